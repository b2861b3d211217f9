public import Bitext
internal import Names

/// Proposes English spellings of names, from the glossary and from the model.
public struct NameReader: Sendable {
  private let romanizer: Romanizer
  private let glossary: Glossary

  init(romanizer: Romanizer, glossary: Glossary) {
    self.romanizer = romanizer
    self.glossary = glossary
  }

  /// What is proposed for a name: the glossary's form first where it knows the name, then the model's.
  public func romanize(_ name: String, candidates: Int) -> Romanization {
    var result = romanizer.romanize(name, candidates: candidates)
    guard let entry = entry(of: name) else { return result }
    result.known = true
    let forms = Self.forms(of: entry, for: name)
    let rest = result.candidates.filter { !forms.contains($0.text) }
    let known = forms.enumerated().map { Romanization.Candidate(text: $1, confidence: $0 == 0 ? 1 : 0) }
    result.candidates = Array((known + rest).prefix(candidates))
    return result
  }

  /// The entry's English, the short form first for a name that is shorter than the entry's (شويغو for سيرغي شويغو).
  private static func forms(of entry: GlossaryEntry, for name: String) -> [String] {
    let isShort = name.split(separator: " ").count < entry.source.split(separator: " ").count
    return isShort && !entry.short.isEmpty ? [entry.short, entry.target] : [entry.target]
  }

  /// The glossary's entry for a whole name, spelling aside.
  private func entry(of name: String) -> GlossaryEntry? {
    let hits = glossary.hits(in: name)
    guard hits.count == 1, let hit = hits.first, hit.entry.type.isName, hit.proclitics.isEmpty, hit.suffix.isEmpty,
      hit.range == 0..<name.utf8.count
    else { return nil }
    return hit.entry
  }
}
