import Bitext
import Foundation
import QualityChecks

/// What one check did: on pairs with a seeded error, and on human translations.
struct Row {
  var seeds = 0
  var found = 0
  /// Found by an error or a warning of the check.
  var foundLoud = 0
  /// Found by a hint at least, or by an error or warning of another check.
  var foundByAny = 0
  /// Errors and warnings on human translations that no label confirms.
  var falseFindings = 0
  /// Findings on human translations that a label confirms.
  var confirmed = 0
  var hints = 0
}

/// Everything that was measured.
struct Figures {
  var rows: [String: Row] = [:]
  /// Seeded errors found and findings on human translations, by severity.
  var found: [Severity: Int] = [:]
  var wrong: [Severity: Int] = [:]
  /// How many human translations had an error or a warning.
  var loudPairs: Set<String> = []
  var pairs = 0

  /// Counts a finding on a human translation.
  mutating func append(_ finding: Finding, isConfirmed: Bool) {
    if isConfirmed {
      rows[finding.check, default: Row()].confirmed += 1
      return
    }
    wrong[finding.severity, default: 0] += 1
    if finding.severity == .hint {
      rows[finding.check, default: Row()].hints += 1
    } else {
      rows[finding.check, default: Row()].falseFindings += 1
      loudPairs.insert(finding.segment)
    }
  }

  /// Counts what was found of one seeded error.
  mutating func append(seedOf check: String, _ findings: [Finding]) {
    let own = findings.filter { $0.check == check }.map(\.severity).max()
    var row = rows[check] ?? Row()
    row.seeds += 1
    if let own {
      row.found += 1
      found[own, default: 0] += 1
      if own > .hint { row.foundLoud += 1 }
    }
    if own != nil || findings.contains(where: { $0.severity > .hint }) { row.foundByAny += 1 }
    rows[check] = row
  }

  /// The share of a count in the pairs, times a hundred.
  func per100(_ count: Int) -> String { String(format: "%.2f", 100 * Double(count) / Double(max(1, pairs))) }

  /// The figures as the reference page reads them.
  func text() -> String {
    let header = """
      # Measured by make bench-checks on pairs held out from tuning. A check: seeded errors, found, found by an error or warning, \
      false errors and warnings in 100 pairs, hints in 100 pairs. A severity: seeded errors found, false findings.
      """
    let date = "date\t" + Date().formatted(.iso8601.year().month().day())
    let severities = [Severity.error, .warning, .hint].map {
      "severity\t\($0.rawValue)\t\(found[$0] ?? 0)\t\(wrong[$0] ?? 0)"
    }
    let checks = CheckCatalogue.all.map { check in
      let row = rows[check.description.id] ?? Row()
      return [
        check.description.id, "\(row.seeds)", "\(row.found)", "\(row.foundLoud)", per100(row.falseFindings),
        per100(row.hints),
      ].joined(separator: "\t")
    }
    return ([header, date, "pairs\t\(pairs)"] + severities + checks).joined(separator: "\n") + "\n"
  }
}
