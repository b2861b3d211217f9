internal import Bitext
internal import Names

/// A measured share of names that were spelled right, letters only, one reference.
package struct Figure: Hashable, Sendable {
  /// What was measured on.
  package var title: String
  /// How many names.
  package var count: Int
  /// The share whose first proposal is right, one of five, and one of all.
  package var first: Double
  /// The share where one of the first five is right.
  package var five: Double
  /// The expected calibration error: how far confidences are from the share that is right, over ten bins, each weighing as
  /// many proposals as it has.
  package var calibration: Double
}

/// Measures models on names that they have not seen.
struct Evaluation {
  let trainer: NameTrainer
  let data: TrainingData
  let weights: FittedWeights

  /// Words whose Latin spelling is in no pair that the model saw, and whose own source is not in its list of names.
  func heldOut(_ parts: ModelParts) throws -> [Figure] {
    try data.sources.indices.map { source in
      let model = try trainer.model(parts, names: data.names(without: source), weights: weights).model()
      let rows = data.pairs.filter { $0.source == source && $0.part == 0 }.map {
        PairReader.Row(arabic: ArabicLetters.text(of: $0.arabic), latin: $0.latin)
      }
      return measure("\(data.sources[source].name), words split off by English name", rows, Romanizer(model: model))
    }
  }

  /// Each source's whole names under a model of the other sources: as they are, and those alone whose pair no other
  /// source has.
  ///
  /// Names that the ranking was fitted on are left out.
  func unseenSources(
    _ others: [ModelParts], fitted: ClosedRange<Int> = 1...2, only: ClosedRange<Int> = 0...19
  ) throws -> [Figure] {
    guard data.sources.count > 1 else { return [] }
    return try zip(data.sources.indices, others).flatMap { source, parts in
      let names = data.names(without: source)
      let romanizer = Romanizer(model: try trainer.model(parts, names: names, weights: weights).model())
      let seen = Set(
        data.pairs.filter { $0.source != source }.map { NameHash.value(arabic: $0.arabic, latin: $0.latin) })
      let rows = data.sources[source].rows.filter { row in
        let part = NamePair.part(of: row.latin)
        return only.contains(part) && !fitted.contains(part)
      }
      let unseen = rows.filter { row in
        guard let arabic = ArabicLetters.numbers(of: row.arabic) else { return true }
        return !seen.contains(NameHash.value(arabic: arabic, latin: row.latin))
      }
      let name = data.sources[source].name
      return [
        measure("\(name), whole names, trained on the other sources", rows, romanizer),
        measure("\(name), the same without pairs that another source has", unseen, romanizer),
      ]
    }
  }

  /// Whole names split off by their English under a model of all other names, the list of Latin names included.
  func splitOff(
    _ known: TrainingData, _ parts: ModelParts, part: ClosedRange<Int>,
    missed: (_ source: String, PairReader.Row, _ proposals: [String]) -> Void = { _, _, _ in }
  ) throws -> [Figure] {
    let romanizer = Romanizer(model: try trainer.model(parts, names: known.names(), weights: weights).model())
    return data.sources.map { source in
      let rows = source.rows.filter { part.contains(NamePair.part(of: $0.latin)) }
      return measure("\(source.name), whole names, split off by English name", rows, romanizer) {
        missed(source.name, $0, $1)
      }
    }
  }

  private func measure(
    _ title: String, _ rows: [PairReader.Row], _ romanizer: Romanizer,
    missed: (PairReader.Row, _ proposals: [String]) -> Void = { _, _ in }
  ) -> Figure {
    var first = 0
    var five = 0
    var bins = Array(repeating: (claimed: 0.0, right: 0.0), count: 10)
    var proposals = 0.0
    for row in rows {
      let candidates = romanizer.romanize(row.arabic, candidates: 5).candidates
      let spellings = candidates.map { LatinLetters.numbers(ofPlain: $0.text) }
      for (candidate, spelling) in zip(candidates, spellings) {
        let bin = min(max(Int(candidate.confidence * 10), 0), 9)
        bins[bin].claimed += candidate.confidence
        bins[bin].right += spelling == row.latin ? 1 : 0
        proposals += 1
      }
      if spellings.first == row.latin { first += 1 }
      if spellings.contains(row.latin) { five += 1 } else { missed(row, candidates.map(\.text)) }
    }
    let count = Double(max(rows.count, 1))
    let calibration = bins.reduce(0) { $0 + abs($1.claimed - $1.right) } / max(proposals, 1)
    return Figure(
      title: title, count: rows.count, first: Double(first) / count, five: Double(five) / count,
      calibration: calibration)
  }
}
