package import Bitext

/// What `segment --format tsv` prints: a row for each segment.
package enum SegmentationTSV {
  /// The header row.
  package static let header = LinearTSV.row(["file", "id", "kind", "paragraph", "start", "end", "text"]) + "\n"

  /// The rows of one document.
  package static func rows(_ document: Document, _ segments: [Segment]) -> String {
    segments.map { segment in
      LinearTSV.row([
        document.name, segment.id, segment.kind.rawValue, String(segment.paragraph),
        String(segment.range.lowerBound), String(segment.range.upperBound), segment.text,
      ]) + "\n"
    }.joined()
  }
}
