internal import Languages

/// What equal texts have in common: their words, marks and spelling aside.
struct TextKey: Hashable, Sendable {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many words there are.
  private(set) var words = 0

  init(_ text: NormalizedWords) {
    for word in text.words where word.kind != .punctuation {
      hash = (hash ^ word.hash) &* 0x100_0000_01B3
      words += 1
    }
  }
}
