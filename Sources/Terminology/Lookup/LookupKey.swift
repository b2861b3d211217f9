internal import ICU
internal import Languages

/// A form as lookups compare it: one byte a letter, case, diacritics and level-2 spelling aside, words apart by a zero.
enum LookupKey {
  /// The most bytes of a key; the rest of a longer form is not compared.
  static let longest = 64

  /// The key of a form.
  static func key(of form: String) -> [UInt8] {
    var key: [UInt8] = []
    var form = form
    form.withUTF8 { bytes in
      Folding.forEachFolded(bytes, level: .two) { value, _ in
        guard key.count < longest else { return }
        if let code = code(of: value) {
          key.append(code)
        } else if let last = key.last, last != 0, separates(value) {
          key.append(0)
        }
      }
    }
    if key.last == 0 { key.removeLast() }
    return key
  }

  /// The hash of a key, the gaps between its words aside (FNV-1a).
  static func hash(of key: some Sequence<UInt8>) -> UInt64 {
    key.reduce(0xCBF2_9CE4_8422_2325) { $1 == 0 ? $0 : ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether a key has Arabic letters.
  static func isArabic(_ key: [UInt8]) -> Bool { key.contains { (1...0x2A).contains($0) } }

  /// Arabic letters are 1–42, digits 48–57, Latin letters 65–90; letters of other scripts share the upper half.
  private static func code(of value: UInt32) -> UInt8? {
    switch value {
    case 0x0621...0x064A: return UInt8(value - 0x0620)
    case 0x30...0x39: return UInt8(value)
    case 0x41...0x5A: return UInt8(value)
    case 0x61...0x7A: return UInt8(value - 0x20)
    case 0..<0xC0: return nil
    case 0xC0..<0x0250:
      guard let scalar = Unicode.Scalar(value), let plain = try? String(Character(scalar)).normalized(.nfd),
        let base = plain.unicodeScalars.first, base.value != value
      else { return 0x80 | UInt8(value & 0x7F) }
      return code(of: base.value)
    default: return CharacterClass.of(value) == .letter ? 0x80 | UInt8(value & 0x7F) : nil
    }
  }

  private static func separates(_ value: UInt32) -> Bool {
    value == 0x20 || value == 0x2D || (0x2010...0x2015).contains(value)
  }
}
