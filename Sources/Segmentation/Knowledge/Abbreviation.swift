/// What an abbreviation says about the stop after it.
enum Abbreviation: String, Sendable {
  /// A name follows: no sentence ends here.
  case title
  /// A number follows: no sentence ends here if one does.
  case reference
  /// A number came before: a sentence may end here.
  case era
  /// It stands for a name: a sentence ends here only if another clearly begins.
  case initials
}
