internal import Names

/// Everything that training reads: name pairs, and lists of Latin names without Arabic.
package struct TrainingData: Sendable {
  /// A file of pairs as it was read.
  struct Source: Sendable {
    var name: String
    var rowCount: Int
    /// The rows that accuracy is measured on.
    var rows: [PairReader.Row]
    /// Rows of further files of the source, which are learned from alone.
    var further: [PairReader.Row] = []
    var names: [[UInt8]: Int]
    /// Whether its names are mostly of places.
    var isOfPlaces: Bool
  }

  private(set) var sources: [Source] = []
  /// The pairs of single words, each once for a source.
  package private(set) var pairs: [NamePair] = []
  private(set) var listed: [[UInt8]: LatinName] = [:]
  private var places: [NamePair: Int] = [:]
  private let reader: PairReader

  package init() throws { reader = PairReader(latin: try LatinLetters()) }

  /// Adds a file of pairs; `false` if its header has no columns `arabic` and `english`.
  package mutating func addPairs(_ text: String, name: String) -> Bool {
    guard let reading = reader.read(text, source: sources.count) else { return false }
    sources.append(
      Source(name: name, rowCount: reading.rowCount, rows: reading.rows, names: [:], isOfPlaces: name == "geonames"))
    take(reading.rows)
    return true
  }

  /// Adds a file of pairs to the source added last, to be learned from and not measured; `false` as above.
  package mutating func addFurtherPairs(_ text: String) -> Bool {
    guard !sources.isEmpty, let reading = reader.read(text, source: sources.count - 1) else { return false }
    sources[sources.count - 1].further += reading.rows
    take(reading.rows)
    return true
  }

  /// Takes the pairs of rows of the source added last.
  private mutating func take(_ rows: [PairReader.Row]) {
    for pair in rows.lazy.flatMap(\.pairs) {
      sources[sources.count - 1].names[pair.latin, default: 0] += pair.count
      var key = pair
      key.count = 0
      if let place = places[key] {
        pairs[place].count += pair.count
      } else {
        places[key] = pairs.count
        pairs.append(pair)
      }
    }
  }

  /// The same without the rows whose whole Latin name is in one of some parts: what was known before those were seen.
  func leavingOut(parts: ClosedRange<Int>) -> TrainingData {
    var data = self
    (data.sources, data.pairs, data.places) = ([], [], [:])
    for source in sources {
      func rest(_ rows: [PairReader.Row]) -> [PairReader.Row] {
        rows.filter { !parts.contains(NamePair.part(of: $0.latin)) }
      }
      data.sources.append(source)
      data.sources[data.sources.count - 1].rows = rest(source.rows)
      data.sources[data.sources.count - 1].further = rest(source.further)
      data.sources[data.sources.count - 1].names = [:]
      data.take(rest(source.rows) + rest(source.further))
    }
    return data
  }

  /// Adds a list of Latin names: a name a line, and after spaces what percentage of people bear it (the form of the US census), or how
  /// many thousand places.
  package mutating func addNames(_ text: String, ofPlaces: Bool) {
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: " ")
      guard let name = cells.first else { continue }
      let share = cells.count > 1 ? (Double(cells[1]) ?? 0) : 0
      let letters = reader.letters(of: String(name))
      guard letters.count >= 2 else { continue }
      listed[letters, default: LatinName()].add(max(1, Int((share * 1000).rounded())), isPlace: ofPlaces)
    }
  }

  /// All Latin names with their counts, those of one source left out: what the list would be for rows never seen.
  func names(without source: Int? = nil) -> [[UInt8]: LatinName] {
    var names = listed
    for (index, other) in sources.enumerated() where index != source {
      for (name, count) in other.names { names[name, default: LatinName()].add(count, isPlace: other.isOfPlaces) }
    }
    return names
  }
}
