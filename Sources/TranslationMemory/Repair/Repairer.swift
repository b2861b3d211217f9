package import Bitext
internal import Languages

/// Rewrites the target of a fuzzy match with the segment's own numbers, dates, names and terms.
///
/// It does so only when these are all that differs (spelling aside), when each old value stands in the target exactly as
/// often as in the unit's source, and when the words around it need not change with it. Otherwise the match stays as it
/// was: a wrong repair is worse than none. A repaired match lists every span that was replaced, names the score before,
/// and never scores 100.
package struct Repairer: Sendable {
  private let sourceParser: ValueParser
  private let targetParser: ValueParser
  private let writesEnglish: Bool

  /// A repairer of translations from one language into another; numbers and dates are written in English only.
  package init(from source: Language, to target: Language) {
    sourceParser = ValueParser(language: source)
    targetParser = ValueParser(language: target)
    writesEnglish = target.matches(.english)
  }

  /// The match with its target repaired, or as it was.
  ///
  /// - Parameters:
  ///   - segment: the source segment.
  ///   - known: what a glossary knows in a source text.
  package func repaired(_ match: Match, for segment: String, known: (String) -> [KnownSpan]) -> Match {
    guard match.kind == .fuzzy, writesEnglish, match.unit.targetCodes.isEmpty,
      let changes = changes(match, segment, known), !changes.isEmpty
    else { return match }
    var target = RepairedTarget(match.target, parser: targetParser)
    for change in changes {
      guard target.replace(change.old, by: change.new, oldSource: match.unit.source, newSource: segment) else {
        return match
      }
    }
    guard let (text, repairs) = target.finish() else { return match }
    return match.repaired(text, repairs, words: SegmentWords(segment).words.count)
  }

  /// The matches with their targets repaired where they can be, the best first.
  package func repaired(_ matches: [Match], for segment: String, known: (String) -> [KnownSpan]) -> [Match] {
    matches.map { repaired($0, for: segment, known: known) }.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }

  private struct Change {
    var old: SourceItem
    var new: SourceItem
  }

  /// What must be replaced; `nil` if anything else differs.
  private func changes(_ match: Match, _ segment: String, _ known: (String) -> [KnownSpan]) -> [Change]? {
    let mine = SegmentWords(segment).words
    let theirs = SegmentWords(match.unit.source).words
    guard !mine.isEmpty, !theirs.isEmpty else { return nil }
    var changed = (mine: [Range<Int>](), theirs: [Range<Int>]())
    for step in WordAlignment(mine, theirs).steps {
      switch step {
      case .same: continue
      case .replaced(let one, let other):
        if mine[one].key == theirs[other].key { continue }
        changed.mine.append(mine[one].range)
        changed.theirs.append(theirs[other].range)
      case .added(let one): changed.mine.append(mine[one].range)
      case .missing(let other): changed.theirs.append(theirs[other].range)
      }
    }
    let new = Repairer.covering(
      changed.mine, SourceItem.items(in: segment, parser: sourceParser, known: known(segment)))
    let old = Repairer.covering(
      changed.theirs, SourceItem.items(in: match.unit.source, parser: sourceParser, known: known(match.unit.source)))
    guard let new, let old, new.count == old.count else { return nil }
    return zip(old, new).filter { !$0.means($1) }.map { Change(old: $0, new: $1) }
  }

  /// The items that the changed words stand in; `nil` if one stands in none.
  private static func covering(_ words: [Range<Int>], _ items: [SourceItem]) -> [SourceItem]? {
    guard words.allSatisfy({ word in items.contains { $0.range.overlaps(word) } }) else { return nil }
    return items.filter { item in words.contains { $0.overlaps(item.range) } }
  }
}

extension Match {
  /// The match with its target repaired: the words replaced cost what a spelling does, and what else differs is no more.
  fileprivate func repaired(_ text: String, _ repairs: [Repair], words: Int) -> Match {
    var match = self
    let whole = max(words, 1) * Similarity.editCost
    let edits = repairs.count * Similarity.sameKeyCost
    let after = min(99, Swift.max(score, 100 * (whole - min(whole, edits)) / whole - penalty))
    match.kind = .repaired
    match.target = text
    match.repairs = repairs
    match.reasons.append("repaired: \(repairs.count) of its values replaced; score before \(score)")
    match.score = after
    return match
  }

  /// The points that the reasons say were taken off.
  private var penalty: Int {
    reasons.reduce(0) { sum, reason in
      guard reason.hasPrefix("−"), let points = Int(reason.dropFirst().prefix { $0 != ":" }) else { return sum }
      return sum + points
    }
  }
}
