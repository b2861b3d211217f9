import Languages

/// What the distance between spellings is held against: rules on letters that need no training.
enum VariantBaseline: String, CaseIterable {
  /// Equal but for hamza, yaa and taa marbuta.
  case folding = "equal when folded"
  /// Equal without vowel letters, doubled consonants taken once.
  case consonants = "equal consonants"
  /// Consonants within one edit, and the folded words alike in six of ten letters.
  case edits = "consonants within one edit, letters alike to .6"

  /// A word as the rules see it.
  struct Word {
    var folded: [UInt32]
    var consonants: [UInt32]

    init(_ word: String) {
      let folded = Folding.folded(word, level: .two)
      self.folded = folded.unicodeScalars.map(\.value)
      let bare = folded.hasPrefix("ال") && self.folded.count >= 5 ? self.folded.dropFirst(2) : self.folded[...]
      consonants = bare.filter { !Self.vowels.contains($0) }.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    private static let vowels = Set("اويءه".unicodeScalars.map(\.value))
  }

  func joins(_ one: Word, _ other: Word) -> Bool {
    switch self {
    case .folding: one.folded == other.folded
    case .consonants: one.consonants == other.consonants
    case .edits:
      abs(one.consonants.count - other.consonants.count) <= 1 && Self.edits(one.consonants, other.consonants) <= 1
        && Double(Self.edits(one.folded, other.folded)) <= 0.4 * Double(max(one.folded.count, other.folded.count))
    }
  }

  /// The edits that turn one sequence into another (Wagner & Fischer 1974).
  private static func edits(_ one: [UInt32], _ other: [UInt32]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, against) in other.enumerated() {
        let replaced = diagonal + (letter == against ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }
}
