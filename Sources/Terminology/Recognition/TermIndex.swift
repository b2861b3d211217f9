/// The source forms of all entries compiled for recognition: a table of their words and a trie over word numbers.
///
/// A word is found by the hash of its level-2 letters and then compared letter by letter, so a collision never makes a hit.
/// Built by ``TermIndexBuilder``; immutable afterwards.
struct TermIndex: Sendable {
  /// A word of some entry, or a common word that guards against taking clitics off.
  struct Word: Sendable {
    /// Where its level-1 letters stand in ``letters``.
    var start: UInt32
    var count: UInt8
    var flags: Flags
    /// The next word with the same level-2 letters; negative for none.
    var next: Int32
    /// The trie node that it leads to from the root; negative for none.
    var root: Int32
  }

  /// What a word is besides a step in the trie.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    static let frequent = Flags(rawValue: 1)
    static let placeCue = Flags(rawValue: 2)
    /// It stands in a form that inflects.
    static let inflects = Flags(rawValue: 4)
    /// It stands in a form.
    static let term = Flags(rawValue: 8)
    static let function = Flags(rawValue: 16)
  }

  /// A node of the trie.
  struct Node: Sendable {
    /// The first of the forms that end here; negative for none.
    var form: Int32
    var hasChildren: Bool
  }

  /// One source form of an entry.
  struct Form: Sendable {
    var entry: Int32
    /// 0 for the entry's source, or the number of the variant from 1.
    var variant: Int16
    var words: UInt8
    /// The letters of its only word; for several words, of all.
    var letters: UInt16
    var permitted: Inflection
    /// It counts only after a word that calls for it.
    var needsCue: Bool
    /// It counts only with a pronoun (the form lost its article).
    var needsPronoun: Bool
    /// The next form that ends at the same node; negative for none.
    var next: Int32
  }

  var words: [Word] = []
  var letters: [UInt32] = []
  var nodes: [Node] = []
  var forms: [Form] = []
  var table = HashTable(minimumCapacity: 0)
  var edges = HashTable(minimumCapacity: 0)
  /// What any form permits: readings that use more are not looked for.
  var permitted: Inflection = []

  /// The first word with these level-2 letters; negative for none.
  @inline(__always)
  func firstWord(_ hash: UInt64) -> Int32 { table.value(for: hash) }

  /// The node reached from a node by a word; negative for none.
  @inline(__always)
  func child(of node: Int32, by word: Int32) -> Int32 {
    edges.value(for: TermIndex.edgeKey(node, word))
  }

  @inline(__always)
  static func edgeKey(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
