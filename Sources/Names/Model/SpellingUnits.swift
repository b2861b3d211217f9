/// The spelling units of the joint model: one or two Arabic letters, and the up to three Latin letters they stand for.
///
/// Units of one Arabic side are neighbours, so that the units that may come next are a range of numbers, in the order
/// of the n-gram table's children.
package struct SpellingUnits: Sendable {
  /// The first unit of each Arabic side, by `key`; one more for the end.
  private let firsts: Column<UInt16>
  /// Each unit's Latin letters, five bits a letter, the first lowest.
  private let latin: Column<UInt16>

  /// How many units there are, the two marks of beginning and end included.
  var count: Int { latin.count }

  /// How many Arabic sides there can be.
  package static let keyCount = ArabicLetters.count * (ArabicLetters.count + 1)

  /// The most units of one Arabic side: a decoder marks them in one word of 64 bits.
  package static let mostOfOneSide = 64

  /// The number of an Arabic side of one letter, or of two.
  package static func key(_ first: UInt8, _ second: UInt8? = nil) -> Int {
    guard let second else { return Int(first) }
    return ArabicLetters.count * (Int(first) + 1) + Int(second)
  }

  /// Reads the units, and checks that the ranges are in order.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    var reader = SectionReader(bytes: bytes, range: section)
    guard let count = reader.number(), let firsts: Column<UInt16> = reader.column(Self.keyCount + 1),
      let latin: Column<UInt16> = reader.column(count)
    else { return nil }
    for index in 1..<firsts.count {
      guard firsts[index] >= firsts[index - 1], firsts[index] - firsts[index - 1] <= Self.mostOfOneSide
      else { return nil }
    }
    guard Int(firsts[firsts.count - 1]) == count, firsts[0] >= 2 else { return nil }
    self.firsts = firsts
    self.latin = latin
  }

  /// The units of an Arabic side.
  func units(ofKey key: Int) -> Range<Int> { Int(firsts[key])..<Int(firsts[key + 1]) }

  /// A unit's Latin letters, five bits a letter, the first lowest.
  func letters(of unit: UInt16) -> UInt16 { latin[Int(unit)] }

  /// Packs up to three letters.
  package static func packed(_ letters: some Sequence<UInt8>) -> UInt16 {
    var packed: UInt16 = 0
    var shift: UInt16 = 0
    for letter in letters {
      packed |= UInt16(letter) << shift
      shift += 5
    }
    return packed
  }
}

extension SpellingUnits {
  /// The Latin letters of a sequence of units.
  func spelling(of units: [UInt16]) -> [UInt8] {
    var spelling: [UInt8] = []
    spelling.reserveCapacity(units.count * 2)
    for unit in units {
      var letters = letters(of: unit)
      while letters != 0 {
        spelling.append(UInt8(letters & 31))
        letters >>= 5
      }
    }
    return spelling
  }
}
