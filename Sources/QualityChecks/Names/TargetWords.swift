internal import Languages

/// The words of a target that are not punctuation, laid out so that most forms are passed over at a look.
struct TargetWords {
  /// The words' places in the text.
  let indices: [Int]
  /// The hash of each, and the byte that it begins with.
  let hashes: [UInt64]
  let initials: [UInt8]
  private var begins = SIMD4<UInt64>()

  init(_ text: NormalizedWords) {
    indices = text.words.indices.filter { text.words[$0].kind != .punctuation }
    hashes = indices.map { text.words[$0].hash }
    initials = indices.map { text.form(text.words[$0]).first ?? 0 }
    for initial in initials { begins[Int(initial >> 6)] |= 1 << UInt64(initial & 63) }
  }

  /// Whether a word begins with a byte: a form that begins with another stands nowhere in the text.
  func begins(with initial: UInt8) -> Bool { begins[Int(initial >> 6)] & 1 << UInt64(initial & 63) != 0 }
}
