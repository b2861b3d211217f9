internal import Bitext
internal import Languages

/// Finds the source forms of entries as whole words, the longest first: what a language without clitics needs.
struct PlainRecognizer: Sendable {
  private struct Form {
    var words: [[UInt8]]
    var text: String
    var entry: Int
    var isVariant: Bool
  }

  private let entries: [GlossaryEntry]
  private let forms: [UInt64: [Form]]

  init(entries: [GlossaryEntry]) {
    self.entries = entries
    var forms: [UInt64: [Form]] = [:]
    for (index, entry) in entries.enumerated() {
      for (position, text) in ([entry.source] + entry.variants).enumerated() {
        let normal = NormalizedWords(text)
        guard let first = normal.words.first else { continue }
        let words = normal.words.map { Array(normal.form($0)) }
        forms[first.hash, default: []].append(
          Form(words: words, text: text, entry: index, isVariant: position > 0))
      }
    }
    self.forms = forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  func recognized(in text: String) -> RecognizedSource {
    var recognized = RecognizedSource()
    guard !forms.isEmpty else { return recognized }
    let source = NormalizedWords(text)
    var index = 0
    while index < source.words.count {
      guard let form = forms[source.words[index].hash]?.first(where: { stands($0, at: index, in: source) }) else {
        index += 1
        continue
      }
      let last = source.words[index + form.words.count - 1]
      let range = source.words[index].range.lowerBound..<last.range.upperBound
      recognized.entryNumbers.append(form.entry)
      recognized.hits.append(
        TermHit(
          entry: entries[form.entry], range: range, form: text.slice(range), matched: form.text,
          evidence: form.isVariant ? .variant : .exact))
      index += form.words.count
    }
    return recognized
  }

  private func stands(_ form: Form, at index: Int, in source: NormalizedWords) -> Bool {
    guard index + form.words.count <= source.words.count else { return false }
    return form.words.indices.allSatisfy { offset in
      source.form(source.words[index + offset]).elementsEqual(form.words[offset])
    }
  }
}
