/// Finds the likeliest Latin spellings of one Arabic word under the forward joint model, by a beam search from the
/// first letter to the last.
///
/// Hypotheses that spell the same so far are joined and their probabilities added, so that the beam holds different
/// spellings, not different ways to cut one.
struct BeamDecoder {
  /// A finished spelling: its letters, the units they came from, and the logarithm of its probability.
  struct Spelling {
    var letters: [UInt8]
    var units: [UInt16]
    var score: Float
  }

  let model: NameModel
  /// How many hypotheses are kept at each place.
  let width: Int
  /// Whether only spellings of known Latin names are followed.
  var isGuided = false

  /// The likeliest spellings, best first, at most `width`.
  ///
  /// - Complexity: O(*n* · `width` · units of a letter) for *n* letters.
  func spellings(of word: [UInt8]) -> [Spelling] {
    guard !word.isEmpty else { return [] }
    var beams = (0...word.count).map { _ in Beam(width: width) }
    var contexts = [[NGramContext]](repeating: [], count: word.count + 1)
    beams[0].insert(score: 0, hash: 0, parent: -1, unit: 1)
    for place in word.indices where beams[place].count > 0 {
      contexts[place] = self.contexts(at: place, beams: beams, contexts: contexts, word: word)
      let key = SpellingUnits.key(word[place])
      extend(beams[place], contexts[place], by: key, into: &beams[place + 1])
      guard place + 1 < word.count else { break }
      extend(
        beams[place], contexts[place], by: SpellingUnits.key(word[place], word[place + 1]), into: &beams[place + 2])
    }
    contexts[word.count] = self.contexts(at: word.count, beams: beams, contexts: contexts, word: word)
    return finished(beams, contexts: contexts[word.count], word: word)
  }

  /// The likeliest spellings of all, and the likeliest that are known names; best first.
  static func spellings(of word: [UInt8], model: NameModel) -> [Spelling] {
    var spellings = BeamDecoder(model: model, width: 20).spellings(of: word)
    let free = Set(spellings.map(\.letters))
    let guided = BeamDecoder(model: model, width: 20, isGuided: true).spellings(of: word)
    spellings += guided.filter { !free.contains($0.letters) }
    return spellings
  }

  /// Extends each hypothesis of a beam by each unit of an Arabic side.
  private func extend(_ beam: Beam, _ contexts: [NGramContext], by key: Int, into next: inout Beam) {
    let units = model.units.units(ofKey: key)
    guard !units.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: units.count) { scores in
      for index in beam.ranking {
        fill(scores, units: units, context: contexts[index], from: beam.scores[index])
        for offset in scores.indices where scores[offset] > next.threshold {
          let unit = UInt16(truncatingIfNeeded: units.lowerBound + offset)
          let hash = self.hash(beam.hashes[index], model.units.letters(of: unit))
          if isGuided, hash != beam.hashes[index], !model.prefixes.mayContain(hash) { continue }
          next.insert(score: scores[offset], hash: hash, parent: Int32(truncatingIfNeeded: index), unit: unit)
        }
      }
    }
  }

  /// The contexts of the hypotheses at a place: their parents', advanced by their units.
  private func contexts(
    at place: Int, beams: [Beam], contexts: [[NGramContext]], word: [UInt8]
  ) -> [NGramContext] {
    guard place > 0 else { return [model.forward.start] }
    let beam = beams[place]
    return (0..<beam.count).map { index in
      let unit = beam.units[index]
      let parent = contexts[place - length(of: unit, before: place, word: word)][Int(beam.parents[index])]
      return model.forward.advanced(parent, by: unit)
    }
  }

  /// How many Arabic letters a unit that ends before `place` took: one if it is a unit of the last letter alone.
  private func length(of unit: UInt16, before place: Int, word: [UInt8]) -> Int {
    model.units.units(ofKey: SpellingUnits.key(word[place - 1])).contains(Int(unit)) ? 1 : 2
  }

  /// Writes the score of each unit of a range after a context.
  ///
  /// Starts from the unigrams and overwrites with longer n-grams where the trie has them: the children in the range
  /// are neighbours.
  private func fill(
    _ scores: UnsafeMutableBufferPointer<Float>, units: Range<Int>, context: NGramContext, from score: Float
  ) {
    let table = model.forward
    let base = score + table.backoff(context, above: 0)
    for offset in scores.indices {
      scores[offset] = NGramTable.logarithm(table.levels[0].probabilities[units.lowerBound + offset]) + base
    }
    var length = 1
    while length < table.order, context[length] >= 0 {
      guard let children = table.levels[length - 1].children, let symbols = table.levels[length].symbols else { return }
      let node = Int(context[length])
      let range = Int(children[node])..<Int(children[node + 1])
      let base = score + table.backoff(context, above: length)
      var index = symbols.firstIndex(notBelow: UInt16(truncatingIfNeeded: units.lowerBound), in: range)
      while index < range.upperBound, Int(symbols[index]) < units.upperBound {
        scores[Int(symbols[index]) - units.lowerBound] =
          NGramTable.logarithm(table.levels[length].probabilities[index]) + base
        index += 1
      }
      length += 1
    }
  }

  /// The hash of a spelling with more letters.
  private func hash(_ hash: UInt64, _ letters: UInt16) -> UInt64 {
    var hash = hash
    var letters = letters
    while letters != 0 {
      hash = SpellingHash.appending(UInt8(truncatingIfNeeded: letters & 31), to: hash)
      letters >>= 5
    }
    return hash
  }

  private func finished(_ beams: [Beam], contexts: [NGramContext], word: [UInt8]) -> [Spelling] {
    let last = beams[word.count]
    let spellings = (0..<last.count).map { index in
      let end = model.forward.logProbability(of: 0, after: contexts[index])
      let units = units(to: index, beams: beams, word: word)
      return Spelling(letters: model.units.spelling(of: units), units: units, score: last.scores[index] + end)
    }
    guard isGuided else { return spellings.sorted { $0.score > $1.score } }
    return spellings.filter { model.names.frequency(ofHash: NameHash.value(of: $0.letters)) > 0 }
      .sorted { $0.score > $1.score }
  }

  /// The units that lead to a hypothesis at the end.
  private func units(to index: Int, beams: [Beam], word: [UInt8]) -> [UInt16] {
    var units: [UInt16] = []
    var place = word.count
    var index = index
    while place > 0 {
      let unit = beams[place].units[index]
      units.append(unit)
      index = Int(beams[place].parents[index])
      place -= length(of: unit, before: place, word: word)
    }
    return units.reversed()
  }
}
