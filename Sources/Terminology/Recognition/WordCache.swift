internal import CProcessor

/// The analyses of words read before, by the codes of their letters: most words of a text came before in it.
///
/// A table of lines of four places that grows with the words up to a limit: a new word takes the first place of its line,
/// and the word in the last is forgotten. A code stands for all letters, so no word is ever taken for another.
final class WordCache {
  private static let smallest: UInt64 = 8
  private static let largest: UInt64 = 16
  /// A line of the table is one of the processor's cache, so that one wait brings all of it.
  private static let lineBytes = 64

  /// Four words and their analyses.
  fileprivate struct Line: BitwiseCopyable {
    /// The codes of the words; 0 where there is none.
    var codes = SIMD4<UInt64>.zero
    var analyses = SIMD4<UInt64>.zero

    /// Puts a word in the first place.
    mutating func insert(_ code: UInt64, _ analysis: UInt64) {
      codes = SIMD4(code, codes[0], codes[1], codes[2])
      analyses = SIMD4(analysis, analyses[0], analyses[1], analyses[2])
    }
  }

  private var lines: UnsafeMutablePointer<Line>
  private var bits = WordCache.smallest
  private var inserted = 0

  init() { lines = WordCache.allocated(WordCache.smallest) }

  deinit { lines.deallocate() }

  private var lineCount: Int { 1 << Int(bits) }

  private static func allocated(_ bits: UInt64) -> UnsafeMutablePointer<Line> {
    let count = 1 << Int(bits)
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: count * MemoryLayout<Line>.stride, alignment: lineBytes)
    return memory.initializeMemory(as: Line.self, repeating: Line(), count: count)
  }

  func removeAll() {
    lines.update(repeating: Line(), count: lineCount)
    inserted = 0
  }

  /// Keeps the analysis of a word that is not yet there; views made before are void then.
  func insert(_ code: UInt64, _ analysis: WordAnalysis) {
    if inserted >= lineCount * 2, bits < WordCache.largest { grow() }
    view.insert(code, analysis.packed)
    inserted += 1
  }

  private func grow() {
    let smaller = UnsafeMutableBufferPointer(start: lines, count: lineCount)
    bits += 1
    lines = WordCache.allocated(bits)
    let larger = view
    for line in smaller {
      for place in line.codes.indices.reversed() where line.codes[place] != 0 {
        larger.insert(line.codes[place], line.analyses[place])
      }
    }
    smaller.deallocate()
  }

  /// The table as a plain pointer; it must not outlive the cache.
  var view: View { View(lines: lines, shift: 64 - bits) }

  struct View {
    fileprivate let lines: UnsafeMutablePointer<Line>
    fileprivate let shift: UInt64

    /// Asks for the line of a word that will be looked up soon.
    @inline(__always)
    func prepare(_ code: UInt64) { prefetch(lines + place(of: code)) }

    /// The analysis of a word; unknown where it did not come before.
    ///
    /// All places of a line are compared at once: which of them it is cannot be guessed.
    @inline(__always)
    func analysis(of code: UInt64) -> WordAnalysis {
      let line = lines[place(of: code)]
      let isOther = line.codes .!= SIMD4(repeating: code)
      let packed = line.analyses.replacing(with: 0, where: isOther)
      return WordAnalysis(packed: packed[0] | packed[1] | packed[2] | packed[3])
    }

    @inline(__always)
    private func place(of code: UInt64) -> Int { Int(truncatingIfNeeded: KeyFilter.mix(code) &>> shift) }

    fileprivate func insert(_ code: UInt64, _ analysis: UInt64) { lines[place(of: code)].insert(code, analysis) }
  }
}
