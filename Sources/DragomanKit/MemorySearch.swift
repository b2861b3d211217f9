public import Bitext
internal import TranslationMemory

/// Words to look for in the units of the memories.
///
/// Words are found through spelling and clitics; words between straight double quotes must stand side by side.
public struct MemorySearch: Hashable, Sendable {
  /// In which of a unit's texts to look.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case source, target, both
  }

  /// What the person typed.
  public var words: String
  /// Where to look.
  public var side = Side.both
  /// Which units to look at.
  public var filter = MemoryFilter()
  /// The most units to give.
  public var limit = 20

  /// A search for words.
  public init(_ words: String) {
    self.words = words
  }

  /// The query of a store.
  func query(_ pair: LanguagePair) -> ConcordanceQuery {
    let side: ConcordanceQuery.Side =
      switch self.side {
      case .source: .source
      case .target: .target
      case .both: .both
      }
    return ConcordanceQuery(words, side: side, filter: filter.unitFilter(pair), limit: limit)
  }
}

/// A unit that holds the words of a search, and where: UTF-8 offsets in its texts.
public struct MemorySearchHit: Hashable, Sendable {
  /// The unit.
  public var unit: TranslationUnit
  /// The words found in its source, in order.
  public var source: [Range<Int>]
  /// The words found in its target, in order.
  public var target: [Range<Int>]
}
