extension ArraySlice<UInt8> {
  /// Whether the bytes end with those of a word.
  package func ends(with ending: StaticString) -> Bool {
    ending.withUTF8Buffer { ending in
      var left = ending.count
      guard count >= left else { return false }
      while left > 0, self[endIndex - ending.count + left - 1] == ending[left - 1] { left -= 1 }
      return left == 0
    }
  }

  /// How many bytes, from the first on, are those of another word.
  package func countShared(with other: [UInt8]) -> Int {
    let most = Swift.min(count, other.count)
    var shared = 0
    while shared < most, self[startIndex + shared] == other[shared] { shared += 1 }
    return shared
  }
}
