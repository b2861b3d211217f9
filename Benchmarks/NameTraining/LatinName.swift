/// How often a Latin word was seen as a part of names of people, and of places.
struct LatinName: Hashable, Sendable {
  private var people = 0
  private var places = 0

  /// Counts further names.
  mutating func add(_ count: Int, isPlace: Bool) {
    if isPlace { places += count } else { people += count }
  }

  /// Both counts as the model keeps them: four bits each, the number of binary digits.
  var value: UInt8 { Self.digits(people) << 4 | Self.digits(places) }

  private static func digits(_ count: Int) -> UInt8 { UInt8(min(15, Int.bitWidth - count.leadingZeroBitCount)) }
}
