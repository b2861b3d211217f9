internal import Bitext
internal import Languages

/// Finds how a target renders the entries of its source.
struct RenderingFinder: Sendable {
  /// An entry's target forms, the best first.
  struct Forms: Sendable {
    var forms: [TargetForm]
    var isName: Bool
  }

  private struct Key: Hashable {
    var source: String
    var target: String

    init(_ entry: GlossaryEntry) { (source, target) = (entry.source, entry.target) }
  }

  /// The forms of each entry, by its number.
  private let compiled: [Forms]
  private let nameDistance: (@Sendable (String, String) -> Double)?
  private let spelling = NearSpelling()

  /// - Parameter entries: the glossary; of entries with one source and target, the forms of the last count for all.
  init(entries: [GlossaryEntry], nameDistance: (@Sendable (String, String) -> Double)?) {
    let forms = Dictionary(entries.map { (Key($0), RenderingFinder.forms(of: $0)) }) { $1 }
    compiled = entries.compactMap { forms[Key($0)] }
    self.nameDistance = nameDistance
  }

  static func forms(of entry: GlossaryEntry) -> Forms {
    var forms = [TargetForm(entry.target, kind: .preferred)]
    forms += entry.allowed.map { TargetForm($0, kind: .allowed) }
    if !entry.short.isEmpty, entry.short != entry.target { forms.append(TargetForm(entry.short, kind: .short)) }
    forms += entry.forbidden.map { TargetForm($0, kind: .forbidden) }
    forms += forms.compactMap(\.otherWriting)
    return Forms(forms: forms, isName: entry.type.isName)
  }

  /// The mentions of the entries with their renderings, in the order of the hits.
  func mentions(of source: RecognizedSource, in target: NormalizedWords) -> [Mention] {
    guard !source.hits.isEmpty else { return [] }
    let words = TargetWords(target)
    return zip(source.hits, source.entryNumbers).map { hit, number in
      let forms = compiled.indices.contains(number) ? compiled[number] : RenderingFinder.forms(of: hit.entry)
      return mention(of: hit, forms, in: target, words)
    }
  }

  private func mention(
    of hit: TermHit, _ forms: Forms, in target: NormalizedWords, _ words: TargetWords
  ) -> Mention {
    let accepted = accepted(forms.forms, in: target, words)
    let forbidden = forbidden(forms.forms, in: target, words, unless: accepted)
    // The short form inside a forbidden one (Kim in Kim Jong-un) is no rendering of its own.
    let free = accepted.first { rendering in !forbidden.contains { $0.range.overlaps(rendering.range) } }
    let rendering =
      free ?? forbidden.first
      ?? spelling.rendering(of: forms, hit: hit, in: target, words.indices, nameDistance: nameDistance)
    return Mention(hit: hit, rendering: rendering, forbidden: forbidden)
  }

  private func accepted(_ forms: [TargetForm], in target: NormalizedWords, _ words: TargetWords) -> [Rendering] {
    var accepted: [Rendering] = []
    for place in forms.indices where forms[place].kind != .forbidden && words.begins(with: forms[place].initial) {
      for range in forms[place].ranges(in: target, words) {
        accepted.append(Rendering(kind: forms[place].kind, range: range, form: forms[place].text))
      }
    }
    return accepted
  }

  private func forbidden(
    _ forms: [TargetForm], in target: NormalizedWords, _ words: TargetWords, unless accepted: [Rendering]
  ) -> [Rendering] {
    var forbidden: [Rendering] = []
    for place in forms.indices where forms[place].kind == .forbidden && words.begins(with: forms[place].initial) {
      for range in forms[place].ranges(in: target, words) {
        let isInside = accepted.contains { other in
          other.range.lowerBound <= range.lowerBound && other.range.upperBound >= range.upperBound
        }
        if !isInside { forbidden.append(Rendering(kind: .forbidden, range: range, form: forms[place].text)) }
      }
    }
    return forbidden
  }
}
