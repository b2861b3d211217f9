internal import Languages

/// The word before or after a span of a text, and what stands between.
struct NeighbourWord {
  /// What stands between a word and the span.
  enum Gap {
    case space, hyphen, other
  }

  /// Where it stands.
  let range: Range<Int>
  let gap: Gap
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Its level-1 letters.
  var text: String { Folding.folded(String(decoding: bytes[range], as: UTF8.self), level: .one) }

  /// No word is longer, in bytes, and no gap in scalars; further on there is no neighbour.
  private static let longestWord = 64
  private static let longestGap = 8

  /// The word that ends before an offset; the bytes must outlive it.
  init?(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var seen = SeenGap()
    var end = offset
    while let start = NeighbourWord.start(before: end, in: bytes), !seen.isEnded(by: bytes.scalar(at: start).value) {
      end = start
    }
    var low = end
    while let start = NeighbourWord.start(before: low, in: bytes), SeenGap.isLetter(bytes.scalar(at: start).value),
      end - start <= NeighbourWord.longestWord
    {
      low = start
    }
    self.init(low..<end, seen, in: bytes)
  }

  /// The word that begins after an offset; the bytes must outlive it.
  init?(after offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var seen = SeenGap()
    var low = offset
    while low < bytes.count {
      let scalar = bytes.scalar(at: low)
      if seen.isEnded(by: scalar.value) { break }
      low += scalar.length
    }
    var end = low
    while end < bytes.count, end - low < NeighbourWord.longestWord {
      let scalar = bytes.scalar(at: end)
      guard SeenGap.isLetter(scalar.value) else { break }
      end += scalar.length
    }
    self.init(low..<end, seen, in: bytes)
  }

  private init?(_ range: Range<Int>, _ seen: SeenGap, in bytes: UnsafeBufferPointer<UInt8>) {
    guard !range.isEmpty, seen.count <= NeighbourWord.longestGap else { return nil }
    self.range = range
    self.bytes = bytes
    gap = seen.count > 0 && seen.isSpace ? .space : seen.count == 1 && seen.isHyphen ? .hyphen : .other
  }

  /// What was seen between the span and its neighbour.
  private struct SeenGap {
    private(set) var count = 0
    private(set) var isSpace = true
    private(set) var isHyphen = true

    /// Takes a scalar of the gap; `true` if it is none, or the gap is too long.
    mutating func isEnded(by value: UInt32) -> Bool {
      if count > NeighbourWord.longestGap || SeenGap.isLetter(value) { return true }
      count += 1
      isSpace = isSpace && (value == 0x20 || value == 0xA0)
      isHyphen = isHyphen && (value == 0x2D || value == 0x2010 || value == 0x2011)
      return false
    }

    static func isLetter(_ value: UInt32) -> Bool {
      switch CharacterClass.of(value) {
      case .letter, .mark, .digit, .invisible: true
      default: false
      }
    }
  }

  /// Where the scalar begins that ends at an offset; `nil` at the beginning.
  private static func start(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}

extension NeighbourWord {
  /// Whether it is an Arabic noun with the article that is feminine, or a plural of things: an adjective after it is
  /// feminine.
  var isDefiniteFeminine: Bool {
    guard let noun = definiteNoun, noun != "الجمعة" else { return false }
    return noun.hasSuffix("ة") || noun.hasSuffix("ات") || NeighbourWord.plurals.contains(noun)
  }

  /// Whether it has the article or a pronoun behind it.
  var isDefinite: Bool {
    definiteNoun != nil || ["ه", "ها", "هم", "هما", "نا"].contains { text.hasSuffix($0) && text.count > $0.count + 2 }
  }

  /// It without the proclitics before its article; `nil` without an article.
  private var definiteNoun: String? {
    for proclitic in ["", "و", "ف", "ب", "ك", "وب", "فب"] where text.hasPrefix(proclitic + "ال") {
      return String(text.dropFirst(proclitic.count))
    }
    for proclitic in ["لل", "ولل", "فلل"] where text.hasPrefix(proclitic) {
      return "ال" + text.dropFirst(proclitic.count)
    }
    return nil
  }

  private static let plurals = Set(ArabicLists.femininePlurals)
}
