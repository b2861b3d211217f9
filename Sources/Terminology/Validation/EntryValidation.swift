internal import Bitext
internal import Languages

/// What is wrong within one entry.
enum EntryValidation {
  /// One line for each problem.
  static func messages(for entry: GlossaryEntry) -> [String] {
    var messages: [String] = []
    if entry.source.isEmpty { messages.append("the source is empty; write it or remove the row") }
    if entry.target.isEmpty { messages.append("\(entry.source) has no target; write it or remove the row") }
    for (column, form) in sourceForms(of: entry) { messages += problems(inSource: form, column: column, of: entry) }
    for (column, form) in targetForms(of: entry) { messages += problems(inTarget: form, column: column, of: entry) }
    return messages + contradictions(in: entry)
  }

  private static func sourceForms(of entry: GlossaryEntry) -> [(String, String)] {
    [("source", entry.source)] + entry.variants.map { ("variants", $0) }
  }

  private static func targetForms(of entry: GlossaryEntry) -> [(String, String)] {
    [("target", entry.target)] + entry.allowed.map { ("allowed", $0) } + entry.forbidden.map { ("forbidden", $0) }
      + (entry.short.isEmpty ? [] : [("short", entry.short)])
  }

  private static func problems(inSource form: String, column: String, of entry: GlossaryEntry) -> [String] {
    var messages = commonProblems(in: form, column: column)
    let words = WordTokenizer.words(of: form)
    let hasArabic = form.unicodeScalars.contains { isArabic($0.value) }
    if hasArabic, form.unicodeScalars.contains(where: { $0.value < 0x0250 && $0.properties.isAlphabetic }) {
      messages.append("\(column): \(form) mixes Latin letters with Arabic ones; write it in Arabic")
    }
    if form.unicodeScalars.contains(where: { Folding.isDropped($0.value) && !isInvisible($0.value) }) {
      messages.append("\(column): \(form) has diacritics or tatweel; leave them out")
    }
    if words.isEmpty, !form.isEmpty { messages.append("\(column): \(form) has no word; write one or remove it") }
    if words.count > TermIndexBuilder.longestForm {
      messages.append("\(column): \(form) has more than \(TermIndexBuilder.longestForm) words and is never recognised")
    }
    return messages
  }

  private static func problems(inTarget form: String, column: String, of entry: GlossaryEntry) -> [String] {
    var messages = commonProblems(in: form, column: column)
    let sourceIsArabic = entry.source.unicodeScalars.contains { isArabic($0.value) }
    if sourceIsArabic, form.unicodeScalars.contains(where: { isArabic($0.value) }) {
      messages.append("\(column): \(form) has Arabic letters; write the target form in its own letters")
    }
    return messages
  }

  private static func commonProblems(in form: String, column: String) -> [String] {
    var messages: [String] = []
    if form.unicodeScalars.contains(where: { isInvisible($0.value) }) {
      messages.append("\(column): \(form) has a direction mark or another invisible character; type it again without")
    }
    if form.contains("  ") || form != form.trimmingSpaces() {
      messages.append("\(column): \(form) has spaces too many; leave one between words")
    }
    return messages
  }

  private static func contradictions(in entry: GlossaryEntry) -> [String] {
    let good = [entry.target] + entry.allowed + (entry.short.isEmpty ? [] : [entry.short])
    return entry.forbidden.filter(good.contains).map { "\($0) is both forbidden and accepted; decide for one" }
  }

  private static func isArabic(_ value: UInt32) -> Bool {
    (0x0600...0x06FF).contains(value) || (0x0750...0x077F).contains(value) || (0xFB50...0xFDFF).contains(value)
      || (0xFE70...0xFEFC).contains(value)
  }

  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0...0x1F: true
    default: false
    }
  }
}
