internal import Bitext
internal import Languages

/// A second look at the hits that the words around them may contradict: a nationality that is part of someone's name
/// (Marie Curie is ماري كوري, and كوري is Korean), and a country that is an adjective there (القوات السعودية).
struct HitReview: Sendable {
  /// What may be wrong with the hits of an entry.
  private enum Doubt: Sendable {
    case none
    /// A nationality: without the article it is the name after a given name. Someone in the glossary may have it as a
    /// surname, with the article (السوداني) or without (غاني).
    case nationality(isSurname: Bool, isBareSurname: Bool)
    /// A country whose name is also its feminine adjective, which this form is of.
    case country(adjective: Int32)
  }

  /// By the number of the entry.
  private let doubts: [Doubt]
  /// A bit for each form whose entry has a doubt: small, so that most hits are passed over without a look into memory.
  private let doubtful: FrozenArray<UInt64>
  private let types: [EntryType]
  private let index: TermIndex

  /// Prepares for the hits of entries; the index is made of the same.
  init(of entries: [GlossaryEntry], index: TermIndex) {
    self.index = index
    var adjectives: [String: Int32] = [:]
    for number in 0..<index.forms.count {
      let form = index.forms.base[number]
      let entry = entries[Int(form.entry)]
      if form.variant == 0, HitReview.isNationality(entry) { adjectives[entry.source] = Int32(number) }
    }
    types = entries.map(\.type)
    let surnames = Set(entries.filter { $0.type == .person }.flatMap { HitReview.surnames(of: $0) })
    doubts = entries.map { entry in
      if HitReview.isNationality(entry) {
        return .nationality(
          isSurname: entry.note.hasBytes(of: "; of ") && surnames.contains("ال" + entry.source),
          isBareSurname: surnames.contains(entry.source))
      }
      guard entry.type == .place, entry.source.hasPrefix("ال"), entry.source.hasSuffix("ية"),
        let adjective = adjectives[String(entry.source.dropFirst(2).dropLast())]
      else { return .none }
      return .country(adjective: adjective)
    }
    doubtful = HitReview.bits(of: doubts, index.forms)
  }

  private static func bits(of doubts: [Doubt], _ forms: FrozenArray<TermIndex.Form>) -> FrozenArray<UInt64> {
    var bits = [UInt64](repeating: 0, count: forms.count / 64 + 1)
    for number in 0..<forms.count {
      if case .none = doubts[Int(forms.base[number].entry)] { continue }
      bits[number >> 6] |= 1 << UInt64(number & 63)
    }
    return FrozenArray(bits)
  }

  /// Takes out the hits that their neighbours contradict; a country that is an adjective becomes the adjective.
  func review(_ hits: inout [Candidate], in bytes: UnsafeBufferPointer<UInt8>) {
    var isRemoved = false
    for place in hits.indices {
      let form = Int(hits[place].form)
      guard doubtful.base[form >> 6] >> UInt64(form & 63) & 1 != 0 else { continue }
      switch doubts[entryNumber(of: hits[place])] {
      case .none: continue
      case .nationality(let isSurname, let isBareSurname):
        guard
          isName(hits, at: place, in: bytes) || (isSurname && isSurnameAlone(hits, at: place, in: bytes))
            || (isBareSurname && isBesidePerson(hits, at: place, in: bytes))
        else { continue }
        hits[place].words = 0
        isRemoved = true
      case .country(let adjective):
        if isAdjective(hits, at: place, in: bytes) { hits[place].form = adjective }
      }
    }
    if isRemoved { hits.removeAll { $0.words == 0 } }
  }

  private func entryNumber(of hit: Candidate) -> Int { Int(index.forms.base[Int(hit.form)].entry) }

  /// A nationality as the glossaries have it: an adjective that English writes with a capital.
  private static func isNationality(_ entry: GlossaryEntry) -> Bool {
    entry.type == .term && entry.note.hasPrefix("adjective") && !entry.source.utf8.contains(0x20)
      && entry.target.utf8.first.map { (0x41...0x5A).contains($0) } == true
  }

