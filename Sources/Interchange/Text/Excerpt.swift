/// The part of a text around some words that fits on a line.
struct Excerpt {
  /// The part, with `…` where something is left out.
  let text: String
  /// Where the words stand in it, in UTF-8 offsets.
  let mark: Range<Int>

  /// The words of a range with as many words before and after as fit.
  ///
  /// - Parameter width: columns that it may take; the words themselves are cut where they are wider.
  init(_ text: String, around range: Range<Int>, width: Int) {
    let bytes = Array(text.utf8)
    let start = min(max(0, range.lowerBound), bytes.count)
    let end = min(max(start, range.upperBound), bytes.count)
    let reach = 4 * max(0, width)
    var before = Excerpt.words(bytes[max(0, start - reach)..<start])
    var after = Excerpt.words(bytes[end..<min(bytes.count, end + reach)])
    let words = Excerpt.cut(Excerpt.string(bytes[start..<end]), width: width - 2)
    var room = width - DisplayWidth.of(words.text) - 2
    var (left, right) = ("", words.isCut ? "…" : "")
    if words.isCut { after = [] }
    while let word = room > 0 ? Excerpt.next(&before, &after, left: left, right: right) : nil {
      room -= DisplayWidth.of(word.text)
      guard room >= 0 else { break }
      if word.isBefore { left = word.text + left } else { right += word.text }
    }
    let isAllBefore = left.utf8.count == start
    let isAllAfter = words.isCut || right.utf8.count == bytes.count - end
    let head = (isAllBefore ? "" : "…") + left
    self.text = head + words.text + right + (isAllAfter ? "" : "…")
    mark = head.utf8.count..<head.utf8.count + words.text.utf8.count
  }

  /// The next word to take in, from the side that has got less so far.
  private static func next(
    _ before: inout [String], _ after: inout [String], left: String, right: String
  ) -> (text: String, isBefore: Bool)? {
    let isBefore = after.isEmpty || !before.isEmpty && left.utf8.count <= right.utf8.count
    guard let word = isBefore ? before.popLast() : after.first else { return nil }
    if !isBefore { after.removeFirst() }
    return (word, isBefore)
  }

  /// Words, each with the spaces after it; what stands before the first space is one.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in bytes {
      word.append(byte)
      if byte == 0x20 || byte == 0x0A {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func cut(_ text: String, width: Int) -> (text: String, isCut: Bool) {
    guard DisplayWidth.of(text) > max(8, width) else { return (text, false) }
    var columns = 0
    let kept = text.prefix { character in
      columns += DisplayWidth.of(String(character))
      return columns <= max(8, width)
    }
    return (String(kept), true)
  }
}
