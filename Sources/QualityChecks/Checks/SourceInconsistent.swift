internal import Bitext
internal import Languages

/// Different sources with one target.
struct SourceInconsistent: DocumentCheck {
  let description = CheckDescription(
    id: "source-inconsistent", severity: .warning,
    summary: "Sources that differ have the same target.",
    why: """
      A target was copied to the wrong row. Sources that differ in spelling, marks or one small word pass, and so do \
      targets of fewer than four words.
      """,
    examples: [
      .passes([
        ("حذر الوزير من الحرب", "The minister warned of war"), ("حذّر الوزير من الحرب.", "The minister warned of war"),
      ]),
      .fails([
        ("حذر الوزير من الحرب", "The minister warned of war"), ("وصل الوفد إلى المدينة", "The minister warned of war"),
      ]),
    ])

  func issues(in document: DocumentAnalysis) -> [Issue] {
    let groups = document.groups { $0.target }
    return groups.flatMap { key, pairs -> [Issue] in
      guard key.words >= 4, let first = pairs.first else { return [] }
      return pairs.dropFirst().compactMap { index in
        let (left, right) = (document.items[first].pair, document.items[index].pair)
        guard WordOverlap.isLow(left.source, right.source) else { return nil }
        return Issue(
          pair: index, "Segment \(left.id) has the same target and another source.",
          target: 0..<right.target.utf8.count)
      }
    }
  }
}

/// Whether two texts share few words.
enum WordOverlap {
  static func isLow(_ left: String, _ right: String) -> Bool {
    let mine = words(left)
    let theirs = words(right)
    guard !mine.isEmpty, !theirs.isEmpty else { return false }
    return mine.intersection(theirs).count * 2 < max(mine.count, theirs.count)
  }

  private static func words(_ text: String) -> Set<UInt64> {
    Set(NormalizedWords(text).words.filter { $0.kind != .punctuation }.map(\.hash))
  }
}

/// What equal texts have in common: their words, marks and spelling aside.
struct TextKey: Hashable {
  var hash: UInt64
  var words: Int

  init(_ text: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    let normal = NormalizedWords(text)
    for word in normal.words where word.kind != .punctuation {
      hash = (hash ^ word.hash) &* 0x100_0000_01B3
      count += 1
    }
    self.hash = hash
    words = count
  }
}

extension DocumentAnalysis {
  /// The indices of pairs with equal texts, where there are several, in the order of the document.
  func groups(of text: (TranslatedPair) -> String) -> [(key: TextKey, pairs: [Int])] {
    guard items.count > 1 else { return [] }
    var groups: [TextKey: [Int]] = [:]
    for (index, item) in items.enumerated() where item.pair.kind.isTranslated {
      groups[TextKey(text(item.pair)), default: []].append(index)
    }
    return groups.filter { $0.value.count > 1 && $0.key.words > 0 }
      .map { (key: $0.key, pairs: $0.value) }.sorted { $0.pairs[0] < $1.pairs[0] }
  }
}
