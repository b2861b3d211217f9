internal import Alignment
internal import Bitext
internal import Languages

/// The segments of an article paired with those of its translation.
struct ArticlePairing {
  /// The pairs; a segment without a counterpart has an empty target.
  private(set) var pairs: [TranslatedPair] = []
  private var doubtful: [String] = []
  private var unpaired: [String] = []

  /// A bead less likely than this is said to be doubtful.
  private static let leastConfidence = 0.8

  /// Pairs the segments of a document with those of its translation.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - source: its segments.
  ///   - target: the segments of its translation.
  ///   - language: the language of the translation.
  ///   - glossary: whose entries in the document are looked for in the translation.
  init(_ document: Document, _ source: [Segment], _ target: [Segment], in language: Language, glossary: Glossary) {
    let source = source.filter(\.kind.isTranslated)
    let target = target.filter(\.kind.isTranslated)
    let lines = LineNumbers(document.text)
    let words = target.map { ArticlePairing.words(of: $0.text) }
    let known = words.reduce(into: Set<String>()) { $0.formUnion($1) }
    let expected = source.map { segment in
      glossary.hits(in: segment.text).reduce(into: ArticlePairing.words(of: segment.text)) {
        $0.formUnion(ArticlePairing.words(of: $1.entry.target))
      }.intersection(known)
    }
    let beads = LengthAligner().beads(
      ArticlePairing.texts(source, words: expected, ValueParser(language: document.language)),
      ArticlePairing.texts(target, words: words, ValueParser(language: language)))
    for bead in beads {
      let (left, right) = (source[bead.source], target[bead.target])
      guard let first = left.first, let last = left.last else {
        unpaired += right.map { "“\($0.text.prefix(40))”" }
        continue
      }
      let id = left.count > 1 ? "\(first.id)-\(last.id)" : first.id
      if bead.confidence < ArticlePairing.leastConfidence { doubtful.append(id) }
      pairs.append(
        TranslatedPair(
          id: id, isNumbered: true, kind: first.kind, source: left.map(\.text).joined(separator: " "),
          target: right.map(\.text).joined(separator: " "), line: lines.line(at: first.range.lowerBound)))
    }
  }

  /// What a person must know about the pairing.
  func notes(source: String, target: String) -> [String] {
    var notes: [String] = []
    if !doubtful.isEmpty {
      let which = doubtful.joined(separator: ", ")
      notes.append("\(source): segments \(which) may be paired with the wrong sentences of \(target); look at them")
    }
    if !unpaired.isEmpty {
      notes.append("\(target): nothing in \(source) stands for \(unpaired.joined(separator: ", "))")
    }
    return notes
  }

  private static func texts(_ segments: [Segment], words: [Set<String>], _ parser: ValueParser) -> [AlignedText] {
    var paragraph = 0
    return zip(segments, words).map { segment, words in
      defer { paragraph = segment.paragraph }
      return AlignedText(
        length: segment.text.unicodeScalars.count, beginsParagraph: segment.paragraph != paragraph,
        isHeading: segment.kind == .heading, words: words, numbers: numbers(in: segment.text, parser))
    }
  }

  /// The words of a text of four letters and more, as they are compared.
  private static func words(of text: String) -> Set<String> {
    let words = NormalizedWords(text)
    return Set(
      words.words.filter { $0.kind == .word && $0.range.count > 3 }
        .map { String(decoding: words.form($0), as: UTF8.self) })
  }

  /// What a text counts, and its days and years: what a translation keeps by value.
  private static func numbers(in text: String, _ parser: ValueParser) -> Set<Double> {
    let values = parser.values(in: text)
    let counted = values.quantities.filter { $0.kind == .cardinal && $0.value > 2 }.map(\.value)
    return Set(counted + values.dates.flatMap { [$0.day, $0.year] }.compactMap { $0.map(Double.init) })
  }
}

/// The line of each place in a text.
struct LineNumbers {
  private let starts: [Int]

  init(_ text: String) {
    starts = [0] + text.utf8.enumerated().compactMap { $0.element == 0x0A ? $0.offset + 1 : nil }
  }

  /// The line, from 1, of a UTF-8 offset.
  func line(at offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
