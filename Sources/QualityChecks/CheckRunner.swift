package import Bitext
internal import Languages

/// Runs checks over finished translations.
///
/// Pure: pairs in, findings out, in the order of the pairs.
package struct CheckRunner: Sendable {
  /// The checks that run.
  package let checks: [any Check]
  private let pairChecks: [any PairCheck]
  private let documentChecks: [any DocumentCheck]
  private let archiveChecks: [any ArchiveCheck]
  private let severities: [String: Severity]
  private let analyzer: PairAnalyzer
  private let knowledge: Knowledge

  /// A runner.
  ///
  /// - Parameters:
  ///   - checks: the checks to run; all by default.
  ///   - entries: the glossary.
  ///   - knowledge: what other stages know.
  ///   - languages: the pair of languages.
  ///   - severities: what the person says a check's findings matter, by the check's id.
  package init(
    checks: [any Check] = CheckCatalogue.all, entries: [GlossaryEntry] = [], knowledge: Knowledge = Knowledge(),
    from source: Language = .arabic, to target: Language = .english, severities: [String: Severity] = [:]
  ) {
    self.checks = checks
    self.severities = severities
    self.knowledge = knowledge
    pairChecks = checks.compactMap { $0 as? any PairCheck }
    documentChecks = checks.compactMap { $0 as? any DocumentCheck }
    archiveChecks = checks.compactMap { $0 as? any ArchiveCheck }
    analyzer = PairAnalyzer(
      entries: entries, knowledge: knowledge, source: source, target: target,
      reads: checks.reduce(into: []) { $0.formUnion($1.reads) })
  }

  /// What the checks find in the pairs of one document.
  package func findings(in pairs: [TranslatedPair], file: String) -> [Finding] {
    findings(in: [CheckedDocument(file: file, pairs: pairs)]).first ?? []
  }

  /// What the checks find in each document, and between them.
  package func findings(in documents: [CheckedDocument]) -> [[Finding]] {
    var archive = ArchiveAnalysis()
    var found = documents.map { document in
      let (located, analysis) = self.located(in: document)
      archive.documents.append((document.file, analysis))
      return located
    }
    for check in archiveChecks {
      for place in check.issues(in: archive) where documents.indices.contains(place.document) {
        let document = documents[place.document]
        guard document.pairs.indices.contains(place.issue.pair) else { continue }
        found[place.document].append(located(check.description, place.issue, in: document))
      }
    }
    return found.map { $0.sorted { $0.pair < $1.pair }.map(\.finding) }
  }

  private typealias Located = (pair: Int, finding: Finding)

  private func located(in document: CheckedDocument) -> ([Located], DocumentAnalysis) {
    var found: [Located] = []
    var whole = DocumentAnalysis(knowledge: knowledge)
    let isKept = !documentChecks.isEmpty || !archiveChecks.isEmpty
    for (index, pair) in document.pairs.enumerated() {
      let analysis = analyzer.analyze(pair)
      for check in pairChecks {
        for issue in check.issues(in: analysis) {
          found.append((index, finding(check.description, issue, pair, document.file)))
        }
      }
      if isKept { whole.append(analysis) }
    }
    for check in documentChecks {
      for issue in check.issues(in: whole) where document.pairs.indices.contains(issue.pair) {
        found.append(located(check.description, issue, in: document))
      }
    }
    return (found, whole)
  }

  private func located(_ check: CheckDescription, _ issue: Issue, in document: CheckedDocument) -> Located {
    (issue.pair, finding(check, issue, document.pairs[issue.pair], document.file))
  }

  private func finding(
    _ check: CheckDescription, _ issue: Issue, _ pair: TranslatedPair, _ file: String
  ) -> Finding {
    var severity = issue.severity ?? check.severity
    if let chosen = severities[check.id] { severity = issue.severity.map { min($0, chosen) } ?? chosen }
    return Finding(
      check: check.id, severity: severity, file: file, segment: pair.id, line: pair.line, message: issue.message,
      source: issue.source.map { FindingSpan(range: $0, text: pair.source.slice($0)) },
      target: issue.target.map { FindingSpan(range: $0, text: pair.target.slice($0)) },
      suggestion: issue.suggestion, anchor: pair.anchor)
  }
}
