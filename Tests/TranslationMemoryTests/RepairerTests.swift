internal import Bitext
internal import Foundation
internal import Testing
internal import TranslationMemory

@Suite("Repairing matches")
struct RepairerTests {
  /// A line of `repairs.tsv`.
  struct Case: Sendable, CustomTestStringConvertible {
    var title: String
    var segment: String
    var unit: TranslationUnit
    var expected: String
    var testDescription: String { title }
  }

  private static let cases: [Case] = {
    guard let url = Bundle.module.url(forResource: "Fixtures/repairs", withExtension: "tsv"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let cells = line.split(separator: "\t").map(String.init)
      guard cells.count == 5 else { return nil }
      let unit = TranslationUnit(source: cells[2], target: cells[3])
      return Case(title: cells[0], segment: cells[1], unit: unit, expected: cells[4] == "=" ? cells[3] : cells[4])
    }
  }()

  private let entries = [
    GlossaryEntry(source: "روسيا", target: "Russia", type: .place),
    GlossaryEntry(source: "الصين", target: "China", type: .place),
    GlossaryEntry(source: "الولايات المتحدة", target: "United States", type: .place),
    GlossaryEntry(source: "كوريا الشمالية", target: "North Korea", type: .place),
    GlossaryEntry(source: "حزب الله", target: "Hezbollah", type: .organization),
    GlossaryEntry(source: "حماس", target: "Hamas", type: .organization),
    GlossaryEntry(source: "تاس", target: "TASS", type: .organization, allowed: ["Tass", "TASS news agency"]),
    GlossaryEntry(
      source: "ريا نوفوستي", target: "RIA Novosti", type: .organization, allowed: ["RIA Novosti news agency"]),
    GlossaryEntry(
      source: "سيرغي لافروف", target: "Sergei Lavrov", type: .person, variants: ["لافروف"], short: "Lavrov"),
    GlossaryEntry(
      source: "سيرغي شويغو", target: "Sergei Shoigu", type: .person, variants: ["شويغو"], short: "Shoigu"),
    GlossaryEntry(
      source: "دميتري بيسكوف", target: "Dmitry Peskov", type: .person, variants: ["بيسكوف"], short: "Peskov"),
    GlossaryEntry(source: "صاروخ", target: "missile", variants: ["صواريخ"]),
    GlossaryEntry(source: "دبابة", target: "tank", variants: ["دبابات"]),
  ]

  private let matcher = { (unit: TranslationUnit) in
    Matcher(stores: [InMemoryStore(units: [unit])], options: MatchOptions(threshold: 40))
  }

  private func hits(in text: String) -> [TermHit] {
    entries.flatMap { entry in
      ([entry.source] + entry.variants).compactMap { form in
        text.firstRange(of: form).map { found in
          let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
          return TermHit(entry: entry, range: start..<start + form.utf8.count, form: form, matched: form)
        }
      }
    }
  }

  private func repaired(_ segment: String, _ unit: TranslationUnit) throws -> Match? {
    try matcher(unit).matches(for: segment).first.map { match in
      Repairer(from: .arabic, to: .english)
        .repaired(match, for: segment, terms: hits(in: segment), unitTerms: hits(in: unit.source))
    }
  }

  @Test("The target has the segment's own values and names, or stays as it was", arguments: cases)
  func targets(_ example: Case) throws {
    let match = try repaired(example.segment, example.unit)
    #expect(match?.target ?? example.unit.target == example.expected)
    #expect((match?.kind == .repaired) == (example.expected != example.unit.target))
  }

  @Test("Every replaced span is listed, and nothing else has changed", arguments: cases)
  func spans(_ example: Case) throws {
    guard let match = try repaired(example.segment, example.unit) else { return }
    var restored = Array(match.target.utf8)
    for repair in match.repairs.reversed() {
      #expect(String(decoding: restored[repair.target], as: UTF8.self) == repair.new)
      #expect(example.segment.contains(repair.source))
      restored.replaceSubrange(repair.target, with: Array(repair.old.utf8))
    }
    #expect(String(decoding: restored, as: UTF8.self) == example.unit.target)
  }

  @Test("A repaired match never scores 100, and says what it scored before", arguments: cases)
  func scores(_ example: Case) throws {
    guard let match = try repaired(example.segment, example.unit), match.kind == .repaired else { return }
    let before = try #require(try matcher(example.unit).matches(for: example.segment).first).score
    #expect(match.score <= 99)
    #expect(match.score >= before)
    #expect(match.reasons.last == "repaired: \(before) before, \(match.score) after")
  }

  @Test("There are examples")
  func examples() { #expect(RepairerTests.cases.count == 28) }
}
