internal import Names

/// Finds which Latin letters each Arabic letter stands for, by expectation–maximization over all ways to cut a pair
/// into units of one or two Arabic letters and up to three Latin ones (Jiampojamarn, Kondrak & Sherif 2007).
struct Aligner {
  /// A unit: the number of its Arabic side (`SpellingUnits.key`), and its Latin letters, packed.
  struct Unit: Hashable, Comparable {
    var key: Int
    var latin: UInt16

    static func < (one: Unit, other: Unit) -> Bool { (one.key, one.latin) < (other.key, other.latin) }
  }

  /// The probability of each unit, at `key * 32768 + latin`.
  private var probabilities: [Float]
  private static let size = SpellingUnits.keyCount << 15

  /// How much a unit of two Arabic letters is held back: longer units make shorter, and so likelier, cuts.
  private static let pairPenalty: Float = 0.02

  /// Learns from pairs, each weighing as much as its multiplicity.
  init(pairs: [NamePair], rounds: Int) {
    probabilities = [Float](repeating: 0, count: Self.size)
    probabilities.withUnsafeMutableBufferPointer { buffer in
      for index in buffer.indices { buffer[index] = 1e-6 }
    }
    for round in 0..<rounds {
      var counts = [Float](repeating: 0, count: Self.size)
      for pair in pairs { collect(pair, into: &counts) }
      maximize(counts, smoothing: round == 0 ? 0 : 1e-7)
    }
  }

  private mutating func maximize(_ counts: [Float], smoothing: Float) {
    var total: Double = 0
    for count in counts { total += Double(count) }
    let scale = Float(1 / total)
    for index in counts.indices {
      let isPair = index >> 15 >= ArabicLetters.count
      probabilities[index] = counts[index] * scale * (isPair ? Self.pairPenalty : 1)
    }
  }

  /// Adds the expected counts of a pair's units.
  private func collect(_ pair: NamePair, into counts: inout [Float]) {
    let grid = Grid(pair)
    var forward = [Float](repeating: 0, count: grid.size)
    var backward = [Float](repeating: 0, count: grid.size)
    forward[0] = 1
    backward[grid.size - 1] = 1
    grid.forEachStep { from, to, index in forward[to] += forward[from] * probabilities[index] * Grid.lift }
    grid.forEachStepReversed { from, to, index in backward[from] += backward[to] * probabilities[index] * Grid.lift }
    let total = forward[grid.size - 1]
    guard total > 0, total.isFinite else { return }
    let weight = Float(pair.multiplicity) / total
    grid.forEachStep { from, to, index in
      counts[index] += forward[from] * probabilities[index] * Grid.lift * backward[to] * weight
    }
  }

  /// The likeliest cut of a pair into units, those not `allowed` left out; `nil` if there is none.
  func alignment(of pair: NamePair, allowed: (Unit) -> Bool) -> [Unit]? {
    let grid = Grid(pair)
    var best = [Float](repeating: 0, count: grid.size)
    var back = [(from: Int, index: Int)](repeating: (-1, 0), count: grid.size)
    best[0] = 1
    grid.forEachStep { from, to, index in
      let score = best[from] * probabilities[index] * Grid.lift
      guard score > best[to], allowed(Unit(key: index >> 15, latin: UInt16(index & 0x7FFF))) else { return }
      best[to] = score
      back[to] = (from, index)
    }
    var place = grid.size - 1
    guard best[place] > 0 else { return nil }
    var units: [Unit] = []
    while place > 0 {
      let step = back[place]
      guard step.from >= 0 else { return nil }
      units.append(Unit(key: step.index >> 15, latin: UInt16(step.index & 0x7FFF)))
      place = step.from
    }
    return units.reversed()
  }
}

/// All the steps through a pair: cells are (Arabic letters taken, Latin letters taken).
private struct Grid {
  let arabic: [UInt8]
  let latin: [UInt8]
  let width: Int

  /// Keeps the products of many small probabilities away from the end of `Float`.
  static let lift: Float = 200

  init(_ pair: NamePair) {
    arabic = pair.arabic
    latin = pair.latin
    width = pair.latin.count + 1
  }

  var size: Int { (arabic.count + 1) * width }

  func forEachStep(_ body: (_ from: Int, _ to: Int, _ index: Int) -> Void) {
    for row in arabic.indices {
      for column in 0..<width { steps(row, column, body) }
    }
  }

  func forEachStepReversed(_ body: (_ from: Int, _ to: Int, _ index: Int) -> Void) {
    for row in arabic.indices.reversed() {
      for column in (0..<width).reversed() { steps(row, column, body) }
    }
  }

  private func steps(_ row: Int, _ column: Int, _ body: (Int, Int, Int) -> Void) {
    let from = row * width + column
    var packed = 0
    for taken in 0...3 where column + taken < width {
      if taken > 0 { packed |= Int(latin[column + taken - 1]) << ((taken - 1) * 5) }
      body(from, from + width + taken, SpellingUnits.key(arabic[row]) << 15 | packed)
      if taken > 0, row + 1 < arabic.count {
        body(from, from + 2 * width + taken, SpellingUnits.key(arabic[row], arabic[row + 1]) << 15 | packed)
      }
    }
  }
}
