internal import Bitext

extension ArticleStructure {
  /// Lines that a list knows: share buttons, footers, bylines, captions.
  func listed(_ line: ShortLine) -> Evidence? {
    let words = line.words
    guard !words.isEmpty else { return Evidence(.boilerplate, "no letter or number") }
    let lines = knowledge.lines
    if let kind = lines.whole[words.joined(separator: " ")] { return evidence(kind) }
    if words.count <= 25, let kind = lines.part(of: words) { return evidence(kind) }
    guard let kind = lines.start(of: words) else { return nil }
    switch kind {
    case .related, .footer, .share, .navigation: return words.count <= 20 && !line.isFinished ? evidence(kind) : nil
    case .caption: return words.count <= 30 && hasSeparator(line) ? evidence(kind) : nil
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

  private func hasSeparator(_ line: ShortLine) -> Bool {
    line.text.unicodeScalars.contains { ":|-–—".unicodeScalars.contains($0) }
  }

  /// A line of nothing but a date and a time.
  func dated(_ line: ShortLine) -> Evidence? {
    guard line.words.count <= 20, !line.isFinished else { return nil }
    let lines = knowledge.lines
    var numbers = 0
    var names = 0
    for word in line.words {
      if word.unicodeScalars.first.map({ $0.properties.numericType == .decimal }) == true {
        numbers += 1
      } else if lines.months.contains(word) || lines.weekdays.contains(word) {
        names += 1
      } else if !lines.dateWords.contains(word) {
        return nil
      }
    }
    guard numbers > 0, names > 0 || isNumericDate(line) else { return nil }
    return Evidence(.metadata, "a date")
  }

  private func isNumericDate(_ line: ShortLine) -> Bool {
    line.words.contains { word in
      let parts = word.split { "/:-.".contains($0) }
      return parts.count >= 2 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    } || line.words.filter({ $0.allSatisfy(\.isNumber) }).count >= 3
  }

  /// A line that names an outlet, an agency or a person and says nothing.
  func credited(_ line: ShortLine, isHead: Bool) -> Evidence? {
    guard line.words.count <= 7, !line.isFinished else { return nil }
    if line.isLatin { return Evidence(.metadata, "a credit in Latin letters") }
    guard let outlet = knowledge.lines.outlet(in: line.words) else { return nil }
    let outletWords = outlet.split(separator: " ").count
    let hasDash = line.text.unicodeScalars.contains { "-–—/|".unicodeScalars.contains($0) }
    let isBracketed = line.text.contains("(")
    guard line.words.count == outletWords || hasDash || isBracketed || (isHead && line.words.count <= 3) else {
      return nil
    }
    return Evidence(.metadata, "names the outlet \(outlet)")
  }

  /// What is left: a heading, a list item or text.
  func prose(_ line: ShortLine, isHead: Bool, next: Paragraph?) -> Evidence {
    if let item = listItem(line) { return item }
    if line.isFinished { return Evidence(.paragraph, "ends with a final mark") }
    if let last = line.last?.value, TextMarks.isContinuation(last), !TextMarks.isCloser(last) {
      return Evidence(.paragraph, "ends with a mark that goes on")
    }
    guard line.words.count <= 20 else { return Evidence(.paragraph, "too long for a heading") }
    if isHead { return Evidence(.heading, "short, no final mark, before the first paragraph") }
    guard next != nil else { return Evidence(.paragraph, "short, no final mark, with nothing after it") }
    return Evidence(.heading, "short, no final mark, between paragraphs")
  }

  private func listItem(_ line: ShortLine) -> Evidence? {
    guard let first = line.first else { return nil }
    if "•▪◦●■–—-*·‣".unicodeScalars.contains(first), line.words.count > 1 {
      return Evidence(.listItem, "begins with a bullet")
    }
    let digits = line.text.unicodeScalars.prefix { $0.properties.numericType == .decimal }
    guard (1...2).contains(digits.count) else { return nil }
    guard let mark = line.text.unicodeScalars.dropFirst(digits.count).first, ".)-".unicodeScalars.contains(mark) else {
      return nil
    }
    return line.words.count > 1 ? Evidence(.listItem, "begins with a number") : nil
  }
}
