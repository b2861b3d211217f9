internal import Bitext
internal import Languages

/// Words of the source that stand joined.
struct SourceGluedWords: PairCheck {
  let reads = PairReading.gluedWords
  let description = CheckDescription(
    id: "source-glued-words", severity: .hint,
    summary: "A space is missing between two words of the source.",
    why: """
      A name hidden in a glued word (لافروفالولايات) escapes glossary and reader. ة, ى and tanwin end words, so a letter \
      after them begins the next; other joints the glossary finds.
      """,
    examples: [
      .passes("مدرسة كبيرة", "a big school"),
      .passes("مدرستهم", "their school"),
      .fails("مدرسةكبيرة", "a big school"),
      .fails("علىالحدود", "on the border"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.languages.isFromArabic else { return [] }
    let doubts = pair.gluedWords.map { doubt in
      Issue("Two words stand joined: \(doubt.correction).", source: doubt.range)
    }
    let joints = pair.source.words.compactMap { word -> Issue? in
      guard word.kind == .word, endsInside(pair.source.bytes[word.range]),
        !pair.gluedWords.contains(where: { $0.range.overlaps(word.range) }),
        let correction = split(pair.source.written(word))
      else { return nil }
      return Issue("Two words stand joined: \(correction).", source: word.range)
    }
    return doubts + joints
  }

  /// Whether ة or ى, which are D8 A9 and D9 89 in UTF-8, stands before the end: few words have one.
  private func endsInside(_ bytes: ArraySlice<UInt8>) -> Bool {
    var place = bytes.startIndex
    while place + 2 < bytes.endIndex {
      if bytes[place] == 0xD8 && bytes[place + 1] == 0xA9 || bytes[place] == 0xD9 && bytes[place + 1] == 0x89 {
        return true
      }
      place += 1
    }
    return false
  }

  /// The word in two, where a letter stands that can only end one.
  private func split(_ word: String) -> String? {
    let scalars = Array(word.unicodeScalars)
    guard
      let end = scalars.indices.dropLast(2).first(where: { index in
        isFinal(scalars[index].value) && index > 0 && Scalars.isArabicLetter(scalars[index + 1].value)
      })
    else { return nil }
    var first = String.UnicodeScalarView()
    var second = String.UnicodeScalarView()
    first.append(contentsOf: scalars[...end])
    second.append(contentsOf: scalars[(end + 1)...])
    return "\(String(first)) \(String(second))"
  }

  /// ة and ى.
  private func isFinal(_ value: UInt32) -> Bool { value == 0x0629 || value == 0x0649 }
}
