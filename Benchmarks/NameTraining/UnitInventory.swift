internal import Names

/// The units that the model knows, numbered from 2 in the order of their Arabic sides.
struct UnitInventory {
  private let numbers: [Aligner.Unit: UInt16]
  private let units: [Aligner.Unit]

  /// The most units, marks included, that n-gram packing has room for.
  static let limit = 4000

  /// Keeps the units that alignments use at least `minimum` times, at most `most` for one Arabic side.
  ///
  /// A letter that no alignment explains is left out of spellings, so that no word is without one.
  init(alignments: [(units: [Aligner.Unit], multiplicity: Int)], minimum: Int, most: Int) {
    var counts: [Aligner.Unit: Int] = [:]
    for alignment in alignments {
      for unit in alignment.units { counts[unit, default: 0] += alignment.multiplicity }
    }
    var kept: [Aligner.Unit] = []
    let sorted = counts.filter { $0.value >= minimum }.sorted {
      ($0.key.key, -$0.value, $0.key.latin) < ($1.key.key, -$1.value, $1.key.latin)
    }
    var same = 0
    for (unit, _) in sorted {
      same = kept.last?.key == unit.key ? same + 1 : 0
      if same < most { kept.append(unit) }
    }
    for letter in 0..<ArabicLetters.count where !kept.contains(where: { $0.key == letter }) {
      kept.append(Aligner.Unit(key: letter, latin: 0))
    }
    units = kept.sorted().prefix(Self.limit - 2).map(\.self)
    numbers = Dictionary(uniqueKeysWithValues: zip(units, 2...))
  }

  /// How many symbols there are, marks included.
  var vocabulary: Int { units.count + 2 }

  /// A unit's number.
  func number(of unit: Aligner.Unit) -> UInt16? { numbers[unit] }

  /// The section of the model that lists the units.
  var section: [UInt8] {
    var writer = ByteWriter()
    writer.number(vocabulary)
    var firsts = [UInt16](repeating: 0, count: SpellingUnits.keyCount + 1)
    var place = 0
    for key in 0...SpellingUnits.keyCount {
      while place < units.count, units[place].key < key { place += 1 }
      firsts[key] = UInt16(place + 2)
    }
    writer.column(firsts)
    writer.column([0, 0] + units.map(\.latin))
    return writer.bytes
  }
}
