/// Dates as TMX writes them (`20250713T100000Z`) and as Dragoman does (`2025-07-13T10:00:00Z`).
enum TMXDate {
  /// The ISO 8601 form with its marks; a text of another shape stays as it is.
  static func iso(_ date: String) -> String {
    let digits = Array(date)
    guard digits.count >= 8, digits.prefix(8).allSatisfy(\.isASCIIDigit) else { return date }
    let day = "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))"
    guard digits.count == 16, digits[8] == "T", digits[15] == "Z", digits[9..<15].allSatisfy(\.isASCIIDigit) else {
      return digits.count == 8 ? day : date
    }
    return "\(day)T\(String(digits[9..<11])):\(String(digits[11..<13])):\(String(digits[13..<15]))Z"
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
