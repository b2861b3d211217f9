package import Bitext

/// The blocks and segments of a text, in order.
///
/// Segments and the white space between them give the text back; each stands inside one block.
package struct Segmentation: Hashable, Sendable {
  /// The blocks, in order, without the white space between them.
  package var blocks: [Block]
  /// The segments, in order.
  package var segments: [Segment]

  /// A segmentation with everything given.
  package init(blocks: [Block] = [], segments: [Segment] = []) {
    self.blocks = blocks
    self.segments = segments
  }
}
