/// Names to be found again under other spellings: those that have the same consonants (`NameSkeleton`) but for one, graded by
/// `NameIdentity`.
package struct NearNames: Sendable {
  /// A name that is near another.
  package struct Near: Sendable {
    /// Which of the names, by its place in the list.
    package var number: Int
    /// How far it is, at most `NameDistance.joinThreshold`, less for a word alone.
    package var distance: Double

    /// How alike both are, 0–1.
    package var likeness: Double { 1 - distance }
  }

  private let names: [String]
  private let identity: NameIdentity
  private let skeleton = NameSkeleton()
  private let letters = NameDistance()
  /// The names by the hash of their consonants, and of these with one left out.
  private let index: HashIndex
  /// The hashes of the names' words.
  private let words: Set<UInt64>

  /// How near a name of one word must be, or one cut into another number of words, and how many consonants a word alone must
  /// have: what is rare in a pair of words is not among many of them (بادن is no Biden), still less among thousands.
  private var alone: (farthest: Double, fewest: Int) { names.count > Self.many ? (0.05, 5) : (0.08, 3) }
  private static let many = 500
  /// Fewer consonants say too little to leave one out.
  private static let shortest = 4
  /// Letters farther apart than this are not looked at for their English.
  private static let farthest = 0.6
  /// Of all that have the consonants, so many with the nearest letters are looked at for their English.
  private static let mostGraded = 6

  /// Takes the names.
  ///
  /// - Complexity: O(*n*) in the letters of all names.
  package init(_ names: [String], identity: NameIdentity) {
    self.names = names
    self.identity = identity
    var pairs: [(hash: UInt64, number: Int32)] = []
    pairs.reserveCapacity(names.count * 8)
    var words = Set<UInt64>(minimumCapacity: names.count)
    for (number, name) in names.enumerated() {
      let letters = skeleton.letters(of: name) { words.insert($0) }
      Self.forEachHash(of: letters) { pairs.append(($0, Int32(number))) }
    }
    index = HashIndex(pairs)
    self.words = words
  }

  /// Whether one of the names has a word.
  package func has(word: String) -> Bool { skeleton.hash(ofWord: word).map(words.contains) ?? false }

  /// Whether two names have as many words, one of them the same, which is more than a particle of names (بن).
  package static func shareWord(_ one: String, _ other: String) -> Bool {
    let words = (NameText.wholeArabicWords(of: one), NameText.wholeArabicWords(of: other))
    return words.0.count == words.1.count && zip(words.0, words.1).contains { $0 == $1 && $0.unicodeScalars.count > 2 }
  }

  /// The nearest of those names; `nil` where none is near.
  package func nearest(to name: String, within limit: Double, where isWanted: (Int) -> Bool) -> Near? {
    near(name, within: limit, where: isWanted).min { ($0.distance, $0.number) < ($1.distance, $1.number) }
  }

  /// The names that are near one and not written the same, of those that are wanted, by their numbers.
  package func near(
    _ name: String, within limit: Double = NameDistance.joinThreshold, where isWanted: (Int) -> Bool = { _ in true }
  ) -> [Near] {
    let alike = numbers(like: name).filter { names[$0] != name && isWanted($0) }
      .map { (number: $0, distance: letters.distance(arabic: name, arabic: names[$0])) }
      .filter { $0.distance <= Self.farthest }
      .sorted { ($0.distance, $0.number) < ($1.distance, $1.number) }
    return alike.prefix(Self.mostGraded).compactMap { number, _ in
      let limit = min(limit, self.limit(name, names[number]))
      let distance = identity.distance(name, names[number], within: limit)
      return distance <= limit ? Near(number: number, distance: distance) : nil
    }
  }

  private func limit(_ one: String, _ other: String) -> Double {
    let counts = (NameText.arabicWords(of: one).count, NameText.arabicWords(of: other).count)
    if counts == (1, 1), skeleton.letters(of: one).count < alone.fewest { return -1 }
    return counts.0 > 1 && counts.0 == counts.1 ? NameDistance.joinThreshold : alone.farthest
  }

  private func numbers(like name: String) -> [Int] {
    var found: Set<Int> = []
    Self.forEachHash(of: skeleton.letters(of: name)) { index.forEachNumber(of: $0) { found.insert($0) } }
    return found.sorted()
  }

  /// The hashes of consonants and of what is left of them without each.
  private static func forEachHash(of letters: [UInt8], _ body: (UInt64) -> Void) {
    guard letters.count > 1 else { return }
    body(NameHash.value(of: letters))
    guard letters.count >= shortest else { return }
    for left in letters.indices where left == 0 || letters[left] != letters[left - 1] {
      var hash = NameHash()
      for index in letters.indices where index != left { hash.append(letters[index]) }
      body(hash.value)
    }
  }
}
