internal import Bitext
internal import Languages

/// Compiles entries into a ``TermIndex``.
struct TermIndexBuilder {
  /// The longest form that is recognised, in words.
  static let longestForm = 24

  private let isArabic: Bool
  private var words: [TermIndex.Word] = []
  private var letters: [UInt32] = []
  private var nodes = [TermIndex.Node(form: -1, children: .max)]
  private var forms: [TermIndex.Form] = []
  private var terms: HashTable
  private var common = HashTable(capacity: 4_096)
  private var edges: HashTable
  private var permitted: Inflection = []

  /// The index of all source forms and variants of the entries.
  static func index(of entries: [GlossaryEntry], language: Language) -> TermIndex {
    var builder = TermIndexBuilder(language: language, capacity: entries.count)
    builder.add(entries)
    return builder.frozen()
  }

  private init(language: Language, capacity: Int) {
    isArabic = language.matches(.arabic)
    terms = HashTable(capacity: capacity)
    edges = HashTable(capacity: capacity)
    words.reserveCapacity(capacity)
    letters.reserveCapacity(capacity * 6)
    nodes.reserveCapacity(capacity * 2)
    forms.reserveCapacity(capacity * 3 / 2)
  }

  private mutating func add(_ entries: [GlossaryEntry]) {
    let speller = WordSpeller()
    if isArabic {
      addCommon(ArabicClitics.frequentWords, as: .frequent, speller)
      addCommon(ArabicClitics.placeCues, as: .placeCue, speller)
      addCommon(ArabicClitics.placePrepositions, as: .placePreposition, speller)
      addCommon(ArabicClitics.functionWords, as: [.frequent, .function], speller)
    }
    for (number, entry) in entries.enumerated() {
      add(entry.source, variant: 0, of: entry, number: number, speller)
      for (variant, form) in entry.variants.enumerated() {
        add(form, variant: variant + 1, of: entry, number: number, speller)
      }
    }
  }

  private mutating func addCommon(_ list: [String], as flags: TermIndex.Flags, _ speller: WordSpeller) {
    for item in list {
      for spelled in speller.words(of: item) {
        let number = wordNumber(spelled, in: \.common)
        words[Int(number)].flags.formUnion(flags)
      }
    }
  }

  private mutating func add(
    _ form: String, variant: Int, of entry: GlossaryEntry, number: Int, _ speller: WordSpeller
  ) {
    let spelled = speller.words(of: form)
    guard !spelled.isEmpty, spelled.count <= TermIndexBuilder.longestForm else { return }
    let numbers = spelled.map { wordNumber($0, in: \.terms) }
    let permitted = isArabic ? Inflection(of: entry, words: numbers.count) : []
    var record = TermIndex.Form(
      entry: Int32(number), variant: Int16(clamping: variant), words: UInt8(numbers.count),
      letters: UInt16(clamping: spelled.reduce(0) { $0 + $1.count }), permitted: permitted,
      needsCue: needsCue(form, of: entry, words: numbers.count), needsPronoun: false, next: -1)
    insert(numbers, record)
    self.permitted.formUnion(permitted)
    guard permitted.contains(.article), spelled.contains(where: hasArticle) else { return }
    record.needsPronoun = !permitted.contains(.articleDropped)
    insert(spelled.map { wordNumber(hasArticle($0) ? Array($0[2...]) : $0, in: \.terms) }, record)
  }

  private mutating func insert(_ numbers: [Int32], _ form: TermIndex.Form) {
    var form = form
    var node: Int32 = 0
    for (position, number) in numbers.enumerated() {
      if !form.permitted.isEmpty { words[Int(number)].flags.insert(.inflects) }
      node = step(from: node, by: number, isFirst: position == 0)
    }
    let position = Int32(forms.count)
    let first = nodes[Int(node)].form
    if first >= 0 {
      form.next = forms[Int(first)].next
      forms[Int(first)].next = position
    } else {
      nodes[Int(node)].form = position
    }
    forms.append(form)
  }

  private mutating func step(from node: Int32, by word: Int32, isFirst: Bool) -> Int32 {
    let key = TermIndex.edgeKey(node, word)
    let known = isFirst ? words[Int(word)].root : edges.value(for: key)
    if known >= 0 { return known }
    let child = Int32(nodes.count)
    nodes.append(TermIndex.Node(form: -1, children: 0))
    if isFirst {
      words[Int(word)].root = child
    } else {
      edges.set(key, to: child)
      nodes[Int(node)].children |= TermIndex.childBit(word)
    }
    return child
  }

