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
  }

  private let compiled: [Key: Forms]
  private let nameDistance: (@Sendable (String, String) -> Double)?
  private let spelling = NearSpelling()

  init(entries: [GlossaryEntry], nameDistance: (@Sendable (String, String) -> Double)?) {
    var compiled: [Key: Forms] = [:]
    for entry in entries {
      compiled[Key(source: entry.source, target: entry.target)] = RenderingFinder.forms(of: entry)
    }
    self.compiled = compiled
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

  /// The entries' mentions with their renderings, in the order of the hits.
  func mentions(of hits: [TermHit], in target: NormalizedWords) -> [Mention] {
    guard !hits.isEmpty else { return [] }
    let indices = target.words.indices.filter { target.words[$0].kind != .punctuation }
    let initials = Initials(target, indices)
    return hits.map { mention(of: $0, in: target, indices, initials) }
  }

  /// The bytes that the words of a text begin with: a form that begins with another stands nowhere in it.
  private struct Initials {
    private var letters = Array(repeating: false, count: 256)

    init(_ text: NormalizedWords, _ indices: [Int]) {
      for index in indices {
        if let first = text.form(text.words[index]).first { letters[Int(first)] = true }
      }
    }

    func mayBegin(_ form: TargetForm) -> Bool { form.words.first?.first.map { letters[Int($0)] } ?? false }
  }

  private func mention(
    of hit: TermHit, in target: NormalizedWords, _ indices: [Int], _ initials: Initials
  ) -> Mention {
    let forms =
      compiled[Key(source: hit.entry.source, target: hit.entry.target)] ?? RenderingFinder.forms(of: hit.entry)
    let present = forms.forms.filter(initials.mayBegin)
    let accepted = accepted(present, in: target, indices)
    let forbidden = forbidden(present, in: target, indices, unless: accepted)
    // The short form inside a forbidden one (Kim in Kim Jong-un) is no rendering of its own.
    let free = accepted.first { rendering in !forbidden.contains { $0.range.overlaps(rendering.range) } }
    let rendering =
      free ?? forbidden.first
      ?? spelling.rendering(of: forms, hit: hit, in: target, indices, nameDistance: nameDistance)
    return Mention(hit: hit, rendering: rendering, forbidden: forbidden)
  }

  private func accepted(_ forms: [TargetForm], in target: NormalizedWords, _ indices: [Int]) -> [Rendering] {
    forms.filter { $0.kind != .forbidden }.flatMap { form in
      form.ranges(in: target, indices).map { Rendering(kind: form.kind, range: $0, form: form.text) }
    }
  }

  private func forbidden(
    _ forms: [TargetForm], in target: NormalizedWords, _ indices: [Int], unless accepted: [Rendering]
  ) -> [Rendering] {
    forms.filter { $0.kind == .forbidden }.flatMap { form in
      form.ranges(in: target, indices)
        .filter { range in
          !accepted.contains { other in
            other.range.lowerBound <= range.lowerBound && other.range.upperBound >= range.upperBound
          }
        }
        .map { Rendering(kind: .forbidden, range: $0, form: form.text) }
    }
  }
}
