internal import Bitext
internal import TranslationMemory

/// Repairs matches with what the glossary knows.
struct Repairing: Sendable {
  private let repairer: Repairer
  private let glossary: Glossary

  init(_ configuration: WorkspaceConfiguration, glossary: Glossary) {
    repairer = Repairer(from: configuration.source, to: configuration.target)
    self.glossary = glossary
  }

  /// The matches with their targets repaired where they can be, the best first.
  func repaired(_ matches: [Match], for segment: String) -> [Match] {
    repairer.repaired(matches, for: segment) { source in
      glossary.hits(in: source).map { hit in
        let frame = hit.proclitics.filter { $0 != "ال" }.joined() + "-" + hit.suffix
        return KnownSpan(
          range: hit.range, frame: frame, kind: hit.entry.type.rawValue, target: hit.entry.target,
          short: hit.entry.short, forms: hit.entry.allowed)
      }
    }
  }
}
