/// The edits between a pattern of at most 64 symbols and a text that comes symbol by symbol: one step a symbol.
///
/// Myers' bit-parallel algorithm (“A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming”, JACM 1999), in Hyyrö's form for the whole of both. A bit stands for a row of the table of edits, in the
/// column that the text has come to: whether the row has one edit more than the row above it, or one less.
package struct BitParallelEdits {
  @usableFromInline var edits: Int
  @usableFromInline var more: UInt64 = .max
  @usableFromInline var less: UInt64 = 0
  @usableFromInline let last: UInt64

  /// Begins with an empty text.
  ///
  /// - Parameter length: the symbols of the pattern, 1 to 64.
  @inlinable
  package init(pattern length: Int) {
    edits = length
    last = 1 << UInt64(length - 1)
  }

  /// The edits between the pattern and what came of the text.
  @inlinable package var count: Int { edits }

  /// Takes in the next symbol of the text, given as the places at which the pattern has it, a bit for each.
  @inlinable
  @inline(__always)
  package mutating func take(_ places: UInt64) {
    let vertical = places | less
    let horizontal = (((places & more) &+ more) ^ more) | places
    var up = less | ~(horizontal | more)
    var down = more & horizontal
    if up & last != 0 { edits += 1 }
    if down & last != 0 { edits -= 1 }
    up = up << 1 | 1
    down <<= 1
    more = down | ~(vertical | up)
    less = up & vertical
  }
}
