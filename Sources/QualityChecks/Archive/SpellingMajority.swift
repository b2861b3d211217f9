internal import Bitext

/// Where one name or term is written in some way.
struct FormUse {
  var document: Int
  var pair: Int
  var form: String
  var source: Range<Int>
  var target: Range<Int>
}

/// The ways in which one name or term is written in an archive, and those that few documents use.
struct SpellingMajority {
  private var order: [String] = []
  private var uses: [String: [FormUse]] = [:]

  /// Notes a use of the name or term that `key` stands for.
  mutating func append(_ use: FormUse, of key: String) {
    if uses[key] == nil { order.append(key) }
    uses[key, default: []].append(use)
  }

  /// A hint for the first use, in each document, of a form that the archive hardly uses.
  ///
  /// - Parameters:
  ///   - leastMajority: how often the form of the majority must stand, and how many times as often as the other.
  ///   - isVariant: whether two forms are two spellings, rather than a long and a short form of one.
  func minorities(
    in archive: ArchiveAnalysis, leastMajority: Int, isVariant: (String, String) -> Bool
  ) -> [ArchiveIssue] {
    order.flatMap { key -> [ArchiveIssue] in
      let uses = uses[key] ?? []
      let counts = Dictionary(grouping: uses, by: \.form).mapValues(\.count)
      guard counts.count > 1, let main = main(of: counts), let place = uses.first(where: { $0.form == main }) else {
        return []
      }
      let most = counts[main] ?? 0
      var seen: Set<Place> = []
      return uses.compactMap { use in
        let count = counts[use.form] ?? 0
        guard use.form != main, most >= leastMajority, most >= leastMajority * count, isVariant(use.form, main),
          seen.insert(Place(document: use.document, form: use.form)).inserted
        else { return nil }
        return ArchiveIssue(document: use.document, issue: issue(use, main, most, count, place, archive))
      }
    }
  }

  private struct Place: Hashable {
    var document: Int
    var form: String
  }

  /// The form that stands most often; of two the one that sorts first, so that every run says the same.
  private func main(of counts: [String: Int]) -> String? {
    counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private func issue(
    _ use: FormUse, _ main: String, _ most: Int, _ count: Int, _ place: FormUse, _ archive: ArchiveAnalysis
  ) -> Issue {
    let (file, document) = archive.documents[place.document]
    let segment = document.items[place.pair].pair.id
    let standing = place.document == use.document ? "segment \(segment)" : "\(file):\(segment)"
    return Issue(
      pair: use.pair,
      "\(Quotation.of(use.form)) stands \(times(count)), \(Quotation.of(main)) \(times(most)), first in \(standing).",
      source: use.source, target: use.target)
  }

  private func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
