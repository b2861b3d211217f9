internal import Bitext
internal import Names
internal import TranslationMemory

/// Looks in the memories for the English that a name was given.
struct NameMemory: Sendable {
  let stores: [any MemoryStore]
  let pair: LanguagePair
  /// Units beyond these change no answer.
  private static let units = 20

  /// The English of a name in the units that have it, with how many have each.
  ///
  /// - Throws: ``DragomanError`` where a memory cannot be read.
  func renderings(of name: String, by finder: NameFinder) throws(DragomanError) -> [String: Int] {
    let words = name.filter { $0 != "\"" }
    return try DragomanError.rethrowing {
      var counts: [String: Int] = [:]
      for store in stores {
        let query = ConcordanceQuery(
          "\"\(words)\"", side: .source, filter: MemoryFilter().unitFilter(pair), limit: Self.units)
        for hit in try store.search(query) {
          guard let english = finder.rendering(of: name, in: hit.unit.target) else { continue }
          counts[english, default: 0] += 1
        }
      }
      return counts
    }
  }
}
