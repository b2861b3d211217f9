/// The analyses of words read before, by the codes of their letters: most words of a text came before in it.
///
/// A table of lines of four places that grows with the words up to a limit: a new word takes the first place of its line,
/// and the word in the last is forgotten. A code stands for all letters, so no word is ever taken for another.
final class WordCache {
  private static let smallest: UInt64 = 8
  private static let largest: UInt64 = 16
  /// A line of the table is one of the processor's cache, so that one wait brings all of it.
  private static let lineBytes = 64
  private static let places = 4

  fileprivate struct Slot: BitwiseCopyable {
    /// The code of the word; 0 where there is none.
    var code: UInt64 = 0
    var analysis: UInt64 = 0
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var bits = WordCache.smallest
  private var inserted = 0

  init() { slots = WordCache.allocated(WordCache.smallest) }

  deinit { slots.deallocate() }

  private var slotCount: Int { WordCache.places << Int(bits) }

  private static func allocated(_ bits: UInt64) -> UnsafeMutablePointer<Slot> {
    let count = places << Int(bits)
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: count * MemoryLayout<Slot>.stride, alignment: lineBytes)
    return memory.initializeMemory(as: Slot.self, repeating: Slot(), count: count)
  }

  func removeAll() {
    slots.update(repeating: Slot(), count: slotCount)
    inserted = 0
  }

  /// Keeps the analysis of a word that is not yet there; views made before are void then.
  func insert(_ code: UInt64, _ analysis: WordAnalysis) {
    if inserted >= slotCount / 2, bits < WordCache.largest { grow() }
    view.insert(Slot(code: code, analysis: analysis.packed))
    inserted += 1
  }

  private func grow() {
    let smaller = UnsafeMutableBufferPointer(start: slots, count: slotCount)
    bits += 1
    slots = WordCache.allocated(bits)
    let larger = view
    for slot in smaller where slot.code != 0 { larger.insert(slot) }
    smaller.deallocate()
  }

  /// The table as a plain pointer; it must not outlive the cache.
  var view: View { View(slots: slots, shift: 64 - bits) }

  struct View {
    fileprivate let slots: UnsafeMutablePointer<Slot>
    fileprivate let shift: UInt64

    /// The analysis of a word, or `nil` where the word is not known. All places are looked at, for which one it is
    /// cannot be guessed.
    @inline(__always)
    func analysis(of code: UInt64) -> WordAnalysis? {
      let line = line(of: code)
      let packed = View.taken(line[0], code) | View.taken(line[1], code) | View.taken(line[2], code)
      let all = packed | View.taken(line[3], code)
      return all == 0 ? nil : WordAnalysis(packed: all)
    }

    @inline(__always)
    private static func taken(_ slot: Slot, _ code: UInt64) -> UInt64 { slot.code == code ? slot.analysis : 0 }

    @inline(__always)
    private func line(of code: UInt64) -> UnsafeMutablePointer<Slot> {
      slots + Int(truncatingIfNeeded: KeyFilter.mix(code) &>> shift) &* WordCache.places
    }

    fileprivate func insert(_ slot: Slot) {
      let line = line(of: slot.code)
      for place in (1..<WordCache.places).reversed() { line[place] = line[place - 1] }
      line[0] = slot
    }
  }
}
