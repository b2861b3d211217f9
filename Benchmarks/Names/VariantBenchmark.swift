import Foundation
import NameTraining
import Names

/// How many real pairs of spellings the distance joins, and how many of random pairs of different names, beside rules on letters.
///
/// Real pairs are different Arabic words of one English word of four letters and more. A tenth of them are no spellings of one
/// name but translations and mistakes of the sources (`الرابع` for `rurikovich`): measured a second time without those of which one
/// does not sound like the English (`NameDistance.renderingThreshold`). Random pairs are of words with different English, some
/// of which are one name after all (`Quentin`, `Quinton`).
///
/// The odds of spellings are learned from even parts alone, so that the odd ones measure.
struct VariantBenchmark {
  private struct Word {
    var arabic: String
    var latin: String
    var source: Int
    var letters: VariantBaseline.Word
    var spelling: NameIdentity.Spelling?
  }

  private static let millions = 2
  private static let places = 2
  /// How many false joins a million random pairs may have (TARGETS.md).
  private static let allowed = 150
  private let words: [Word]
  private let distance = NameDistance()
  private let identity: NameIdentity?

  /// The names of even or odd parts, or of one part in four.
  ///
  /// - Parameter romanizer: has a model that has seen none of them; without one, letters alone are measured.
  init(_ data: TrainingData, isIn: (Int) -> Bool, romanizer: Romanizer? = nil) {
    let identity = romanizer.map(NameIdentity.init)
    self.identity = identity
    words = data.pairs.filter { isIn($0.part) }.map { pair in
      let arabic = ArabicLetters.text(of: pair.arabic)
      return Word(
        arabic: arabic, latin: LatinLetters.text(of: pair.latin), source: pair.source,
        letters: VariantBaseline.Word(arabic), spelling: identity?.spelling(of: arabic))
    }.sorted { ($0.latin, $0.arabic) < ($1.latin, $1.arabic) }
  }

  /// Whole names of places, some with several in Arabic script.
  ///
  /// - Parameter text: rows as `Tools/Places/places.py` writes them to `variants.tsv`.
  init(placesIn text: String, isIn: (Int) -> Bool, romanizer: Romanizer) throws {
    let latin = try LatinLetters()
    let identity = NameIdentity(romanizer: romanizer)
    self.identity = identity
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
    words = rows.filter { $0.count == 2 && isIn(NamePair.part(of: latin.numbers(of: $0[1]))) }.map { row in
      let letters = row[0].filter { $0 != " " && $0 != "-" }
      return Word(
        arabic: row[0], latin: row[1], source: Self.places, letters: VariantBaseline.Word(letters),
        spelling: identity.spelling(of: row[0]))
    }.sorted { ($0.latin, $0.arabic) < ($1.latin, $1.arabic) }
  }

  func run() {
    guard words.count > 1 else { return print("no names") }
    let random = randomPairs()
    let apart = random.map { distance.distance(arabic: $0.arabic, arabic: $1.arabic) }.sorted()
    report("the distance", falseJoins: apart.count { $0 <= NameDistance.joinThreshold }) {
      distance.distance(arabic: $0.0.arabic, arabic: $0.1.arabic) <= NameDistance.joinThreshold
    }
    reportIdentity(random)
    for baseline in VariantBaseline.allCases {
      let joins = random.count { baseline.joins($0.letters, $1.letters) }
      report(baseline.rawValue, falseJoins: joins) { baseline.joins($0.0.letters, $0.1.letters) }
      let most = max(joins, Self.millions)
      let threshold = apart[min(most, apart.count) - 1]
      report("  the distance at as many", falseJoins: most) {
        distance.distance(arabic: $0.0.arabic, arabic: $0.1.arabic) <= threshold
      }
    }
    let threshold = apart[min(Self.allowed * Self.millions, apart.count) - 1]
    print(String(format: "  at %.4f the distance joins %d of a million", threshold, Self.allowed))
  }

  /// Letters and English together, as they ship and at as many false joins as are allowed.
  private func reportIdentity(_ random: [(Word, Word)]) {
    guard let identity else { return }
    func distance(_ pair: (Word, Word)) -> Double {
      guard let one = pair.0.spelling, let other = pair.1.spelling else { return 1 }
      return identity.distance(one, other)
    }
    let apart = random.map(distance).sorted()
    let threshold = apart[min(Self.allowed * Self.millions, apart.count) - 1]
    for limit in [NameDistance.joinThreshold, threshold] {
      report(String(format: "with the English, at %.4f", limit), falseJoins: apart.count { $0 <= limit }) {
        distance($0) <= limit
      }
    }
  }

  private func report(_ title: String, falseJoins: Int, _ joins: ((Word, Word)) -> Bool) {
    let shares = realSets.map { pairs in
      String(format: "%.3f", Double(pairs.count(where: joins)) / Double(max(1, pairs.count)))
    }
    print("  \(title): \(shares.joined(separator: "  "))  false \(falseJoins / Self.millions)")
  }

  /// The real pairs of all sources and those of google and wikidata, and both without what does not sound like the English.
  private var realSets: [[(Word, Word)]] {
    let all = realPairs
    let people = all.filter { $0.0.source < Self.places && $0.1.source < Self.places }
    guard !people.isEmpty else { return [all, all.filter { isHeard($0.0) && isHeard($0.1) }] }
    return [all, people] + [all, people].map { pairs in pairs.filter { isHeard($0.0) && isHeard($0.1) } }
  }

  private func isHeard(_ word: Word) -> Bool {
    distance.distance(arabic: word.arabic, latin: word.latin) <= NameDistance.renderingThreshold
  }

  private var realPairs: [(Word, Word)] {
    var seen: Set<[String]> = []
    return words.indices.flatMap { index in
      let one = words[index]
      guard one.latin.utf8.count >= 4 else { return [(Word, Word)]() }
      return words[(index + 1)...].prefix { $0.latin == one.latin }.compactMap { other in
        guard other.arabic != one.arabic, seen.insert([one.arabic, other.arabic]).inserted else { return nil }
        return (one, other)
      }
    }
  }

  /// Millions of pairs of words of different names, the same in every run.
  private func randomPairs() -> [(Word, Word)] {
    var chance = Chance(seed: 42)
    return (0..<Self.millions * 1_000_000).compactMap { _ in
      let one = words[chance.next(below: words.count)]
      let other = words[chance.next(below: words.count)]
      return one.latin != other.latin && one.arabic != other.arabic ? (one, other) : nil
    }
  }
}
