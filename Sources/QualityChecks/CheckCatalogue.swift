/// Every check there is, in the order of the reference.
package enum CheckCatalogue {
  /// All checks.
  package static let all: [any Check] = [
    EmptyTarget(), SameAsSource(), UntranslatedText(),
    NameMissing(), NameForbidden(), TermMissing(), TermForbidden(),
    QuotesUnbalanced(), BracketsUnbalanced(), ArabicPunctuation(), EndPunctuation(), Spacing(), RepeatedWord(),
    EdgeWhitespace(), BidiControl(), ControlCharacter(), ReplacementCharacter(),
  ]

  /// The check of a name, if there is one.
  package static func check(named id: String) -> (any Check)? {
    all.first { $0.description.id == id }
  }
}
