package import Bitext

/// Findings as one self-contained HTML page: each pair once, the words marked in both languages, the messages below.
///
/// The page needs no network and no script, follows the reader's light or dark scheme, and prints.
package struct FindingsReport: Sendable {
  /// A file that was checked.
  package struct Document: Sendable {
    /// The file as it was named.
    package var file: String
    /// Its pairs.
    package var pairs: [TranslatedPair]
    /// What was found in it.
    package var findings: [Finding]

    /// A document with everything given.
    package init(file: String, pairs: [TranslatedPair], findings: [Finding]) {
      self.file = file
      self.pairs = pairs
      self.findings = findings
    }
  }

  private let source: Language
  private let target: Language

  /// A report in the languages of the pairs.
  package init(from source: Language, to target: Language) {
    self.source = source
    self.target = target
  }

  /// The page.
  package func html(of documents: [Document]) -> String {
    let names = documents.map(\.file).joined(separator: ", ")
    let sections = documents.map(section).joined(separator: "\n")
    return HTMLPage.html(title: "Checked: \(names)", style: ReportStyle.findings, body: sections)
  }

  private func section(_ document: Document) -> String {
    let found = Dictionary(grouping: document.findings, by: PairPlace.init)
    let rows = document.pairs.compactMap { pair in
      found[PairPlace(pair)].map { row(pair, $0) }
    }
    let counts = Severity.allCases.reversed().map { severity in
      let count = document.findings.count { $0.severity == severity }
      return "<li class=\"\(severity.rawValue)\"><b>\(count)</b> \(severity.rawValue)\(count == 1 ? "" : "s")</li>"
    }
    return """
      <section>
      <h1>\(HTMLText.escaped(document.file))</h1>
      <ul class="counts"><li><b>\(document.pairs.count)</b> segments</li>\(counts.joined())</ul>
      \(rows.isEmpty ? "<p>Nothing found.</p>" : "<table><tbody>\n\(rows.joined(separator: "\n"))\n</tbody></table>")
      </section>
      """
  }

  private func row(_ pair: TranslatedPair, _ findings: [Finding]) -> String {
    let messages = findings.map { finding in
      let suggestion =
        finding.suggestion.map { " → <ins><bdi>\($0.isEmpty ? "leave it out" : HTMLText.escaped($0))</bdi></ins>" }
        ?? ""
      return "<li class=\"\(finding.severity.rawValue)\"><code>\(HTMLText.escaped(finding.check))</code> "
        + "\(message(of: finding))\(suggestion)</li>"
    }
    return """
      <tr><th scope="row">\(HTMLText.escaped(pair.id))</th>
      <td dir="auto" lang="\(HTMLText.escaped(target.rawValue))">\(cell(pair.target, findings, \.target))</td>
      <td dir="auto" lang="\(HTMLText.escaped(source.rawValue))">\(cell(pair.source, findings, \.source))</td></tr>
      <tr class="messages"><td></td><td colspan="2"><ul>\(messages.joined())</ul></td></tr>
      """
  }

  private func message(of finding: Finding) -> String {
    QuotedParts.joined(finding.message, plain: HTMLText.escaped) { "<bdi>\(HTMLText.escaped($0))</bdi>" }
  }

  private func cell(_ text: String, _ findings: [Finding], _ side: (Finding) -> FindingSpan?) -> String {
    HTMLText.marked(
      text,
      findings.compactMap { finding in
        side(finding).map { HTMLMark(range: $0.range, style: finding.severity.rawValue, title: finding.message) }
      })
  }
}
