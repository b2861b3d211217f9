/// The words and numbers of a segment by rising numbers, which are quick to compare.
struct Anchors {
  var words: [Int32] = []
  var numbers: [Int32] = []

  /// How many numbers two rising lists have in common.
  static func shared(_ left: [Int32], _ right: [Int32]) -> Int {
    var (count, mine, theirs) = (0, 0, 0)
    while mine < left.count, theirs < right.count {
      if left[mine] == right[theirs] { count += 1 }
      let step = left[mine]
      if step <= right[theirs] { mine += 1 }
      if right[theirs] <= step { theirs += 1 }
    }
    return count
  }
}

/// Gives each word and number of two texts a number of its own.
struct AnchorNumbering {
  private var words: [String: Int32] = [:]
  private var numbers: [Double: Int32] = [:]

  mutating func anchors(of text: AlignedText) -> Anchors {
    var anchors = Anchors()
    for word in text.words {
      let number = words[word] ?? Int32(truncatingIfNeeded: words.count)
      words[word] = number
      anchors.words.append(number)
    }
    for value in text.numbers {
      let number = numbers[value] ?? Int32(truncatingIfNeeded: numbers.count)
      numbers[value] = number
      anchors.numbers.append(number)
    }
    anchors.words.sort()
    anchors.numbers.sort()
    return anchors
  }
}
