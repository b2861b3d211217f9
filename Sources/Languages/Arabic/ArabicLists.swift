/// The word lists of Arabic that more than one stage reads.
///
/// Each list names its source in its first line.
package enum ArabicLists {
  /// Abbreviations without their last stop, with their class and meaning.
  package static let abbreviations = WordList.rows(of: PackageResources.abbreviations_tsv)
  /// Words that stand before the number of a part of a text.
  package static let sectionLabels = WordList.items(of: PackageResources.section_labels_txt)
  /// Words after which a single letter is a label.
  package static let letteredThings = WordList.items(of: PackageResources.lettered_things_txt)
  /// Verbs of reported speech, third person singular.
  package static let reportingVerbs = WordList.items(of: PackageResources.reporting_verbs_txt)
  /// Given names that are no ordinary words.
  package static let givenNames = WordList.items(of: PackageResources.given_names_txt)
  /// Titles with the article that stand before a person's name.
  package static let personTitles = WordList.items(of: PackageResources.person_titles_txt)
  /// Broken plurals of things with the article, whose adjectives are feminine singular.
  package static let femininePlurals = WordList.items(of: PackageResources.feminine_plurals_txt)
  /// Words that begin a sentence far more often than they stand inside one.
  package static let sentenceOpeners = WordList.items(of: PackageResources.sentence_openers_txt)
  /// Words that join two questions into one sentence.
  package static let coordinators = WordList.items(of: PackageResources.coordinators_txt)
  /// The names of Latin letters.
  package static let letterNames = WordList.items(of: PackageResources.letter_names_txt)
  /// Month names, with their number and calendar (`gregorian`, `levantine`, `maghrebi`, `hijri`).
  package static let months = WordList.rows(of: PackageResources.months_tsv)
  /// Days of the week, with their ISO 8601 number.
  package static let weekdays = WordList.rows(of: PackageResources.weekdays_tsv)
  /// Words beside a date in a line of metadata.
  package static let dateLineWords = WordList.items(of: PackageResources.date_line_words_txt)
  /// Agencies, papers and channels as credits name them.
  package static let outlets = WordList.items(of: PackageResources.outlets_txt)
  /// Words that a line of running text does not end with.
  package static let unfinishedWords = WordList.items(of: PackageResources.unfinished_words_txt)
  /// Lines around an article: how they match (`line`, `start`, `part`), what they are, and the phrase.
  package static let articleLines = WordList.rows(of: PackageResources.article_lines_tsv)
}
