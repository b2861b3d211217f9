internal import Bitext
internal import Languages

/// A name of the source that the target does not have.
struct NameMissing: PairCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "name-missing", severity: .error,
    summary: "The glossary knows a person, place or organization of the source, and the target does not name it.",
    why: """
      A name dropped or swapped is the worst thing a news translation can do. Any form of the entry counts, the \
      short one too, and words built from it (Russian for Russia). A name that stands more than once needs one \
      rendering, since English goes on with a pronoun. It is an error where the target has another name instead, and a \
      warning where a person is left out. A place or organization left out may be said otherwise (Brexit, NYU, “the \
      country”), and a name may be an ordinary word: those are hints.
      """,
    examples: [
      .passes("التقى لافروف كيم", "Lavrov met Kim", entries: SampleEntries.names),
      .passes("قال الجانب الروسي إن روسيا", "The Russian side said", entries: SampleEntries.names),
      .fails("التقى لافروف كيم", "The minister met Kim", entries: SampleEntries.names),
      .passes("زار لافروف روسيا", "Lavrov went to the Russian capital", entries: SampleEntries.names),
      .fails("قال الجانب الروسي إن روسيا", "The Russian side said that Ukraine", entries: SampleEntries.names),
      .fails("زار لافروف روسيا", "Lavrov visited Ukraine", entries: SampleEntries.names),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    let missing = pair.missing { $0.type.isName }
    let derived = pair.derivedOnly
    guard !(missing.isEmpty && derived.isEmpty) else { return [] }
    let hasStandIn = pair.hasStandIn
    let issues = missing.map { mention in
      Issue(
        "\(mention.hit.entry.target) is not in the target.", source: mention.hit.range,
        severity: severity(of: mention, hasStandIn, in: pair))
    }
    guard hasStandIn else { return issues }
    // “Japan” beside “Chinese”, where the source has China and the Chinese.
    return issues
      + derived.map { mention in
        Issue(
          "The target has \(Quotation.of(mention.written(in: pair.pair.target))) and another name, not"
            + " \(mention.hit.entry.target).", source: mention.hit.range, severity: .hint)
      }
  }

  /// Whether somebody else is named instead is what matters most; who is only left out may be meant by other words.
  private func severity(of mention: Mention, _ hasStandIn: Bool, in pair: PairAnalysis) -> Severity? {
    let entry = mention.hit.entry
    let isDoubtful =
      mention.hit.evidence == .folded || entry.note.contains("ordinary word") || isAbbreviated(entry, in: pair.target)
      || hasRelative(of: entry, in: pair.target)
    if isDoubtful { return .hint }
    if hasStandIn { return nil }
    return entry.type == .person && mention.hit.matched.contains(" ") ? .warning : .hint
  }

  /// Whether a word of the target is near the name: French for France, Penn for Pennsylvania.
  private func hasRelative(of entry: GlossaryEntry, in target: NormalizedWords) -> Bool {
    guard entry.type != .person else { return false }
    let names = entry.target.split(separator: " ").map { Array($0.lowercased().utf8) }.filter { $0.count >= 4 }
    return target.words.contains { word in
      guard word.mayBeName else { return false }
      let form = target.form(word)
      return names.contains { name in
        let shared = form.countShared(with: name)
        return shared >= 3 && (shared >= 4 || form.count - shared <= 4)
          || shared >= 2
            && NameMissing.adjectives.contains { form.count > 4 && form.suffix($0.count).elementsEqual($0) }
      }
    }
  }

  private static let adjectives = ["ch", "sh", "ese", "ian", "ean"].map { Array($0.utf8) }

  /// Whether an abbreviation of the target may hold the name: the E of PHE for England, NYU for New York, the V of VW.
  private func isAbbreviated(_ entry: GlossaryEntry, in target: NormalizedWords) -> Bool {
    guard entry.type != .person else { return false }
    let initials = entry.target.split(separator: " ").compactMap(\.utf8.first).filter { (0x41...0x5A).contains($0) }
    guard let initial = initials.first else { return false }
    return target.words.indices.contains { index in
      let letters = capitals(at: index, in: target)
      guard (2...6).contains(letters.count) else { return false }
      if initials.count > 1 { return letters.holds(initials) }
      return letters.count <= 4 && (entry.type == .place ? letters.last == initial : letters.first == initial)
    }
  }

  /// The letters of an abbreviation, with full stops between them or without.
  private func capitals(at index: Int, in target: NormalizedWords) -> [UInt8] {
    let bytes = target.bytes[target.words[index].range]
    guard target.words[index].kind == .word, bytes.allSatisfy({ (0x41...0x5A).contains($0) }) else { return [] }
    var letters = Array(bytes)
    var next = index + 1
    while letters.count < 6, next + 1 < target.words.count, target.words[next].first == 0x2E,
      target.words[next + 1].range.count == 1, (0x41...0x5A).contains(target.words[next + 1].first)
    {
      letters.append(UInt8(target.words[next + 1].first))
      next += 2
    }
    return letters
  }
}

extension [UInt8] {
  /// Whether the letters stand among these in their order.
  fileprivate func holds(_ letters: [UInt8]) -> Bool {
    var rest = letters[...]
    for letter in self where letter == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}

extension Mention {
  /// What renders the mention in a target.
  fileprivate func written(in target: String) -> String { rendering.map { target.slice($0.range) } ?? "" }
}

extension PairAnalysis {
  /// The first mention of each place whose only rendering is a word built from its name.
  fileprivate var derivedOnly: [Mention] {
    var seen: Set<String> = []
    return mentions.filter { mention in
      mention.hit.entry.type == .place && mention.rendering?.kind == .derived
        && seen.insert(mention.hit.entry.target).inserted
    }
  }

  /// The first mention of each entry that the target renders nowhere.
  func missing(_ isWanted: (GlossaryEntry) -> Bool) -> [Mention] {
    var seen: Set<String> = []
    return mentions.filter { mention in
      mention.rendering == nil && isWanted(mention.hit.entry) && seen.insert(mention.hit.entry.target).inserted
    }
  }
}
