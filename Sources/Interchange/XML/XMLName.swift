/// The names of XML elements and attributes.
enum XMLName {
  /// The name without the prefix of its namespace.
  static func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }
}
