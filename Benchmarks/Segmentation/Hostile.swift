import Bitext
import Segmentation

/// Inputs made to be slow: the time a byte should not grow with their length.
enum Hostile {
  static func run() {
    let inputs: [(String, (Int) -> String)] = [
      ("dots", { String(repeating: ".", count: $0) }),
      ("dots and spaces", { String(repeating: ". ", count: $0 / 2) }),
      ("spaces", { String(repeating: " ", count: $0) }),
      ("a letter, spaces, a dot", { "ا" + String(repeating: " ", count: $0) + "." }),
      ("quotes", { String(repeating: "\"", count: $0) }),
      ("stops and quotes", { String(repeating: ".\"", count: $0 / 2) }),
      ("brackets", { String(repeating: "[", count: $0) }),
      ("newlines", { String(repeating: "\n", count: $0) }),
      ("short lines", { String(repeating: "ا\n", count: $0 / 3) }),
      ("direction marks", { String(repeating: "\u{200F}", count: $0 / 3) }),
      ("letters and stops", { String(repeating: "ا.", count: $0 / 3) }),
      ("one line", { String(repeating: "قال الوزير إن ", count: $0 / 25) }),
      ("one line of sentences", { String(repeating: "قال الوزير نعم. ", count: $0 / 28) }),
    ]
    for (name, make) in inputs {
      let small = nanosecondsPerByte(make(1_000_000))
      let large = nanosecondsPerByte(make(8_000_000))
      print("\(name)\t\(rounded(small)) ns/byte at 1 MB\t\(rounded(large)) at 8 MB")
    }
  }

  private static func nanosecondsPerByte(_ text: String) -> Double {
    let clock = ContinuousClock()
    let bytes = max(text.utf8.count, 1)
    let time = clock.measure { _ = Segmenter(language: .arabic).segment(text) }
    return Double(time.components.attoseconds) / 1e9 / Double(bytes) + Double(time.components.seconds) * 1e9
      / Double(bytes)
  }

  private static func rounded(_ value: Double) -> Double { Double(Int(value * 100 + 0.5)) / 100 }
}
