internal import Languages

/// Reads a word of a text as words of entries: as it stands, and with what clitics can be taken off.
struct WordAnalyzer {
  private let index: TermIndex.View
  private let clitics: CompiledClitics.View
  private let buffer: WordBuffer.View
  /// What was found for the word last read.
  private(set) var readings: WordReadings

  init(index: TermIndex.View, clitics: CompiledClitics.View, buffer: WordBuffer) {
    self.index = index
    self.clitics = clitics
    self.buffer = buffer.view
    readings = WordReadings(buffer.readings)
  }

  /// Fills ``readings`` for the letters in a range of the buffer.
  mutating func read(_ low: Int, _ high: Int) {
    readings.removeAll()
    guard low < high else { return }
    let hash = buffer.hash(low, high)
    if index.anyWord.mayContain(hash) { add(hash, Part(low: low, high: high)) }
    let endings = clitics.suffixes(to: buffer.one(high &- 1))
    let prefixes = clitics.prefixes(from: buffer.one(low))
    if !prefixes.isEmpty {
      let head = head(low, high)
      for number in prefixes where head & clitics.prefixes[number].mask == clitics.prefixes[number].letters {
        readPrefix(number, low, high, endings)
      }
    }
    if !endings.isEmpty { readSuffixes(prefix: -1, from: low, high, endings) }
  }

  /// What the letters in a range are as a common word of the language, spelled so.
  func commonFlags(_ low: Int, _ high: Int) -> TermIndex.Flags {
    guard low < high else { return [] }
    var number = index.common.value(for: buffer.hash(low, high))
    while number >= 0 {
      let word = index.words[Int(number)]
      if likeness(of: word, Part(low: low, high: high)) == .same { return word.flags }
      number = word.next
    }
    return []
  }

  /// Whether the letters in a range may be a word of an entry.
  @inline(__always)
  func mayBeTerm(_ low: Int, _ high: Int) -> Bool { index.anyWord.mayContain(buffer.hash(low, high)) }

  @inline(__always)
  private mutating func readPrefix(_ number: Int, _ low: Int, _ high: Int, _ endings: Range<Int>) {
    let prefix = clitics.prefixes + number
    let rest = low + prefix.pointee.count
    guard rest < high else { return }
    let hash = prefix.pointee.restoredHash &* buffer.powers[high - rest] &+ buffer.hash(rest, high)
    let filter = prefix.pointee.uses.isEmpty ? index.firstWord : index.inflecting
    if filter.mayContain(hash) { add(hash, Part(low: rest, high: high, prefix: number)) }
    if !endings.isEmpty { readSuffixes(prefix: number, from: rest, high, endings) }
  }

  @inline(__always)
  private mutating func readSuffixes(prefix: Int, from rest: Int, _ high: Int, _ endings: Range<Int>) {
    guard high - rest >= 3 else { return }
    if prefix < 0 || clitics.prefixes[prefix].restoredCount == 0 {
      guard index.beginnings.mayContain(buffer.hash(rest, rest + 3)) else { return }
    }
    let tail = tail(rest, high)
    for number in endings {
      let suffix = clitics.suffixes + number
      let end = high - suffix.pointee.count
      guard tail & suffix.pointee.mask == suffix.pointee.letters, end - rest >= 2,
        end - rest + suffix.pointee.restoredCount >= 3
      else { continue }
      var hash = buffer.hash(rest, end)
      if prefix >= 0 { hash = clitics.prefixes[prefix].restoredHash &* buffer.powers[end - rest] &+ hash }
      hash = hash &* buffer.powers[suffix.pointee.restoredCount] &+ suffix.pointee.restoredHash
      if index.inflecting.mayContain(hash) { add(hash, Part(low: rest, high: end, prefix: prefix, suffix: number)) }
    }
  }

  /// The first letters, packed as an affix's are.
  @inline(__always)
  private func head(_ low: Int, _ high: Int) -> UInt64 {
    var packed: UInt64 = 0
    var place = min(high, low &+ CompiledClitics.longestAffix)
    while place > low {
      place &-= 1
      packed = packed << 8 | byte(of: buffer.one(place))
    }
    return packed
  }

  /// The last letters, the last one first.
  @inline(__always)
  private func tail(_ low: Int, _ high: Int) -> UInt64 {
    var packed: UInt64 = 0
    var place = max(low, high &- CompiledClitics.longestAffix)
    while place < high {
      packed = packed << 8 | byte(of: buffer.one(place))
      place &+= 1
    }
    return packed
  }

  /// The distance from U+0600; 0xFF, which no letter of an affix has, for anything outside the Arabic block.
  @inline(__always)
  private func byte(of letter: UInt32) -> UInt64 {
    letter >> 8 == 6 ? UInt64(letter & 0xFF) : 0xFF
  }

  /// A part of the word, and what was taken off around it.
  private struct Part {
    var low: Int
    var high: Int
    var prefix = -1
    var suffix = -1
  }

  /// Adds the words of the index that a part of the word spells.
  private mutating func add(_ hash: UInt64, _ part: Part) {
    var number = index.terms.value(for: hash)
    while number >= 0 {
      let word = index.words[Int(number)]
      let likeness = likeness(of: word, part)
      if likeness != .different { addReading(number, word, part, likeness) }
      number = word.next
    }
  }

  private mutating func addReading(_ number: Int32, _ word: TermIndex.Word, _ part: Part, _ likeness: Likeness) {
    let isFolded = likeness != .same
    var reading = WordReading(
      word: number, prefix: Int16(part.prefix), suffix: Int16(part.suffix), isFolded: isFolded,
      isUnlikely: likeness == .unlikely)
    if part.prefix >= 0 {
      reading.uses.formUnion(clitics.prefixes[part.prefix].uses)
      reading.cost += clitics.prefixes[part.prefix].parts * 2
    }
    if part.suffix >= 0 {
      reading.uses.formUnion(clitics.suffixes[part.suffix].uses)
      reading.cost += 3
    }
    if isFolded { reading.cost += 2 }
    if !reading.uses.isEmpty, !word.flags.contains(.inflects) { return }
    readings.append(reading)
  }

  private enum Likeness {
    case same, folded, unlikely, different
  }

  /// Compares a word of the index with a part of the text's word, the letters that the clitics swallowed put back.
  private func likeness(of word: TermIndex.Word, _ part: Part) -> Likeness {
    let before = part.prefix >= 0 ? clitics.prefixes[part.prefix].restoredCount : 0
    let after = part.suffix >= 0 ? clitics.suffixes[part.suffix].restoredCount : 0
    guard Int(word.count) == before + (part.high - part.low) + after else { return .different }
    let letters = index.letters + Int(word.start)
    for place in 0..<before where letters[place] != clitics.prefixes[part.prefix].restoredLetter(place) {
      return .different
    }
    let last = before + part.high - part.low
    for place in 0..<after where letters[last + place] != clitics.suffixes[part.suffix].restoredLetter(place) {
      return .different
    }
    var likeness = Likeness.same
    for place in before..<last {
      let own = part.low + place - before
      guard letters[place] != buffer.one(own) else { continue }
      guard Folding.joined(letters[place]) == buffer.two(own) else { return .different }
      let isUnlikely = buffer.one(own) == 0x0629 || (buffer.one(own) == 0x0622 && letters[place] == 0x0627)
      likeness = isUnlikely || likeness == .unlikely ? .unlikely : .folded
    }
    return likeness
  }
}
