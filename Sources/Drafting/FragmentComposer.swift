internal import Bitext
internal import Languages

/// A target put together from parts, and where each part comes from.
struct Fragments: Hashable, Sendable {
  var text: String
  var spans: [TargetSpan]
}

/// Translates what the glossary knows of a segment, in place, and leaves the rest standing in the source language.
struct FragmentComposer: Sendable {
  let terms: [TermHit]

  /// The segment with its known parts translated, or `nil` where no part is known.
  func compose(_ text: String, mentions: inout Mentions) -> Fragments? {
    guard !terms.isEmpty else { return nil }
    var result = Fragments(text: "", spans: [])
    var offset = 0
    for hit in terms where hit.range.lowerBound >= offset {
      result.append(rest: text.slice(offset..<hit.range.lowerBound), at: offset)
      result.append(hit, form: mentions.form(of: hit))
      offset = hit.range.upperBound
    }
    result.append(rest: text.slice(offset..<text.utf8.count), at: offset)
    return result
  }
}

extension Fragments {
  /// Adds a term: its proclitics as words, then its target.
  fileprivate mutating func append(_ hit: TermHit, form: String) {
    let words = hit.proclitics.compactMap { ArabicProclitic(rawValue: $0)?.english } + [form]
    append(words.joined(separator: " "), source: hit.range, origin: .glossary)
  }

  /// Adds what nothing translates, with Arabic punctuation written as English has it.
  fileprivate mutating func append(rest: String, at offset: Int) {
    let latin = EnglishPunctuation.replacingArabic(in: rest)
    guard latin.contains(where: { !$0.isWhitespace }) else {
      text += latin
      return
    }
    append(latin, source: offset..<offset + rest.utf8.count, origin: .untranslated)
  }

  private mutating func append(_ part: String, source: Range<Int>, origin: SpanOrigin) {
    let start = text.utf8.count
    text += part
    spans.append(TargetSpan(target: start..<text.utf8.count, source: source, origin: origin))
  }
}
