internal import Languages

/// Words of a list with the proclitics that are written onto them.
enum ArabicProclitics {
  /// What is written onto a noun, the article included.
  static let nominal = ["", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "فال", "كال", "ولل", "وبال", "ول", "وب"]

  /// Each word with each proclitic.
  static func expanded(_ word: String, _ proclitics: [String]) -> [String] { proclitics.map { $0 + word } }
}
