/// How far two words are from each other in sound: the least cost of turning one into the other, over what all their
/// sounds together would cost (Wagner & Fischer 1974, with costs for each pair).
struct SoundDistance: Sendable {
  /// What a vowel costs that stands on one side only.
  struct VowelGaps: Sendable {
    var one: Float
    var other: Float
  }

  private let costs: [Float]
  private let gaps: VowelGaps
  /// Words longer than this are compared by their beginnings.
  private static let longest = 48

  init(costs: [Float], gaps: VowelGaps) {
    self.costs = costs
    self.gaps = gaps
  }

  /// The distance, from 0 (the same sounds) to 1.
  ///
  /// - Complexity: O(*n* · *m*), both at most 48.
  func distance(_ one: [Sound], _ other: [Sound]) -> Float {
    let one = one.prefix(Self.longest)
    let other = other.prefix(Self.longest)
    let total = max(weight(of: one, gaps.one), weight(of: other, gaps.other))
    guard total > 0 else { return one.isEmpty && other.isEmpty ? 0 : 1 }
    var row = [Float](repeating: 0, count: other.count + 1)
    for (column, sound) in other.enumerated() { row[column + 1] = row[column] + gap(sound, gaps.other) }
    for sound in one {
      let missing = gap(sound, gaps.one)
      let base = Int(sound) * Sounds.count
      var diagonal = row[0]
      row[0] += missing
      for (column, against) in other.enumerated() {
        let replaced = diagonal + costs[base + Int(against)]
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, diagonal + missing, row[column] + gap(against, gaps.other))
      }
    }
    return min(1, row[other.count] / total)
  }

  private func gap(_ sound: Sound, _ vowel: Float) -> Float { Sounds.isVowel(sound) ? vowel : 1 }

  private func weight(of sounds: ArraySlice<Sound>, _ vowel: Float) -> Float {
    sounds.reduce(0) { $0 + gap($1, vowel) }
  }
}
