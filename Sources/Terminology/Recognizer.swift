// Terminology: entries and where they occur in a text. Values in, values out; it knows no file and no other stage.
package import Bitext

/// Finds the entries of glossaries in a text, through Arabic clitics and spelling.
///
/// ```swift
/// let recognizer = Recognizer(entries: [GlossaryEntry(source: "بيونغ يانغ", target: "Pyongyang", type: .place)])
/// recognizer.hits(in: "لبيونغ يانغ").first?.proclitics  // ["ل"]
/// ```
/// Making one compiles the entries; do it once for many texts. Reading a text is one pass, linear in its length whatever
/// the number of entries.
package struct Recognizer: Sendable {
  private let entries: [GlossaryEntry]
  private let index: TermIndex
  private let clitics: CompiledClitics

  /// Compiles entries for texts in a language; clitics and endings are known for Arabic.
  package init(entries: [GlossaryEntry], language: Language = .arabic) {
    self.entries = entries
    index = TermIndexBuilder.index(of: entries, language: language)
    clitics = language.matches(.arabic) ? .arabic(permitting: index.permitted) : .none
  }

  /// The entries in a text: in order, none overlapping another, their ranges in UTF-8 offsets of the text.
  ///
  /// Of overlapping ones those stay that together cover the most words, the longest first. A clitic is taken off only
  /// where a known entry remains and the whole word is not itself an ordinary one.
  package func hits(in text: String) -> [TermHit] {
    recognized(in: text) { recognition, bytes in recognition.hits.map { hit(for: $0, in: bytes) } }
  }

  /// The words of a text that are two words without the space between them, where an entry or a preposition is one.
  package func gluedWords(in text: String) -> [GluedWords] {
    recognized(in: text) { recognition, bytes in recognition.splits.map { gluedWords(for: $0, in: bytes) } }
  }

  /// What ``hits(in:)`` and ``gluedWords(in:)`` answer, from one pass over the text.
  package func hitsAndGluedWords(in text: String) -> (hits: [TermHit], gluedWords: [GluedWords]) {
    recognized(in: text) { recognition, bytes in
      (
        recognition.hits.map { hit(for: $0, in: bytes) },
        recognition.splits.map { gluedWords(for: $0, in: bytes) }
      )
    }
  }

  private func gluedWords(for split: Recognition.Split, in bytes: UnsafeBufferPointer<UInt8>) -> GluedWords {
    GluedWords(
      range: split.start..<split.end, text: characters(split.start..<split.end, of: bytes),
      parts: [characters(split.start..<split.boundary, of: bytes), characters(split.boundary..<split.end, of: bytes)])
  }

  private func recognized<Result>(
    in text: String, _ body: (borrowing Recognition, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      let buffer = WordBuffer()
      return withExtendedLifetime((index, clitics, buffer)) {
        var recognition = Recognition(bytes, index: index.view, clitics: clitics.view, buffer: buffer)
        recognition.run()
        return body(recognition, bytes)
      }
    }
  }

  /// The hits with the numbers of their entries.
  func numberedHits(in text: String) -> [(number: Int, hit: TermHit)] {
    recognized(in: text) { recognition, bytes in
      recognition.hits.map { (Int(index.forms.base[Int($0.form)].entry), hit(for: $0, in: bytes)) }
    }
  }

  private func hit(for candidate: Candidate, in bytes: UnsafeBufferPointer<UInt8>) -> TermHit {
    let form = index.forms.base[Int(candidate.form)]
    let entry = entries[Int(form.entry)]
    let path = candidate.path
    let range = candidate.start..<candidate.end
    return TermHit(
      entry: entry, range: range, form: characters(range, of: bytes),
      matched: form.variant == 0 ? entry.source : entry.variants[Int(form.variant) - 1],
      proclitics: path.prefix < 0 ? [] : clitics.prefixParts[Int(path.prefix)],
      suffix: path.suffix < 0 ? "" : clitics.suffixTexts[Int(path.suffix)], evidence: evidence(form, path),
      alternatives: alternatives(to: form, of: entry))
  }

  /// The other entries that the form belongs to, where their targets differ.
  private func alternatives(to form: TermIndex.Form, of entry: GlossaryEntry) -> [GlossaryEntry] {
    var others: [GlossaryEntry] = []
    var next = form.next
    while next >= 0 {
      let other = entries[Int(index.forms.base[Int(next)].entry)]
      if other.target != entry.target { others.append(other) }
      next = index.forms.base[Int(next)].next
    }
    return others
  }

  private func evidence(_ form: TermIndex.Form, _ path: ReadingPath) -> HitEvidence {
    if path.isFolded { return .folded }
    if path.prefix >= 0 || path.suffix >= 0 || !path.uses.isEmpty { return .clitic }
    return form.variant == 0 ? .exact : .variant
  }

  private func characters(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}
