import Bitext
import Foundation
import QualityChecks
import Terminology

/// False findings on clean pairs, and seeded errors found.
struct Measurement {
  private let options: Options
  private let pairs: [TranslatedPair]
  private let clean: CheckRunner
  private let seeded: CheckRunner
  private let spelling: CheckRunner?

  init(options: Options, pairs: [TranslatedPair]) {
    self.options = options
    self.pairs = pairs
    clean = Self.runner(options.entries.isEmpty ? Seed.entries : options.entries)
    seeded = Self.runner(Seed.entries)
    spelling = SpellingMeasurement(options.entries.isEmpty ? Seed.entries : options.entries).runner
  }

  private static func runner(_ entries: [GlossaryEntry]) -> CheckRunner {
    let recognizer = Recognizer(entries: entries)
    return CheckRunner(
      entries: entries,
      knowledge: Knowledge(
        recognise: { recognizer.hits(in: $0) },
        gluedWords: { text in
          recognizer.gluedWords(in: text).map {
            SourceDoubt(range: $0.range, correction: $0.parts.joined(separator: " "))
          }
        }))
  }

  /// What one check did.
  struct Row {
    var seeds = 0
    var found = 0
    var foundByAny = 0
    var falseFindings = 0
    var hints = 0
  }

  func printAll() {
    var rows: [String: Row] = [:]
    let (findings, seconds) = cleanFindings()
    for finding in findings {
      if finding.severity == .hint {
        rows[finding.check, default: Row()].hints += 1
      } else {
        rows[finding.check, default: Row()].falseFindings += 1
      }
    }
    for seed in Seed.all { plant(seed, &rows, seeded) }
    if let spelling { for seed in Seed.spelling { plant(seed, &rows, spelling) } }
    print(rows, findings, seconds)
    writeFigures(rows)
  }

  /// Pairs stand alone: neighbours in these sets come from many documents.
  private func cleanFindings() -> ([Finding], Double) {
    let start = Date()
    var findings = pairs.flatMap { clean.findings(in: [$0], file: "") }
    let seconds = Date().timeIntervalSince(start)
    if let spelling { findings += pairs.flatMap { spelling.findings(in: [$0], file: "") } }
    if let shown = options.shown {
      let texts = Dictionary(pairs.map { ($0.id, $0) }) { first, _ in first }
      for finding in findings where finding.check == shown || shown == "all" && finding.severity > .hint {
        guard let pair = texts[finding.segment] else { continue }
        Swift.print(
          "FALSE \(finding.severity) \(finding.check) \(pair.id): \(finding.message)\n  \(pair.source)\n  \(pair.target)"
        )
      }
    }
    return (findings, seconds)
  }

  private func plant(_ seed: Seed, _ rows: inout [String: Row], _ seeded: CheckRunner) {
    var random = Random(seed: 7)
    var planted = 0
    for pair in pairs.shuffled(using: &random) where planted < 40 {
      guard let document = seed.apply(pair, &random) else { continue }
      planted += 1
      let before = Set(seeded.findings(in: [pair], file: "").map { $0.check + $0.message })
      let findings = seeded.findings(in: document, file: "").filter { !before.contains($0.check + $0.message) }
      let isFound = findings.contains { $0.check == seed.check }
      let isFoundByAny = findings.contains { $0.severity > .hint || $0.check == seed.check }
      rows[seed.check, default: Row()].seeds += 1
      if isFound { rows[seed.check, default: Row()].found += 1 }
      if isFoundByAny { rows[seed.check, default: Row()].foundByAny += 1 }
      if !isFound, options.shown == seed.check, let pair = document.last {
        Swift.print("MISSED \(seed.check), \(seed.name), \(pair.id)\n  \(pair.source)\n  \(pair.target)")
      }
    }
    if planted < 10 { Swift.print("only \(planted) seeded: \(seed.check), \(seed.name)") }
  }

  private func print(_ rows: [String: Row], _ findings: [Finding], _ seconds: Double) {
    Swift.print("\(pairs.count) clean pairs, \(options.isTuning ? "of the tuning half" : "held out")")
    Swift.print("check                    seeded  found  recall  by any  false  per 100  precision  hints")
    for check in CheckCatalogue.all {
      let id = check.description.id
      let row = rows[id] ?? Row()
      let precision =
        row.found + row.falseFindings == 0
        ? "-" : percent(row.found, row.found + row.falseFindings)
      Swift.print(
        id.padded(24), pad(row.seeds, 7), pad(row.found, 6), percent(row.found, row.seeds).leading(7),
        percent(row.foundByAny, row.seeds).leading(7), pad(row.falseFindings, 6),
        per100(row.falseFindings).leading(8), precision.leading(10), pad(row.hints, 6))
    }
    let loud = findings.filter { $0.severity > .hint }
    // A misspelling that is another word no dictionary finds: spelling is counted apart.
    let counted = rows.filter { !$0.key.hasSuffix("-spelling") }.values
    let seeds = counted.reduce(0) { $0 + $1.seeds }
    let found = counted.reduce(0) { $0 + $1.found }
    Swift.print("all but spelling: \(found) of \(seeds) seeded errors found (\(percent(found, seeds)))")
    Swift.print("all: \(per100(loud.count)) false errors or warnings in 100 clean pairs")
    Swift.print("pairs with one: \(per100(Set(loud.map(\.segment)).count)) in 100")
    Swift.print("speed: \(Int(Double(pairs.count) / seconds)) pairs/s, one thread")
  }

  private func writeFigures(_ rows: [String: Row]) {
    guard let path = options.figures else { return }
    let header =
      "# Measured by make bench-checks on pairs held out from tuning: check, seeded errors, found, false findings in 100 pairs."
    let lines = CheckCatalogue.all.map { check in
      let row = rows[check.description.id] ?? Row()
      return "\(check.description.id)\t\(row.seeds)\t\(row.found)\t\(per100(row.falseFindings))"
    }
    let text = ([header] + lines).joined(separator: "\n") + "\n"
    do { try text.write(toFile: path, atomically: true, encoding: .utf8) } catch { Swift.print("cannot write \(path)") }
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "-" : String(format: "%.1f%%", 100 * Double(part) / Double(whole))
  }

  private func per100(_ count: Int) -> String {
    String(format: "%.2f", 100 * Double(count) / Double(max(1, pairs.count)))
  }
  private func pad(_ number: Int, _ width: Int) -> String { String(number).leading(width) }
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  func leading(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
