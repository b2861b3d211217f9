import Foundation
import Bitext
import Segmentation

/// Cases that a file gives as JSON Lines: `text` and the `expected` sentences.
enum Golden {
  private struct Case: Decodable {
    var suite: String
    var text: String
    var expected: [String]
  }

  static func run(_ path: String, isVerbose: Bool) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    var passed = 0
    for line in lines {
      let golden = try JSONDecoder().decode(Case.self, from: Data(line.utf8))
      let segments = Segmenter(language: .arabic).segment(golden.text).segments.map(\.text)
      if segments == golden.expected.map({ $0.trimmingCharacters(in: .whitespacesAndNewlines) }) {
        passed += 1
      } else {
        print("\(golden.suite): \(segments.joined(separator: " ‖ "))")
      }
    }
    print("golden: \(passed) of \(lines.count)")
  }
}
