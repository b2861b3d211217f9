/// An n-gram model over small numbers, as a trie: what may follow what, and how likely.
///
/// Probabilities are interpolated when the model is trained (Chen & Goodman 1999, modified Kneser–Ney), so that reading one is: the
/// longest stored n-gram's own, times the back-off weights of the longer contexts that were known. Logarithms are
/// natural, negative, and stored in steps of 1/16.
struct NGramTable: Sendable {
  /// One length of n-gram: its last symbols, sorted within each context.
  struct Level: Sendable {
    var symbols: Column<UInt16>?
    var probabilities: Column<UInt8>
    var backoffs: Column<UInt8>?
    var children: Column<UInt32>?
  }

  /// How many symbols there are; symbol 0 ends a sequence and symbol 1 begins it.
  let vocabulary: Int
  /// The levels, of n-grams of 1, 2, … symbols.
  let levels: [Level]

  /// The longest n-gram.
  var order: Int { levels.count }

  /// The logarithm that a stored step stands for.
  static func logarithm(_ step: UInt8) -> Float { Float(step) * -0.0625 }

  /// Reads a table and checks every index in it, so that no question can lead outside.
  init?(_ bytes: UnsafeRawBufferPointer, section: Range<Int>) {
    var reader = SectionReader(bytes: bytes, range: section)
    guard let order = reader.number(), let vocabulary = reader.number(), 1...6 ~= order, vocabulary >= 2 else {
      return nil
    }
    self.vocabulary = vocabulary
    var levels: [Level] = []
    for length in 1...order {
      guard let count = reader.number(), length > 1 || count == vocabulary else { return nil }
      let symbols: Column<UInt16>? = length > 1 ? reader.column(count) : nil
      guard length == 1 || symbols != nil, let probabilities: Column<UInt8> = reader.column(count) else { return nil }
      var level = Level(symbols: symbols, probabilities: probabilities)
      if length < order {
        guard let backoffs: Column<UInt8> = reader.column(count) else { return nil }
        guard let children: Column<UInt32> = reader.column(count + 1) else { return nil }
        level.backoffs = backoffs
        level.children = children
      }
      levels.append(level)
    }
    guard Self.isSound(levels, vocabulary: vocabulary) else { return nil }
    self.levels = levels
  }

  private static func isSound(_ levels: [Level], vocabulary: Int) -> Bool {
    for (level, next) in zip(levels, levels.dropFirst()) {
      guard let children = level.children, let symbols = next.symbols else { return false }
      guard children[0] == 0, Int(children[children.count - 1]) == symbols.count else { return false }
      for index in 1..<children.count where children[index] < children[index - 1] { return false }
      for index in 0..<symbols.count where Int(symbols[index]) >= vocabulary { return false }
    }
    return true
  }
}
