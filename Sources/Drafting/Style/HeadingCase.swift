internal import Languages

/// Writing an English heading with the capitals that a style asks for.
enum HeadingCase {
  /// The heading in a style's case; capitals that it has stay, since names keep theirs.
  static func written(_ heading: String, as headings: DraftStyle.Headings) -> String {
    switch headings {
    case .asFound: heading
    case .sentence: capitalized(heading, where: { index, _, _ in index == 0 })
    case .headline:
      capitalized(heading) { index, word, last in index == 0 || index == last || !smallWords.contains(word) }
    }
  }

  private static func capitalized(
    _ heading: String, where isCapital: (_ index: Int, _ word: String, _ last: Int) -> Bool
  ) -> String {
    let words = WordTokenizer.tokens(of: heading).filter { $0.kind == .word }
    var result = ""
    var offset = 0
    for (index, token) in words.enumerated() {
      let word = heading.slice(token.range)
      result += heading.slice(offset..<token.range.lowerBound)
      result += isCapital(index, word, words.count - 1) ? word.prefix(1).uppercased() + word.dropFirst() : word
      offset = token.range.upperBound
    }
    return result + heading.slice(offset..<heading.utf8.count)
  }

  private static let smallWords = Set(WordList.items(of: PackageResources.small_words_txt))
}
