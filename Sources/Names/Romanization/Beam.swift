/// The best hypotheses at one place of a word, at most `width`, those of equal spelling joined.
///
/// Kept as columns, scores and hashes beside each other, because they are scanned far more often than read; a full
/// beam knows its worst score, which turns most newcomers away.
struct Beam {
  private(set) var scores: [Float] = []
  private(set) var hashes: [UInt64] = []
  private(set) var parents: [Int32] = []
  private(set) var units: [UInt16] = []
  private var worst = 0
  private var best: Float = -.infinity
  private let width: Int

  /// An empty beam.
  init(width: Int, margin: Float) {
    self.margin = margin
    self.width = width
    scores.reserveCapacity(width)
    hashes.reserveCapacity(width)
    parents.reserveCapacity(width)
    units.reserveCapacity(width)
  }

  var count: Int { scores.count }

  /// The score that a newcomer must exceed: the worst of a full beam, and never far below the best.
  private(set) var threshold: Float = -.infinity

  /// How far below the best a hypothesis may lie, as a logarithm.
  private let margin: Float

  /// Takes a hypothesis whose score exceeds the threshold.
  mutating func insert(score: Float, hash: UInt64, parent: Int32, unit: UInt16) {
    if let same = hashes.firstIndex(of: hash) {
      join(same, score: score, parent: parent, unit: unit)
    } else if count < width {
      scores.append(score)
      hashes.append(hash)
      parents.append(parent)
      units.append(unit)
      if count == width { findWorst() }
      raise(to: score)
    } else {
      scores[worst] = score
      hashes[worst] = hash
      parents[worst] = parent
      units[worst] = unit
      findWorst()
      raise(to: score)
    }
  }

  /// Adds the probability of another way to the same spelling; the likelier way is remembered.
  private mutating func join(_ index: Int, score: Float, parent: Int32, unit: UInt16) {
    let old = scores[index]
    if score > old {
      parents[index] = parent
      units[index] = unit
    }
    let difference = abs(old - score)
    scores[index] = max(old, score) + (difference > 8 ? 0 : log1pExp(-difference))
    if index == worst, count == width { findWorst() }
    raise(to: scores[index])
  }

  private mutating func raise(to score: Float) {
    best = max(best, score)
    threshold = max(threshold, best - margin)
  }

  private mutating func findWorst() {
    scores.withUnsafeBufferPointer { scores in
      var index = 0
      var lowest = Float.infinity
      for candidate in scores.indices where scores[candidate] < lowest {
        lowest = scores[candidate]
        index = candidate
      }
      worst = index
    }
    threshold = max(threshold, scores[worst])
  }

  /// The indices of the hypotheses, best first.
  var ranking: [Int] { scores.indices.sorted { scores[$0] > scores[$1] } }
}
