/// The dual of feminine nouns: رحلتين, طائرتان.
enum ArabicDual {
  /// Whether a normalised word ends like the dual of a feminine noun and is not known to be something else.
  static func isFeminineDual(_ form: ArraySlice<UInt8>) -> Bool {
    guard form.count >= 12, form.last == 0x86, form.ends(with: "تين") || form.ends(with: "تان") else { return false }
    return notDuals.entry(for: form) == nil
  }

  private static let notDuals: Lexicon<Bool> = {
    let words = WordList.items(of: PackageResources.arabic_not_duals_txt)
    return Lexicon(words.flatMap { word in ["", "و", "ب", "ل", "ف", "ال"].map { ($0 + word, true) } })
  }()
}
