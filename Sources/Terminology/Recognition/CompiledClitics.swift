internal import Languages

/// The proclitics and endings of the language in the shape that the analysis of a word needs.
struct CompiledClitics: Sendable {
  /// A proclitic sequence by its letters.
  struct Prefix: Sendable {
    var letters: [UInt32]
    var parts: [String]
    var restored: [UInt32]
    var restoredHash: UInt64
    /// What a form must permit for it: the article, or the future's س.
    var uses: Inflection
    /// Whether it may come off a word that leaves only three letters: ك and س are too seldom proclitics.
    var isCommon: Bool
  }

  /// An ending by its letters.
  struct Suffix: Sendable {
    var text: String
    var letters: [UInt32]
    var restored: [UInt32]
    var restoredHash: UInt64
    var uses: Inflection
  }

  var prefixes: [Prefix] = []
  var suffixes: [Suffix] = []
  /// For each letter from U+0600 to U+06FF, the prefixes that begin with it and the suffixes that end with it.
  private var prefixesByFirst: [[Int]] = Array(repeating: [], count: 256)
  private var suffixesByLast: [[Int]] = Array(repeating: [], count: 256)

  /// No clitics: for a language without such knowledge.
  static let none = CompiledClitics()

  /// Those of Arabic.
  static let arabic: CompiledClitics = {
    var compiled = CompiledClitics()
    for proclitic in ArabicClitics.proclitics { compiled.add(proclitic) }
    for ending in ArabicClitics.endings { compiled.add(ending) }
    return compiled
  }()

  /// The prefixes whose first letter this is.
  @inline(__always)
  func prefixes(from letter: UInt32) -> [Int] {
    letter &- 0x600 < 256 ? prefixesByFirst[Int(letter &- 0x600)] : []
  }

  /// The suffixes whose last letter this is.
  @inline(__always)
  func suffixes(to letter: UInt32) -> [Int] {
    letter &- 0x600 < 256 ? suffixesByLast[Int(letter &- 0x600)] : []
  }

  private mutating func add(_ proclitic: Proclitic) {
    let letters = proclitic.letters.unicodeScalars.map(\.value)
    let restored = proclitic.restored.unicodeScalars.map(\.value)
    guard let first = letters.first, first &- 0x600 < 256 else { return }
    var uses: Inflection = []
    if proclitic.parts.contains("ال") { uses.insert(.article) }
    if proclitic.parts.contains("س") { uses.insert(.future) }
    prefixesByFirst[Int(first - 0x600)].append(prefixes.count)
    prefixes.append(
      Prefix(
        letters: letters, parts: proclitic.parts, restored: restored, restoredHash: WordBuffer.hash(of: restored),
        uses: uses, isCommon: !proclitic.parts.contains("ك") && !proclitic.parts.contains("س")))
  }

  private mutating func add(_ ending: Ending) {
    let letters = ending.letters.unicodeScalars.map(\.value)
    let restored = ending.restored.unicodeScalars.map(\.value)
    guard let last = letters.last, last &- 0x600 < 256 else { return }
    let uses = ending.kinds.reduce(into: Inflection()) { $0.formUnion(Inflection(of: $1)) }
    suffixesByLast[Int(last - 0x600)].append(suffixes.count)
    suffixes.append(
      Suffix(
        text: ending.letters, letters: letters, restored: restored,
        restoredHash: WordBuffer.hash(of: restored.map(Folding.joined)), uses: uses))
  }
}

extension Inflection {
  /// What an ending of this kind uses.
  init(of kind: Ending.Kind) {
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