  /// Whether a nationality as the entry lists it is a word of a person's name.
  private func isName(_ hits: [Candidate], at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let hit = hits[place]
    // A site or a channel: عربي21.
    if hit.end < bytes.count, (0x30...0x39).contains(bytes[hit.end]) { return true }
    guard hit.path.prefix < 0, hit.path.suffix < 0, hit.path.uses.isEmpty else { return false }
    let before = NeighbourWord(before: hit.start, in: bytes)
    let after = NeighbourWord(after: hit.end, in: bytes)
    // A hyphen joins nationalities (أمريكي-روسي) or the parts of a name (جوليو-كوري).
    if before?.gap == .hyphen, place == 0 || hits[place - 1].end != before?.range.upperBound { return true }
    if after?.gap == .hyphen, place + 1 == hits.count || hits[place + 1].start != after?.range.lowerBound {
      return true
    }
    if let after, after.gap == .space, HitReview.nameLinks.contains(after.text) { return true }
    guard let before, before.gap == .space else { return false }
    if HitReview.names.contains(before.text) { return true }
    guard HitReview.reportingVerbs.contains(before.text), let after, after.gap == .space else { return false }
    // A woman's verb has no man for its subject (كتبت كوري شولمان); a man's has him and a word that says what he is.
    return before.text.hasSuffix("ت") || mayBeSurname(after.text)
  }

  /// Whether a nationality with the article that is a surname too belongs to no noun before it and no name after it.
  private func isSurnameAlone(_ hits: [Candidate], at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let hit = hits[place]
    guard hit.path.suffix < 0, bytes[hit.start..<hit.end].starts(with: "ال".utf8) else { return false }
    if place + 1 < hits.count, NeighbourWord(after: hit.end, in: bytes)?.range.lowerBound == hits[place + 1].start {
      return false
    }
    guard let before = NeighbourWord(before: hit.start, in: bytes), before.gap == .space else { return true }
    return !before.isDefinite && (place == 0 || hits[place - 1].end != before.range.upperBound)
  }

  /// Whether a nationality without the article that is a surname too is who says something, or stands beside a person.
  private func isBesidePerson(_ hits: [Candidate], at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let hit = hits[place]
    guard hit.path.suffix < 0, hit.path.uses.isEmpty, let before = NeighbourWord(before: hit.start, in: bytes),
      before.gap == .space
    else { return false }
    if HitReview.reportingVerbs.contains(before.text)
      || HitReview.reportingVerbs.contains(String(before.text.dropFirst()))
    {
      return true
    }
    guard place > 0, hits[place - 1].end == before.range.upperBound else { return false }
    return types[entryNumber(of: hits[place - 1])] == .person
  }

  /// The last words of a person's names.
  private static func surnames(of entry: GlossaryEntry) -> [String] {
    ([entry.source] + entry.variants).compactMap { form in
      form.lastIndex(of: " ").map { String(form[form.index(after: $0)...]) }
    }
  }

  /// Whether a word is no ordinary one and has neither article nor feminine ending.
  private func mayBeSurname(_ word: String) -> Bool {
    word.unicodeScalars.count >= 4 && !word.hasPrefix("ال") && !word.hasSuffix("ة") && !word.hasSuffix("ا")
      && !HitReview.ordinaryWords.contains(word)
  }

  /// Whether a country stands where an adjective does: right after a noun with the article that is feminine or a plural of
  /// things, or after such an adjective and و.
  private func isAdjective(_ hits: [Candidate], at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let hit = hits[place]
    guard hit.words == 1, hit.path.suffix < 0, let before = NeighbourWord(before: hit.start, in: bytes),
      before.gap == .space, before.isDefiniteFeminine
    else { return false }
    let previous = place > 0 && hits[place - 1].end == before.range.upperBound ? hits[place - 1] : nil
    let isAfterNationality: Bool =
      if let previous, case .nationality = doubts[entryNumber(of: previous)] { true } else { false }
    if hit.path.prefix >= 0 { return isAfterNationality && bytes[hit.start..<hit.start + 4].elementsEqual("وا".utf8) }
    return previous.map { isAfterNationality || types[entryNumber(of: $0)] != .place } ?? true
  }

  /// What goes on with a name: بن, آل, أبو.
  private static let nameLinks: Set<String> = ["بن", "بنت", "آل", "ابن", "أبو"]

  private static let reportingVerbs = Set(ArabicLists.reportingVerbs)
  private static let ordinaryWords = Set(ArabicClitics.frequentWords + ArabicClitics.functionWords)

  /// Words right after which a nationality without the article is a name.
  private static let names = Set(ArabicLists.givenNames + ArabicLists.personTitles)
}
