/// The letters of one word of a text, at both folding levels, with hashes of all its prefixes.
///
/// The hash of any part of the word, and of that part with letters put before or after it, follows from these in
/// constant time; so taking a clitic off costs one multiplication, and no word is hashed twice.
/// One buffer serves a whole text: it is filled again for each word.
final class WordBuffer {
  /// The longest word that can be an entry's, in letters; a longer one is never recognised.
  static let capacity = 64

  /// The base of the polynomial hash; any large odd number serves.
  static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  let view: View
  /// Room for the readings of the word.
  let readings: UnsafeMutablePointer<WordReading>

  init() {
    readings = .allocate(capacity: WordReadings.capacity)
    let capacity = WordBuffer.capacity
    view = View(
      letters: .allocate(capacity: capacity), offsets: .allocate(capacity: capacity + 1),
      prefixes: .allocate(capacity: capacity + 1), powers: .allocate(capacity: capacity + 1))
    view.letters.initialize(repeating: 0, count: capacity)
    view.offsets.initialize(repeating: 0, count: capacity + 1)
    view.prefixes.initialize(repeating: 0, count: capacity + 1)
    var power: UInt64 = 1
    for exponent in 0...capacity {
      (view.powers + exponent).initialize(to: power)
      power = power &* WordBuffer.base
    }
  }

  deinit {
    readings.deallocate()
    view.letters.deallocate()
    view.offsets.deallocate()
    view.prefixes.deallocate()
    view.powers.deallocate()
  }

  /// The hash of letters by themselves, as ``View/hash(_:_:)`` would give it.
  static func hash(of letters: some Sequence<UInt32>) -> UInt64 {
    letters.reduce(0) { $0 &* base &+ UInt64($1) }
  }

  /// The buffer as plain pointers; it must not outlive its owner.
  struct View {
    /// The letters: level 1 in the high half, level 2 in the low one.
    let letters: UnsafeMutablePointer<UInt64>
    /// Where each letter begins, from the start of the word in bytes, with one more for the word's end.
    let offsets: UnsafeMutablePointer<UInt32>
    /// The hashes of the level-2 prefixes, and the powers of the hash's base.
    let prefixes: UnsafeMutablePointer<UInt64>
    let powers: UnsafeMutablePointer<UInt64>

    /// The level-1 letter at a place.
    @inline(__always)
    func one(_ place: Int) -> UInt32 { UInt32(truncatingIfNeeded: letters[place] >> 32) }

    /// The level-2 letter at a place.
    @inline(__always)
    func two(_ place: Int) -> UInt32 { UInt32(truncatingIfNeeded: letters[place]) }

    /// Puts a letter at a place.
    @inline(__always)
    func set(_ place: Int, one: UInt32, two: UInt32) { letters[place] = UInt64(one) << 32 | UInt64(two) }

    /// The hash of the level-2 letters in a range.
    @inline(__always)
    func hash(_ low: Int, _ high: Int) -> UInt64 {
      prefixes[high] &- prefixes[low] &* powers[high - low]
    }
  }
}

/// Where a word stands and how many letters it has.
struct ScannedWord {
  /// Its span in UTF-8 offsets.
  var start: Int
  var end: Int
  /// Its letters after folding; 0 where there are more than ``WordBuffer/capacity``.
  var count: Int
  /// Whether only what may stand inside a name lies between it and the word before: one line end and one hyphen at most.
  var joinsPrevious: Bool
}
