package import Bitext
internal import ICU

/// Drafts as one self-contained HTML page: source and target side by side, colours for origin, evidence on hover.
///
/// The page needs no network and no script, follows the reader's light or dark scheme, and prints.
package struct DraftReport: Sendable {
  package init() {}

  /// The page.
  package func html(of drafts: [Draft]) -> String {
    let names = drafts.map(\.document.name).joined(separator: ", ")
    let articles = drafts.map(article).joined(separator: "\n")
    return HTMLPage.html(title: "Draft: \(names)", style: ReportStyle.draft, body: articles + "\n" + legend)
  }

  private func article(_ draft: Draft) -> String {
    let rows = draft.segments.map { row($0, draft) }.joined(separator: "\n")
    return """
      <section>
      <h1>\(HTMLText.escaped(draft.document.name))</h1>
      \(summary(draft.summary))
      <table>
      <thead><tr><th scope="col">#</th><th scope="col">\(name(of: draft.target))</th>\
      <th scope="col">\(name(of: draft.document.language))</th></tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      </section>
      """
  }

  /// The language's English name, or its tag where it has none.
  private func name(of language: Language) -> String {
    let names = try? LocaleNames(locale: "en")
    return (try? names?.language(language.primary)) ?? language.rawValue
  }

  private func summary(_ summary: DraftSummary) -> String {
    let bands = MatchBand.allCases.map { band in
      "<li><b>\(summary.bands[band] ?? 0)</b> \(band.rawValue)</li>"
    }.joined()
    return """
      <p>\(summary.segments) segments, \(summary.words) words</p>
      <ul class="bands">\(bands)</ul>
      """
  }

  private func row(_ drafted: DraftSegment, _ draft: Draft) -> String {
    let segment = drafted.segment
    let score = drafted.score > 0 ? " \(drafted.score)" : ""
    let origin = segment.kind.isTranslated ? drafted.origin.rawValue + score : segment.kind.rawValue
    let source = HTMLText.marked(segment.text, sourceMarks(drafted))
    let target = HTMLText.marked(drafted.target, targetMarks(drafted))
    return """
      <tr class="\(segment.kind.rawValue) \(drafted.origin.rawValue)">
      <td class="id">\(segment.id)<small>\(origin)</small></td>
      <td class="target" lang="\(draft.target)" dir="auto">\(target)\(flags(drafted))</td>
      <td class="source" lang="\(draft.document.language)" dir="auto">\(source)</td>
      </tr>
      """
  }

  private func sourceMarks(_ drafted: DraftSegment) -> [HTMLMark] {
    let whole = 0..<drafted.segment.text.utf8.count
    let terms = drafted.terms.map { hit in
      HTMLMark(range: hit.range, style: "term", title: "\(hit.entry.target) (\(hit.entry.type.rawValue))")
    }
    let flags = drafted.flags.filter { $0.range != whole }.map { flag in
      HTMLMark(range: flag.range, style: "flag", title: "\(flag.id): \(flag.message)")
    }
    return terms + flags
  }

  private func targetMarks(_ drafted: DraftSegment) -> [HTMLMark] {
    let spans = drafted.spans.map { span in
      HTMLMark(range: span.target, style: "from-\(span.origin.rawValue)", title: evidence(of: span, drafted))
    }
    let repairs = drafted.match?.repairs.map { repair in
      HTMLMark(range: repair.target, style: "repair", title: "“\(repair.old)” replaced, from \(repair.source)")
    }
    return spans + (repairs ?? [])
  }

  private func evidence(of span: TargetSpan, _ drafted: DraftSegment) -> String {
    guard span.origin == .memory, let match = drafted.match else { return span.origin.rawValue }
    return (["\(match.kind.rawValue) match, \(match.score)", match.unit.source] + match.reasons).joined(separator: "\n")
  }

  private func flags(_ drafted: DraftSegment) -> String {
    guard !drafted.flags.isEmpty else { return "" }
    let items = drafted.flags.map { flag in
      let choice = flag.suggestions.map { "<bdi>\(HTMLText.escaped($0))</bdi>" }.joined(separator: " or ")
      let text = flag.range == 0..<drafted.segment.text.utf8.count ? "" : "<bdi>\(HTMLText.escaped(flag.text))</bdi> "
      let arrow = choice.isEmpty ? "" : " → \(choice)"
      return "<li><code>\(flag.id)</code> \(text)\(HTMLText.escaped(flag.message))\(arrow)</li>"
    }
    return "<ul class=\"flags\" dir=\"ltr\">\(items.joined())</ul>"
  }

  private var legend: String {
    let styles = [
      ("from-memory", "from the memory"), ("repair", "repaired"), ("from-glossary", "from the glossary"),
      ("from-number", "number"), ("from-date", "date"), ("from-romanization", "a name's guessed spelling"),
      ("from-untranslated", "not translated"),
      ("term", "known term"), ("flag", "flagged"),
    ]
    let items = styles.map { "<span class=\"\($0.0)\">\($0.1)</span>" }.joined(separator: " ")
    return "<footer>\(items)</footer>"
  }
}
