internal import Languages

/// A word as knowledge is looked up by: a 64-bit hash of its letters after level-2 folding, Latin in lower case.
///
/// Two words with one key are possible and cost a wrong guess about a boundary, never a character of the text.
struct WordKey: Hashable {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ word: String) {
    for scalar in word.unicodeScalars { combine(scalar.value) }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      combine(scalar.value)
      offset += scalar.length
    }
  }

  /// Adds one letter (FNV-1a over the folded scalar's value); what level 1 drops changes nothing.
  mutating func combine(_ value: UInt32) {
    guard !Folding.isDropped(value) else { return }
    let folded = (0x41...0x5A).contains(value) ? value | 0x20 : Folding.joined(value)
    hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
  }

  static func == (left: WordKey, right: WordKey) -> Bool { left.hash == right.hash }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
