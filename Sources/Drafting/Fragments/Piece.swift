internal import Bitext
internal import Languages

/// A part of a segment and the words that stand for it in the target.
struct Piece: Hashable, Sendable {
  /// The part of the segment, in UTF-8 offsets.
  var source: Range<Int>
  /// What stands for it.
  var target: String
  /// Where that comes from.
  var origin: SpanOrigin
  /// What it is, which decides what the words before it mean.
  var content = Content.other

  /// What a piece is.
  enum Content: Hashable, Sendable {
    case other, place, quantity, time
    /// A number that may be a year.
    case year(Int)
    case date(DateMention)
  }

  /// The piece from a word before it on, with the words that stand for what is there.
  func led(by particles: [String], from start: Int) -> Piece {
    var piece = self
    piece.source = start..<source.upperBound
    piece.target = (particles + [target]).joined(separator: " ")
    return piece
  }
}

extension [Piece] {
  /// The pieces that can stand together, none overlapping another, in the order of the text.
  ///
  /// Of two that overlap, the one given first stays: callers give the firmer evidence first.
  ///
  /// - Parameter length: the length of the text in UTF-8 bytes.
  /// - Complexity: O(*n*) in the bytes that the pieces cover.
  func withoutOverlaps(in length: Int) -> [Piece] {
    var isTaken = [Bool](repeating: false, count: length)
    let kept = filter { piece in
      guard piece.source.upperBound <= length, !isTaken[piece.source].contains(true) else { return false }
      for offset in piece.source { isTaken[offset] = true }
      return true
    }
    return kept.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }
}
