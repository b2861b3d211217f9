/// Punctuation as English writes it.
package enum EnglishPunctuation {
  /// The text with Arabic marks replaced by the English ones; all else is left as it is.
  ///
  /// - Parameter curlyQuotes: whether guillemets become curly or straight quotation marks.
  package static func replacingArabic(in text: String, curlyQuotes: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "،": result.append(",")
      case "؛": result.append(";")
      case "؟": result.append("?")
      case "٪": result.append("%")
      case "«": result.append(curlyQuotes ? "\u{201C}" : "\"")
      case "»": result.append(curlyQuotes ? "\u{201D}" : "\"")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
