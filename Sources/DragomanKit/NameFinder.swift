internal import Bitext
internal import Drafting
internal import Languages
internal import Names

/// Finds the names of a document that no glossary has, and proposes one English for each.
struct NameFinder: Sendable {
  /// A name, and the entry that may have it under another spelling.
  struct Found: Sendable {
    var mention: NameMention
    var near: NearEntries.Found?
  }

  private let recognizer: NameRecognizer
  private let entries: NearEntries
  private let identity: NameIdentity
  private let romanizer: Romanizer
  private let rendering = NameRendering()
  private let bracketed = BracketedLatin()
  private let family = FamilyName()
  /// How many spellings a flag offers.
  private static let candidates = 3

  init(recognizer: NameRecognizer, romanizer: Romanizer, entries: [GlossaryEntry]) {
    self.recognizer = recognizer
    identity = NameIdentity(romanizer: romanizer)
    self.entries = NearEntries(entries: entries, identity: identity)
    self.romanizer = romanizer
  }

  /// The names of a text that its terms do not explain, and what is near an entry, in order.
  func names(in text: String, terms: [TermHit]) -> [Found] {
    let terms = terms.map(\.range)
    let mentions = recognizer.names(in: text, known: terms)
    let near = entries.found(in: text, terms: terms, names: mentions.map(\.range))
    let found = near.map { near in
      let mention = NameMention(
        range: near.range, text: text.slice(near.range), proclitic: near.proclitic, kind: near.entry.type)
      return Found(mention: mention, near: near)
    }
    let others = mentions.filter { mention in !near.contains { $0.range.overlaps(mention.range) } }
    return (found + others.map { Found(mention: $0) })
      .sorted { $0.mention.range.lowerBound < $1.mention.range.lowerBound }
  }

  /// The names of each segment, mentions of one name with one English.
  ///
  /// What the first matching unit has for a name is kept; then what the text gives in brackets, then what the glossary has
  /// for a name that is near; else the model proposes. A name is firm where a title stands before one of its mentions, or one
  /// has several words.
  func names(of segments: [Segment], _ evidence: [SegmentEvidence]) -> [[UnknownName]] {
    var register = NameRegister()
    let recognized = zip(segments, evidence).map { segment, known in
      segment.kind.isTranslated ? names(in: segment.text, terms: known.terms) : []
    }
    register.note(recognized.joined().map(\.mention.text))
    let mentions = recognized.map { found in found.map { ($0.mention, register.reference(of: $0.mention.text)) } }
    let translated = translations(of: mentions, register.names, evidence)
    let given = spellingsInBrackets(of: mentions, in: segments)
    let near = Dictionary(
      zip(mentions.joined(), recognized.joined()).compactMap { mention, found in
        mention.1.words == nil ? found.near.map { (mention.1.entity, $0) } : nil
      }, uniquingKeysWith: { first, _ in first }
    ).filter { translated[$0.key] == nil && given[$0.key] == nil }
    let english = register.names.enumerated().map { entity, name in
      if let text = translated[entity] { return [Romanization.Candidate(text: text, confidence: 1)] }
      return candidates(for: name, given: given[entity], near: near[entity])
    }
    let firm = Set(mentions.joined().filter { $0.0.kind != nil || $0.0.text.contains(" ") }.map(\.1.entity))
      .subtracting(near.filter { !$0.value.isFirm }.keys).union(given.keys)
    let people = Set(mentions.joined().filter { $0.0.kind == .person }.map(\.1.entity))
    var mentioned: Set<Int> = []
    return zip(mentions, segments).map { found, segment in
      found.compactMap { mention, reference in
        let whole = english[reference.entity]
        var candidates = part(reference, of: register.names, whole) ?? romanize(mention.text)
        if reference.words == nil, segment.kind != .heading, people.contains(reference.entity),
          !mentioned.insert(reference.entity).inserted
        {
          candidates = familyNames(candidates, of: mention.text)
        }
        guard !candidates.isEmpty else { return nil }
        return UnknownName(
          range: mention.range, text: mention.text, proclitic: mention.proclitic, kind: mention.kind,
          entity: reference.entity, candidates: candidates, near: near[reference.entity]?.form,
          isTranslated: translated[reference.entity] != nil, isFirm: firm.contains(reference.entity))
      }
    }
  }

