// Terminology: entries and where they occur in a text. Values in, values out; it knows no file and no other stage.
package import Bitext
internal import Languages

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
  private let review: HitReview?
  private let memories = RecognitionMemories()

  /// Compiles entries for texts in a language; clitics and endings are known for Arabic.
  package init(entries: [GlossaryEntry], language: Language = .arabic) {
    self.entries = entries
    index = TermIndexBuilder.index(of: entries, language: language)
    clitics = language.matches(.arabic) ? .arabic(permitting: index.permitted) : .none
    review = language.matches(.arabic) ? HitReview(of: entries, index: index) : nil
  }

  /// What stands in a text: its hits and its glued words, read in one pass.
  package func terms(in text: String) -> RecognizedTerms {
    var text = text
    let (hits, splits) = text.withUTF8 { bytes in
      memories.lend { memory in
        withExtendedLifetime((index, clitics, memory)) {
          var recognition = Recognition(bytes, index: index.view, clitics: clitics.view, memory: memory)
          recognition.run()
          var hits = recognition.hits
          review?.review(&hits, in: bytes)
          return (hits, recognition.splits)
        }
      }
    }
    return RecognizedTerms(text: text, recognizer: self, candidates: hits, splits: splits)
  }

  /// The entries in a text, as ``RecognizedTerms/hits`` gives them.
  package func hits(in text: String) -> [TermHit] { terms(in: text).hits }

  func hit(for candidate: Candidate, in text: String) -> TermHit {
    let form = index.forms.base[Int(candidate.form)]
    let entry = entries[Int(form.entry)]
    let path = candidate.path
    let range = candidate.start..<candidate.end
    return TermHit(
      entry: entry, range: range, form: text.slice(range),
      matched: form.variant == 0 ? entry.source : entry.variants[Int(form.variant) - 1],
      proclitics: path.prefix < 0 ? [] : clitics.prefixParts[path.prefix],
      suffix: path.suffix < 0 ? "" : clitics.suffixTexts[path.suffix], evidence: evidence(form, path),
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

  /// The number of a candidate's entry.
  func entryNumber(of candidate: Candidate) -> Int { Int(index.forms.base[Int(candidate.form)].entry) }
}
