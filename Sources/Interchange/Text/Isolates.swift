/// Keeping the order of right-to-left text inside a left-to-right line (Unicode Standard Annex #9).
package enum Isolates {
  /// The text between FSI and PDI, so that what stands around it keeps its place.
  ///
  /// Direction controls within it are shown as visible escapes: a text cannot break out of its isolate unseen.
  package static func isolated(_ text: String) -> String { "\u{2068}" + visible(text) + "\u{2069}" }

  /// The text on one line: line ends and tabs as spaces, embedding and isolate controls as `‹U+202E›`.
  package static func visible(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D, 0x09: result += " "
      case 0x202A...0x202E, 0x2066...0x2069, 0..<0x20, 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