  /// How sure a spelling is that the text itself gives in brackets.
  private static let bracketConfidence = 0.95

  /// The Latin spellings that the text gives in brackets, by entity.
  private func spellingsInBrackets(
    of mentions: [[(NameMention, NameRegister.Reference)]], in segments: [Segment]
  ) -> [Int: String] {
    var result: [Int: String] = [:]
    for (found, segment) in zip(mentions, segments) {
      for (mention, reference) in found where reference.words == nil && result[reference.entity] == nil {
        result[reference.entity] = spellingInBrackets(of: mention, in: segment.text)
      }
    }
    return result
  }

  /// The Latin spelling that a text gives in brackets after a mention.
  func spellingInBrackets(of mention: NameMention, in text: String) -> String? {
    bracketed.spelling(of: mention.text, endingAt: mention.range.upperBound, in: text)
  }

  /// The spelling that the text gives, where it does, that of an entry that is near, then those that the model proposes.
  func candidates(for name: String, given: String?, near: NearEntries.Found?) -> [Romanization.Candidate] {
    let first =
      given.map { Romanization.Candidate(text: $0, confidence: Self.bracketConfidence) }
      ?? near.map { Romanization.Candidate(text: $0.english, confidence: $0.near.likeness) }
    let guesses = romanize(name)
    guard let first else { return guesses }
    let rest = guesses.filter { $0.text != first.text }.map {
      Romanization.Candidate(text: $0.text, confidence: $0.confidence * (1 - first.confidence))
    }
    return [first] + rest
  }

  /// A person named in full again is called by the family name, as AP has it.
  private func familyNames(_ candidates: [Romanization.Candidate], of name: String) -> [Romanization.Candidate] {
    var seen: Set<String> = []
    return candidates.compactMap { candidate in
      let text = family.part(of: candidate.text, arabic: name)
      return seen.insert(text).inserted ? Romanization.Candidate(text: text, confidence: candidate.confidence) : nil
    }
  }

  /// The spellings that the model proposes.
  func romanize(_ name: String) -> [Romanization.Candidate] {
    romanizer.romanize(name, candidates: Self.candidates).candidates
  }

  /// For each of some names those among them that may be the same.
  func similar(_ names: [String]) -> [[NearNames.Near]] {
    let index = NearNames(names, identity: identity)
    return names.map { index.near($0) }
  }

  /// The English of a name in the translation of the sentence it stands in.
  func rendering(of name: String, in english: String) -> String? { rendering.rendering(of: name, in: english) }

  /// The English that matching units have for the names of their own source.
  private func translations(
    of mentions: [[(NameMention, NameRegister.Reference)]], _ names: [String], _ evidence: [SegmentEvidence]
  ) -> [Int: String] {
    var result: [Int: String] = [:]
    for (found, known) in zip(mentions, evidence) {
      guard let match = known.matches.first else { continue }
      for (mention, reference) in found
      where reference.words == nil && result[reference.entity] == nil && match.unit.source.contains(mention.text) {
        result[reference.entity] = rendering(of: mention.text, in: match.target)
      }
    }
    return result
  }

  /// The words of an entity's English that stand for a mention's words; `nil` where they cannot be told apart.
  private func part(
    _ reference: NameRegister.Reference, of names: [String], _ english: [Romanization.Candidate]
  ) -> [Romanization.Candidate]? {
    guard let words = reference.words else { return english }
    let count = names[reference.entity].split(separator: " ").count
    var seen: Set<String> = []
    let parts = english.compactMap { candidate -> Romanization.Candidate? in
      let spelled = candidate.text.split(separator: " ")
      guard spelled.count == count, words.upperBound <= count else { return nil }
      let text = spelled[words].joined(separator: " ")
      return seen.insert(text).inserted ? Romanization.Candidate(text: text, confidence: candidate.confidence) : nil
    }
    return parts.isEmpty ? nil : parts
  }
}
