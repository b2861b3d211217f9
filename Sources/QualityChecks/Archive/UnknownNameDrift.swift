internal import Bitext
internal import Languages

extension ArchiveAnalysis {
  /// Spellings of names that no glossary knows and that the archive hardly uses.
  func unknownNameMinorities() -> [ArchiveIssue] {
    guard let names = documents.first.flatMap({ UnknownNames($0.document.knowledge) }) else { return [] }
    return UnknownNameDrift(self, names: names).issues()
  }
}

/// Finds the spellings of unknown names that differ: those that sound alike, and those that one slip of a key makes.
///
/// What the target has is compared first, since that costs little and most names are spelled one way; the source decides
/// whether two spellings are one name.
private struct UnknownNameDrift {
  private typealias Place = (document: Int, pair: Int, names: [UnknownNames.Written])

  private let archive: ArchiveAnalysis
  private var finder: UnknownNames
  private let leastMajority: Int
  private var places: [Place] = []
  private var counts: [String: Int] = [:]

  init(_ archive: ArchiveAnalysis, names: UnknownNames) {
    self.archive = archive
    finder = names
    leastMajority = archive.documents.count > 1 ? 3 : 2
    for (number, (_, document)) in archive.documents.enumerated() {
      for (pair, item) in document.items.enumerated() where item.pair.kind.isTranslated {
        let written = finder.written(in: item)
        guard !written.isEmpty else { continue }
        places.append((number, pair, written))
        for name in written { counts[name.form, default: 0] += 1 }
      }
    }
  }

  func issues() -> [ArchiveIssue] {
    let slips = self.slips()
    let doubtful = soundingAlike().union(slips.keys).union(slips.values)
    guard !doubtful.isEmpty else { return [] }
    var finder = finder
    var majority = SpellingMajority()
    var keys: [String: Set<String>] = [:]
    for place in places {
      for name in finder.found(place.names.filter { doubtful.contains($0.form) }, in: item(place)) {
        majority.append(use(place, name), of: name.key)
        keys[name.form, default: []].insert(name.key)
      }
    }
    for place in places {
      for written in place.names {
        guard let main = slips[written.form], let wanted = keys[main], keys[written.form] == nil,
          let name = finder.found(written, among: wanted, in: item(place))
        else { continue }
        majority.append(use(place, name), of: name.key)
      }
    }
    return majority.minorities(in: archive, leastMajority: leastMajority, isVariant: Self.areRivals)
  }

  /// Whether two forms may be spellings of one name; not Syria and Syrian, Houthi and Houthis: one word and what is built
  /// from it.
  private static func areRivals(_ one: String, _ other: String) -> Bool {
    !one.hasPrefix(other) && !other.hasPrefix(one) && one.lowercased() != other.lowercased()
  }

  private func item(_ place: Place) -> DocumentAnalysis.Item {
    archive.documents[place.document].document.items[place.pair]
  }

  private func use(_ place: Place, _ name: UnknownNames.Name) -> FormUse {
    FormUse(
      document: place.document, pair: place.pair, form: name.form, source: name.source, target: name.target)
  }

  /// Forms that sound like a rival, where one of them stands often enough to be the majority.
  private func soundingAlike() -> Set<String> {
    let groups = Dictionary(grouping: places.flatMap(\.names), by: \.sound)
    return groups.values.reduce(into: []) { alike, names in
      guard names.count > leastMajority, names.contains(where: { $0.form != names[0].form }) else { return }
      let forms = Set(names.map(\.form))
      if forms.count > Self.mostCompared || hasRival(forms) { alike.formUnion(forms) }
    }
  }

  /// More forms of one sound than this are all looked at.
  private static let mostCompared = 32

  private func hasRival(_ forms: Set<String>) -> Bool {
    forms.contains { form in
      (counts[form] ?? 0) >= leastMajority && forms.contains { $0 != form && Self.areRivals(form, $0) }
    }
  }

  /// Rare forms, each with the frequent form that lacks one of its letters, or of which it lacks one, or both.
  ///
  /// - Complexity: linear in the forms: two words one edit apart share what is left of them without a letter.
  private func slips() -> [String: String] {
    var frequent: [String: String] = [:]
    for (form, count) in counts.sorted(by: { $0.key < $1.key }) where count >= leastMajority {
      for rest in UnknownNameDrift.withoutOneLetter(form) { frequent[rest] = frequent[rest] ?? form }
    }
    guard !frequent.isEmpty else { return [:] }
    var slips: [String: String] = [:]
    for (form, count) in counts {
      let main = UnknownNameDrift.withoutOneLetter(form).lazy.compactMap { frequent[$0] }.first { other in
        other != form && (counts[other] ?? 0) >= leastMajority * count
          && EditDistance.within(limit: 1, Array(form.utf8), Array(other.utf8))
      }
      if let main { slips[form] = main }
    }
    return slips
  }

  /// A word of five letters or more, and what is left of it without each letter but the first.
  private static func withoutOneLetter(_ form: String) -> [String] {
    let letters = Array(form.utf8)
    guard letters.count >= 5, letters.count <= 32 else { return [] }
    return [form]
      + letters.indices.dropFirst().map { String(decoding: letters[..<$0] + letters[($0 + 1)...], as: UTF8.self) }
  }
}
