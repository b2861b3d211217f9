/// The consonants of a name by classes that transcribers mix up, in Arabic and in Latin letters alike: لافروف, Lavrov
/// and `lafruf` are all LFRF.
///
/// Vowels, و ي and the throat letters are left out; b and p, v and f, t and d, g, k, q and j share classes.
enum SoundSkeleton {
  /// The skeletons of a key (``LookupKey``): one for Arabic; for Latin letters one for each reading of ch, c and zh.
  static func skeletons(of key: some Collection<UInt8>) -> [UInt64] {
    var readings: [[UInt8]] = [[]]
    var place = key.startIndex
    while place < key.endIndex {
      let letter = key[place]
      let next = key.index(after: place)
      let following = next < key.endIndex ? key[next] : 0
      place = next
      let classes = letter < 0x30 ? arabic(letter) : latin(letter, following)
      if letter >= 0x41, letter <= 0x5A, digraphs.contains([letter, following]) { place = key.index(after: next) }
      guard !classes.isEmpty else { continue }
      readings = classes.flatMap { sound in readings.map { append(sound, to: $0) } }
      if readings.count > 16 { readings.removeLast(readings.count - 16) }
    }
    return readings.filter { $0.count >= 2 }.map { LookupKey.hash(of: $0) }
  }

  private static let digraphs: Set<[UInt8]> = [
    Array("CH".utf8), Array("SH".utf8), Array("TH".utf8), Array("KH".utf8), Array("GH".utf8), Array("PH".utf8),
    Array("ZH".utf8), Array("DH".utf8),
  ]

  private static func append(_ sounds: [UInt8], to reading: [UInt8]) -> [UInt8] {
    var reading = reading
    for sound in sounds where sound != reading.last { reading.append(sound) }
    return reading
  }

  /// The class of an Arabic letter, by its distance from U+0620.
  private static func arabic(_ letter: UInt8) -> [[UInt8]] {
    switch letter {
    case 0x08: [[p]]  // ب
    case 0x21: [[f]]  // ف
    case 0x0A, 0x0F, 0x16, 0x17: [[t]]  // ت د ض ط
    case 0x0B, 0x10, 0x18: [[t], [s]]  // ث ذ ظ
    case 0x12, 0x13, 0x14, 0x15: [[s]]  // ز س ش ص
    case 0x0C, 0x0E, 0x1A, 0x22, 0x23: [[k]]  // ج خ غ ق ك
    case 0x11: [[r]]  // ر
    case 0x24: [[l]]  // ل
    case 0x25: [[m]]  // م
    case 0x26: [[n]]  // ن
    default: []
    }
  }

  private static func latin(_ letter: UInt8, _ next: UInt8) -> [[UInt8]] {
    switch (letter, next) {
    case (0x43, 0x48): [[k], [s], [t, s]]  // ch
    case (0x5A, 0x48): [[s], [k]]  // zh
    case (0x53, 0x48): [[s]]
    case (0x54, 0x48), (0x44, 0x48): [[t], [s]]  // th, dh
    case (0x43, 0x45), (0x43, 0x49), (0x43, 0x59): [[s], [k]]  // ce, ci, cy
    case (0x42, _): [[p]]
    case (0x50, 0x48): [[f]]  // ph
    case (0x50, _): [[p]]
    case (0x46, _), (0x56, _): [[f]]
    case (0x54, _), (0x44, _): [[t]]
    case (0x53, _), (0x5A, _): [[s]]
    case (0x43, _), (0x47, _), (0x4A, _), (0x4B, _), (0x51, _): [[k]]
    case (0x58, _): [[k, s]]
    case (0x4C, _): [[l]]
    case (0x4D, _): [[m]]
    case (0x4E, _): [[n]]
    case (0x52, _): [[r]]
    default: []
    }
  }

  private static let p: UInt8 = 1
  private static let f: UInt8 = 2
  private static let t: UInt8 = 3
  private static let s: UInt8 = 4
  private static let k: UInt8 = 5
  private static let l: UInt8 = 6
  private static let m: UInt8 = 7
  private static let n: UInt8 = 8
  private static let r: UInt8 = 9
}
