internal import Bitext
internal import Foundation
internal import Languages
internal import Testing
internal import TranslationMemory

@Suite("Finding the parts that a memory translates")
struct FragmentFinderTests {
  private static let units: [TranslationUnit] = {
    guard let url = Bundle.module.url(forResource: "Fixtures/shared-phrases", withExtension: "tsv"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      return cells.count == 2 ? TranslationUnit(source: cells[0], target: cells[1]) : nil
    }
  }()

  private func fragments(in source: String, adding units: [TranslationUnit] = []) throws -> [MemoryFragment] {
    let store = InMemoryStore(units: FragmentFinderTests.units + units)
    return try FragmentFinder(stores: [store], pair: LanguagePair(from: .arabic, to: .english)).fragments(in: source)
  }

  @Test func `a phrase that several units share is translated by what their targets share`() throws {
    let source = "أجرى وزير الخارجية الروسي مباحثات هاتفية مساء اليوم."
    let fragments = try fragments(in: source)
    #expect(fragments.map { source.slice($0.range) } == ["وزير الخارجية الروسي"])
    #expect(fragments.first?.target.lowercased().hasSuffix("russian foreign minister") == true)
    guard case .shared(let units) = fragments.first?.evidence else { return }
    #expect((2...3).contains(units))
  }

  @Test func `a phrase that only one unit has is not guessed`() throws {
    #expect(try fragments(in: "تنتظر العائلات نتائج التحقيق منذ شهر.").isEmpty)
  }

  @Test func `a unit that is just the phrase goes before what others share`() throws {
    let source = "أجرى وزير الخارجية الروسي مباحثات هاتفية مساء اليوم."
    let whole = TranslationUnit(source: "وزير الخارجية الروسي", target: "Russia's foreign minister")
    #expect(try fragments(in: source, adding: [whole]).map(\.target) == ["Russia's foreign minister"])
  }

  @Test func `words on the two sides of a comma are no phrase`() throws {
    let fragments = try fragments(in: "زار وزير، الخارجية الروسي.")
    #expect(!fragments.contains { $0.target.contains("minister") })
  }
}
