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
  /// How far below the best at its place a hypothesis may lie, as a logarithm.
  let margin: Float
  /// Whether only spellings of known Latin names are followed.
  var isGuided = false

  /// The likeliest spellings, best first, at most `width`.
  ///
  /// - Complexity: O(*n* · `width` · units of a letter) for *n* letters.
  func spellings(of word: [UInt8]) -> [Spelling] {
    guard !word.isEmpty else { return [] }
    var beams = (0...word.count).map { _ in Beam(width: width, margin: margin) }
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

  /// The likeliest spellings of all, and the likeliest that are known names.
  ///
  /// Known names are looked for farther from the best than others: most beginnings of them lead nowhere.
  static func spellings(of word: [UInt8], model: NameModel) -> [Spelling] {
    var spellings = BeamDecoder(model: model, width: 14, margin: 11).spellings(of: word)
    let free = Set(spellings.map(\.letters))
    let guided = BeamDecoder(model: model, width: 40, margin: 17, isGuided: true).spellings(of: word)
    spellings += guided.filter { !free.contains($0.letters) }
    return spellings
  }

  /// Extends each hypothesis of a beam by each unit of an Arabic side.
  ///
  /// The longest n-grams come first: what is left after them is less likely than what they backed off with, so that
  /// the search ends where nothing more can enter the beam. The children in a range are neighbours.
  private func extend(_ beam: Beam, _ contexts: [NGramContext], by key: Int, into next: inout Beam) {
    let units = model.units.units(ofKey: key)
    guard !units.isEmpty else { return }
    let levels = model.forward.levels
    let unigrams = levels[0].probabilities
    let likeliest = NGramTable.logarithm(units.lazy.map { unigrams[$0] }.min() ?? 0)
    let first = UInt16(truncatingIfNeeded: units.lowerBound)
    for index in beam.ranking {
      let context = contexts[index]
      let hash = beam.hashes[index]
      let parent = Int32(truncatingIfNeeded: index)
      var base = beam.scores[index]
      var seen: UInt64 = 0
      var length = context.longest(below: levels.count)
      while length >= 1, base > next.threshold {
        let node = Int(context[length])
        guard let children = levels[length - 1].children, let symbols = levels[length].symbols,
          let backoffs = levels[length - 1].backoffs
        else { return }
        let range = Int(children[node])..<Int(children[node + 1])
        let probabilities = levels[length].probabilities
        var place = symbols.firstIndex(notBelow: first, in: range)
        while place < range.upperBound, Int(symbols[place]) < units.upperBound {
          let unit = symbols[place]
          let bit: UInt64 = 1 << UInt64(unit - first)
          if seen & bit == 0 {
            seen |= bit
            offer(unit, score: base + NGramTable.logarithm(probabilities[place]), hash: hash, parent: parent, to: &next)
          }
          place += 1
        }
        base += NGramTable.logarithm(backoffs[node])
        length -= 1
      }
      guard base + likeliest > next.threshold else { continue }
      for unit in units where seen & (1 << UInt64(unit - units.lowerBound)) == 0 {
        offer(
          UInt16(truncatingIfNeeded: unit), score: base + NGramTable.logarithm(unigrams[unit]), hash: hash,
          parent: parent, to: &next)
      }
    }
  }

  /// Puts a hypothesis with one more unit into a beam, if it is good enough for it and spells what may be a name.
  @inline(__always)
  private func offer(_ unit: UInt16, score: Float, hash: UInt64, parent: Int32, to next: inout Beam) {
    guard score > next.threshold else { return }
    let longer = self.hash(hash, model.units.letters(of: unit))
    if isGuided, longer != hash, !model.prefixes.mayContain(longer) { return }
    next.insert(score: score, hash: longer, parent: parent, unit: unit)
  }

  /// The contexts of the hypotheses at a place: their parents', advanced by their units.
  private func contexts(
    at place: Int, beams: [Beam], contexts: [[NGramContext]], word: [UInt8]
  ) -> [NGramContext] {
    guard place > 0 else { return [model.forward.start] }
    let beam = beams[place]
    let forward = model.forward
    return (0..<beam.count).map { index in
      let unit = beam.units[index]
      let parent = contexts[place - length(of: unit, before: place, word: word)][Int(beam.parents[index])]
      return forward.advanced(parent, by: unit)
    }
  }

  /// How many Arabic letters a unit that ends before `place` took: one if it is a unit of the last letter alone.
  private func length(of unit: UInt16, before place: Int, word: [UInt8]) -> Int {
    model.units.units(ofKey: SpellingUnits.key(word[place - 1])).contains(Int(unit)) ? 1 : 2
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
    return spellings.filter { model.names.value(ofHash: NameHash.value(of: $0.letters)) > 0 }
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
