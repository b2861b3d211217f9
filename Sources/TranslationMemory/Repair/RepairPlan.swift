internal import Bitext
internal import Languages

/// What must be replaced in a target.
struct RepairPlan {
  /// Everything in the unit's source that could be repaired.
  let unitItems: [RepairItem]
  let target: TargetText

  /// The replacements for pairs; `nil` where a value or a name that differs cannot be replaced for certain.
  ///
  /// A common word that cannot be replaced is left: it is a difference like any other.
  func edits(for pairs: [RepairPair]) -> [TargetEdit]? {
    var edits: [TargetEdit] = []
    var done: [RepairItem] = []
    for pair in pairs where !done.contains(where: pair.old.means) {
      done.append(pair.old)
      guard let found = replacements(of: pair, among: pairs) else {
        if pair.old.isCommonWord { continue }
        return nil
      }
      edits += found
    }
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    let overlaps = zip(edits, edits.dropFirst()).contains { $0.range.upperBound > $1.range.lowerBound }
    return overlaps ? nil : edits
  }

  /// The pairs that the replacements settle.
  func settled(_ pairs: [RepairPair]) -> [RepairPair] {
    pairs.filter { replacements(of: $0, among: pairs) != nil }
  }

  /// The replacements of what one pair's old item is in the target.
  ///
  /// Every item of the unit's source with this meaning must be replaced by the same new one, and the target must have
  /// it as often; a name may stand there more often, as English says again whom Arabic leaves out.
  private func replacements(of pair: RepairPair, among pairs: [RepairPair]) -> [TargetEdit]? {
    let same = pairs.filter { $0.old.means(pair.old) }
    guard same.allSatisfy({ $0.new.means(pair.new) }), unitItems.filter(pair.old.means).count == same.count else {
      return nil
    }
    let found: [TargetEdit]?
    switch (pair.old, pair.new) {
    case (.quantity(let old), .quantity(let new)):
      found = QuantityRepair(target: target).edits(from: old, to: new)
    case (.date(let old), .date(let new)): found = DateRepair(target: target).edits(from: old, to: new)
    case (.time(let old), .time(let new)): found = DateRepair(target: target).edits(from: old, to: new)
    case (.term(let old), .term(let new)): found = TermRepair(target: target).edits(from: old, to: new)
    default: found = nil
    }
    guard let found, found.count == same.count || found.count > same.count && pair.old.isTerm else { return nil }
    guard found.allSatisfy({ target.keepsArticle($0) }) else { return nil }
    return found.map { edit in
      var edit = edit
      edit.source = pair.new.range
      return edit
    }
  }
}

extension RepairItem {
  fileprivate var isTerm: Bool { if case .term = self { true } else { false } }

  /// Whether it is a word of a glossary that names nothing.
  fileprivate var isCommonWord: Bool { if case .term(let hit) = self { !hit.entry.type.isName } else { false } }
}
