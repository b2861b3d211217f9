package import Bitext

/// The spellings proposed for a name as a page for people.
package struct RomanizationPage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The page of one name.
  package func text(of romanization: Romanization) -> String {
    let head =
      style.paint(Isolates.isolated(romanization.name), .bold) + "  " + style.paint("ICU: \(romanization.icu)", .dim)
    guard !romanization.candidates.isEmpty else {
      return head + "\n  nothing to propose: not a name in Arabic script\n"
    }
    let lines = romanization.candidates.enumerated().map { index, candidate in
      let note =
        romanization.known && (candidate.confidence == 1 || candidate.confidence == 0)
        ? "glossary" : "\(candidate.confidence.percent) %"
      return "  " + (index == 0 ? style.paint(candidate.text, .green) : candidate.text) + "  " + style.paint(note, .dim)
    }
    return ([head] + lines).joined(separator: "\n") + "\n"
  }
}
