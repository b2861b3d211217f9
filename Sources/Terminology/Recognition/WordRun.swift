/// A word as nearly all are written: at most ten letters or vowel marks from U+0620 to U+065F, or at most seven ASCII letters
/// or digits, with a space or a common mark of punctuation after them.
struct WordRun: BitwiseCopyable {
  /// The most letters of a run, two bytes each, and the most ASCII characters of one.
  private static let longest = 10
  private static let longestASCII = 7
  /// The bytes that are read at the start of a run, whatever its length.
  private static let window = 24

  /// How many bytes it has.
  var length: Int
  /// What stands in it: no other word has the same code, and none has 0.
  ///
  /// The letters in six bits each and how many they are in the highest four; or the ASCII characters below the number 15.
  var code: UInt64

  /// The run at an offset, or `nil` where there is none or the text's end is near.
  ///
  /// Four letters are read at a time, and without a branch, for the lengths of words cannot be guessed.
  @inline(__always)
  static func run(_ bytes: UnsafePointer<UInt8>, count: Int, at start: Int) -> WordRun? {
    guard start &+ WordRun.window <= count else { return nil }
    let base = UnsafeRawPointer(bytes + start)
    let first = FourLetters(base)
    let second = FourLetters(base + 8)
    let third = FourLetters(base + 16)
    let others = first.others | second.others << 4 | third.others << 8 | 1 << 12
    let letters = others.trailingZeroBitCount
    if letters == 0 { return asciiRun(bytes + start) }
    let length = letters &* 2
    guard letters <= WordRun.longest, WordRun.endsWord(bytes[start &+ length], bytes[start &+ length &+ 1]) else {
      return nil
    }
    let packed = first.packed | second.packed << 24 | third.packed << 48
    let code = packed & ((1 &<< UInt64(letters &* 6)) &- 1) | UInt64(letters) << 60
    return WordRun(length: length, code: code)
  }

  /// The run of ASCII letters or of digits at a pointer.
  private static func asciiRun(_ bytes: UnsafePointer<UInt8>) -> WordRun? {
    let isNumber = isDigit(bytes[0])
    var run = WordRun(length: 0, code: 15 << 60)
    while run.length <= longestASCII, isNumber ? isDigit(bytes[run.length]) : isLatin(bytes[run.length]) {
      run.code |= UInt64(bytes[run.length]) &<< UInt64(8 &* run.length)
      run.length &+= 1
    }
    let next = bytes[run.length]
    let afterNext = bytes[run.length &+ 1]
    guard run.length > 0, run.length <= longestASCII, endsWord(next, afterNext) else { return nil }
    return isNumber && WordScanner.joinsDigits(UInt32(next)) && isDigit(afterNext) ? nil : run
  }

  @inline(__always)
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  private static func isLatin(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a word ends before two bytes: ASCII but the controls that are left out of words, ، ؛ ؟ « or ».
  @inline(__always)
  private static func endsWord(_ first: UInt8, _ second: UInt8) -> Bool {
    if (0x20...0x7E).contains(first) || (0x09...0x0D).contains(first) { return true }
    if first == 0xD8 { return second == 0x8C || second == 0x9B || second == 0x9F }
    return first == 0xC2 && (second == 0xAB || second == 0xBB)
  }
}

/// Eight bytes read as four letters of two bytes.
private struct FourLetters {
  /// A bit for each that is no letter or mark from U+0620 to U+065F: D8 A0…BF or D9 80…9F in UTF-8.
  let others: UInt64
  /// The lowest six bits of each, the first in the lowest bits.
  let packed: UInt64

  @inline(__always)
  init(_ bytes: UnsafeRawPointer) {
    let letters = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    let odd = letters & 0x0001_0001_0001_0001
    // D9 80…9F becomes D9 A0…BF, so that both halves look alike but for the lead's last bit.
    let differing = (letters ^ odd << 13 ^ 0xA0D8_A0D8_A0D8_A0D8) & 0xE0FE_E0FE_E0FE_E0FE
    let high = (differing & 0x7FFF_7FFF_7FFF_7FFF &+ 0x7FFF_7FFF_7FFF_7FFF | differing) & 0x8000_8000_8000_8000
    others = (high &* 0x0000_2000_4000_8001) >> 60
    let six = odd << 5 | letters >> 8 & 0x001F_001F_001F_001F
    let twelve = (six | six >> 10) & 0x0000_0FFF_0000_0FFF
    packed = (twelve | twelve >> 20) & 0xFF_FFFF
  }
}
