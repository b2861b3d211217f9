internal import Languages

/// The words of a target that are not punctuation, laid out so that most forms are passed over at a look.
struct TargetWords {
  /// The words' places in the text.
  let indices: [Int]
  /// The hash of each, and the byte that it begins with.
  let hashes: [UInt64]
  let initials: [UInt8]
  private var begins: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ text: NormalizedWords) {
    indices = text.words.indices.filter { text.words[$0].kind != .punctuation }
    hashes = indices.map { text.words[$0].hash }
    initials = indices.map { text.form(text.words[$0]).first ?? 0 }
    for initial in initials {
      let bit: UInt64 = 1 << UInt64(initial & 63)
      switch initial >> 6 {
      case 0: begins.0 |= bit
      case 1: begins.1 |= bit
      case 2: begins.2 |= bit
      default: begins.3 |= bit
      }
    }
  }

  /// Whether a word begins with a byte: a form that begins with another stands nowhere in the text.
  func begins(with initial: UInt8) -> Bool {
    let bits =
      switch initial >> 6 {
      case 0: begins.0
      case 1: begins.1
      case 2: begins.2
      default: begins.3
      }
    return bits & 1 << UInt64(initial & 63) != 0
  }
}