  /// Whether a form needs more evidence than its spelling, for the entry's note says "also an ordinary word".
  ///
  /// That is said of the forms that the note names, or of all of one word if it names none. A form that it names in a
  /// phrase only (القوة القاهرة) needs none.
  private func needsCue(_ form: String, of entry: GlossaryEntry, words: Int) -> Bool {
    guard words == 1, entry.note.hasBytes(of: "ordinary") else { return false }
    guard let clause = entry.note.split(separator: ";").first(where: { $0.contains("ordinary") }) else { return false }
    let text = String(clause)
    let tokens = WordTokenizer.tokens(of: text).map { text.slice($0.range) }
    let arabic = tokens.indices.filter { tokens[$0].unicodeScalars.allSatisfy { $0.value >= 0x0600 } }
    if arabic.isEmpty { return true }
    return arabic.contains { place in
      tokens[place] == form && !arabic.contains(place - 1) && !arabic.contains(place + 1)
    }
  }

  private func hasArticle(_ spelled: [UInt32]) -> Bool {
    spelled.count >= 5 && spelled[0] == 0x0627 && spelled[1] == 0x0644
  }

  private mutating func wordNumber(
    _ spelled: [UInt32], in table: WritableKeyPath<TermIndexBuilder, HashTable>
  ) -> Int32 {
    let hash = WordBuffer.hash(of: spelled.lazy.map(Folding.joined))
    let first = self[keyPath: table].value(for: hash)
    var known = first
    while known >= 0 {
      if isSpelled(known, spelled) { return known }
      known = words[Int(known)].next
    }
    let number = Int32(words.count)
    words.append(
      TermIndex.Word(start: UInt32(letters.count), count: UInt8(spelled.count), flags: [], next: first, root: -1))
    letters.append(contentsOf: spelled)
    self[keyPath: table].set(hash, to: number)
    return number
  }

  private func isSpelled(_ number: Int32, _ spelled: [UInt32]) -> Bool {
    let word = words[Int(number)]
    guard Int(word.count) == spelled.count else { return false }
    return letters[Int(word.start)..<Int(word.start) + spelled.count].elementsEqual(spelled)
  }

  private func frozen() -> TermIndex {
    var anyWord = KeyFilter(capacity: terms.count)
    var firstWord = KeyFilter(capacity: terms.count)
    var inflecting = KeyFilter(capacity: terms.count)
    var beginnings = KeyFilter(capacity: min(8_192, terms.count))
    for (key, value) in zip(terms.keys, terms.values) where value >= 0 {
      anyWord.insert(key)
      var number = value
      while number >= 0 {
        let word = words[Int(number)]
        if word.root >= 0 { firstWord.insert(key) }
        if word.flags.contains(.inflects) {
          inflecting.insert(key)
          for beginning in self.beginnings(of: word) { beginnings.insert(beginning) }
        }
        number = word.next
      }
    }
    var anyEdge = KeyFilter(capacity: edges.count)
    for (key, value) in zip(edges.keys, edges.values) where value >= 0 { anyEdge.insert(key) }
    return TermIndex(
      words: FrozenArray(words), letters: FrozenArray(letters), nodes: FrozenArray(nodes), forms: FrozenArray(forms),
      terms: HashTable.Frozen(terms), common: HashTable.Frozen(common), edges: HashTable.Frozen(edges),
      anyEdge: KeyFilter.Frozen(anyEdge),
      anyWord: KeyFilter.Frozen(anyWord), firstWord: KeyFilter.Frozen(firstWord),
      inflecting: KeyFilter.Frozen(inflecting), beginnings: KeyFilter.Frozen(beginnings), permitted: permitted)
  }

  /// The hashes of a word's first three letters, as they stand when an ending follows: the third may be changed by it.
  private func beginnings(of word: TermIndex.Word) -> [UInt64] {
    let start = Int(word.start)
    let first = letters[start..<start + min(3, Int(word.count))].map(Folding.joined)
    guard word.count == 3 else { return [WordBuffer.hash(of: first)] }
    return [first[2], 0x062A, 0x0627, 0x064A, 0x0648].map { WordBuffer.hash(of: [first[0], first[1], $0]) }
  }
}
