internal import Languages

/// Whole words in a text.
enum TextSearch {
  /// Where a phrase stands as whole words, to the letter, in UTF-8 offsets; a possessive ending may follow.
  static func places(of phrase: String, in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    let wanted = Array(phrase.utf8)
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return [] }
    let starts = Set(WordTokenizer.tokens(of: text).map(\.range.lowerBound))
    return starts.sorted().filter { start in
      bytes[start...].starts(with: wanted) && isEnd(start + wanted.count, bytes)
    }.map { $0..<$0 + wanted.count }
  }

  /// The word that ends before an offset, spaces between them aside.
  static func word(before offset: Int, in text: String) -> String {
    WordTokenizer.words(of: text).last { $0.range.upperBound <= offset }.map { text.slice($0.range) } ?? ""
  }

  /// Whether no letter or digit goes on at an offset.
  private static func isEnd(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset < bytes.count else { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      switch CharacterClass.of(bytes.scalar(at: offset).value) {
      case .letter, .digit, .mark: false
      default: true
      }
    }
  }
}
