internal import Bitext
internal import Languages

/// A target that ends otherwise than its source.
struct EndPunctuation: PairCheck {
  let description = CheckDescription(
    id: "end-punctuation", severity: .warning,
    summary: "The source ends with a full stop, question mark, exclamation mark or ellipsis, and the target does not.",
    why: """
      A sentence was cut, or its end lost. Closing quotation marks and brackets are looked through, since English \
      puts the full stop before them; a question mark is left to question-mismatch.
      """,
    examples: [
      .passes("قال: \"نعم\".", "He said, “Yes.”"),
      .passes("عنوان بلا نقطة", "A heading without a full stop"),
      .passes("هل غادر؟", "Did he leave?"),
      .fails("حذر الوزير من الحرب.", "The minister warned of war"),
      .fails("حذر الوزير من الحرب.", "The minister warned of war,"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard let source = end(of: pair.source), let target = end(of: pair.target), source.kind != .none,
      pair.source.words.count > 3
    else { return [] }
    if target.kind == .none {
      let at = target.word.range
      // Who ends with a colon or another mark chose it.
      let hasOther = target.word.kind == .punctuation
      return [
        Issue(
          "The source ends with \(source.kind.name); the target ends without.", target: at,
          severity: hasOther ? .hint : nil)
      ]
    }
    return []
  }

  private enum Ending {
    case none, stop, question, exclamation, ellipsis

    var name: String {
      switch self {
      case .none: "no mark"
      case .stop: "a full stop"
      case .question: "a question mark"
      case .exclamation: "an exclamation mark"
      case .ellipsis: "an ellipsis"
      }
    }
  }

  /// The last mark, closing quotation marks and brackets looked through.
  private func end(of text: NormalizedWords) -> (kind: Ending, word: NormalizedWords.Word)? {
    for word in text.words.reversed() {
      switch word.first {
      case 0x22, 0x27, 0x2019, 0x201D, 0x201C, 0xBB, 0x29, 0x5D: continue
      case 0x2E, 0x06D4, 0x3002: return (.stop, word)
      case 0x3F, 0x061F: return (.question, word)
      case 0x21: return (.exclamation, word)
      case 0x2026: return (.ellipsis, word)
      default: return (.none, word)
      }
    }
    return nil
  }
}
