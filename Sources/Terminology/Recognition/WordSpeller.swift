/// Spells the words of a form as the recogniser reads them in a text.
struct WordSpeller {
  private let buffer = WordBuffer()

  /// The level-1 letters of each word; none at all where a word is too long to be recognised.
  func words(of form: String) -> [[UInt32]] {
    var spelled: [[UInt32]] = []
    var form = form
    form.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      var scanner = WordScanner(base, count: bytes.count)
      while let word = scanner.next(into: buffer.view) {
        spelled.append((0..<word.count).map(buffer.view.one))
      }
    }
    return spelled.allSatisfy { !$0.isEmpty } ? spelled : []
  }
}
