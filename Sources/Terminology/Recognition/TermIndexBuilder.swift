internal import Bitext
internal import Languages

/// Compiles entries into a ``TermIndex``.
struct TermIndexBuilder {
  /// The longest form that is recognised, in words.
  static let longestForm = 24

  private var index = TermIndex()
  private let isArabic: Bool
  private let buffer = WordBuffer()

  /// The index of all source forms and variants of the entries.
  static func index(of entries: [GlossaryEntry], language: Language) -> TermIndex {
    var builder = TermIndexBuilder(language: language, capacity: entries.count)
    for (number, entry) in entries.enumerated() {
      builder.add(entry.source, variant: 0, of: entry, number: number)
      for (variant, form) in entry.variants.enumerated() {
        builder.add(form, variant: variant + 1, of: entry, number: number)
      }
    }
    return builder.index
  }

  private init(language: Language, capacity: Int) {
    isArabic = language.matches(.arabic)
    index.nodes = [TermIndex.Node(form: -1, hasChildren: true)]
    index.table = HashTable(minimumCapacity: capacity + 4_096)
    index.edges = HashTable(minimumCapacity: capacity)
    guard isArabic else { return }
    addCommonWords(ArabicClitics.frequentWords, as: .frequent)
    addCommonWords(ArabicClitics.placeCues, as: .placeCue)
    addCommonWords(ArabicClitics.functionWords, as: [.frequent, .function])
  }

  private mutating func addCommonWords(_ words: [String], as flags: TermIndex.Flags) {
    for word in words {
      for number in wordNumbers(of: word) { index.words[Int(number)].flags.formUnion(flags) }
    }
  }

  private mutating func add(_ form: String, variant: Int, of entry: GlossaryEntry, number: Int) {
    let numbers = wordNumbers(of: form)
    guard !numbers.isEmpty, numbers.count <= TermIndexBuilder.longestForm else { return }
    let permitted = isArabic ? Inflection(of: entry, words: numbers.count) : []
    var record = TermIndex.Form(
      entry: Int32(number), variant: Int16(clamping: variant), words: UInt8(numbers.count),
      letters: UInt16(clamping: numbers.reduce(0) { $0 + Int(index.words[Int($1)].count) }), permitted: permitted,
      needsCue: needsCue(form, of: entry, words: numbers.count), needsPronoun: false, next: -1)
    insert(numbers, record)
    index.permitted.formUnion(permitted)
    guard permitted.contains(.article) else { return }
    let bare = numbers.map { withoutArticle($0) }
    guard bare != numbers else { return }
    record.needsPronoun = !permitted.contains(.articleDropped)
    insert(bare, record)
  }

  private mutating func insert(_ numbers: [Int32], _ form: TermIndex.Form) {
    var form = form
    var node: Int32 = 0
    for (position, number) in numbers.enumerated() {
      index.words[Int(number)].flags.insert(.term)
      if !form.permitted.isEmpty { index.words[Int(number)].flags.insert(.inflects) }
      node = step(from: node, by: number, isFirst: position == 0)
    }
    let position = Int32(index.forms.count)
    let first = index.nodes[Int(node)].form
    if first >= 0 {
      form.next = index.forms[Int(first)].next
      index.forms[Int(first)].next = position
    } else {
      form.next = -1
      index.nodes[Int(node)].form = position
    }
    index.forms.append(form)
  }

  private mutating func step(from node: Int32, by word: Int32, isFirst: Bool) -> Int32 {
    let known = isFirst ? index.words[Int(word)].root : index.child(of: node, by: word)
    if known >= 0 { return known }
    let child = Int32(index.nodes.count)
    index.nodes.append(TermIndex.Node(form: -1, hasChildren: false))
    if isFirst {
      index.words[Int(word)].root = child
    } else {
      index.edges.set(TermIndex.edgeKey(node, word), to: child)
      index.nodes[Int(node)].hasChildren = true
    }
    return child
  }

  /// A note that says "also an ordinary word" asks for more evidence than the spelling: of the forms that it names, or
  /// of all of one word.
  private func needsCue(_ form: String, of entry: GlossaryEntry, words: Int) -> Bool {
    guard words == 1, entry.note.contains("ordinary") else { return false }
    let named = WordTokenizer.words(of: entry.note).map { entry.note.slice($0.range) }
      .filter { $0.unicodeScalars.allSatisfy { $0.value >= 0x0600 } }
    return named.isEmpty || named.contains(form)
  }

  private mutating func withoutArticle(_ number: Int32) -> Int32 {
    let word = index.words[Int(number)]
    let start = Int(word.start)
    guard word.count >= 5, index.letters[start] == 0x0627, index.letters[start + 1] == 0x0644 else { return number }
    return wordNumber(Array(index.letters[start + 2..<start + Int(word.count)]))
  }

  /// The numbers of the words of a form, new ones included; empty where one is too long.
  private mutating func wordNumbers(of form: String) -> [Int32] {
    var spelled: [[UInt32]] = []
    var form = form
    form.withUTF8 { bytes in
      Letter.table.withUnsafeBufferPointer { table in
        guard let base = table.baseAddress else { return }
        var scanner = WordScanner(bytes, table: base)
        while scanner.next(into: buffer) {
          spelled.append(Array(UnsafeBufferPointer(start: buffer.one, count: buffer.count)))
        }
      }
    }
    guard spelled.allSatisfy({ !$0.isEmpty }) else { return [] }
    return spelled.map { wordNumber($0) }
  }

  private mutating func wordNumber(_ letters: [UInt32]) -> Int32 {
    let hash = WordBuffer.hash(of: letters.lazy.map(Folding.joined))
    let first = index.firstWord(hash)
    var known = first
    while known >= 0 {
      if isSpelled(known, letters) { return known }
      known = index.words[Int(known)].next
    }
    let number = Int32(index.words.count)
    index.words.append(
      TermIndex.Word(
        start: UInt32(index.letters.count), count: UInt8(letters.count), flags: [], next: first, root: -1))
    index.letters.append(contentsOf: letters)
    index.table.set(hash, to: number)
    return number
  }

  private func isSpelled(_ number: Int32, _ letters: [UInt32]) -> Bool {
    let word = index.words[Int(number)]
    guard Int(word.count) == letters.count else { return false }
    return index.letters[Int(word.start)..<Int(word.start) + letters.count].elementsEqual(letters)
  }
}
