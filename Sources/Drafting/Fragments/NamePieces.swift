internal import Bitext
internal import Languages

/// Pieces and flags for the names of a segment that no glossary has.
enum NamePieces {
  /// A piece for each word that is surely a name: its proclitic as a word, its likeliest English.
  ///
  /// A false name in a target costs a translator more than an Arabic word that was left standing.
  static func pieces(for names: [UnknownName]) -> [Piece] {
    names.compactMap { name in
      guard name.isFirm && !isWeak(name) || name.isTranslated, let english = name.candidates.first?.text else {
        return nil
      }
      let particle = ArabicClitics.english(for: name.proclitic, before: name.kind == .place ? .place : .nameOrTerm)
      let start = name.range.lowerBound - (particle == nil ? 0 : name.proclitic.utf8.count)
      return Piece(
        source: start..<name.range.upperBound, target: (particle.map { $0 + " " } ?? "") + english,
        origin: name.isTranslated ? .memory : name.near == nil ? .romanization : .glossary,
        content: name.kind == .place ? .place : .other)
    }
  }

  /// Whether the best spelling is a guess in the dark: a word of it right in less than one case of twelve.
  private static func isWeak(_ name: UnknownName) -> Bool {
    guard let best = name.candidates.first else { return true }
    let words = max(1, best.text.split { $0 == " " || $0 == "-" }.count)
    return best.confidence < (0..<words).reduce(1.0) { product, _ in product * leastConfidence }
  }

  private static let leastConfidence = 0.08

  /// A flag for each name at its first place in the segment; none where a person has translated it before.
  static func flags(for names: [UnknownName]) -> [Flag] {
    var seen: Set<String> = []
    return names.filter { !$0.isTranslated && seen.insert($0.text).inserted }.map { name in
      let share = name.candidates.first.map { Int(($0.confidence * 100).rounded()) } ?? 0
      return Flag(
        id: "unknown-name", range: name.range, text: name.text,
        message: name.near.map { "perhaps \($0), spelled otherwise than in the glossary (\(share) % alike)" }
          ?? "\(noun(for: name.kind)) in no glossary; the spelling is a guess (\(share) %)",
        suggestions: name.candidates.map(\.text))
    }
  }

  private static func noun(for kind: EntryType?) -> String {
    switch kind {
    case .person: "a person's name"
    case .place: "a place's name"
    case .organization: "an organization's name"
    default: "a name"
    }
  }
}
