internal import Bitext
internal import Languages

/// White space at the edge of the target that the source does not have.
struct EdgeWhitespace: PairCheck {
  let description = CheckDescription(
    id: "edge-whitespace", severity: .warning,
    summary: "The target begins or ends with white space, and the source does not.",
    why: "It shows as a ragged line, or as two spaces when segments are joined.",
    examples: [
      .passes("قال نعم", "He said yes"),
      .passes(" قال نعم", " He said yes"),
      .fails("قال نعم", "He said yes "),
      .fails("قال نعم", "\u{00A0}He said yes"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard let first = pair.target.words.first, let last = pair.target.words.last,
      let sourceFirst = pair.source.words.first, let sourceLast = pair.source.words.last
    else { return [] }
    var issues: [Issue] = []
    let start = 0..<first.range.lowerBound
    if isSpace(start, pair.target), !isSpace(0..<sourceFirst.range.lowerBound, pair.source) {
      issues.append(Issue("The target begins with white space.", target: start, suggestion: ""))
    }
    let end = last.range.upperBound..<pair.target.bytes.count
    if isSpace(end, pair.target), !isSpace(sourceLast.range.upperBound..<pair.source.bytes.count, pair.source) {
      issues.append(Issue("The target ends with white space.", target: end, suggestion: ""))
    }
    return issues
  }

  private func isSpace(_ range: Range<Int>, _ text: NormalizedWords) -> Bool {
    !range.isEmpty && text.text.slice(range).unicodeScalars.contains { $0.properties.isWhitespace }
  }
}
