package import ICU

/// The letters of Latin names as the model knows them: 1 for `a` to 26 for `z`.
package struct LatinLetters: Sendable {
  private let plain: Transliterator

  /// Opens ICU's transliterator to plain Latin letters.
  package init() throws(ICUError) { plain = try Transliterator("Latin-ASCII; Lower") }

  /// A word's letters with accents taken off (`ş` → `s`, `æ` → `ae`), all else left out.
  package func numbers(of word: String) -> [UInt8] {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return Self.numbers(ofPlain: word) }
    return Self.numbers(ofPlain: (try? plain.transliterate(word)) ?? "")
  }

  /// The numbers of the plain letters in a text, all else left out.
  package static func numbers(ofPlain text: some StringProtocol) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 0x61...0x7A: byte - 0x60
      case 0x41...0x5A: byte - 0x40
      default: nil
      }
    }
  }

  /// The lower-case text of letters' numbers.
  package static func text(of numbers: some Sequence<UInt8>) -> String {
    String(decoding: numbers.map { $0 + 0x60 }, as: UTF8.self)
  }
}
