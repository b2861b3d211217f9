/// The rule that made or refused a boundary; its text is what `--explain` prints.
package enum BoundaryRule: String, Hashable, Sendable, CaseIterable {
  // Made
  case blockEnd = "the block ends here"
  case strongMark = "a question or exclamation mark, then white space"
  case fullStop = "a full stop, then white space"
  case gluedWords = "a mark between two words, with no space"
  case gluedQuote = "a mark, then a quotation that opens, with no space"
  case stopBeforeWord = "a stop that stands before the next word instead of behind its own"
  case eraAtEnd = "a year with its era, then a sentence that begins"
  case letterAsLabel = "a single letter that is a label"
  case openerAfterAbbreviation = "an abbreviation, then a word that begins a sentence"

  // Refused
  case title = "a title: a name follows"
  case reference = "a reference: its number follows"
  case singleLetter = "a single letter: an abbreviation or initial"
  case initials = "letters with stops between them"
  case abbreviation = "a known abbreviation"
  case listNumber = "the number of a list item"
  case sectionNumber = "the number of a part of the text"
  case decimal = "inside a number"
  case address = "inside an address, a file name or a Latin word"
  case letterNames = "between spelled letters"
  case ellipsis = "an ellipsis"
  case continues = "a mark follows that goes on with the sentence"
  case lowerCase = "a small letter follows"
  case reportedSpeech = "a question quoted, then its verb"
  case coordinated = "a word follows that joins another question"
  case bracketed = "a mark of its own in brackets"
  case unattached = "no word on one of its sides"

  /// Whether the rule makes a boundary.
  package var makesBoundary: Bool {
    switch self {
    case .blockEnd, .strongMark, .fullStop, .gluedWords, .gluedQuote, .stopBeforeWord, .eraAtEnd, .letterAsLabel,
      .openerAfterAbbreviation:
      true
    default: false
    }
  }
}
