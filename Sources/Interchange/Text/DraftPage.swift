package import Bitext

/// A draft as a page for the terminal: the target on the left, the source on the right, terms and flags below.
///
/// Lines begin left-to-right and each Arabic cell is isolated, so both columns stay where they are on any terminal.
/// Below sixty columns the two texts stand one under the other.
package struct DraftPage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The page.
  package func text(of draft: Draft) -> String {
    let body = draft.segments.flatMap { drafted in
      [head(of: drafted)] + columns(of: drafted) + terms(of: drafted) + flags(of: drafted) + [""]
    }
    return ([title(of: draft), ""] + body + summary(of: draft.summary)).joined(separator: "\n") + "\n"
  }

  private func title(of draft: Draft) -> String {
    let document = draft.document
    return style.paint(document.name, .bold) + "  \(document.language) → \(draft.target), \(document.encoding)"
  }

  private func head(of drafted: DraftSegment) -> String {
    let segment = drafted.segment
    guard segment.kind.isTranslated else { return style.paint("\(segment.id) · \(segment.kind.rawValue)", .dim) }
    let score = drafted.score > 0 ? " \(drafted.score)" : ""
    let head = "\(segment.id) · \(segment.kind.rawValue) · "
    return style.paint(head, .bold) + style.paint("\(drafted.origin.rawValue)\(score)", ink(of: drafted.origin))
  }

  private func ink(of origin: DraftOrigin) -> TextStyle.Ink {
    switch origin {
    case .context, .exact: .green
    case .repaired: .cyan
    case .fuzzy: .yellow
    case .fragments: .blue
    case .none: .red
    }
  }

  private func columns(of drafted: DraftSegment) -> [String] {
    let isWide = style.width >= 60 && drafted.segment.kind.isTranslated
    guard isWide else {
      let source = TextWrap.lines(drafted.segment.text, width: style.width - 2).map { "  " + Isolates.isolated($0) }
      return source + TextWrap.lines(Isolates.visible(drafted.target), width: style.width - 2).map { "  " + $0 }
    }
    let column = (style.width - 6) / 2
    let left = TextWrap.lines(Isolates.visible(drafted.target), width: column)
    let right = TextWrap.lines(drafted.segment.text, width: column)
    return (0..<max(left.count, right.count)).map { row in
      let target = row < left.count ? left[row] : ""
      let source = row < right.count ? right[row] : ""
      guard !source.isEmpty else { return "  " + isolatedIfMixed(target) }
      let gap = String(repeating: " ", count: column - DisplayWidth.of(target))
      let indent = String(repeating: " ", count: column - DisplayWidth.of(source))
      return "  " + isolatedIfMixed(target) + gap + "  " + indent + Isolates.isolated(source)
    }
  }

  /// A target line that still has source words in it is isolated too.
  private func isolatedIfMixed(_ line: String) -> String {
    line.utf8.contains { $0 >= 0xD6 } ? "\u{2066}" + line + "\u{2069}" : line
  }

  private func terms(of drafted: DraftSegment) -> [String] {
    var seen: Set<String> = []
    let items = drafted.terms.filter { seen.insert($0.form).inserted }.map { hit in
      "\(Isolates.isolated(hit.form)) = \(hit.entry.target)"
    }
    return packed(items, label: "terms")
  }

  /// As many items to a line as fit, the label before the first.
  private func packed(_ items: [String], label: String) -> [String] {
    let indent = String(repeating: " ", count: label.count + 4)
    var lines: [String] = []
    for item in items {
      if let last = lines.last, DisplayWidth.of(last) + DisplayWidth.of(item) + 2 <= style.width {
        lines[lines.count - 1] = last + "; " + item
      } else {
        lines.append((lines.isEmpty ? "  \(label)  " : indent) + item)
      }
    }
    return lines
  }

  private func flags(of drafted: DraftSegment) -> [String] {
    drafted.flags.map { flag in
      let isWhole = flag.range == 0..<drafted.segment.text.utf8.count
      let place = isWhole || flag.text.isEmpty ? "" : Isolates.isolated(flag.text) + ": "
      let choice = flag.suggestions.map(Isolates.isolated).joined(separator: " or ")
      let line = place + flag.message + (choice.isEmpty ? "" : " → " + choice)
      return "  " + style.paint("! \(flag.id)", .magenta) + "  " + line
    }
  }

  private func summary(of summary: DraftSummary) -> [String] {
    let bands = MatchBand.allCases.map { "\($0.rawValue) \(summary.bands[$0] ?? 0)" }.joined(separator: ", ")
    return [style.paint("\(summary.segments) segments, \(summary.words) words", .bold) + "  \(bands)"]
  }
}
