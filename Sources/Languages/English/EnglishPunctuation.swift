/// Punctuation as English writes it.
package enum EnglishPunctuation {
  /// The text with Arabic marks of punctuation replaced by the English ones; all else is left as it is.
  package static func replacingArabic(in text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(english[scalar] ?? scalar) }
    return String(result)
  }

  private static let english: [Unicode.Scalar: Unicode.Scalar] = [
    "،": ",", "؛": ";", "؟": "?", "٪": "%", "«": "\u{201C}", "»": "\u{201D}",
  ]
}
