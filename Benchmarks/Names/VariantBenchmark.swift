import Foundation
import NameTraining
import Names

/// How many real pairs of spellings the distance joins, and how many of random pairs of different names.
///
/// Real pairs are different Arabic words of one English word of four letters and more, in the odd half of the parts: the
/// odds of spellings are learned from the even half alone. They hold translations and mistakes too (`الرابع` for
/// `rurikovich`), so no distance joins them all. Random pairs are of words with different English, some of which are
/// one name after all (`Quentin`, `Quinton`).
enum VariantBenchmark {
  private static let millions = 5

  static func run(_ data: TrainingData) {
    let words = data.pairs.filter { $0.part % 2 == 1 }
      .map { (arabic: ArabicLetters.text(of: $0.arabic), latin: LatinLetters.text(of: $0.latin), source: $0.source) }
      .sorted { ($0.latin, $0.arabic) < ($1.latin, $1.arabic) }
    guard words.count > 1 else { return print("no names") }
    let distance = NameDistance()
    let nameKey = NameKey()
    let keys = Dictionary(words.map { ($0.arabic, nameKey.key(arabic: $0.arabic)) }) { first, _ in first }
    let random = randomPairs(of: words.map { ($0.arabic, $0.latin) })
    let sets: [(String, (Int) -> Bool)] = [("all sources", { _ in true }), ("google and wikidata", { $0 < 2 })]
    for (title, isTaken) in sets {
      let pairs = realPairs(of: words.filter { isTaken($0.source) }.map { ($0.arabic, $0.latin) })
      let shares = [joins(pairs, distance), pairs.count { keys[$0.0] == keys[$0.1] }].map {
        String(format: "%.3f", Double($0) / Double(max(pairs.count, 1)))
      }
      print("variants, \(title): \(shares[0]) of \(pairs.count) pairs joined; by equal consonants alone \(shares[1])")
    }
    let equal = random.count { keys[$0.0] == keys[$0.1] }
    print("  false joins per million random pairs: \(joins(random, distance) / millions); alone \(equal / millions)")
  }

  private static func joins(_ pairs: [(String, String)], _ distance: NameDistance) -> Int {
    pairs.count { distance.distance(arabic: $0.0, arabic: $0.1) <= NameDistance.joinThreshold }
  }

  private static func realPairs(of words: [(arabic: String, latin: String)]) -> [(String, String)] {
    var pairs: Set<[String]> = []
    for (index, one) in words.enumerated() where one.latin.utf8.count >= 4 {
      for other in words[(index + 1)...].prefix(while: { $0.latin == one.latin }) where other.arabic != one.arabic {
        pairs.insert([one.arabic, other.arabic])
      }
    }
    return pairs.map { ($0[0], $0[1]) }
  }

  /// Millions of pairs of words of different names, the same in every run.
  private static func randomPairs(of words: [(arabic: String, latin: String)]) -> [(String, String)] {
    var state: UInt64 = 42
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % words.count
    }
    return (0..<millions * 1_000_000).compactMap { _ in
      let one = words[next()]
      let other = words[next()]
      return one.latin != other.latin && one.arabic != other.arabic ? (one.arabic, other.arabic) : nil
    }
  }
}
