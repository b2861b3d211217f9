internal import Bitext
internal import Languages

/// Where a form of an entry stands in a target.
struct TermPlace: Hashable {
  /// Where, in UTF-8 offsets, without a possessive ending.
  var range: Range<Int>
  /// The entry.
  var entry: GlossaryEntry
  /// Which of its forms it is.
  var form: Form

  /// A form of an entry in the target language.
  enum Form: Hashable {
    case full, short, plural
  }

  /// The places of the entries of hits; of forms that overlap, the longest one counts.
  static func places(of hits: [TermHit], in text: String) -> [TermPlace] {
    var entries: [GlossaryEntry] = []
    for hit in hits where !entries.contains(hit.entry) { entries.append(hit.entry) }
    let forms = entries.flatMap { entry in entry.targetForms.map { (entry: entry, form: $0.form, text: $0.text) } }
      .sorted { $0.text.utf8.count > $1.text.utf8.count }
    var places: [TermPlace] = []
    for (entry, form, words) in forms {
      for range in WholeWords.ranges(of: words, in: text) where !places.contains(where: { $0.range.overlaps(range) }) {
        places.append(TermPlace(range: range, entry: entry, form: form))
      }
    }
    return places.map { $0.withoutDescription(in: text) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// `RIA Novosti` of the allowed form `RIA Novosti news agency`: what describes the name stays.
  private func withoutDescription(in text: String) -> TermPlace {
    guard form == .full, entry.type.isName, !entry.target.isEmpty,
      let inner = WholeWords.ranges(of: entry.target, in: text).first(where: { range.encloses($0) })
    else { return self }
    var place = self
    place.range = inner
    return place
  }
}

extension GlossaryEntry {
  /// The forms by which a target may name it.
  fileprivate var targetForms: [(form: TermPlace.Form, text: String)] {
    let full = ([target] + allowed).map { (form: TermPlace.Form.full, text: $0) }
    let plurals = type == .term ? [(form: TermPlace.Form.plural, text: EnglishPlural.of(target))] : []
    let others = plurals.filter { $0.text != target } + [(form: TermPlace.Form.short, text: short)]
    return (full + others).filter { !$0.text.isEmpty }
  }
}

/// Finds words in a text that are not part of longer words.
enum WholeWords {
  /// Where they stand, in UTF-8 offsets; a capital at the beginning counts as its small letter.
  static func ranges(of words: String, in text: String) -> [Range<Int>] {
    let wanted = Array(words.utf8)
    guard let first = wanted.first else { return [] }
    var text = text
    return text.withUTF8 { bytes in
      var ranges: [Range<Int>] = []
      var offset = 0
      while offset + wanted.count <= bytes.count {
        let end = offset + wanted.count
        let isFirst = bytes[offset] == first || bytes[offset] | 0x20 == first && (0x61...0x7A).contains(first)
        if isFirst, bytes[(offset + 1)..<end].elementsEqual(wanted.dropFirst()), isApart(offset..<end, in: bytes) {
          ranges.append(offset..<end)
          offset = end
        } else {
          offset += 1
        }
      }
      return ranges
    }
  }

  private static func isApart(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let before = range.lowerBound > 0 ? bytes.scalar(before: range.lowerBound).value : 0x20
    let after = range.upperBound < bytes.count ? bytes.scalar(at: range.upperBound).value : 0x20
    return !isWord(before) && !isWord(after)
  }

  /// Letters, digits and hyphens hold a word together.
  private static func isWord(_ value: UInt32) -> Bool {
    switch CharacterClass.of(value) {
    case .letter, .mark, .digit: true
    default: value == 0x2D
    }
  }
}
