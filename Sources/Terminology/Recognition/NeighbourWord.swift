internal import Languages

/// The word before or after a span of a text, and what stands between.
struct NeighbourWord {
  /// What stands between a word and the span.
  enum Gap {
    case space, hyphen, other
  }

  /// Its level-1 letters.
  let text: String
  /// Where it stands.
  let range: Range<Int>
  let gap: Gap

  /// Neither words nor gaps are longer; further on there is no neighbour.
  private static let most = 64

  /// The word that ends before an offset.
  init?(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let floor = max(0, offset - 2 * NeighbourWord.most)
    let scalars = NeighbourWord.scalars(from: floor, to: offset, in: bytes)
    guard let last = scalars.lastIndex(where: \.isLetter) else { return nil }
    let start = scalars[...last].lastIndex { !$0.isLetter }.map { $0 + 1 } ?? 0
    self.init(scalars[start...last], gap: scalars[(last + 1)...], in: bytes)
  }

  /// The word that begins after an offset.
  init?(after offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let scalars = NeighbourWord.scalars(
      from: offset, to: min(bytes.count, offset + 2 * NeighbourWord.most), in: bytes)
    guard let first = scalars.firstIndex(where: \.isLetter) else { return nil }
    let end = scalars[first...].firstIndex { !$0.isLetter } ?? scalars.endIndex
    self.init(scalars[first..<end], gap: scalars[..<first], in: bytes)
  }

  private init?(_ word: ArraySlice<Scalar>, gap: ArraySlice<Scalar>, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = word.first, let last = word.last else { return nil }
    range = first.range.lowerBound..<last.range.upperBound
    guard range.count <= NeighbourWord.most else { return nil }
    text = Folding.folded(String(decoding: bytes[range], as: UTF8.self), level: .one)
    if !gap.isEmpty, gap.allSatisfy(\.isSpace) {
      self.gap = .space
    } else {
      self.gap = gap.count == 1 && gap.allSatisfy(\.isHyphen) ? .hyphen : .other
    }
  }

  private struct Scalar {
    var value: UInt32
    var range: Range<Int>

    var isLetter: Bool { [.letter, .mark, .digit, .invisible].contains(CharacterClass.of(value)) }
    var isSpace: Bool { value == 0x20 || value == 0xA0 }
    var isHyphen: Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }
  }

  /// The scalars between two offsets; what is cut in two at the first is left out.
  private static func scalars(from low: Int, to high: Int, in bytes: UnsafeBufferPointer<UInt8>) -> [Scalar] {
    var offset = low
    while offset < high, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    var scalars: [Scalar] = []
    while offset < high {
      let scalar = bytes.scalar(at: offset)
      scalars.append(Scalar(value: scalar.value, range: offset..<offset + scalar.length))
      offset += scalar.length
    }
    return scalars
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
