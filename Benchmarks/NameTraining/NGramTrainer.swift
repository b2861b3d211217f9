internal import Glibc
internal import Names

/// Trains an n-gram table with interpolated modified Kneser–Ney smoothing (Chen & Goodman 1999).
///
/// Counting is by sorting, never by hashing, so that the same sequences give the same bytes.
struct NGramTrainer {
  /// The longest n-gram, up to 5.
  var order: Int
  /// How many symbols there are, the end (0) and the beginning (1) included; below 4096.
  var vocabulary: Int
  /// For each length of n-gram, the count below which n-grams are left out.
  var cutoffs: [Int]

  private struct Gram {
    var symbols: UInt64
    var raw: Int
    var count: Int
  }

  /// The table's section, trained on sequences with their multiplicities.
  func train(_ sequences: [(symbols: [UInt16], multiplicity: Int)]) -> [UInt8] {
    var levels = (1...order).map { grams(of: $0, in: sequences) }
    for length in stride(from: order - 1, through: 1, by: -1) {
      countContinuations(&levels[length - 1], from: levels[length], length: length)
    }
    return write(levels)
  }

  /// The n-grams of one length, sorted, with their raw counts.
  private func grams(of length: Int, in sequences: [(symbols: [UInt16], multiplicity: Int)]) -> [Gram] {
    var all: [Gram] = []
    for sequence in sequences {
      let padded = [1] + sequence.symbols + [0]
      guard padded.count >= length else { continue }
      for start in 0...(padded.count - length) where length > 1 || start > 0 {
        var symbols: UInt64 = 0
        for symbol in padded[start..<start + length] { symbols = symbols << 12 | UInt64(symbol) }
        all.append(Gram(symbols: symbols, raw: sequence.multiplicity, count: sequence.multiplicity))
      }
    }
    all.sort { $0.symbols < $1.symbols }
    var merged: [Gram] = []
    for gram in all {
      if let last = merged.last, last.symbols == gram.symbols {
        merged[merged.count - 1].raw += gram.raw
        merged[merged.count - 1].count += gram.count
      } else {
        merged.append(gram)
      }
    }
    return merged
  }

  /// Replaces the counts of shorter n-grams by how many different symbols stand before them, but for those that begin a sequence.
  private func countContinuations(_ grams: inout [Gram], from longer: [Gram], length: Int) {
    let mask = (UInt64(1) << (12 * UInt64(length))) - 1
    var suffixes = longer.map { $0.symbols & mask }
    suffixes.sort()
    var place = 0
    for index in grams.indices {
      if length > 1, grams[index].symbols >> (12 * UInt64(length - 1)) == 1 { continue }
      while place < suffixes.count, suffixes[place] < grams[index].symbols { place += 1 }
      var different = 0
      while place < suffixes.count, suffixes[place] == grams[index].symbols {
        different += 1
        place += 1
      }
      grams[index].count = max(1, different)
    }
  }

  /// The discounts for counts of 1, 2 and 3 or more, from the counts of counts.
  private func discounts(of grams: [Gram]) -> [Double] {
    var seen = [Double](repeating: 0, count: 5)
    for gram in grams where gram.count <= 4 { seen[gram.count] += 1 }
    guard seen[1] > 0, seen[2] > 0, seen[3] > 0, seen[4] > 0 else { return [0, 0.5, 0.75, 1] }
    let ratio = seen[1] / (seen[1] + 2 * seen[2])
    let estimates = (1...3).map { Double($0) - Double($0 + 1) * ratio * seen[$0 + 1] / seen[$0] }
    return [0] + zip(estimates, 1...3).map { min(max($0, 0.1), Double($1) - 0.1) }
  }

