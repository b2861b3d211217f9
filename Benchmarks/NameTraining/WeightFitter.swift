internal import Glibc
internal import Names

/// Fits the ranking's weights so that the right spelling, or "none of these", is as likely as can be: multinomial
/// logistic regression over each word's candidates, by plain gradient steps of fixed number and order.
struct WeightFitter {
  /// One word: its candidates' features, those of "none of these", and which candidate is right.
  struct Example {
    var candidates: [[Float]]
    var none: [Float]
    var right: Int?
    var weight: Double
  }

  var rounds = 400
  var rate = 0.05
  /// How strongly weights are held to zero.
  var decay = 1e-4

  /// The weights that fit, for candidates and for "none of these"; those of the forward model where there is nothing to fit on.
  func fit(_ examples: [Example]) -> FittedWeights {
    guard !examples.isEmpty else { return .unfitted }
    let scales = (candidate: Self.scales(examples.flatMap(\.candidates)), none: Self.scales(examples.map(\.none)))
    let scaled = examples.map { example in
      var example = example
      example.candidates = example.candidates.map { zip($0, scales.candidate).map { $0 / $1 } }
      example.none = zip(example.none, scales.none).map { $0 / $1 }
      return example
    }
    let split = scales.candidate.count
    var weights = [Double](repeating: 0, count: split + scales.none.count)
    var mean = weights
    var square = weights
    for round in 1...rounds {
      let gradient = gradient(scaled, weights: weights, split: split)
      for index in weights.indices {
        let slope = gradient[index] - decay * weights[index]
        mean[index] = 0.9 * mean[index] + 0.1 * slope
        square[index] = 0.999 * square[index] + 0.001 * slope * slope
        let corrected = mean[index] / (1 - pow(0.9, Double(round)))
        weights[index] += rate * corrected / ((square[index] / (1 - pow(0.999, Double(round)))).squareRoot() + 1e-9)
      }
    }
    let floats = weights.map { Float($0) }
    return FittedWeights(
      candidate: zip(floats[..<split], scales.candidate).map { $0 / $1 },
      none: zip(floats[split...], scales.none).map { $0 / $1 })
  }

  /// The slope of the mean logarithm of the likelihood.
  private func gradient(_ examples: [Example], weights: [Double], split: Int) -> [Double] {
    var gradient = [Double](repeating: 0, count: weights.count)
    var total = 0.0
    for example in examples {
      var scores = example.candidates.map { features in
        zip(features, weights[..<split]).reduce(0) { $0 + Double($1.0) * $1.1 }
      }
      scores.append(zip(example.none, weights[split...]).reduce(0) { $0 + Double($1.0) * $1.1 })
      let top = scores.max() ?? 0
      let masses = scores.map { exp($0 - top) }
      let sum = masses.reduce(0, +)
      total += example.weight
      for (index, mass) in masses.enumerated() {
        let target = index == (example.right ?? example.candidates.count) ? 1.0 : 0.0
        let error = (target - mass / sum) * example.weight
        if index < example.candidates.count {
          for (place, value) in example.candidates[index].enumerated() { gradient[place] += error * Double(value) }
        } else {
          for (place, value) in example.none.enumerated() { gradient[split + place] += error * Double(value) }
        }
      }
    }
    return gradient.map { $0 / max(total, 1) }
  }

  /// The root mean square of each feature.
  private static func scales(_ rows: [[Float]]) -> [Float] {
    guard let first = rows.first else { return [] }
    var sums = [Double](repeating: 0, count: first.count)
    for row in rows {
      for (index, value) in row.enumerated() { sums[index] += Double(value * value) }
    }
    return sums.map { max(Float(($0 / Double(rows.count)).squareRoot()), 1e-6) }
  }
}
