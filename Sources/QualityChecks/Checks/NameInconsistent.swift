internal import Bitext
internal import Languages

/// A name spelled in more than one way.
struct NameInconsistent: DocumentCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "name-inconsistent", severity: .warning,
    summary:
      "One name of the glossary is spelled in several ways in the document, or otherwise than the glossary has it.",
    why: """
      A reader takes two spellings for two people. The spelling that the document uses less is reported; the short form \
      after the full one is no other spelling.
      """,
    examples: [
      .passes([("سيرغي لافروف", "Sergey Lavrov"), ("لافروف", "Lavrov")], entries: SampleEntries.names),
      .fails([("سيرغي لافروف", "Sergey Lavrov"), ("سيرغي لافروف", "Sergei Lavrov")], entries: SampleEntries.names),
      .fails("لافروف", "Lavrof", entries: SampleEntries.names),
      .fails("ووهان", "Wuhaan", entries: [GlossaryEntry(source: "ووهان", target: "Wuhan", type: .place)]),
    ])

  func issues(in document: DocumentAnalysis) -> [Issue] {
    document.misspelt { $0.type.isName } + document.minorities { $0.type.isName }
  }
}

extension DocumentAnalysis {
  /// Words that are nearly an entry's form.
  func misspelt(_ isWanted: (GlossaryEntry) -> Bool) -> [Issue] {
    items.enumerated().flatMap { index, item in
      item.mentions.compactMap { mention -> Issue? in
        guard let rendering = mention.rendering, rendering.kind == .misspelt, isWanted(mention.hit.entry) else {
          return nil
        }
        let written = item.pair.target.slice(rendering.range)
        // Columbia beside Colombia, Odessa beside Odesa: a word of its own is no slip.
        let isWord = knowledge.targetSpelling?.isWord(EnglishPossessive.removed(from: written)) ?? false
        return Issue(
          pair: index, "\(Quotation.of(written)) is nearly \(Quotation.of(rendering.form)).",
          source: mention.hit.range, target: rendering.range, severity: isWord ? .hint : nil)
      }
    }
  }

  /// Renderings in an accepted form that most of the document's mentions of the entry do not use.
  func minorities(_ isWanted: (GlossaryEntry) -> Bool) -> [Issue] {
    var uses: [String: [(pair: Int, mention: Mention, rendering: Rendering)]] = [:]
    var order: [String] = []
    for (index, item) in items.enumerated() {
      for mention in item.mentions {
        guard let rendering = mention.rendering, rendering.kind <= .allowed, isWanted(mention.hit.entry) else {
          continue
        }
        let key = mention.hit.entry.source
        if uses[key] == nil { order.append(key) }
        uses[key, default: []].append((index, mention, rendering))
      }
    }
    return order.flatMap { minority(uses[$0] ?? []) }
  }

  private func minority(_ uses: [(pair: Int, mention: Mention, rendering: Rendering)]) -> [Issue] {
    guard let first = uses.first, uses.contains(where: { $0.rendering.form != first.rendering.form }) else { return [] }
    let counts = Dictionary(grouping: uses) { $0.rendering.form }.mapValues(\.count)
    let preferred = first.mention.hit.entry.target
    // Of two as frequent, the glossary's own, then the one that sorts first, so that every run says the same.
    let main = counts.max {
      ($0.value, $0.key == preferred ? 1 : 0, $1.key) < ($1.value, $1.key == preferred ? 1 : 0, $0.key)
    }?.key
    guard let main else { return [] }
    return uses.filter { $0.rendering.form != main && !isPart($0.rendering.form, main) }.map { use in
      Issue(
        pair: use.pair,
        "\(Quotation.of(use.rendering.form)) is \(Quotation.of(main)) elsewhere in the document.",
        source: use.mention.hit.range, target: use.rendering.range)
    }
  }

  /// Whether one form is a part of the other (Kim Jong Un and Kim): a short form, no other spelling.
  private func isPart(_ left: String, _ right: String) -> Bool {
    let mine = Set(left.split(separator: " "))
    let theirs = Set(right.split(separator: " "))
    return mine.isSubset(of: theirs) || theirs.isSubset(of: mine)
  }
}
