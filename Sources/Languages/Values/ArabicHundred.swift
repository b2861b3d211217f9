/// Words that folding joins with مئة: كمية is a quantity, ميتا a name.
enum ArabicHundred {
  /// Whether a word that reads as hundreds after folding is written with the hamza or the alif of مئة, مائة.
  static func isWritten(_ word: NormalizedWords.Word, in words: NormalizedWords) -> Bool {
    guard word.first >= 0x80 else { return true }
    let bytes = words.bytes[word.range]
    // U+0626 is D8 A6; مائة has the alif, D8 A7, after the meem, D9 85.
    return zip(zip(bytes, bytes.dropFirst()), zip(bytes.dropFirst(2), bytes.dropFirst(3))).contains { first, second in
      (first == (0xD8, 0xA6)) || (second == (0xD8, 0xA6)) || (first == (0xD9, 0x85) && second == (0xD8, 0xA7))
    }
  }
}
