internal import Languages

/// The scalars of a text other than those of printable ASCII, line ends and the letters of Arabic: few, and all that
/// checks of single characters ask for.
struct UncommonScalars: Sendable {
  /// A scalar and where it stands.
  struct Place: Sendable {
    var value: UInt32
    var range: Range<Int>
  }

  /// The scalars, in order.
  let places: [Place]

  init(in text: NormalizedWords) {
    places = text.bytes.withUnsafeBufferPointer { bytes in
      var places: [Place] = []
      var offset = 0
      while offset < bytes.count {
        let scalar = bytes.scalar(at: offset)
        let end = offset + scalar.length
        if !UncommonScalars.isCommon(scalar.value) { places.append(Place(value: scalar.value, range: offset..<end)) }
        offset = end
      }
      return places
    }
  }

  private static func isCommon(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x7F, 0x0621...0x063A, 0x0641...0x064A, 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  /// The ranges of those that satisfy a condition, adjacent ones joined, in order.
  func ranges(where condition: (UInt32) -> Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for place in places where condition(place.value) {
      if let last = ranges.last, last.upperBound == place.range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<place.range.upperBound
      } else {
        ranges.append(place.range)
      }
    }
    return ranges
  }
}
