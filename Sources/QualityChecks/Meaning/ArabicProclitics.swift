internal import Languages

/// Words of a list with the proclitics that are written onto them.
enum ArabicProclitics {
  /// What is written onto a noun, the article included, and nothing.
  static let nominal = [""] + ArabicClitics.proclitics.filter(\.isNominal).map(\.letters)

  /// Each word with each proclitic.
  static func expanded(_ word: String, _ proclitics: [String]) -> [String] { proclitics.map { $0 + word } }
}
