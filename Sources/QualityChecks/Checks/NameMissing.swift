internal import Bitext
internal import Languages

/// A name of the source that the target does not have.
struct NameMissing: PairCheck {
  let description = CheckDescription(
    id: "name-missing", severity: .error,
    summary: "The glossary knows a person, place or organization of the source, and the target does not name it.",
    why: """
      A name dropped or swapped is the worst thing a news translation can do. Any form of the entry counts, the \
      short one too, and words built from it (Russian for Russia). A name that stands more than once needs one \
      rendering, since English goes on with a pronoun. A name that is an ordinary word too, or \
      may stand in an abbreviation (the E of PHE), is a hint.
      """,
    examples: [
      .passes("التقى لافروف كيم", "Lavrov met Kim", entries: SampleEntries.names),
      .passes("قال الجانب الروسي إن روسيا", "The Russian side said", entries: SampleEntries.names),
      .fails("التقى لافروف كيم", "The minister met Kim", entries: SampleEntries.names),
      .fails("زار لافروف روسيا", "Lavrov visited Ukraine", entries: SampleEntries.names),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    return pair.missing { $0.type.isName }.map { mention in
      let isOrdinary =
        mention.hit.evidence == .folded || mention.hit.entry.note.contains("ordinary word")
        || isAbbreviated(mention.hit.entry, in: pair.target) || hasAdjective(of: mention.hit.entry, in: pair.target)
      return Issue(
        "\(mention.hit.entry.target) is not in the target.", source: mention.hit.range,
        severity: isOrdinary ? .hint : nil)
    }
  }
}

extension NameMissing {
  /// Whether an adjective of the target may hold the place: French for France, Welsh for Wales.
  fileprivate func hasAdjective(of entry: GlossaryEntry, in target: NormalizedWords) -> Bool {
    guard entry.type == .place else { return false }
    let beginning = Array(entry.target.utf8.prefix(2))
    return target.words.contains { word in
      let bytes = target.bytes[word.range]
      return word.kind == .word && bytes.count > 4 && bytes.starts(with: beginning)
        && NameMissing.adjectives.contains { bytes.suffix($0.count).elementsEqual($0) }
    }
  }

  private static let adjectives = ["ch", "sh", "ese", "ian", "ean"].map { Array($0.utf8) }

  /// Whether an abbreviation of the target may hold the name: the E of PHE for England, the V of VW.
  fileprivate func isAbbreviated(_ entry: GlossaryEntry, in target: NormalizedWords) -> Bool {
    guard entry.type != .person, let initial = entry.target.utf8.first else { return false }
    return target.words.contains { word in
      let bytes = target.bytes[word.range]
      return word.kind == .word && (2...4).contains(bytes.count) && bytes.allSatisfy { (0x41...0x5A).contains($0) }
        && (entry.type == .place ? bytes.last == initial : bytes.first == initial)
    }
  }
}

extension PairAnalysis {
  /// The first mention of each entry that the target renders nowhere.
  func missing(_ isWanted: (GlossaryEntry) -> Bool) -> [Mention] {
    var seen: Set<String> = []
    return mentions.filter { mention in
      mention.rendering == nil && isWanted(mention.hit.entry) && seen.insert(mention.hit.entry.target).inserted
    }
  }
}
