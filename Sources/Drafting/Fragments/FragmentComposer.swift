internal import Bitext
internal import Languages

/// A target put together from parts, and where each part comes from.
struct Fragments: Hashable, Sendable {
  var text = ""
  var spans: [TargetSpan] = []
}

/// Puts pieces in place of what they stand for, and leaves the rest standing in the source language.
struct FragmentComposer: Sendable {
  let style: DraftStyle

  /// The segment with its known parts translated, or `nil` where no part is known.
  ///
  /// - Parameter pieces: in the order of the text, none overlapping another.
  func compose(_ text: String, _ pieces: [Piece]) -> Fragments? {
    guard !pieces.isEmpty else { return nil }
    var result = Fragments()
    var offset = 0
    for piece in pieces {
      append(text, offset..<piece.source.lowerBound, to: &result)
      result.separate()
      let isFirst = !result.hasLetters
      result.append(isFirst ? piece.target.capitalized : piece.target, source: piece.source, origin: piece.origin)
      offset = piece.source.upperBound
    }
    append(text, offset..<text.utf8.count, to: &result)
    return result
  }

  /// Adds what nothing translates, with its marks as English writes them; white space belongs to no span.
  private func append(_ text: String, _ range: Range<Int>, to result: inout Fragments) {
    let rest = EnglishPunctuation.replacingArabic(in: text.slice(range), curlyQuotes: style.quotation == .curly)
    guard rest.contains(where: { !$0.isWhitespace }) else {
      result.text += rest
      return
    }
    let hasWords = rest.unicodeScalars.contains { CharacterClass.of($0.value) == .letter }
    if rest.unicodeScalars.first.map({ CharacterClass.of($0.value) == .letter }) ?? false { result.separate() }
    result.append(rest, source: range, origin: hasWords ? .untranslated : .punctuation)
  }
}

extension Fragments {
  /// Whether anything but marks stands in the text so far.
  fileprivate var hasLetters: Bool { spans.contains { $0.origin != .punctuation } }

  /// Adds a space where two words would stand glued together, as they did in the source.
  fileprivate mutating func separate() {
    guard let last = text.unicodeScalars.last, [.letter, .digit, .mark].contains(CharacterClass.of(last.value)) else {
      return
    }
    text += " "
  }

  fileprivate mutating func append(_ part: String, source: Range<Int>, origin: SpanOrigin) {
    let start = text.utf8.count
    text += part
    spans.append(TargetSpan(target: start..<text.utf8.count, source: source, origin: origin))
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
