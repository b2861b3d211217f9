/// Segments of few different words, so that many are alike: always the same ones for a seed.
struct RandomWords {
  private var state: UInt64
  /// Some differ by spelling and proclitics alone.
  private let words =
    "روسيا وروسيا لروسيا أعلن اعلن الوزير وزير للوزير قوات القوات في من إلى الى على كييف موسكو 28 ٢٨ 3.5".split(
      separator: " ")

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  mutating func segment(shortest: Int = 1, longest: Int) -> String {
    (0..<shortest + number(below: longest - shortest + 1)).map { _ in word() }.joined(separator: " ")
  }

  /// The segment with some words replaced, left out or put in.
  mutating func changed(_ segment: String) -> String {
    segment.split(separator: " ")
      .flatMap { kept -> [String] in
        switch number(below: 12) {
        case 0: [word()]
        case 1: []
        case 2: [String(kept), word()]
        default: [String(kept)]
        }
      }
      .joined(separator: " ")
  }

  private mutating func word() -> String {
    String(words[min(number(below: words.count), number(below: words.count))])
  }

  /// SplitMix64.
  private mutating func number(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }
}
