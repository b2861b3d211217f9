internal import Bitext
internal import Languages

/// Invisible direction controls.
struct BidiControl: PairCheck {
  let description = CheckDescription(
    id: "bidi-control", severity: .warning,
    summary: "An invisible control that turns the direction of the text stands in the target.",
    why: """
      Overrides and embeddings change what a reader sees without a trace (Trojan Source, CVE-2021-42574). In the \
      target they are errors; a plain mark (U+200E, U+200F) is a warning. In the source they are hints.
      """,
    examples: [
      .passes("قال نعم", "He said yes"),
      .fails("قال نعم", "He said \u{202E}yes"),
      .fails("قال نعم", "He said\u{200F} yes"),
      .fails("قال \u{202B}نعم", "He said yes"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    found(pair.targetScalars, pair.pair.target).map { range, name, isPlain in
      Issue("The target holds \(name).", target: range, suggestion: "", severity: isPlain ? .warning : .error)
    }
      + found(pair.sourceScalars, pair.pair.source).map { range, name, _ in
        Issue("The source holds \(name).", source: range, severity: .hint)
      }
  }

  private func found(_ scalars: UncommonScalars, _ text: String) -> [(Range<Int>, String, Bool)] {
    scalars.ranges(where: Scalars.isDirectionControl).map { range in
      let values = text.slice(range).unicodeScalars.map(\.value)
      let names = values.map(Quotation.codePoint).joined(separator: " ")
      return (range, "an invisible direction control, \(names)", values.allSatisfy { $0 < 0x2010 })
    }
  }
}
