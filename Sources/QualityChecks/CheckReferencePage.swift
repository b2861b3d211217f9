internal import Bitext
internal import Languages

/// The reference of all checks, made from their own descriptions and from what the benchmark measured.
package enum CheckReferencePage {
  /// The page, in Markdown.
  package static func text() -> String {
    let sections = CheckCatalogue.all.map { section($0.description) }
    return """
      # Checks

      What `dragoman check` looks for, why, and how well it was measured to find it.

      ## Overview

      This page is made by `dragoman check --explain all`; a test keeps it current. Measured\(date) on \(pairs) pairs of
      human translation (PUD and TICO-19) that nobody tuned the checks on, with the project's glossaries, and on the same
      pairs with an error planted in each. Their findings were read once, to label them; before that, and before what it
      showed was mended, 1.38 errors and warnings in 100 were false and 98.8% of the planted errors found. “Found” is the
      share of the planted errors that the check reported, and in brackets those that it reported by an error or a warning;
      “false” its errors and warnings in 100 human pairs, “hints” its hints. Findings that a reader confirmed, since the
      human translation itself is wrong, are not counted; `Benchmarks/Checks/labels` names their pairs. `make bench-checks`
      measures it again.

      | severity | planted errors found | false in \(pairs) human pairs |
      |---|---|---|
      \(severities)

      \(sections.joined(separator: "\n\n"))

      """
  }

  private static func section(_ check: CheckDescription) -> String {
    let figures =
      measured[check.id].map { "\n\nFound: \($0.found). False: \($0.wrong) in 100, hints: \($0.hints)." } ?? ""
    return """
      ### \(check.id)

      **\(check.severity.rawValue)**. \(check.summary) \(check.why)\(figures)

      ```text
      \(examples(of: check))
      ```
      """
  }

  /// The examples of a check: a mark, the source, the target; a document's pairs one below the other.
  package static func examples(of check: CheckDescription) -> String {
    check.examples.map { example in
      let mark = example.isFinding ? "finding" : "passes "
      return example.pairs.enumerated().map { index, pair in
        "\(index == 0 ? mark : "       ")  \(shown(pair.source))  →  \(shown(pair.target))"
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// A text on one line, what nobody sees written out.
  private static func shown(_ text: String) -> String {
    guard !text.isEmpty else { return "(empty)" }
    return text.unicodeScalars.map { scalar in
      let isHidden =
        Scalars.isDirectionControl(scalar.value) || scalar.value < 0x20 || (0xE000...0xF8FF).contains(scalar.value)
      return isHidden || scalar.value == 0xA0 ? "⟨\(Quotation.codePoint(scalar.value))⟩" : String(scalar)
    }.joined()
  }

  private static let rows = WordList.rows(of: PackageResources.measured_tsv)

  private static func cell(_ name: String) -> String? { rows.first { $0.count == 2 && $0[0] == name }?[1] }

  private static var date: String { cell("date").map { " on " + $0 } ?? "" }
  private static var pairs: String { cell("pairs") ?? "some" }

  private static var severities: String {
    rows.filter { $0.count == 4 && $0[0] == "severity" }.map { "| \($0[1]) | \($0[2]) | \($0[3]) |" }
      .joined(separator: "\n")
  }

  private static let measured: [String: (found: String, wrong: String, hints: String)] = Dictionary(
    rows.filter { $0.count == 6 && $0[1] != "0" }
      .map { ($0[0], (found: "\($0[2]) of \($0[1]) (\($0[3]))", wrong: $0[4], hints: $0[5])) }
  ) { first, _ in first }
}
