public import Bitext
internal import Languages
internal import Names

/// Lists the names of documents and finished translations, taken together as one archive.
public struct NameLister: Sendable {
  private let glossary: Glossary
  private let finder: NameFinder
  private let memory: NameMemory
  private var register = NameRegister()
  private var known: [GlossaryEntry: NameTally] = [:]
  private var unknown: [Int: NameTally] = [:]
  private var files = 0

  init(glossary: Glossary, finder: NameFinder, memory: NameMemory) {
    self.glossary = glossary
    self.finder = finder
    self.memory = memory
  }

  /// Takes the names of a document's segments, or of the pairs of a translation; a pair's target tells the English.
  public mutating func add(_ pairs: [TranslatedPair]) {
    files += 1
    register.beginDocument()
    let found = pairs.filter(\.kind.isTranslated).map { pair in
      let hits = glossary.hits(in: pair.source)
      return (pair, hits, finder.names(in: pair.source, terms: hits))
    }
    register.note(found.flatMap { $0.2 }.map(\.mention.text))
    for (pair, hits, names) in found {
      for hit in hits
      where hit.entry.type.isName && !names.contains(where: { $0.mention.range.overlaps(hit.range) }) {
        known[hit.entry, default: NameTally()].note(hit.formWithoutProclitics, file: files)
        if let english = english(of: hit, in: pair.target) { known[hit.entry]?.renderings[english, default: 0] += 1 }
      }
      for name in names {
        let mention = name.mention
        let reference = register.reference(of: mention.text)
        let entity = reference.entity
        unknown[entity, default: NameTally()].note(mention.text, file: files, kind: mention.kind)
        if reference.words == nil, let given = finder.spellingInBrackets(of: mention, in: pair.source) {
          unknown[entity]?.given = given
        }
        if reference.words == nil, let near = name.near { unknown[entity]?.near = near }
        if !pair.target.isEmpty, let english = finder.rendering(of: mention.text, in: pair.target) {
          unknown[entity]?.renderings[english, default: 0] += 1
        }
      }
    }
  }

  /// The entities, the most frequent first.
  ///
  /// The English of a name that the files have no translation of is what the memories have.
  ///
  /// - Throws: ``DragomanError`` where a memory cannot be read.
  public func entities() throws(DragomanError) -> [NamedEntity] {
    let fromGlossary = known.map { entry, tally in
      var entity = tally.entity(named: entry.source)
      entity.type = entry.type
      entity.preferred = entry.target
      let accepted = Set([entry.target, entry.short] + entry.allowed)
      let others = entity.renderings.map(\.text).filter { !accepted.contains($0) }
      entity.conflicts = others.map { "“\($0)” in a translation; the glossary has “\(entry.target)”" }
      return entity
    }
    var found: [NamedEntity] = []
    for (number, tally) in unknown.sorted(by: { $0.key < $1.key }) {
      var tally = tally
      let name = register.names[number]
      if tally.renderings.isEmpty { tally.renderings = try memory.renderings(of: name, by: finder) }
      var entity = tally.entity(named: name)
      if entity.renderings.isEmpty {
        entity.candidates = finder.candidates(for: entity.name, given: tally.given, near: tally.near)
      }
      entity.conflicts = NameConflicts.spellings(of: entity)
      found.append(entity)
    }
    return NameConflicts.sharedEnglish(in: fromGlossary + comparing(found)).sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
  }

  /// Entities that no glossary has, those marked that may be one.
  private func comparing(_ entities: [NamedEntity]) -> [NamedEntity] {
    zip(entities, finder.similar(entities.map(\.name))).map { entity, near in
      var entity = entity
      entity.similar += near.sorted { $0.distance < $1.distance }.map { near in
        let other = entities[near.number]
        return NamedEntity.Similar(
          name: other.name, english: other.renderings.first?.text ?? other.candidates.first?.text ?? "",
          likeness: near.likeness)
      }
      return entity
    }
  }

  /// The English that a translation has for a name of the glossary: one of the entry's forms, else what sounds like it.
  private func english(of hit: TermHit, in target: String) -> String? {
    guard !target.isEmpty else { return nil }
    let index = PhraseIndex(target)
    let entry = hit.entry
    if let wrong = entry.forbidden.first(where: index.containsSpelling) { return wrong }
    let forms = [entry.target] + entry.allowed + [entry.short]
    if let form = forms.first(where: { !$0.isEmpty && index.contains($0) }) { return form }
    return finder.rendering(of: hit.matched, in: target)
  }
}

extension TermHit {
  /// The characters of the hit without the particles before it.
  fileprivate var formWithoutProclitics: String {
    let letters = proclitics.joined()
    return !letters.isEmpty && letters != "ال" && form.hasPrefix(letters) ? String(form.dropFirst(letters.count)) : form
  }
}
