internal import Languages

/// The texts of a workbook.
enum XLSXText {
  /// A text with the characters that XML cannot hold, which are written as `_x000D_`.
  static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      if let scalar = escaped(rest) {
        result.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  private static func escaped(_ scalars: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    let mark = scalars.prefix(7)
    guard mark.count == 7, mark.starts(with: "_x".unicodeScalars), mark.last == "_" else { return nil }
    let digits = String(String.UnicodeScalarView(mark.dropFirst(2).dropLast()))
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}

/// Collects the strings that cells share, formatting and phonetic help aside.
final class XLSXSharedStringsReader: XMLStreamReader {
  private(set) var strings: [String] = []
  private var string = ""
  private var text = ""
  private var isText = false
  private var phoneticDepth = 0

  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws {
    switch XMLName.local(name) {
    case "si": string = ""
    case "rPh": phoneticDepth += 1
    case "t":
      isText = phoneticDepth == 0
      text = ""
    default: break
    }
  }

  func end(_ name: String) throws {
    switch XMLName.local(name) {
    case "si": strings.append(XLSXText.unescaped(string))
    case "rPh": phoneticDepth -= 1
    case "t":
      if isText { string += text }
      isText = false
    default: break
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isText { text += String(decoding: bytes, as: UTF8.self) }
  }

  func skipped(entity: String, line: Int) {}
}
