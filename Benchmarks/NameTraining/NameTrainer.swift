internal import Names

/// Trains a model: aligns the pairs, counts their n-grams, fits the ranking on pairs held out, and writes it all.
package struct NameTrainer {
  /// What training is set to.
  package struct Settings: Sendable {
    /// Rounds of expectation–maximization.
    package var rounds = 6
    /// Units seen less often are left out.
    package var unitMinimum = 3
    /// The most units of one Arabic side.
    package var unitsOfOneSide = 60
    /// Counts below which n-grams of the forward joint model are left out, by length.
    package var forwardCutoffs = [1, 1, 1, 2]
    /// The same for the backward one.
    package var backwardCutoffs = [1, 1, 2]
    /// The same for the letters of Latin names.
    package var letterCutoffs = [1, 1, 1, 3, 6]
    /// Bits of the filter for each beginning of a known name.
    package var filterBits = 8

    package init() {}
  }

  let settings: Settings
  private let report: (String) -> Void

  /// A trainer that tells what it is doing, line by line.
  package init(settings: Settings = Settings(), report: @escaping (String) -> Void) {
    self.settings = settings
    self.report = report
  }

  /// A trained model's bytes and the figures measured on the way.
  package func train(_ data: TrainingData) throws -> (bytes: [UInt8], figures: [Figure]) {
    let (weights, figures) = try fitAndMeasure(data)
    report("training on everything")
    let complete = model(pairParts(data.pairs), names: data.names(), weights: weights)
    return (complete.bytes, figures)
  }

  /// The figures alone: models are trained without what each is measured on.
  package func figures(_ data: TrainingData) throws -> [Figure] { try fitAndMeasure(data).figures }

  private func fitAndMeasure(_ data: TrainingData) throws -> (weights: FittedWeights, figures: [Figure]) {
    let parts = pairParts(data.pairs.filter { $0.part >= 3 })
    let others = data.sources.indices.map { source in pairParts(data.pairs.filter { $0.source != source }) }
    let weights = try fit(data, parts: parts, others: others)
    report("measuring")
    let evaluation = Evaluation(trainer: self, data: data, weights: weights)
    return (weights, try evaluation.heldOut(parts) + evaluation.unseenSources(others))
  }

  /// The sections that pairs alone give: the units, both joint models, and the table of pairs.
  func pairParts(_ pairs: [NamePair]) -> ModelParts {
    let aligner = Aligner(pairs: pairs, rounds: settings.rounds)
    let free = pairs.compactMap { pair in
      aligner.alignment(of: pair) { _ in true }.map { (units: $0, multiplicity: pair.multiplicity) }
    }
    let inventory = UnitInventory(alignments: free, minimum: settings.unitMinimum, most: settings.unitsOfOneSide)
    let sequences = pairs.compactMap { pair -> (symbols: [UInt16], multiplicity: Int)? in
      guard let units = aligner.alignment(of: pair, allowed: { inventory.number(of: $0) != nil }) else { return nil }
      return (units.compactMap(inventory.number(of:)), pair.multiplicity)
    }
    report("\(pairs.count) pairs, \(sequences.count) aligned with \(inventory.vocabulary - 2) units")
    var parts = ModelParts()
    parts.sections[.units] = inventory.section
    parts.sections[.forward] = joint(settings.forwardCutoffs, inventory).train(sequences)
    parts.sections[.backward] = joint(settings.backwardCutoffs, inventory)
      .train(sequences.map { ($0.symbols.reversed(), $0.multiplicity) })
    var counts: [UInt64: Double] = [:]
    for pair in pairs {
      counts[NameHash.value(arabic: pair.arabic, latin: pair.latin), default: 0] += Double(pair.count)
    }
    parts.sections[.pairs] = NameTableWriter.section(counts)
    return parts
  }

  private func joint(_ cutoffs: [Int], _ inventory: UnitInventory) -> NGramTrainer {
    NGramTrainer(order: cutoffs.count, vocabulary: inventory.vocabulary, cutoffs: cutoffs)
  }

  /// The whole model, with a list of Latin names and weights.
  func model(_ parts: ModelParts, names: [[UInt8]: Int], weights: FittedWeights) -> ModelParts {
    let letters = NGramTrainer(
      order: settings.letterCutoffs.count, vocabulary: 28, cutoffs: settings.letterCutoffs)
    var parts = parts
    parts.sections[.letters] = letters.train(
      names.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { name, count in
        (name.map { UInt16($0) + 1 }, NamePair.multiplicity(of: count))
      })
    let hashed = names.map { (NameHash.value(of: $0.key), Double($0.value)) }
    parts.sections[.names] = NameTableWriter.section(Dictionary(hashed, uniquingKeysWith: max))
    parts.sections[.prefixes] = PrefixFilterWriter.section(names.keys, bits: settings.filterBits)
    parts.sections[.weights] = weights.section
    return parts
  }

  /// Fits the ranking on parts 1 and 2 of the pairs, each source weighing the same: once as names never seen, under a
  /// model of the other parts, and once as names that may have been seen, under a model of the other sources.
  private func fit(_ data: TrainingData, parts: ModelParts, others: [ModelParts]) throws -> FittedWeights {
    var unpaired = parts
    unpaired.sections[.pairs] = NameTableWriter.section([:])
    var examples: [WeightFitter.Example] = []
    for source in data.sources.indices {
      let pairs = data.pairs.filter { $0.source == source && 1...2 ~= $0.part }
      for parts in data.sources.count > 1 ? [unpaired, others[source]] : [unpaired] {
        let model = try model(parts, names: data.names(without: source), weights: .unfitted).model()
        examples += pairs.compactMap { example($0, model: model, weight: 1 / Double(pairs.count)) }
      }
    }
    report("fitting the ranking on \(examples.count) words")
    return WeightFitter().fit(examples)
  }

  private func example(_ pair: NamePair, model: NameModel, weight: Double) -> WeightFitter.Example? {
    let scored = model.scored(pair.arabic)
    guard !scored.candidates.isEmpty else { return nil }
    return WeightFitter.Example(
      candidates: scored.candidates.map(\.features), none: scored.none,
      right: scored.candidates.firstIndex { $0.letters == pair.latin }, weight: weight)
  }
}
