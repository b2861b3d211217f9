internal import Bitext
internal import Languages

extension ArticleStructure {
  /// Lines that a list knows: share buttons, footers, bylines, captions.
  func listed(_ line: ShortLine) -> Evidence? {
    let words = line.words
    guard words.count > 0 else { return Evidence(.boilerplate, "no letter or number") }
    let lines = knowledge.lines
    if let kind = lines.whole[words.phrase] { return evidence(kind) }
    if words.count <= 25, let kind = lines.part(of: words) { return evidence(kind) }
    guard let kind = lines.start(of: words) else { return nil }
    switch kind {
    case .related, .footer, .share, .navigation: return words.count <= 20 && !line.isFinished ? evidence(kind) : nil
    case .caption: return words.count <= 30 && line.hasSeparator ? evidence(kind) : nil
    default: return words.count <= 7 && !line.isFinished ? evidence(kind) : nil
    }
  }

  private func evidence(_ kind: LineKnowledge.Kind) -> Evidence {
    switch kind {
    case .share: Evidence(.boilerplate, "a share button")
    case .navigation: Evidence(.boilerplate, "a label of the page")
    case .related: Evidence(.boilerplate, "a link to something else")
    case .footer: Evidence(.boilerplate, "a copyright or footer line")
    case .byline: Evidence(.metadata, "a byline")
    case .source: Evidence(.metadata, "names its source")
    case .views: Evidence(.metadata, "a counter of the page")
    case .photo: Evidence(.metadata, "a photo credit")
    case .caption: Evidence(.caption, "begins as a caption")
    }
  }

  /// A line of nothing but a date and a time.
  func dated(_ line: ShortLine) -> Evidence? {
    guard line.words.count <= 20, !line.isFinished else { return nil }
    var numbers = 0
    var names = 0
    for word in line.words.words {
      if word.isNumber {
        numbers += 1
      } else if knowledge.lines.monthsAndDays.contains(word.key) {
        names += 1
      } else if !knowledge.lines.dateWords.contains(word.key) {
        return nil
      }
    }
    guard numbers > 0, names > 0 || numbers >= 3 else { return nil }
    return Evidence(.metadata, "a date")
  }

  /// A line that names an outlet, an agency or a person and says nothing.
  func credited(_ line: ShortLine, isHead: Bool) -> Evidence? {
    guard line.words.count <= 7, !line.isFinished else { return nil }
    if line.isLatin, knowledge.lines.isLatinForeign { return Evidence(.metadata, "a credit in Latin letters") }
    guard let outlet = knowledge.lines.outlet(in: line.words) else { return nil }
    let isAlone = line.words.count == outlet.count || (isHead && line.words.count <= 3)
    guard isAlone || line.hasSeparator || line.hasBracket else { return nil }
    let place =
      line.words.words[outlet.lowerBound].range.lowerBound..<line.words.words[outlet.upperBound - 1].range.upperBound
    return Evidence(.metadata, "names the outlet " + String(decoding: bytes[place], as: UTF8.self))
  }

  /// What is left: a heading, a list item or text.
  func prose(_ line: ShortLine, isHead: Bool, next: Paragraph?) -> Evidence {
    if let item = listItem(line) { return item }
    if line.isFinished { return Evidence(.paragraph, "ends with a final mark") }
    if TextMarks.isContinuation(line.last), !TextMarks.isCloser(line.last) {
      return Evidence(.paragraph, "ends with a mark that goes on")
    }
    guard line.words.count <= 20 else { return Evidence(.paragraph, "too long for a heading") }
    if isHead { return Evidence(.heading, "short, no final mark, before the first paragraph") }
    guard next != nil else { return Evidence(.paragraph, "short, no final mark, with nothing after it") }
    return Evidence(.heading, "short, no final mark, between paragraphs")
  }

  private func listItem(_ line: ShortLine) -> Evidence? {
    guard line.words.count > 1 else { return nil }
    switch line.first {
    case 0x2A, 0x2D, 0xB7, 0x2013, 0x2014, 0x2022, 0x2023, 0x25A0, 0x25AA, 0x25CF, 0x25E6:
      return Evidence(.listItem, "begins with a bullet")
    default: break
    }
    guard let number = line.words.words.first, number.isNumber, number.range.count <= 4 else { return nil }
    let start = number.range.lowerBound == line.range.lowerBound
    guard start, number.range.upperBound < line.range.upperBound else { return nil }
    switch bytes[number.range.upperBound] {
    case 0x2E, 0x29, 0x2D: return Evidence(.listItem, "begins with a number")
    default: return nil
    }
  }
}
