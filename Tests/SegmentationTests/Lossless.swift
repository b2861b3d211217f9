import Bitext
import Segmentation

/// The promise that nothing is lost, as a check.
enum Lossless {
  /// What breaks the promise, or `nil`.
  static func problem(in segmentation: Segmentation, of text: String) -> String? {
    let bytes = Array(text.utf8)
    var end = 0
    for segment in segmentation.segments {
      guard segment.range.lowerBound >= end, !segment.range.isEmpty, segment.range.upperBound <= bytes.count else {
        return "segment \(segment.id) at \(segment.range) overlaps, is empty, or leaves the text"
      }
      guard isSpace(bytes[end..<segment.range.lowerBound]) else { return "characters lost before \(segment.id)" }
      guard String(decoding: bytes[segment.range], as: UTF8.self) == segment.text else {
        return "the text of \(segment.id) is not what stands at its place"
      }
      let blocks = segmentation.blocks
      guard blocks.indices.contains(segment.paragraph - 1),
        blocks[segment.paragraph - 1].range.contains(segment.range)
      else { return "segment \(segment.id) stands outside its block" }
      end = segment.range.upperBound
    }
    return isSpace(bytes[end...]) ? nil : "characters lost at the end"
  }

  private static func isSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
