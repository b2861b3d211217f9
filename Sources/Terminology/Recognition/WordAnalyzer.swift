internal import Languages

/// Reads a word of a text as words of entries: as it stands, and with what clitics can be taken off.
struct WordAnalyzer {
  let index: TermIndex
  let clitics: CompiledClitics
  /// What was found for the word last analysed.
  private(set) var readings: [WordReading] = []
  /// What the whole word is, where the index has it as it stands at level 1.
  private(set) var flags: TermIndex.Flags = []

  init(index: TermIndex, clitics: CompiledClitics) {
    self.index = index
    self.clitics = clitics
    readings.reserveCapacity(16)
  }

  /// Fills ``readings`` and ``flags`` for the letters in a range of the buffer.
  @inline(__always)
  mutating func analyze(_ buffer: WordBuffer, _ low: Int, _ high: Int) {
    if !readings.isEmpty { readings.removeAll(keepingCapacity: true) }
    flags = []
    guard high - low >= 1 else { return }
    readWhole(buffer, low, high)
    for number in clitics.prefixes(from: buffer.one[low]) { readPrefix(number, buffer, low, high) }
    if index.permitted.isDisjoint(with: .anyEnding) { return }
    readSuffixes(prefix: -1, buffer, low, from: low, high)
  }

  private mutating func readWhole(_ buffer: WordBuffer, _ low: Int, _ high: Int) {
    var word = index.firstWord(buffer.hash(low, high))
    while word >= 0 {
      let record = index.words[Int(word)]
      let likeness = compare(record, buffer, low, high, prefix: -1, suffix: -1)
      if likeness == .same { flags = record.flags }
      if likeness != .different, record.flags.contains(.term) {
        let folded = likeness != .same
        readings.append(WordReading(word: word, isFolded: folded, cost: folded ? 2 : 0))
      }
      word = record.next
    }
  }

  private mutating func readPrefix(_ number: Int, _ buffer: WordBuffer, _ low: Int, _ high: Int) {
    let prefix = clitics.prefixes[number]
    let rest = low + prefix.letters.count
    guard index.permitted.isSuperset(of: prefix.uses), high - rest >= 1, starts(with: prefix, buffer, low) else {
      return
    }
    let hash = prefix.restoredHash &* buffer.powers[high - rest] &+ buffer.hash(rest, high)
    var word = index.firstWord(hash)
    while word >= 0 {
      let record = index.words[Int(word)]
      let likeness = compare(record, buffer, rest, high, prefix: number, suffix: -1)
      if likeness != .different, accepts(record, prefix.uses) {
        let folded = likeness != .same
        readings.append(
          WordReading(
            word: word, prefix: Int16(number), uses: prefix.uses, isFolded: folded,
            cost: UInt16(prefix.parts.count * 2 + (folded ? 2 : 0))))
      }
      word = record.next
    }
    if index.permitted.isDisjoint(with: .anyEnding) { return }
    readSuffixes(prefix: number, buffer, low, from: rest, high)
  }

  private mutating func readSuffixes(
    prefix: Int, _ buffer: WordBuffer, _ low: Int, from rest: Int, _ high: Int
  ) {
    for number in clitics.suffixes(to: buffer.one[high - 1]) {
      let suffix = clitics.suffixes[number]
      let end = high - suffix.letters.count
      guard end - rest >= 2, end - rest + suffix.restored.count >= 3, index.permitted.isSuperset(of: suffix.uses),
        ends(with: suffix, buffer, high)
      else { continue }
      var hash = buffer.hash(rest, end)
      if prefix >= 0 { hash = clitics.prefixes[prefix].restoredHash &* buffer.powers[end - rest] &+ hash }
      hash = hash &* buffer.powers[suffix.restored.count] &+ suffix.restoredHash
      appendInflected(hash, prefix: prefix, suffix: number, buffer, rest, end)
    }
  }

  private mutating func appendInflected(
    _ hash: UInt64, prefix: Int, suffix: Int, _ buffer: WordBuffer, _ rest: Int, _ end: Int
  ) {
    var word = index.firstWord(hash)
    while word >= 0 {
      let record = index.words[Int(word)]
      let likeness = compare(record, buffer, rest, end, prefix: prefix, suffix: suffix)
      if likeness != .different, record.flags.contains(.inflects) {
        let folded = likeness != .same
        let uses = clitics.suffixes[suffix].uses.union(prefix >= 0 ? clitics.prefixes[prefix].uses : [])
        let taken = prefix >= 0 ? clitics.prefixes[prefix].parts.count * 2 : 0
        readings.append(
          WordReading(
            word: word, prefix: Int16(prefix), suffix: Int16(suffix), uses: uses, isFolded: folded,
            cost: UInt16(taken + 3 + (folded ? 2 : 0))))
      }
      word = record.next
    }
  }

  private func accepts(_ record: TermIndex.Word, _ uses: Inflection) -> Bool {
    record.flags.contains(uses.isEmpty ? .term : .inflects)
  }

  private enum Likeness {
    case same, folded, different
  }

  /// Compares a word of the index with letters of the text, those that the clitics swallowed put back.
  private func compare(
    _ record: TermIndex.Word, _ buffer: WordBuffer, _ low: Int, _ high: Int, prefix: Int, suffix: Int
  ) -> Likeness {
    let before = prefix >= 0 ? clitics.prefixes[prefix].restored.count : 0
    let after = suffix >= 0 ? clitics.suffixes[suffix].restored.count : 0
    guard Int(record.count) == before + (high - low) + after else { return .different }
    var position = Int(record.start)
    if before > 0 {
      for letter in clitics.prefixes[prefix].restored {
        guard index.letters[position] == letter else { return .different }
        position += 1
      }
    }
    var likeness = Likeness.same
    for place in low..<high {
      let letter = index.letters[position]
      if letter != buffer.one[place] {
        guard Folding.joined(letter) == buffer.two[place] else { return .different }
        likeness = .folded
      }
      position += 1
    }
    if after > 0 {
      for letter in clitics.suffixes[suffix].restored {
        guard index.letters[position] == letter else { return .different }
        position += 1
      }
    }
    return likeness
  }

  private func starts(with prefix: CompiledClitics.Prefix, _ buffer: WordBuffer, _ low: Int) -> Bool {
    for (step, letter) in prefix.letters.enumerated() where buffer.one[low + step] != letter { return false }
    return true
  }

  private func ends(with suffix: CompiledClitics.Suffix, _ buffer: WordBuffer, _ high: Int) -> Bool {
    let start = high - suffix.letters.count
    for (step, letter) in suffix.letters.enumerated() where buffer.one[start + step] != letter { return false }
    return true
  }
}
