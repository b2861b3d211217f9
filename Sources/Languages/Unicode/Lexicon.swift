/// What a list says about a word, found by the word's normalised form in one probe.
///
/// Other modules ask for every word of a text, so what they ask can be inlined there.
@usableFromInline
package struct Lexicon<Entry: Sendable>: Sendable {
  @usableFromInline var slots: [Int32]
  @usableFromInline var keys: [[UInt8]] = []
  @usableFromInline var hashes: [UInt64] = []
  @usableFromInline var entries: [Entry] = []

  /// A lexicon of words and what is said of them; of a word given twice, the first counts.
  package init(_ items: [(word: String, entry: Entry)]) {
    var capacity = 16
    while capacity < items.count * 3 { capacity *= 2 }
    slots = Array(repeating: -1, count: capacity)
    for item in items { insert(NormalizedWords.normalized(item.word), item.entry) }
  }

  private mutating func insert(_ key: [UInt8], _ entry: Entry) {
    let hash = key.wordHash
    guard place(of: key[...], hash) == nil else { return }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    hashes.append(hash)
    entries.append(entry)
  }

  /// What is said of a word of a text, if anything.
  @inlinable
  package func entry(for word: NormalizedWords.Word, in words: NormalizedWords) -> Entry? {
    place(of: words.forms[word.form], word.hash).map { entries[$0] }
  }

  /// What is said of a normalised form, if anything.
  @inlinable
  package func entry(for form: ArraySlice<UInt8>) -> Entry? {
    place(of: form, form.wordHash).map { entries[$0] }
  }

  /// Where a key stands, which is looked at only where its hash does.
  @inlinable
  func place(of key: @autoclosure () -> ArraySlice<UInt8>, _ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while case let index = Int(slots[slot]), index >= 0 {
      if hashes[index] == hash, keys[index].elementsEqual(key()) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
