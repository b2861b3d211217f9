internal import Bitext
internal import Languages

/// A bracket that opens and never closes, or closes and never opened.
struct BracketsUnbalanced: PairCheck {
  let description = CheckDescription(
    id: "brackets-unbalanced", severity: .warning,
    summary: "A bracket of the target has no partner.",
    why: """
      A bracket was lost in editing. List marks such as “a)” and “1)” pass, and so does a target whose source has the \
      same bracket open, as a sentence cut out of a longer remark does.
      """,
    examples: [
      .passes("الوكالة (يونهاب) قالت", "The agency (Yonhap) said"),
      .passes("1) المقدمة", "1) Introduction"),
      .passes("(قال ذلك أمس.", "(He said that yesterday."),
      .fails("الوكالة (يونهاب) قالت", "The agency (Yonhap said"),
      .fails("الوكالة (يونهاب) قالت", "The agency Yonhap) said"),
      .fails("القرار [رقم 7]", "Resolution [No. 7)"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    let lone = loneBrackets(in: pair.target)
    guard !lone.isEmpty else { return [] }
    let excused = Set(loneBrackets(in: pair.source).map(\.value))
    return lone.filter { !excused.contains($0.value) }.map { bracket in
      Issue("\(Quotation.of(pair.target.written(bracket.word))) has no partner.", target: bracket.word.range)
    }
  }

  private func loneBrackets(in text: NormalizedWords) -> [(value: UInt32, word: NormalizedWords.Word)] {
    var open: [(value: UInt32, word: NormalizedWords.Word)] = []
    var lone: [(value: UInt32, word: NormalizedWords.Word)] = []
    for (index, word) in text.words.enumerated() where word.kind == .punctuation {
      if BracketsUnbalanced.partners[word.first] != nil {
        open.append((word.first, word))
      } else if let opening = BracketsUnbalanced.openings[word.first] {
        if open.last?.value == opening {
          open.removeLast()
        } else if !isListMark(index, in: text) {
          lone.append((word.first, word))
        }
      }
    }
    return open + lone
  }

  /// Whether a closing bracket follows a number or letter that begins the text, or an emoticon's colon.
  private func isListMark(_ index: Int, in text: NormalizedWords) -> Bool {
    guard index > 0 else { return false }
    let before = text.words[index - 1]
    if before.first == 0x3A || before.first == 0x3B || before.first == 0x2D { return true }
    return before.range.count <= 4 && (index == 1 || text.words[index - 2].kind == .punctuation)
      || (before.range.count == 1 && index > 1)
  }

  private static let partners: [UInt32: UInt32] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D, 0xFF08: 0xFF09]
  private static let openings: [UInt32: UInt32] = [0x29: 0x28, 0x5D: 0x5B, 0x7D: 0x7B, 0xFF09: 0xFF08]
}
