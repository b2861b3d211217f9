internal import Languages

/// Reads the consonants of Arabic names, those that transcribers mix as one letter: about what `NameKey` gives, but letter by
/// letter and without gaps, in a fraction of the time.
struct NameSkeleton: Sendable {
  private static let block = 0x600...0x6FF
  private static let edge: UInt8 = 0
  private static let mark: UInt8 = 1
  private static let vowel: UInt8 = 2
  private static let alif = 0x627
  private static let lam = 0x644
  /// Words with fewer letters have no article.
  private static let shortestWithArticle = 5
  private static let longest = 40

  /// What each scalar of the block is: a consonant's letter, or one of the above.
  private let kinds: [UInt8]

  init() {
    let sounds = Sounds.shared
    kinds = Self.block.map { value in
      guard let scalar = Unicode.Scalar(value) else { return Self.edge }
      switch CharacterClass.of(scalar.value) {
      case .letter:
        let letter = sounds.arabic(String(Character(scalar))).first.map { sounds.keyLetters[Int($0)] } ?? 0
        return letter == 0 ? Self.vowel : letter
      case .mark: return Self.mark
      default: return Self.edge
      }
    }
  }

  /// The consonants of a name, without those of articles.
  ///
  /// - Parameter word: takes the hash of each word's letters.
  func letters(of name: String, word: (UInt64) -> Void = { _ in }) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(16)
    var scan = Word()
    func end() {
      guard scan.count > 0 else { return }
      if scan.count >= Self.shortestWithArticle, scan.hasArticle, scan.start < letters.count {
        letters.remove(at: scan.start)
      }
      word(scan.hash.value)
      scan = Word(start: letters.count)
    }
    for value in name.unicodeScalars.lazy.map({ Int($0.value) }) {
      let kind = Self.block.contains(value) ? kinds[value - Self.block.lowerBound] : Self.edge
      if kind == Self.mark { continue }
      guard kind != Self.edge, letters.count < Self.longest else {
        end()
        continue
      }
      scan.take(value, isLam: value == Self.lam, isAlif: value == Self.alif)
      if kind != Self.vowel, letters.count == scan.start || letters.last != kind { letters.append(kind) }
    }
    end()
    return letters
  }

  /// The hash that a word alone has in a name.
  func hash(ofWord word: String) -> UInt64? {
    var hash: UInt64?
    _ = letters(of: word) { hash = hash ?? $0 }
    return hash
  }

  /// A word that is being read.
  private struct Word {
    /// Where its letters begin.
    var start = 0
    var count = 0
    var hash = NameHash()
    var hasArticle = false
    private var beginsWithAlif = false

    init(start: Int = 0) { self.start = start }

    mutating func take(_ value: Int, isLam: Bool, isAlif: Bool) {
      if count == 0 { beginsWithAlif = isAlif }
      if count == 1 { hasArticle = beginsWithAlif && isLam }
      hash.append(UInt8(truncatingIfNeeded: value))
      count += 1
    }
  }
}
