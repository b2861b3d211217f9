internal import Bitext
internal import Languages

/// Signs that the text was decoded wrongly.
struct ReplacementCharacter: PairCheck {
  let description = CheckDescription(
    id: "replacement-character", severity: .error,
    summary: "The replacement character U+FFFD, or UTF-8 read as Latin-1, stands in the text.",
    why: "A character was lost when the file was read in the wrong encoding; what it was must be looked up.",
    examples: [
      .passes("مقهى", "Café"),
      .fails("مقهى", "Caf\u{FFFD}"),
      .fails("مقهى", "CafÃ© society"),
      .fails("قال \u{FFFD} نعم", "He said yes"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    pair.targetScalars.ranges { $0 == 0xFFFD }.map { Issue("A character was lost in decoding.", target: $0) }
      + mojibake(in: pair.targetScalars).map { Issue("UTF-8 was read as Latin-1 here.", target: $0) }
      + pair.sourceScalars.ranges { $0 == 0xFFFD }.map {
        Issue("A character of the source was lost in decoding.", source: $0)
      }
  }

  /// A lead byte and a continuation byte of UTF-8, each read as a character: `Ã©`, `â€™`, `Ø§`.
  private func mojibake(in scalars: UncommonScalars) -> [Range<Int>] {
    zip(scalars.places, scalars.places.dropFirst()).compactMap { lead, next in
      guard lead.range.upperBound == next.range.lowerBound else { return nil }
      let isPair =
        switch lead.value {
        case 0xC2, 0xC3, 0xD8, 0xD9: (0x80...0xBF).contains(next.value)
        case 0xE2: next.value == 0x20AC || next.value == 0x80
        default: false
        }
      return isPair ? lead.range.lowerBound..<next.range.upperBound : nil
    }
  }
}
