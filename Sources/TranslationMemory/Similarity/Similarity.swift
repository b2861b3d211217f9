/// How alike two segments are.
///
/// The score is 100 × (1 − weighted edits ÷ words of the longer segment), rounded down, over words and numbers of the
/// level-1 folded text. An insertion, a deletion or a replacement costs 1; replacing a word by one with the same key
/// costs ``sameKeyCost`` ÷ ``editCost``. Equal words with different punctuation score 99.
package struct Similarity: Hashable, Sendable {
  /// The score with the discount for equal keys, 0–100; 100 only for equal segments.
  package var score: Int
  /// The score without it: every edit costs 1.
  package var rawScore: Int

  /// The cost of an edit, in the units that ``sameKeyCost`` is given in.
  package static let editCost = 4
  /// The cost of replacing a word by one with the same key.
  package static let sameKeyCost = 1

  /// Compares two segments.
  ///
  /// - Complexity: O(*n* × *m*) in their words, in a row of memory.
  package init(_ one: SegmentWords, _ other: SegmentWords) {
    if one.fingerprint == other.fingerprint {
      score = 100
      rawScore = 100
      return
    }
    let longer = max(one.words.count, other.words.count)
    let distances = EditDistances(one.words, other.words)
    score = Similarity.score(ofEdits: distances.weighted, cost: Similarity.editCost, longer: longer)
    rawScore = Similarity.score(ofEdits: distances.raw, cost: 1, longer: longer)
  }

  /// The score for edits of a total cost; at most 99, since equal segments do not come here.
  static func score(ofEdits total: Int, cost: Int, longer: Int) -> Int {
    guard longer > 0 else { return 0 }
    let whole = longer * cost
    return min(99, max(0, 100 * (whole - total) / whole))
  }

  /// The most edits that a match at a threshold can have, when the longer segment has `longer` words.
  ///
  /// `score ≥ threshold` ⇔ `100 × edits ≤ (100 − threshold) × longer`, and rounding down keeps this exact because the
  /// threshold is whole.
  package static func mostEdits(longer: Int, threshold: Int) -> Int {
    (100 - threshold) * longer / 100
  }
}

/// The least total cost of turning one segment's words into another's, weighted and not, computed together.
private struct EditDistances {
  /// In the units of ``Similarity/editCost``.
  var weighted: Int
  /// Every edit costs 1.
  var raw: Int

  init(_ one: [SegmentWord], _ other: [SegmentWord]) {
    let width = other.count
    var row = (0...width).map { Int32($0 * Similarity.editCost) }
    var rawRow = (0...width).map { Int32($0) }
    other.withUnsafeBufferPointer { other in
      row.withUnsafeMutableBufferPointer { row in
        rawRow.withUnsafeMutableBufferPointer { rawRow in
          for word in one { EditDistances.advance(row, rawRow, word, other) }
        }
      }
    }
    weighted = Int(row[width])
    raw = Int(rawRow[width])
  }

  /// Replaces both rows of the dynamic programme by the next ones.
  private static func advance(
    _ row: UnsafeMutableBufferPointer<Int32>, _ rawRow: UnsafeMutableBufferPointer<Int32>, _ word: SegmentWord,
    _ other: UnsafeBufferPointer<SegmentWord>
  ) {
    let edit = Int32(Similarity.editCost)
    var diagonal = row[0]
    var rawDiagonal = rawRow[0]
    row[0] += edit
    rawRow[0] += 1
    for column in 0..<other.count {
      let candidate = other[column]
      let isSame = candidate.form == word.form
      let replacing: Int32 = isSame ? 0 : candidate.key == word.key ? Int32(Similarity.sameKeyCost) : edit
      let best = min(diagonal + replacing, min(row[column], row[column + 1]) + edit)
      diagonal = row[column + 1]
      row[column + 1] = best
      let rawBest = min(rawDiagonal + (isSame ? 0 : 1), min(rawRow[column], rawRow[column + 1]) + 1)
      rawDiagonal = rawRow[column + 1]
      rawRow[column + 1] = rawBest
    }
  }
}
