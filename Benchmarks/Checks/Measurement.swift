import Bitext
import DragomanKit
import Foundation
import Names
import QualityChecks
import Terminology

/// False findings on clean pairs, and seeded errors found.
struct Measurement {
  private let options: Options
  private let labels: Labels
  private let pairs: [TranslatedPair]
  private let clean: CheckRunner
  private let seeded: CheckRunner
  private let spelling: SpellingMeasurement?

  init(options: Options, labels: Labels, pairs: [TranslatedPair]) {
    self.options = options
    self.labels = labels
    self.pairs = pairs
    clean = Self.runner(options.entries.isEmpty ? Seed.entries : options.entries)
    seeded = Self.runner(Seed.entries)
    spelling =
      options.isWithoutSpelling
      ? nil : SpellingMeasurement(options.entries.isEmpty ? Seed.entries : options.entries)
  }

  /// What the command line runs, the checks of spelling apart: they are measured by themselves.
  private static func runner(_ entries: [GlossaryEntry]) -> CheckRunner {
    let recognizer = Recognizer(entries: entries)
    let (distance, key) = (NameDistance(), NameKey())
    let spelling = try? Workspace().openSpelling()
    return CheckRunner(
      checks: CheckCatalogue.all.filter { !$0.description.id.hasSuffix("-spelling") }, entries: entries,
      knowledge: Knowledge(
        recognise: { RecognizedSource(recognizer.terms(in: $0)) },
        nameDistance: { distance.distance(arabic: $0, latin: $1) },
        nameSounds: NameSounds(source: { key.key(arabic: $0) }, target: { key.key(latin: $0) }),
        targetSpelling: spelling?.target))
  }

  func printAll() {
    var figures = Figures()
    figures.pairs = pairs.count
    for finding in cleanFindings() {
      figures.append(finding, isConfirmed: labels.isError(finding.segment, finding.check))
    }
    for seed in Seed.all { plant(seed, &figures, seeded) }
    if let runner = spelling?.runner {
      for seed in spelling?.seeds ?? [] { plant(seed, &figures, runner) }
    }
    print(figures)
    writeFigures(figures)
  }

  /// Pairs stand alone: neighbours in these sets come from many documents.
  private func cleanFindings() -> [Finding] {
    var findings = pairs.flatMap { clean.findings(in: [$0], file: "") }
    if let runner = spelling?.runner { findings += pairs.flatMap { runner.findings(in: [$0], file: "") } }
    if let shown = options.shown {
      let texts = Dictionary(pairs.map { ($0.id, $0) }) { first, _ in first }
      for finding in findings
      where (finding.check == shown || shown == "all" && finding.severity > .hint)
        && !labels.isError(finding.segment, finding.check)
      {
        guard let pair = texts[finding.segment] else { continue }
        Swift.print(
          "FALSE \(finding.severity) \(finding.check) \(pair.id): \(finding.message)\n  \(pair.source)\n  \(pair.target)"
        )
      }
    }
    return findings
  }

  /// All pairs as one file, as the command line reads them: in seconds of the processor, the best of some runs, since the
  /// machine has other work.
  private func pairsPerSecond() -> Int {
    let seconds = (1...options.runs).map { _ in
      let start = clock()
      _ = clean.findings(in: pairs, file: "")
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
    return Int(Double(pairs.count) / (seconds.min() ?? .infinity))
  }

  private func plant(_ seed: Seed, _ figures: inout Figures, _ seeded: CheckRunner) {
    var random = Random(seed: 7)
    var planted = 0
    for pair in pairs.shuffled(using: &random) where planted < options.seeds {
      // What is wrong already is no place for an error: a “not” may mend it.
      guard !labels.isError(pair.id, seed.check), let document = seed.apply(pair, &random) else { continue }
      planted += 1
      let before = Set(seeded.findings(in: [pair], file: "").map { $0.check + $0.message })
      let findings = seeded.findings(in: seed.documents(document)).flatMap { $0 }
        .filter { !before.contains($0.check + $0.message) }
      figures.append(seedOf: seed.check, findings)
      if options.shown == seed.check, !findings.contains(where: { $0.check == seed.check }), let pair = document.last {
        Swift.print("MISSED \(seed.check), \(seed.name), \(pair.id)\n  \(pair.source)\n  \(pair.target)")
      }
    }
    if planted < 10 { Swift.print("only \(planted) seeded: \(seed.check), \(seed.name)") }
  }

  private func print(_ figures: Figures) {
    Swift.print("\(pairs.count) clean pairs, \(options.isTuning ? "of the tuning half" : "held out")")
    Swift.print("check                    seeded  found  recall   loud  by any  false  per 100  precision  hints  true")
    for check in CheckCatalogue.all {
      let id = check.description.id
      let row = figures.rows[id] ?? Row()
      Swift.print(
        id.padded(24), pad(row.seeds, 7), pad(row.found, 6), percent(row.found, row.seeds).leading(7),
        percent(row.foundLoud, row.seeds).leading(6), percent(row.foundByAny, row.seeds).leading(7),
        pad(row.falseFindings, 6), figures.per100(row.falseFindings).leading(8),
        percent(row.found, row.found + row.falseFindings).leading(10), pad(row.hints, 6), pad(row.confirmed, 5))
    }
    printTotals(figures)
  }

  private func printTotals(_ figures: Figures) {
    for severity in [Severity.error, .warning, .hint] {
      let (found, wrong) = (figures.found[severity] ?? 0, figures.wrong[severity] ?? 0)
      Swift.print("\(severity.rawValue): \(found) seeded errors found, \(wrong) false on clean pairs")
    }
    // A misspelling that is another word no dictionary finds: spelling is counted apart.
    let counted = figures.rows.filter { !$0.key.hasSuffix("-spelling") }.values
    let (seeds, found) = (counted.reduce(0) { $0 + $1.seeds }, counted.reduce(0) { $0 + $1.found })
    let loud = counted.reduce(0) { $0 + $1.foundLoud }
    let few = CheckCatalogue.all.map(\.description.id).filter { (figures.rows[$0]?.seeds ?? 0) < 10 }
    Swift.print(few.isEmpty ? "every check has 10 seeded errors or more" : "fewer than 10 seeded errors: \(few)")
    Swift.print(
      "all but spelling: \(found) of \(seeds) seeded errors found (\(percent(found, seeds))), \(percent(loud, seeds)) by"
        + " an error or warning")
    let wrong = figures.rows.values.reduce(0) { $0 + $1.falseFindings }
    let confirmed = figures.rows.values.reduce(0) { $0 + $1.confirmed }
    Swift.print(
      "all: \(figures.per100(wrong)) false errors or warnings in 100 clean pairs, \(confirmed) findings confirmed by a label"
    )
    Swift.print("pairs with one: \(figures.per100(figures.loudPairs.count)) in 100")
    Swift.print(
      "speed: \(pairsPerSecond()) pairs a second of the processor in one file, best of \(options.runs) runs")
  }

  private func writeFigures(_ figures: Figures) {
    guard let path = options.figures else { return }
    do {
      try figures.text().write(toFile: path, atomically: true, encoding: .utf8)
    } catch { Swift.print("cannot write \(path)") }
  }

  private func percent(_ part: Int, _ whole: Int) -> String {
    whole == 0 ? "-" : String(format: "%.1f%%", 100 * Double(part) / Double(whole))
  }

  private func pad(_ number: Int, _ width: Int) -> String { String(number).leading(width) }
}

extension String {
  func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  func leading(_ width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
