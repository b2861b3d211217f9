import Bitext
import Terminology

/// How long a lookup takes among the entries.
enum LookupSpeed {
  /// Prints how long single queries take, the answer beside each, and how long hundreds take that were made from the entries.
  static func measure(_ entries: [GlossaryEntry]) {
    let (lookup, loading) = Stopwatch.timed { Lookup(entries: entries) }
    print("lookup: loaded in \(Stopwatch.milliseconds(loading)) ms")
    for query in ["ولافروف", "لافروفف", "Lavrov", "lafruf", "kim chong un", "Sergey Lavrof", "كيم جونق اون", "zzzzqqq"]
    {
      let (hits, time) = Stopwatch.timed { lookup.hits(for: query, limit: 5) }
      let best = hits.first.map { "\($0.entry.target) (\($0.evidence), \($0.score))" } ?? "nothing"
      print("  \(query): \(Stopwatch.milliseconds(time)) ms, \(best)")
    }
    measure("misspelled", misspelled(entries), lookup)
    measure("romanized", romanized, lookup)
  }

  private static func measure(_ name: String, _ queries: [String], _ lookup: Lookup) {
    let times = queries.map { query in (Stopwatch.timed { lookup.hits(for: query, limit: 5) }.1, query) }
      .sorted { $0.0 < $1.0 }
    guard let worst = times.last else { return }
    let (median, most) = (times[times.count / 2].0, times[times.count * 99 / 100].0)
    print(
      "  \(queries.count) \(name): median \(Stopwatch.milliseconds(median)) ms, 99 of 100 below "
        + "\(Stopwatch.milliseconds(most)) ms, worst \(Stopwatch.milliseconds(worst.0)) ms (\(worst.1))")
  }

  /// Arabic forms with another letter in the middle.
  private static func misspelled(_ entries: [GlossaryEntry]) -> [String] {
    stride(from: 0, to: entries.count, by: 200).map { number in
      var letters = Array(entries[number].source)
      letters[letters.count / 2] = letters[letters.count / 2] == "ن" ? "ق" : "ن"
      return String(letters)
    }
  }

  /// Words of two consonants with vowels around them, which sound like very many names.
  private static var romanized: [String] {
    let consonants = "bdfgklmnrstz"
    return consonants.flatMap { first in consonants.map { "a\(first)i\($0)u" } }
  }
}
