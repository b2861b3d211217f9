/// One way to read a word of a text as a word of an entry.
struct WordReading {
  /// The number of the word in the index.
  var word: Int32
  /// The prefix and the suffix taken off, as numbers in ``CompiledClitics``; negative for none.
  var prefix: Int16 = -1
  var suffix: Int16 = -1
  /// What it asks the form to permit.
  var uses: Inflection = []
  /// Whether it is equal after level-2 folding only.
  var isFolded = false
  /// How far it is from the listed form; 0 is the form itself.
  var cost: UInt16 = 0

  /// Whether the word is written as the entry lists it.
  var isExact: Bool { prefix < 0 && suffix < 0 && !isFolded }
}
