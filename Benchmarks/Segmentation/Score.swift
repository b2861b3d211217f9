import Bitext
import Segmentation

/// Boundaries found and expected, white space ignored: a boundary is the count of other scalars before it.
struct Score {
  var right = 0
  var found = 0
  var expected = 0

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Segments a text and counts; the end of the text is no boundary.
  ///
  /// Prints what differs if asked to.
  mutating func add(_ text: String, expected segments: [String], isVerbose: Bool) {
    let wanted = Score.boundaries(segments)
    let given = Score.boundaries(Segmenter(language: .arabic).segment(text).segments.map(\.text))
    right += wanted.intersection(given).count
    found += given.count
    expected += wanted.count
    guard isVerbose else { return }
    let visible = Array(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    for place in wanted.subtracting(given).sorted() { print("  missed  ", Score.around(place, in: text, visible)) }
    for place in given.subtracting(wanted).sorted() { print("  invented", Score.around(place, in: text, visible)) }
  }

  func add(_ name: String) {
    func percent(_ value: Double) -> String { String(Double(Int(value * 10000 + 0.5)) / 100) }
    print("\(name)\tF1 \(percent(f1))\tP \(percent(precision))\tR \(percent(recall))\t(\(expected) boundaries)")
  }

  private static func boundaries(_ segments: [String]) -> Set<Int> {
    var boundaries: Set<Int> = []
    var count = 0
    for segment in segments {
      count += segment.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }.count
      boundaries.insert(count)
    }
    boundaries.remove(count)
    return boundaries
  }

  private static func around(_ place: Int, in text: String, _ visible: [Unicode.Scalar]) -> String {
    var count = 0
    var scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() where !scalar.properties.isWhitespace {
      count += 1
      guard count == place else { continue }
      scalars.insert(contentsOf: "⟂".unicodeScalars, at: index + 1)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[max(0, index - 45)...min(scalars.count - 1, index + 35)])
      return String(view).replacing("\n", with: "⏎")
    }
    return ""
  }
}
