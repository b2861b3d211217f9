internal import Foundation

/// Makes up a memory of any size: real sentences changed a little, and sentences of words as frequent as words are.
///
/// The same seed and the same sentences give the same segments. One in three is a real sentence (of those given as
/// arguments) with some of its words changed; the rest draw words by Zipf's law (the word of rank *r* as often as
/// 1 ÷ *r*) from the words of the sentences, followed by made-up ones. Lengths are those of the real sentences.
struct SegmentGenerator {
  private let sentences: [[String]]
  private let vocabulary: [String]
  private var random: RandomNumbers

  /// A generator over real sentences; without any it makes up all.
  init(sentences texts: [String], seed: UInt64) {
    random = RandomNumbers(seed: seed)
    var counts: [String: Int] = [:]
    let real = texts.map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
    for word in real.joined() { counts[word, default: 0] += 1 }
    let known = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    var words = known
    while words.count < SegmentGenerator.vocabularySize { words.append(SegmentGenerator.word(&random)) }
    vocabulary = words
    sentences = real.isEmpty ? [Array(words.prefix(20)), Array(words.prefix(12))] : real
  }

  /// The next segment.
  mutating func next() -> String {
    let base = sentences[random.number(below: sentences.count)]
    if random.number(below: 3) == 0 { return changed(base, share: 1 + random.number(below: 5)) }
    return (0..<base.count).map { _ in zipfian() }.joined(separator: " ")
  }

  /// A segment with about `share` in ten of its words changed, as a translator's next text differs from the last.
  mutating func changed(_ segment: String, share: Int = 1) -> String {
    changed(segment.split(separator: " ").map(String.init), share: share)
  }

  private mutating func changed(_ words: [String], share: Int) -> String {
    words.flatMap { word -> [String] in
      guard random.number(below: 10) < share else { return [word] }
      switch random.number(below: 4) {
      case 0: return []
      case 1: return [word, zipfian()]
      default: return [zipfian()]
      }
    }
    .joined(separator: " ")
  }

  private static let vocabularySize = 400_000

  /// A word by Zipf's law: the logarithm of its rank is even.
  private mutating func zipfian() -> String {
    let rank = Int(exp2(random.fraction() * log2(Double(vocabulary.count))))
    return vocabulary[min(vocabulary.count, max(1, rank)) - 1]
  }

  private static func word(_ random: inout RandomNumbers) -> String {
    let letters = Array("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")
    return String((0..<3 + random.number(below: 5)).map { _ in letters[random.number(below: letters.count)] })
  }
}

/// SplitMix64: the same numbers for a seed on every machine.
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `limit` − 1.
  mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }

  /// A number from 0 up to 1.
  mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
