internal import Bitext
internal import Languages

/// A tag, placeholder or model number that the target changed or lost.
struct CodeMismatch: PairCheck {
  let description = CheckDescription(
    id: "code-mismatch", severity: .error,
    summary: "A tag, a placeholder or a Latin code with digits differs between source and target.",
    why:
      "Tags and placeholders break the page they belong to; S-300 is not S-400. An entity (&amp;) that the target adds is a hint.",
    examples: [
      .passes("<b>روسيا</b> {0} %s", "<b>Russia</b> {0} %s"),
      .passes("صاروخ S-400", "an S-400 missile"),
      .fails("<b>روسيا</b>", "<b>Russia"),
      .fails("مرحبا {0}", "Hello {1}"),
      .fails("صاروخ S-400", "an S-300 missile"),
      .fails("%d ملف", "files"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    let inline = InlineCodeComparison.issues(in: pair.pair)
    let source = Codes.found(in: pair.source)
    let target = Codes.found(in: pair.target)
    guard !source.isEmpty || !target.isEmpty else { return inline }
    var left = target
    var issues: [Issue] = []
    for code in source {
      if let index = left.firstIndex(where: { $0.key == code.key }) {
        left.remove(at: index)
      } else if !(code.isModel && target.contains { $0.key == code.key }) {
        let written = Quotation.of(pair.pair.source.slice(code.range))
        issues.append(Issue("\(written) is not in the target.", source: code.range))
      }
    }
    return inline + issues
      + left.filter { !$0.isModel }.map { code in
        Issue(
          "\(Quotation.of(pair.pair.target.slice(code.range))) is not in the source.", target: code.range,
          severity: code.key.hasPrefix("&") ? .hint : nil)
      }
  }
}

/// Finds tags (`<b>`), placeholders (`{0}`, `%s`, `${name}`), entities (`&amp;`) and model numbers (`S-400`).
enum Codes {
  struct Code {
    var range: Range<Int>
    /// What two equal codes have in common.
    var key: String
    /// Whether it is a model number, which a text may repeat.
    var isModel: Bool
  }

  static func found(in text: NormalizedWords) -> [Code] {
    var codes: [Code] = []
    var index = 0
    while index < text.words.count {
      if let end = codeEnd(at: index, in: text) {
        let range = text.words[index].range.lowerBound..<text.words[end - 1].range.upperBound
        codes.append(Code(range: range, key: text.text.slice(range), isModel: false))
        index = end
      } else if let end = modelEnd(at: index, in: text) {
        let key = text.words[index..<end].filter { $0.kind != .punctuation }.flatMap { text.form($0) }
        let range = text.words[index].range.lowerBound..<text.words[end - 1].range.upperBound
        codes.append(Code(range: range, key: String(decoding: key, as: UTF8.self), isModel: true))
        index = end
      } else {
        index += 1
      }
    }
    return codes
  }

  private static func codeEnd(at index: Int, in text: NormalizedWords) -> Int? {
    let word = text.words[index]
    guard word.kind == .punctuation else { return nil }
    switch word.first {
    case 0x3C: return closing(0x3E, after: index, in: text, isValid: isTagStart)
    case 0x7B: return closing(0x7D, after: index, in: text) { _, _ in true }
    case 0x26: return entityEnd(index, in: text)
    case 0x25: return formatEnd(index, in: text)
    default: return nil
    }
  }

  /// The closing bracket within a few words, with no space after the opening one.
  private static func closing(
    _ bracket: UInt32, after index: Int, in text: NormalizedWords,
    isValid: (NormalizedWords, NormalizedWords.Word) -> Bool
  ) -> Int? {
    guard index + 1 < text.words.count, isValid(text, text.words[index + 1]),
      text.words[index].range.upperBound == text.words[index + 1].range.lowerBound
    else { return nil }
    let window = text.words[(index + 1)..<min(index + 24, text.words.count)]
    guard let end = window.firstIndex(where: { $0.first == bracket && $0.kind == .punctuation }) else { return nil }
    let isPlain = text.words[index...end].allSatisfy { $0.first < 0x250 }
    return isPlain ? end + 1 : nil
  }

  private static func isTagStart(_ text: NormalizedWords, _ word: NormalizedWords.Word) -> Bool {
    word.first == 0x2F || ((0x41...0x7A).contains(word.first) && word.kind == .word)
  }

  private static func entityEnd(_ index: Int, in text: NormalizedWords) -> Int? {
    guard index + 2 < text.words.count, text.words[index + 1].kind == .word, text.words[index + 2].first == 0x3B,
      text.words[index].range.upperBound == text.words[index + 1].range.lowerBound
    else { return nil }
    return index + 3
  }

  /// `%s`, `%d`, `%1$s`.
  private static func formatEnd(_ index: Int, in text: NormalizedWords) -> Int? {
    guard index + 1 < text.words.count, case let next = text.words[index + 1],
      text.words[index].range.upperBound == next.range.lowerBound, next.range.count <= 2,
      next.kind == .word, next.first < 0x80, let last = text.form(next).last, "sdifx@u".utf8.contains(last)
    else { return nil }
    return index + 2
  }

  /// Capitals and digits, joined by a hyphen or not, in Latin letters: `S-400`, `F16`, `KN-23`.
  private static func modelEnd(at index: Int, in text: NormalizedWords) -> Int? {
    let word = text.words[index]
    guard word.kind == .word, (0x41...0x5A).contains(word.first), word.range.count <= 6 else { return nil }
    guard text.bytes[word.range].allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }) else {
      return nil
    }
    if text.bytes[word.range].contains(where: { (0x30...0x39).contains($0) }) { return index + 1 }
    guard index + 2 < text.words.count, text.words[index + 1].first == 0x2D, text.words[index + 2].kind == .number,
      text.words[index].range.upperBound == text.words[index + 1].range.lowerBound,
      text.words[index + 1].range.upperBound == text.words[index + 2].range.lowerBound
    else { return nil }
    return index + 3
  }
}
