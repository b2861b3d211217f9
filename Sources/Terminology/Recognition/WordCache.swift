/// The analyses of words read before, by their bytes: most words of a text came before in it.
///
/// A table of pairs of places that grows with the words up to a limit: a new word takes the first place of its pair, and
/// what was there the second. A word is known by all its bytes, so none is ever taken for another.
final class WordCache {
  private static let smallest: UInt64 = 9
  private static let largest: UInt64 = 16
  /// A pair fills one line of the processor's cache, so that one wait brings both.
  private static let cacheLine = 64

  fileprivate struct Slot: BitwiseCopyable {
    var key: WordKey
    var analysis: WordAnalysis
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var bits: UInt64
  private var inserted = 0

  init() {
    bits = WordCache.smallest
    slots = WordCache.allocated(bits)
  }

  deinit { slots.deallocate() }

  private static func allocated(_ bits: UInt64) -> UnsafeMutablePointer<Slot> {
    let count = 2 << Int(bits)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count * MemoryLayout<Slot>.stride, alignment: cacheLine)
    return memory.initializeMemory(as: Slot.self, repeating: Slot(key: .none, analysis: .none), count: count)
  }

  func removeAll() {
    slots.update(repeating: Slot(key: .none, analysis: .none), count: 2 << Int(bits))
    inserted = 0
  }

  /// Keeps the analysis of a word that is not yet there; views made before are void then.
  func insert(_ key: WordKey, _ analysis: WordAnalysis) {
    if inserted >= 1 << Int(bits), bits < WordCache.largest { grow() }
    view.insert(Slot(key: key, analysis: analysis))
    inserted += 1
  }

  private func grow() {
    let smaller = UnsafeMutableBufferPointer(start: slots, count: 2 << Int(bits))
    bits += 1
    slots = WordCache.allocated(bits)
    let larger = view
    for slot in smaller where !(slot.key == .none) { larger.insert(slot) }
    smaller.deallocate()
  }

  /// The table as a plain pointer; it must not outlive the cache.
  var view: View { View(slots: slots, shift: 64 - bits) }

  struct View {
    fileprivate let slots: UnsafeMutablePointer<Slot>
    fileprivate let shift: UInt64

    /// The analysis of a word, or `nil` where the word is not known.
    @inline(__always)
    func analysis(of key: WordKey) -> WordAnalysis? {
      let pair = pair(of: key)
      let isFirst = pair[0].key == key
      let analysis = isFirst ? pair[0].analysis : pair[1].analysis
      return isFirst || pair[1].key == key ? analysis : nil
    }

    @inline(__always)
    private func pair(of key: WordKey) -> UnsafeMutablePointer<Slot> {
      slots + Int(truncatingIfNeeded: key.hash >> shift) * 2
    }

    fileprivate func insert(_ slot: Slot) {
      let pair = pair(of: slot.key)
      pair[1] = pair[0]
      pair[0] = slot
    }
  }
}
