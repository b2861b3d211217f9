/// The source forms of all entries compiled for recognition: a table of their words and a trie over word numbers.
///
/// A word is found by the hash of its level-2 letters and then compared letter by letter, so a collision never makes a
/// hit. Built by ``TermIndexBuilder``; immutable afterwards.
struct TermIndex: Sendable {
  /// A word of some entry, or a common word of the language.
  struct Word: BitwiseCopyable, Sendable {
    /// Where its level-1 letters stand.
    var start: UInt32
    var count: UInt8
    var flags: Flags
    /// The next word with the same level-2 letters; negative for none.
    var next: Int32
    /// The trie node that it leads to from the root; negative for none.
    var root: Int32
  }

  /// What a word is.
  struct Flags: OptionSet, BitwiseCopyable, Sendable {
    let rawValue: UInt8
    /// It stands in a form that inflects.
    static let inflects = Flags(rawValue: 1)
    /// An ordinary word of the language.
    static let frequent = Flags(rawValue: 2)
    /// A preposition or particle.
    static let function = Flags(rawValue: 4)
    /// A noun after which a place is expected.
    static let placeCue = Flags(rawValue: 8)
    /// A preposition after which a place may stand.
    static let placePreposition = Flags(rawValue: 16)
  }

  /// A node of the trie.
  struct Node: BitwiseCopyable, Sendable {
    /// The first of the forms that end here; negative for none.
    var form: Int32
    /// The bits of the words that lead on, as ``childBit(_:)`` gives them: a word whose bit is not set does not.
    var children: UInt64
  }

  /// One source form of an entry.
  struct Form: BitwiseCopyable, Sendable {
    var entry: Int32
    /// 0 for the entry's source, or the number of the variant from 1.
    var variant: Int16
    var words: UInt8
    /// How many letters its words have.
    var letters: UInt16
    var permitted: Inflection
    /// It counts only after a word that calls for it.
    var needsCue: Bool
    /// It counts only with a pronoun, for it has lost its article.
    var needsPronoun: Bool
    /// The next form that ends at the same node; negative for none.
    var next: Int32

    /// Whether it may be written so, short and ordinary words aside.
    @inline(__always)
    func permits(_ path: ReadingPath) -> Bool {
      permitted.isSuperset(of: path.uses) && (!needsPronoun || path.uses.contains(.pronoun))
    }
  }

  let words: FrozenArray<Word>
  let letters: FrozenArray<UInt32>
  let nodes: FrozenArray<Node>
  let forms: FrozenArray<Form>
  /// Words of entries, and common words of the language, by the hash of their level-2 letters.
  let terms: HashTable.Frozen
  let common: HashTable.Frozen
  /// The trie's steps by node and word.
  let edges: HashTable.Frozen
  /// The steps again, small enough to deny most of those that are not there without a look into memory.
  let anyEdge: KeyFilter.Frozen
  /// The words of entries; those that begin one; those of forms that inflect.
  let anyWord: KeyFilter.Frozen
  let firstWord: KeyFilter.Frozen
  let inflecting: KeyFilter.Frozen
  /// The first three letters of the words of forms that inflect: small, so that most words are done with at one look.
  let beginnings: KeyFilter.Frozen
  /// What any form permits: readings that use more are not looked for.
  let permitted: Inflection

  /// One of 64 bits for a word.
  @inline(__always)
  static func childBit(_ word: Int32) -> UInt64 {
    1 << (UInt64(UInt32(bitPattern: word) &* 0x9E37_79B1) >> 26)
  }

  /// The key of a step in the trie.
  @inline(__always)
  static func edgeKey(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// The index as plain pointers, for the pass over a text; it must not outlive the index.
  var view: View {
    View(
      words: words.base, letters: letters.base, nodes: nodes.base, forms: forms.base, terms: terms.view,
      common: common.view, edges: edges.view, anyEdge: anyEdge.view, anyWord: anyWord.view, firstWord: firstWord.view,
      inflecting: inflecting.view, beginnings: beginnings.view, permitted: permitted)
  }

  /// What the pass over a text reads of the index.
  struct View {
    let words: UnsafePointer<Word>
    let letters: UnsafePointer<UInt32>
    let nodes: UnsafePointer<Node>
    let forms: UnsafePointer<Form>
    let terms: HashTable.View
    let common: HashTable.View
    let edges: HashTable.View
    let anyEdge: KeyFilter.View
    let anyWord: KeyFilter.View
    let firstWord: KeyFilter.View
    let inflecting: KeyFilter.View
    let beginnings: KeyFilter.View
    let permitted: Inflection

    /// The node reached from a node by a word; negative for none.
    @inline(__always)
    func child(of node: Int32, by word: Int32) -> Int32 {
      let key = TermIndex.edgeKey(node, word)
      return anyEdge.mayContain(key) ? edges.value(for: key) : -1
    }
  }
}
