/// A number in ASCII digits with separators, by its value.
struct DigitNumber: Sendable {
  /// Its value.
  var value: Double
  /// What it is with its single separator read the other way (`1.000`).
  var alternative: Double?
  /// Whether it is whole, with no separator at all.
  var isPlain: Bool

  /// Reads `28,000`, `3.5`, `1.234.567`, `3,5`; `nil` for dates, times and what is no number.
  init?(_ form: ArraySlice<UInt8>) {
    var groups: [(digits: Int, value: Double)] = [(0, 0)]
    var separators: [UInt8] = []
    for byte in form {
      switch byte {
      case 0x30...0x39:
        let last = groups.count - 1
        groups[last] = (groups[last].digits + 1, groups[last].value * 10 + Double(byte - 0x30))
      case 0x2C, 0x2E:
        separators.append(byte)
        groups.append((0, 0))
      default: return nil
      }
    }
    guard let first = groups.first, groups.allSatisfy({ $0.digits > 0 }) else { return nil }
    isPlain = separators.isEmpty
    let isGrouped = first.digits <= 3 && first.value > 0 && groups.dropFirst().allSatisfy { $0.digits == 3 }
    let joined = groups.reduce(0) { $0 * DigitNumber.power($1.digits) + $1.value }
    let fraction = groups.last.map { joined / DigitNumber.power($0.digits) } ?? joined
    switch separators.count {
    case 0: value = first.value
    case 1 where separators[0] == 0x2C: value = isGrouped ? joined : fraction
    case 1: (value, alternative) = (fraction, isGrouped ? joined : nil)
    default:
      let isMixed = separators.dropLast().allSatisfy { $0 == separators[0] } && separators.last != separators[0]
      guard isMixed || isGrouped else { return nil }
      value = isMixed ? fraction : joined
    }
  }

  private static func power(_ digits: Int) -> Double { (0..<min(digits, 300)).reduce(1) { value, _ in value * 10 } }
}
