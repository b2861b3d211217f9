internal import Bitext

/// Short forms for a message.
enum Quotation {
  /// Characters in quotation marks, cut where they are long.
  static func of(_ text: some StringProtocol) -> String {
    text.count <= 40 ? "“\(text)”" : "“\(text.prefix(38))…”"
  }

  /// A scalar by its number, `U+202E`.
  static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
