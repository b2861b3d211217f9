import Foundation
import Names

/// How many real pairs of spellings the distance joins, and how many of a million random pairs.
///
/// Real pairs are different Arabic words of one English name in TSV files with the columns Arabic and English; they
/// hold translations and mistakes too, so no distance joins them all.
enum VariantBenchmark {
  static func run(_ files: [String]) {
    let words = files.flatMap(rows).sorted { ($0.latin, $0.arabic) < ($1.latin, $1.arabic) }
    guard words.count > 1 else { return print("name TSV files with the columns arabic and english") }
    var pairs: [(String, String)] = []
    for (index, one) in words.enumerated() {
      for other in words[(index + 1)...].prefix(while: { $0.latin == one.latin }) where other.arabic != one.arabic {
        if one.latin.count >= 4 { pairs.append((one.arabic, other.arabic)) }
      }
    }
    let distance = NameDistance()
    let real = pairs.map { distance.distance(arabic: $0.0, arabic: $0.1) }
    let random = randomPairs(of: words).map { distance.distance(arabic: $0.0, arabic: $0.1) }
    print("pairs \(pairs.count), random \(random.count), proposed at \(NameDistance.joinThreshold)")
    for threshold in [0.1, 0.13, 0.16, 0.19, 0.22, 0.25, 0.3] {
      let recall = Double(real.count { $0 <= threshold }) / Double(max(real.count, 1))
      print(threshold, "recall", recall, "false joins per million", random.count { $0 <= threshold })
    }
  }

  private static func rows(of file: String) -> [(arabic: String, latin: String)] {
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t")
      return cells.count >= 2 ? (String(cells[0]), String(cells[1])) : nil
    }
  }

  /// A million pairs of words of different names, the same in every run.
  private static func randomPairs(of words: [(arabic: String, latin: String)]) -> [(String, String)] {
    var state: UInt64 = 42
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % words.count
    }
    return (0..<1_000_000).compactMap { _ in
      let one = words[next()]
      let other = words[next()]
      return one.latin != other.latin && one.arabic != other.arabic ? (one.arabic, other.arabic) : nil
    }
  }
}
