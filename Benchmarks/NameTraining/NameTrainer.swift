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
    let others = otherSources(data)
    let weights = try fit(data, parts: parts, others: others, on: 1...2)
    report("measuring")
    let evaluation = Evaluation(trainer: self, data: data, weights: weights)
    let known = data.leavingOut(parts: 0...0)
    let figures = try evaluation.splitOff(known, pairParts(known.pairs), part: 0...0)
    return (weights, try figures + evaluation.heldOut(parts) + evaluation.unseenSources(others))
  }

  /// For each source, what the others give.
  private func otherSources(_ data: TrainingData) -> [ModelParts] {
    data.sources.indices.map { source in pairParts(data.pairs.filter { $0.source != source }) }
  }

  /// What a model that never saw parts 0 to 6 makes of the names in parts 1 to 4, the ranking fitted on parts 5 and 6: for
  /// development, so that part 0 stays unread.
  ///
  /// - Parameter missed: takes each name of which no proposal is right, as a line of TSV.
  package func develop(_ data: TrainingData, missed: (String) -> Void) throws -> [Figure] {
    let known = data.leavingOut(parts: 0...6)
    let parts = pairParts(known.pairs)
    let others = otherSources(data)
    let weights = try fit(data, parts: parts, others: others, on: 5...6)
    let evaluation = Evaluation(trainer: self, data: data, weights: weights)
    return try evaluation.splitOff(known, parts, part: 1...4) { source, row, proposals in
      let cells = [source, row.arabic, LatinLetters.text(of: row.latin), proposals.joined(separator: "|")]
      missed(cells.joined(separator: "\t"))
    } + evaluation.unseenSources(others, fitted: 5...6, only: 1...4)
  }

  /// A model that has seen no name of an odd part, for what is measured on those.
  package func trainWithoutOddParts(_ data: TrainingData) throws -> [UInt8] {
    let even = data.pairs.filter { $0.part % 2 == 0 }
    let rest = pairParts(even.filter { $0.part > 2 })
    let weights = try fit(data, parts: rest, others: otherSources(data), on: 2...2)
    var names = data.listed
    for pair in even {
      names[pair.latin, default: LatinName()].add(pair.count, isPlace: data.sources[pair.source].isOfPlaces)
    }
    return model(pairParts(even), names: names, weights: weights).bytes
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
    var counts: [UInt64: Int] = [:]
    for pair in pairs { counts[NameHash.value(arabic: pair.arabic, latin: pair.latin), default: 0] += pair.count }
    parts.sections[.pairs] = NameTableWriter.section(counts.mapValues { UInt8(min($0, 255)) })
    return parts
  }

  private func joint(_ cutoffs: [Int], _ inventory: UnitInventory) -> NGramTrainer {
    NGramTrainer(order: cutoffs.count, vocabulary: inventory.vocabulary, cutoffs: cutoffs)
  }

  /// The whole model, with a list of Latin names and weights.
  func model(_ parts: ModelParts, names: [[UInt8]: LatinName], weights: FittedWeights) -> ModelParts {
    var parts = parts
    let hashed = names.map { (NameHash.value(of: $0.key), $0.value.value) }
    parts.sections[.names] = NameTableWriter.section(Dictionary(hashed, uniquingKeysWith: max))
    parts.sections[.prefixes] = PrefixFilterWriter.section(names.keys, bits: settings.filterBits)
    parts.sections[.weights] = weights.section
    return parts
  }

  /// Fits the ranking on some parts of the pairs, each source weighing the same: once as names never seen, under a
  /// model of the other parts, and once as names that may have been seen, under a model of the other sources.
  private func fit(
    _ data: TrainingData, parts: ModelParts, others: [ModelParts], on fitting: ClosedRange<Int>
  ) throws -> FittedWeights {
    var unpaired = parts
    unpaired.sections[.pairs] = NameTableWriter.section([:])
    var examples: [WeightFitter.Example] = []
    for source in data.sources.indices {
      let pairs = data.pairs.filter { $0.source == source && fitting ~= $0.part }
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
