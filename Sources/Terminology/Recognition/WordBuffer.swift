/// The letters of one word of a text, at both folding levels, with hashes of all its prefixes.
///
/// The hash of any part of the word, and of that part with letters put before or after it, follows from these in
/// constant time; so taking a clitic off costs one multiplication, and no word is hashed twice.
/// One buffer serves a whole text: it is filled again for each word and owned by one scan.
final class WordBuffer {
  /// The longest word that can be an entry's, in letters; a longer one is never recognised.
  static let capacity = 64

  /// The base of the polynomial hash; any large odd number serves.
  static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The powers of ``base``, up to the longest word with the letters that a clitic can restore.
  static let powers: [UInt64] = {
    var powers: [UInt64] = [1]
    for _ in 0..<capacity + 16 { powers.append((powers.last ?? 1) &* base) }
    return powers
  }()

  /// Where the word begins and ends in the text, in UTF-8 offsets.
  var start = 0
  var end = 0
  /// How many letters it has; 0 where it is longer than ``capacity``.
  var count = 0
  /// Whether only what may stand inside a name lies between it and the word before: one line end and one hyphen at most.
  var joinsPrevious = false
  /// The letters at level 1 and 2, the offset of each in the text, and the hashes of the level-2 prefixes.
  let one: UnsafeMutablePointer<UInt32>
  let two: UnsafeMutablePointer<UInt32>
  let offsets: UnsafeMutablePointer<Int>
  let prefixes: UnsafeMutablePointer<UInt64>
  let powers: UnsafeMutablePointer<UInt64>

  init() {
    one = .allocate(capacity: WordBuffer.capacity)
    two = .allocate(capacity: WordBuffer.capacity)
    offsets = .allocate(capacity: WordBuffer.capacity + 1)
    prefixes = .allocate(capacity: WordBuffer.capacity + 1)
    powers = .allocate(capacity: WordBuffer.powers.count)
    one.initialize(repeating: 0, count: WordBuffer.capacity)
    two.initialize(repeating: 0, count: WordBuffer.capacity)
    offsets.initialize(repeating: 0, count: WordBuffer.capacity + 1)
    prefixes.initialize(repeating: 0, count: WordBuffer.capacity + 1)
    for (index, power) in WordBuffer.powers.enumerated() { (powers + index).initialize(to: power) }
  }

  deinit {
    one.deallocate()
    two.deallocate()
    offsets.deallocate()
    prefixes.deallocate()
    powers.deallocate()
  }

  /// The hash of the level-2 letters in a range.
  @inline(__always)
  func hash(_ low: Int, _ high: Int) -> UInt64 {
    prefixes[high] &- prefixes[low] &* powers[high - low]
  }

  /// The hash of letters by themselves, as ``hash(_:_:)`` would give it.
  static func hash(of letters: some Sequence<UInt32>) -> UInt64 {
    letters.reduce(0) { $0 &* base &+ UInt64($1) }
  }
}