  /// Estimates each level from the one before, and writes it.
  private func write(_ levels: [[Gram]]) -> [UInt8] {
    var estimates = [unigrams(levels[0])]
    for length in stride(from: 2, through: order, by: 1) {
      estimates.append(interpolated(levels[length - 1], length: length, lower: estimates))
    }
    var writer = ByteWriter()
    writer.number(order)
    writer.number(vocabulary)
    for (index, estimate) in estimates.enumerated() {
      writer.number(estimate.grams.count)
      if index > 0 { writer.column(estimate.grams.map { UInt16($0 & 0xFFF) }) }
      writer.column(estimate.grams.map { Self.step(estimate.probabilities[$0] ?? 0) })
      guard index + 1 < estimates.count else { break }
      let next = estimates[index + 1]
      writer.column(estimate.grams.map { Self.step(next.backoffs[$0] ?? 1) })
      writer.column(Self.children(of: estimate.grams, among: next.grams))
    }
    return writer.bytes
  }

  /// The n-grams of one length that are kept, their probabilities, and the back-off weights of their contexts.
  private struct Estimate {
    var grams: [UInt64] = []
    var probabilities: [UInt64: Double] = [:]
    var backoffs: [UInt64: Double] = [:]
  }

  /// Every symbol has a probability, seen or not.
  private func unigrams(_ grams: [Gram]) -> Estimate {
    var counts = [Int](repeating: 0, count: vocabulary)
    for gram in grams { counts[Int(gram.symbols)] = gram.count }
    let discounts = discounts(of: grams)
    let total = Double(counts.reduce(0, +))
    let shares = counts.map { max(Double($0) - discounts[min($0, 3)], 0) / total }
    let rest = 1 - shares.reduce(0, +)
    var estimate = Estimate()
    for symbol in 0..<vocabulary {
      estimate.grams.append(UInt64(symbol))
      estimate.probabilities[UInt64(symbol)] = shares[symbol] + rest / Double(vocabulary)
    }
    return estimate
  }

  private func interpolated(_ grams: [Gram], length: Int, lower: [Estimate]) -> Estimate {
    let discounts = discounts(of: grams)
    let suffixMask = (UInt64(1) << (12 * UInt64(length - 1))) - 1
    var estimate = Estimate()
    var start = 0
    while start < grams.count {
      let context = grams[start].symbols >> 12
      var end = start
      while end < grams.count, grams[end].symbols >> 12 == context { end += 1 }
      let total = Double(grams[start..<end].reduce(0) { $0 + $1.count })
      let kept = grams[start..<end].filter { $0.raw >= cutoffs[length - 1] }
      let shares = kept.map { max(Double($0.count) - discounts[min($0.count, 3)], 0) / total }
      let rest = 1 - shares.reduce(0, +)
      if !kept.isEmpty { estimate.backoffs[context] = rest }
      for (gram, share) in zip(kept, shares) {
        let shorter = probability(of: gram.symbols & suffixMask, length: length - 1, in: lower)
        estimate.grams.append(gram.symbols)
        estimate.probabilities[gram.symbols] = share + rest * shorter
      }
      start = end
    }
    return estimate
  }

  /// The probability of an n-gram's last symbol after the others, by backing off where it is not kept.
  private func probability(of symbols: UInt64, length: Int, in estimates: [Estimate]) -> Double {
    var symbols = symbols
    var length = length
    var weight = 1.0
    while length > 1 {
      let estimate = estimates[length - 1]
      if let probability = estimate.probabilities[symbols] { return weight * probability }
      weight *= estimate.backoffs[symbols >> 12] ?? 1
      length -= 1
      symbols &= (UInt64(1) << (12 * UInt64(length))) - 1
    }
    return weight * (estimates[0].probabilities[symbols] ?? 0)
  }

  /// Where each n-gram's continuations begin among those one longer, and the end of them all.
  private static func children(of grams: [UInt64], among longer: [UInt64]) -> [UInt32] {
    var children: [UInt32] = []
    var place = 0
    for gram in grams {
      children.append(UInt32(place))
      while place < longer.count, longer[place] >> 12 == gram { place += 1 }
    }
    return children + [UInt32(place)]
  }

  /// A probability as the steps of 1/16 that tables store.
  private static func step(_ probability: Double) -> UInt8 {
    guard probability > 0 else { return 255 }
    return UInt8(min(max((-log(probability) * 16).rounded(), 0), 255))
  }
}
