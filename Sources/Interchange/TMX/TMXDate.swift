/// Dates as TMX writes them (`20250713T100000Z`) and as Dragoman does (`2025-07-13T10:00:00Z`).
enum TMXDate {
  /// The ISO 8601 form with its marks; a text of another shape stays as it is.
  static func iso(_ date: String) -> String {
    let bytes = Array(date.utf8)
    func digits(_ range: Range<Int>) -> String? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
      return String(decoding: bytes[range], as: UTF8.self)
    }
    guard let year = digits(0..<4), let month = digits(4..<6), let day = digits(6..<8) else { return date }
    if bytes.count == 8 { return "\(year)-\(month)-\(day)" }
    guard bytes.count == 16, bytes[8] == 0x54, bytes[15] == 0x5A, let hour = digits(9..<11),
      let minute = digits(11..<13), let second = digits(13..<15)
    else { return date }
    return "\(year)-\(month)-\(day)T\(hour):\(minute):\(second)Z"
  }

  /// The form that TMX writes; a day alone becomes its midnight, and a text of another shape `nil`.
  static func tmx(_ date: String) -> String? {
    let compact = date.filter { $0 != "-" && $0 != ":" }
    let digits = Array(compact)
    guard digits.count >= 8, digits.prefix(8).allSatisfy(\.isASCIIDigit) else { return nil }
    if digits.count == 8 { return compact + "T000000Z" }
    let isWhole = digits.count == 16 && digits[8] == "T" && digits[15] == "Z"
    return isWhole && digits[9..<15].allSatisfy(\.isASCIIDigit) ? compact : nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
