package import Bitext
internal import ICU
internal import Languages

/// Answers what a person looks up: an Arabic form with its clitics, an English one, or a romanized one.
package struct Lookup: Sendable {
  private let entries: [GlossaryEntry]
  private let recognizer: Recognizer
  private let targets: [String: [Int]]
  private let romanizer: Transliterator?

  /// Prepares entries for queries.
  package init(entries: [GlossaryEntry]) {
    self.entries = entries
    recognizer = Recognizer(entries: entries)
    romanizer = try? Transliterator("Arabic-Latin; Latin-ASCII")
    var targets: [String: [Int]] = [:]
    for (number, entry) in entries.enumerated() {
      for form in [entry.target] + entry.allowed + [entry.short] where !form.isEmpty {
        let key = Lookup.targetKey(form)
        if targets[key]?.last != number { targets[key, default: []].append(number) }
      }
    }
    self.targets = targets
  }

  /// The entries that answer a query, best first.
  package func hits(for query: String, limit: Int) -> [LookupHit] {
    let found = sourceHits(for: query) + targetHits(for: query)
    return Array(found.prefix(max(0, limit)))
  }

  private func sourceHits(for query: String) -> [LookupHit] {
    let words = WordTokenizer.words(of: query)
    guard let first = words.first, let last = words.last else { return [] }
    return recognizer.hits(in: query)
      .filter { $0.range == first.range.lowerBound..<last.range.upperBound }
      .map { hit($0.entry, $0.evidence, score: $0.evidence == .folded ? 95 : 100, matched: $0.matched) }
  }

  private func targetHits(for query: String) -> [LookupHit] {
    (targets[Lookup.targetKey(query)] ?? []).map { number in
      hit(entries[number], .exact, score: 100, matched: entries[number].target)
    }
  }

  private func hit(_ entry: GlossaryEntry, _ evidence: HitEvidence, score: Int, matched: String) -> LookupHit {
    let romanization = (try? romanizer?.transliterate(Folding.folded(entry.source, level: .one))) ?? ""
    return LookupHit(entry: entry, evidence: evidence, score: score, icu: romanization, matched: matched)
  }

  /// Case, hyphens and spaces aside.
  private static func targetKey(_ form: String) -> String {
    String(form.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
  }
}
