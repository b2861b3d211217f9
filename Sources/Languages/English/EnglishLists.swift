/// The word lists of English that more than one stage reads.
///
/// Each list names its source in its first line.
package enum EnglishLists {
  /// Abbreviations without their last stop, with their class and meaning.
  package static let abbreviations = WordList.rows(of: PackageResources.english_abbreviations_tsv)
  /// Words that, with a capital, begin a sentence.
  package static let sentenceOpeners = WordList.items(of: PackageResources.english_sentence_openers_txt)
  /// Months and days of the week, long and short.
  package static let dateNames = WordList.items(of: PackageResources.english_date_words_txt)
  /// Words beside a date in a line of metadata.
  package static let dateLineWords = WordList.items(of: PackageResources.english_date_line_words_txt)
}
