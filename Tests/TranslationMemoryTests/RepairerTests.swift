internal import Bitext
internal import Testing
internal import TranslationMemory

@Suite("Repair")
struct RepairerTests {
  private let repairer = Repairer(from: .arabic, to: .english)

  private func repaired(
    _ segment: String, from source: String, _ target: String, names: [String: String] = [:]
  ) throws -> Match {
    let store = InMemoryStore(units: [TranslationUnit(source: source, target: target)])
    let match = try #require(Matcher(stores: [store], options: MatchOptions(threshold: 50)).matches(for: segment).first)
    return repairer.repaired(match, for: segment) { text in
      names.compactMap { name, target in
        text.range(of: name).map { KnownSpan(range: $0, kind: "place", target: target) }
      }
    }
  }

  @Test("Numbers and dates are replaced by the segment's own, written as the target writes them")
  func values() throws {
    let match = try repaired(
      "وصلت 28 ألف حاوية إلى الميناء في 14 أغسطس 2025.", from: "وصلت 12 ألف حاوية إلى الميناء في 12 يوليو 2025.",
      "As many as 12,000 containers reached the port on July 12, 2025.")
    #expect(match.kind == .repaired)
    #expect(match.target == "As many as 28,000 containers reached the port on August 14, 2025.")
    #expect(match.repairs.map(\.old) == ["12,000", "July 12, 2025"])
    #expect(match.repairs.map(\.source) == ["28 ألف", "14 أغسطس 2025"])
    #expect(match.score < 100)
    #expect(match.reasons.last?.hasPrefix("repaired: 2 of its values replaced; score before ") == true)
  }

  @Test("A name is replaced by the segment's own, its possessive kept")
  func names() throws {
    let match = try repaired(
      "أعلن جيش بولندا ذلك في بيان", from: "أعلن جيش روسيا ذلك في بيان", "Russia's army said so in a statement",
      names: ["روسيا": "Russia", "بولندا": "Poland"])
    #expect(match.target == "Poland's army said so in a statement")
  }

  @Test(
    "What cannot be repaired with certainty stays as it was",
    arguments: [
      // Another word differs too.
      ("وصل 28 جنديا إلى كييف", "وصل 12 جنديا إلى موسكو", "Twelve soldiers reached Moscow, 12 in all"),
      // The old number stands in the target twice, or not at all.
      ("وصل 28 جنديا أمس", "وصل 12 جنديا أمس", "Of 12 soldiers, 12 came yesterday"),
      ("وصل 28 جنديا أمس", "وصل 12 جنديا أمس", "Some soldiers came yesterday"),
      // One thing would become several.
      ("وصل 28 جنديا أمس", "وصل 1 جنديا أمس", "One soldier came yesterday"),
    ])
  func refusals(_ segment: String, _ source: String, _ target: String) throws {
    let match = try repaired(segment, from: source, target)
    #expect(match.kind == .fuzzy)
    #expect(match.target == target)
    #expect(match.repairs.isEmpty)
  }
}

extension String {
  /// The UTF-8 offsets of the first place of a text.
  fileprivate func range(of other: String) -> Range<Int>? {
    let bytes = Array(utf8)
    let wanted = Array(other.utf8)
    guard bytes.count >= wanted.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
  }
}
