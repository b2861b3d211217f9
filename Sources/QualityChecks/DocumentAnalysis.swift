package import Bitext

/// The pairs of a document, as far as checks on the whole document need them.
package struct DocumentAnalysis: Sendable {
  /// One pair.
  package struct Item: Sendable {
    /// The pair.
    package let pair: TranslatedPair
    /// The glossary entries found in its source.
    package let mentions: [Mention]
    /// What its source has in common with equal ones.
    let source: TextKey
    /// What its target has in common with equal ones.
    let target: TextKey
    /// Words of its target that may be names which no glossary has.
    let capitals: [CapitalizedWord]
  }

  /// The pairs, in order.
  package private(set) var items: [Item] = []
  /// What other stages know.
  let knowledge: Knowledge
  /// The languages; `nil` before the first pair.
  private(set) var languages: LanguagePair?

  /// A document with no pair yet.
  package init(knowledge: Knowledge = Knowledge()) { self.knowledge = knowledge }

  mutating func append(_ analysis: PairAnalysis) {
    languages = analysis.languages
    items.append(
      Item(
        pair: analysis.pair, mentions: analysis.mentions, source: TextKey(analysis.source),
        target: TextKey(analysis.target), capitals: analysis.capitals))
  }

  /// The indices of pairs with equal texts, where there are several, in the order of the document.
  func groups(of text: (Item) -> TextKey) -> [(key: TextKey, pairs: [Int])] {
    guard items.count > 1 else { return [] }
    var firsts: [TextKey: Int] = [:]
    firsts.reserveCapacity(items.count)
    var groups: [Int: [Int]] = [:]
    for (index, item) in items.enumerated() where item.pair.kind.isTranslated && text(item).words > 0 {
      if let first = firsts[text(item)] {
        groups[first, default: [first]].append(index)
      } else {
        firsts[text(item)] = index
      }
    }
    return groups.sorted { $0.key < $1.key }.map { (key: text(items[$0.key]), pairs: $0.value) }
  }
}
