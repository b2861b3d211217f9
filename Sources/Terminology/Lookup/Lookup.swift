package import Bitext
internal import ICU
internal import Languages

/// Answers what a person looks up: an Arabic form with its clitics, an English one, a romanized one, or one misspelled.
///
/// Each answer says how it matched. From the firmest: the form itself (100), with clitics around it (100), a variant or
/// another accepted target form (100), a form that house style rejects (90), level-2 spelling (95), one that sounds the
/// same (60–95), one few edits away (50–94).
package struct Lookup: Sendable {
  private let entries: [GlossaryEntry]
  private let recognizer: Recognizer
  private let index: LookupIndex
  private let romanizer: Transliterator?

  /// Prepares entries for queries.
  package init(entries: [GlossaryEntry], language: Language = .arabic) {
    self.init(entries: entries, recognizer: Recognizer(entries: entries, language: language))
  }

  /// Prepares entries for queries, with a recogniser that was made of the same entries already.
  package init(entries: [GlossaryEntry], recognizer: Recognizer) {
    self.entries = entries
    self.recognizer = recognizer
    index = LookupIndex(entries)
    romanizer = try? Transliterator("Arabic-Latin; Latin-ASCII")
  }

  /// The entries that answer a query, best first, each once.
  package func hits(for query: String, limit: Int) -> [LookupHit] {
    let key = LookupKey.key(of: query)
    guard !key.isEmpty, limit > 0 else { return [] }
    var best: [Int: LookupHit] = [:]
    func offer(_ number: Int, _ hit: LookupHit) {
      if let known = best[number], !Lookup.isBetter(hit, known) { return }
      best[number] = hit
    }
    for (number, hit) in recognized(query) { offer(number, hit) }
    for form in index.forms(equalTo: key) { offer(Int(form.entry), equal(form, key, query)) }
    if !best.values.contains(where: { $0.score == 100 }) {
      for (number, hit) in alike(key) { offer(number, hit) }
    }
    let ordered = best.sorted {
      Lookup.isBetter($0.value, $1.value) || (!Lookup.isBetter($1.value, $0.value) && $0.key < $1.key)
    }
    return ordered.prefix(limit).map { withRomanization($0.value) }
  }

  /// Entries whose hit in the query, as in a text, covers all of it.
  private func recognized(_ query: String) -> [(Int, LookupHit)] {
    let words = WordTokenizer.words(of: query)
    guard let first = words.first, let last = words.last else { return [] }
    let terms = recognizer.terms(in: query)
    return zip(terms.entryNumbers, terms.hits)
      .filter { $0.1.range == first.range.lowerBound..<last.range.upperBound }
      .map { number, hit in
        let score = hit.evidence == .folded ? 95 : 100
        return (number, LookupHit(entry: hit.entry, evidence: hit.evidence, score: score, matched: hit.matched))
      }
  }

  /// An entry one of whose forms has the query's key; a source form may still differ in level-2 spelling.
  private func equal(_ form: LookupIndex.Form, _ key: [UInt8], _ query: String) -> LookupHit {
    let matched = text(of: form)
    switch form.role {
    case .source, .variant:
      let isSame = Folding.folded(matched, level: .one) == Folding.folded(query, level: .one)
      let evidence: HitEvidence = !isSame ? .folded : form.role == .source ? .exact : .variant
      return hit(form, evidence, isSame ? 100 : 95)
    case .target, .short: return hit(form, .exact, 100)
    case .allowed: return hit(form, .variant, 100)
    case .forbidden: return hit(form, .variant, 90)
    }
  }

  /// Entries that sound like the query, or are few edits away from it.
  private func alike(_ key: [UInt8]) -> [(Int, LookupHit)] {
    var found: [(Int, LookupHit)] = []
    let isArabic = LookupKey.isArabic(key)
    let distance = KeyDistance(key)
    let sounding = index.forms(soundingLike: key)
    let romanizations = isArabic ? [] : romanized(sounding.map { text(of: $0) })
    for (number, form) in sounding.enumerated() {
      let likeness =
        isArabic
        ? distance.likeness(Array(index.key(of: form)))
        : romanLikeness(distance, entries[Int(form.entry)], romanizations[number])
      guard likeness >= 45 else { continue }
      let evidence: HitEvidence = isArabic ? .fuzzy : .romanized
      found.append((Int(form.entry), hit(form, evidence, 60 + likeness * 35 / 100)))
    }
    guard key.count >= 3 else { return found }
    let edits = min(4, max(1, key.count / 3))
    for (form, likeness) in index.forms(like: key, edits: edits, leastLikeness: Lookup.leastLikeness)
    where likeness < 100 && form.role != .forbidden {
      found.append((Int(form.entry), hit(form, .fuzzy, min(94, likeness))))
    }
    return found
  }

  /// How alike two keys must be where they do not sound the same.
  private static let leastLikeness = 65

  /// How alike a Latin key is to what its Arabic form is romanized as, by ICU or by the entry; whole or the last name.
  private func romanLikeness(_ distance: KeyDistance, _ entry: GlossaryEntry, _ romanization: String) -> Int {
    var best = 0
    for form in [romanization, entry.target, entry.short] where !form.isEmpty {
      let whole = LookupKey.key(of: form)
      best = max(best, distance.likeness(whole))
      if let gap = whole.lastIndex(of: 0) { best = max(best, distance.likeness(Array(whole[(gap + 1)...]))) }
    }
    return best
  }

  private func hit(_ form: LookupIndex.Form, _ evidence: HitEvidence, _ score: Int) -> LookupHit {
    LookupHit(entry: entries[Int(form.entry)], evidence: evidence, score: score, matched: text(of: form))
  }

  private func text(of form: LookupIndex.Form) -> String {
    let entry = entries[Int(form.entry)]
    let number = Int(form.number)
    return switch form.role {
    case .source: entry.source
    case .target: entry.target
    case .short: entry.short
    case .variant: entry.variants[number]
    case .allowed: entry.allowed[number]
    case .forbidden: entry.forbidden[number]
    }
  }

  private func withRomanization(_ hit: LookupHit) -> LookupHit {
    var hit = hit
    hit.icu = romanized(hit.entry.source)
    return hit
  }

  /// The romanizations of forms, from one call for all of them.
  private func romanized(_ forms: [String]) -> [String] {
    let lines = romanized(forms.joined(separator: "\n")).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count == forms.count ? lines.map(String.init) : forms.map { romanized($0) }
  }

  private func romanized(_ form: String) -> String {
    (try? romanizer?.transliterate(Folding.folded(form, level: .one))) ?? ""
  }

  private static func isBetter(_ left: LookupHit, _ right: LookupHit) -> Bool {
    if left.score != right.score { return left.score > right.score }
    return rank(left.evidence) < rank(right.evidence)
  }

  private static func rank(_ evidence: HitEvidence) -> Int { HitEvidence.allCases.firstIndex(of: evidence) ?? 0 }
}
