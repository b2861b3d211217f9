internal import Names

/// Everything that training reads: name pairs, and lists of Latin names without Arabic.
package struct TrainingData: Sendable {
  /// A file of pairs as it was read.
  struct Source: Sendable {
    var name: String
    var rowCount: Int
    var rows: [(arabic: String, latin: [UInt8])]
    var names: [[UInt8]: Int]
  }

  private(set) var sources: [Source] = []
  /// The pairs of single words, each once for a source.
  package private(set) var pairs: [NamePair] = []
  private(set) var listed: [[UInt8]: Int] = [:]
  private let reader: PairReader

  package init() throws { reader = PairReader(latin: try LatinLetters()) }

  /// Adds a file of pairs; `false` if its header has no columns `arabic` and `english`.
  package mutating func addPairs(_ text: String, name: String) -> Bool {
    guard let reading = reader.read(text, source: sources.count) else { return false }
    var places: [NamePair: Int] = [:]
    var names: [[UInt8]: Int] = [:]
    for pair in reading.pairs {
      names[pair.latin, default: 0] += pair.count
      var key = pair
      key.count = 0
      if let place = places[key] {
        pairs[place].count += pair.count
      } else {
        places[key] = pairs.count
        pairs.append(pair)
      }
    }
    sources.append(Source(name: name, rowCount: reading.rowCount, rows: reading.rows, names: names))
    return true
  }

  /// Adds a list of Latin names: a name a line, and after spaces what percentage of people bear it (the form of the US census).
  ///
  /// A name rarer than one in 100,000 is left out: it would more often mislead than help.
  package mutating func addNames(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: " ")
      guard let name = cells.first else { continue }
      let share = cells.count > 1 ? (Double(cells[1]) ?? 0) : 0
      let letters = LatinLetters.numbers(ofPlain: name)
      guard letters.count >= 2 else { continue }
      listed[letters, default: 0] += max(1, Int(share * 100))
    }
  }

  /// All Latin names with their counts, those of one source left out: what the list would be for rows never seen.
  func names(without source: Int? = nil) -> [[UInt8]: Int] {
    var names = listed
    for (index, other) in sources.enumerated() where index != source {
      names.merge(other.names, uniquingKeysWith: +)
    }
    return names
  }
}
