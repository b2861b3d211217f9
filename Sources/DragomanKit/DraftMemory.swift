internal import Bitext
internal import TranslationMemory

/// The memories that a draft is made from.
struct DraftMemory: Sendable {
  private let matcher: Matcher
  private let finder: FragmentFinder
  private let repair: MatchRepair

  init(stores: [any MemoryStore], options: MatchOptions, glossary: Glossary) {
    repair = MatchRepair(pair: options.pair, glossary: glossary)
    matcher = Matcher(stores: stores, options: options)
    finder = FragmentFinder(stores: stores, pair: options.pair)
  }

  /// The units that match a segment, best first, with its own numbers, dates and names.
  func matches(for text: String, context: UnitContext) throws(DragomanError) -> [Match] {
    try DragomanError.rethrowing {
      repair.repaired(try matcher.matches(for: text, context: context), for: text)
    }
  }

  /// The parts of a segment that the memories translate.
  func fragments(in text: String) throws(DragomanError) -> [MemoryFragment] {
    try DragomanError.rethrowing { try finder.fragments(in: text) }
  }
}
