/// A language by its BCP 47 tag, such as `ar` or `en-US`.
///
/// Arabic to English is the pair with knowledge of its own; any other tag works with plain Unicode behaviour.
public struct Language: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The tag as it was given.
  public let rawValue: String

  /// A language by its tag.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A language by its tag.
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// Arabic, of any region.
  public static let arabic: Language = "ar"

  /// English, of any region.
  public static let english: Language = "en"

  /// The tag.
  public var description: String { rawValue }

  /// The first subtag in lower case: `ar` for `ar-EG`.
  public var primary: String { String(decoding: Array(primaryBytes), as: UTF8.self) }

  /// Whether both are the same language, regions aside.
  public func matches(_ other: Language) -> Bool { primaryBytes.elementsEqual(other.primaryBytes) }

  /// The bytes of the first subtag in lower case: an import compares languages for each of a million units.
  private var primaryBytes: some Sequence<UInt8> {
    rawValue.utf8.lazy.drop(while: Language.isSeparator).prefix { !Language.isSeparator($0) }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }
}
