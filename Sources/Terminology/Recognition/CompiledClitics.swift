internal import Languages

/// The proclitics and endings of a language in the shape that the reading of a word needs.
struct CompiledClitics: Sendable {
  /// What is taken off one end of a word: its letters, and those of the word that it swallowed.
  ///
  /// Letters are packed one a byte, the distance from U+0600, so that one comparison tells whether a word has them.
  struct Affix: BitwiseCopyable, Sendable {
    var letters: UInt64
    var mask: UInt64
    var count: Int
    var restored: UInt64
    var restoredCount: Int
    /// The hash of the restored letters at level 2.
    var restoredHash: UInt64
    /// What a form must permit for it.
    var uses: Inflection
    /// How many proclitics it is.
    var parts: UInt16
    /// Whether it is nearly always what it looks like.
    ///
    /// Only such a prefix comes off where three letters are left (ك and س are too seldom proclitics); only such a suffix
    /// comes off an ordinary word (شركات), for others may as well be letters of it.
    var isCommon: Bool
    /// Whether it is the article and no more.
    var isArticle: Bool

    /// The restored letter at a place.
    @inline(__always)
    func restoredLetter(_ place: Int) -> UInt32 {
      0x600 + UInt32(truncatingIfNeeded: restored >> UInt64(8 * place)) & 0xFF
    }
  }

  /// The most letters that an affix of the lists has; longer ones would never match.
  static let longestAffix = 6

  /// The proclitics of each prefix, in reading order, and the letters of each suffix.
  private(set) var prefixParts: [[String]] = []
  private(set) var suffixTexts: [String] = []
  private let prefixes: FrozenArray<Affix>
  private let suffixes: FrozenArray<Affix>
  private let prefixStarts: FrozenArray<Int32>
  private let suffixStarts: FrozenArray<Int32>

  /// No clitics: for a language without such knowledge.
  static let none = CompiledClitics(proclitics: [], endings: [])

  /// Those of Arabic that some form permits.
  static func arabic(permitting permitted: Inflection) -> CompiledClitics {
    CompiledClitics(
      proclitics: ArabicClitics.proclitics.filter { permitted.isSuperset(of: Inflection(of: $0)) },
      endings: ArabicClitics.endings.filter { permitted.isSuperset(of: Inflection(of: $0)) })
  }

  private init(proclitics: [Proclitic], endings: [Ending]) {
    let prefixes = CompiledClitics.sorted(proclitics) { $0.letters.unicodeScalars.first?.value }
    let suffixes = CompiledClitics.sorted(endings) { $0.letters.unicodeScalars.last?.value }
    prefixParts = prefixes.items.map(\.parts)
    suffixTexts = suffixes.items.map(\.letters)
    prefixStarts = FrozenArray(prefixes.starts)
    suffixStarts = FrozenArray(suffixes.starts)
    self.prefixes = FrozenArray(prefixes.items.map(Affix.init))
    self.suffixes = FrozenArray(suffixes.items.map(Affix.init))
  }

  /// Items in the order of a letter of theirs, and where in that order each letter from U+0600 to U+06FF begins.
  private static func sorted<Item>(
    _ items: [Item], by letter: (Item) -> UInt32?
  ) -> (items: [Item], starts: [Int32]) {
    let places = items.map { letter($0).map { min(255, $0 &- 0x600) } ?? 255 }
    var sorted: [Item] = []
    var starts: [Int32] = []
    for place in 0..<UInt32(256) {
      starts.append(Int32(sorted.count))
      for (item, own) in zip(items, places) where own == place { sorted.append(item) }
    }
    return (sorted, starts + [Int32(sorted.count)])
  }

  /// The tables as plain pointers; they must not outlive the clitics.
  var view: View {
    View(
      prefixes: prefixes.base, suffixes: suffixes.base, prefixStarts: prefixStarts.base,
      suffixStarts: suffixStarts.base)
  }

  /// What the reading of a word needs of the clitics.
  struct View {
    let prefixes: UnsafePointer<Affix>
    let suffixes: UnsafePointer<Affix>
    fileprivate let prefixStarts: UnsafePointer<Int32>
    fileprivate let suffixStarts: UnsafePointer<Int32>

    /// The prefixes whose first letter this is.
    @inline(__always)
    func prefixes(from letter: UInt32) -> Range<Int> { range(of: letter, in: prefixStarts) }

    /// The suffixes whose last letter this is.
    @inline(__always)
    func suffixes(to letter: UInt32) -> Range<Int> { range(of: letter, in: suffixStarts) }

    @inline(__always)
    private func range(of letter: UInt32, in starts: UnsafePointer<Int32>) -> Range<Int> {
      let place = Int(letter &- 0x600)
      guard place >= 0, place < 255 else { return 0..<0 }
      return Int(starts[place])..<Int(starts[place + 1])
    }
  }
}

extension CompiledClitics.Affix {
  fileprivate init(_ proclitic: Proclitic) {
    self.init(
      Self.packed(proclitic.letters), count: proclitic.letters.unicodeScalars.count, restored: proclitic.restored,
      uses: Inflection(of: proclitic), parts: UInt16(proclitic.parts.count),
      isCommon: !proclitic.parts.contains("ك") && !proclitic.parts.contains("س"),
      isArticle: proclitic.parts == ["ال"])
  }

  fileprivate init(_ ending: Ending) {
    self.init(
      Self.packed(String(String.UnicodeScalarView(ending.letters.unicodeScalars.reversed()))),
      count: ending.letters.unicodeScalars.count, restored: ending.restored, uses: Inflection(of: ending), parts: 0,
      isCommon: ending.kinds.contains(.feminine)
        || (ending.letters.unicodeScalars.count > 1 && !["ان", "ين", "نا"].contains(ending.letters)),
      isArticle: false)
  }

  private init(
    _ letters: UInt64, count: Int, restored: String, uses: Inflection, parts: UInt16, isCommon: Bool,
    isArticle: Bool
  ) {
    self.letters = letters
    self.count = count
    mask = count >= 8 ? .max : (1 << UInt64(8 * count)) - 1
    self.restored = Self.packed(restored)
    restoredCount = restored.unicodeScalars.count
    restoredHash = WordBuffer.hash(of: restored.unicodeScalars.map { Folding.joined($0.value) })
    self.uses = uses
    self.parts = parts
    self.isCommon = isCommon
    self.isArticle = isArticle
  }

  private static func packed(_ text: String) -> UInt64 {
    text.unicodeScalars.enumerated().reduce(0) {
      $0 | UInt64(($1.element.value &- 0x600) & 0xFF) << UInt64(8 * $1.offset)
    }
  }
}

extension Inflection {
  /// What a proclitic uses: the article, or the future's س.
  init(of proclitic: Proclitic) {
    self = []
    if proclitic.parts.contains("ال") { insert(.article) }
    if proclitic.parts.contains("س") { insert(.future) }
  }

  /// What an ending uses.
  init(of ending: Ending) {
    self = ending.kinds.reduce(into: Inflection()) { $0.formUnion(Inflection(of: $1)) }
  }

  private init(of kind: Ending.Kind) {
    switch kind {
    case .pronoun: self = .pronoun
    case .weak: self = .weakPronoun
    case .number: self = .number
    case .construct: self = .construct
    case .accusative: self = .accusative
    case .feminine: self = .feminine
    }
  }
}
