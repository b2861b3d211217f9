/// Text as XML writes it.
enum XMLText {
  /// The text as content or as an attribute's value between double quotes; what XML forbids is left out.
  ///
  /// Line ends and tabs are written as references, so that no reader makes spaces of them.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      case "\t": result += "&#9;"
      default: if !XMLBytes.isForbidden(scalar.value) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// How many characters ``escaped(_:)`` leaves out.
  static func forbiddenCount(in text: String) -> Int {
    text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF })
      ? text.unicodeScalars.count { XMLBytes.isForbidden($0.value) } : 0
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0xEF
  }
}
