/// Every check there is, in the order of the reference.
package enum CheckCatalogue {
  /// All checks.
  package static let all: [any Check] = [
    EmptyTarget(), SameAsSource(), UntranslatedText(), LengthRatio(), UneditedFuzzy(),
    NumberMismatch(), DateMismatch(), TimeMismatch(), UnitMismatch(), CurrencyMismatch(), PercentMismatch(),
    NegationMismatch(), DirectionMismatch(), QuestionMismatch(),
    NameMissing(), NameInconsistent(), NameForbidden(), NameShortFirst(), NameDrift(),
    TermMissing(), TermForbidden(), TermInconsistent(), TermDrift(), SourceInconsistent(), TargetInconsistent(),
    QuotesUnbalanced(), QuotesMissing(), BracketsUnbalanced(), ArabicPunctuation(), EndPunctuation(), Spacing(),
    RepeatedWord(), Capitalization(), UrlMismatch(), CodeMismatch(), EdgeWhitespace(),
    BidiControl(), ControlCharacter(), ReplacementCharacter(), Tatweel(), PresentationForm(), SourceGluedWords(),
    SourceSpelling(), TargetSpelling(),
  ]

  /// The check of a name, if there is one.
  package static func check(named id: String) -> (any Check)? {
    all.first { $0.description.id == id }
  }
}
