internal import Bitext

/// An item of the segment and the one of the unit's source in whose place it stands.
struct RepairPair: Hashable {
  var new: RepairItem
  var old: RepairItem
}

/// Which items of a segment stand where which of the unit's source stood.
///
/// Both texts are aligned with each item as one word, so that names and numbers of different lengths stay together.
/// Items where the texts are equal anyway are left out.
struct RepairPairs {
  /// Pairs with different meanings.
  private(set) var different: [RepairPair] = []
  /// Pairs with the same meaning, written another way.
  private(set) var equal: [RepairPair] = []

  init(_ segment: [SegmentWord], _ unit: [SegmentWord], _ segmentItems: [RepairItem], _ unitItems: [RepairItem]) {
    let steps = WordAlignment(segment, unit).steps
    var mine = RepairAtoms(segment, segmentItems)
    var theirs = RepairAtoms(unit, unitItems)
    var open: [(row: Int, column: Int)] = []
    for step in steps {
      switch step {
      case .same(let row, let column): open.append((row, column))
      case .replaced(let row, let column):
        if segment[row].key == unit[column].key {
          open.append((row, column))
        } else {
          mine.choose(row)
          theirs.choose(column)
        }
      case .added(let row): mine.choose(row)
      case .missing(let column): theirs.choose(column)
      }
    }
    RepairPairs.close(open, &mine, &theirs)
    for pair in RepairAlignment(mine.atoms, theirs.atoms).pairs {
      if pair.new.means(pair.old) { equal.append(pair) } else { different.append(pair) }
    }
  }

  /// Whether every number, date and time has one that stands for it: those in no pair are the same in both texts.
  func coverValues(of segment: [RepairItem], _ unit: [RepairItem]) -> Bool {
    let pairs = different + equal
    let new = Set(pairs.map(\.new.range))
    let old = Set(pairs.map(\.old.range))
    let mine = segment.filter { $0.isValue && !new.contains($0.range) }
    let theirs = unit.filter { $0.isValue && !old.contains($0.range) }
    return mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.means($1) }
  }

  /// A word that is the same on both sides, but belongs to a chosen item on one, makes its item on the other chosen.
  private static func close(
    _ same: [(row: Int, column: Int)], _ mine: inout RepairAtoms, _ theirs: inout RepairAtoms
  ) {
    for (row, column) in same where mine.isChosen(row) { theirs.choose(column) }
    for (row, column) in same where theirs.isChosen(column) { mine.choose(row) }
  }
}

/// A text's words, with the chosen items as one word each.
struct RepairAtoms {
  /// A word, or an item.
  enum Atom {
    case word(SegmentWord)
    case item(RepairItem)
  }

  private let words: [SegmentWord]
  private let items: [RepairItem]
  /// The item that each word belongs to.
  private var owners: [Int?]
  private var chosen: Set<Int> = []

  init(_ words: [SegmentWord], _ items: [RepairItem]) {
    self.words = words
    self.items = items
    owners = Array(repeating: nil, count: words.count)
    var next = 0
    for (index, word) in words.enumerated() {
      while next < items.count, items[next].range.upperBound <= word.range.lowerBound { next += 1 }
      if next < items.count, items[next].range.overlaps(word.range) { owners[index] = next }
    }
  }

  /// Takes the item that a word belongs to, if it belongs to one.
  mutating func choose(_ word: Int) {
    if let owner = owners[word] { chosen.insert(owner) }
  }

  /// Whether a word belongs to an item that was taken.
  func isChosen(_ word: Int) -> Bool { owners[word].map(chosen.contains) ?? false }

  /// The words and the items taken, in order.
  var atoms: [Atom] {
    var atoms: [Atom] = []
    var last: Int?
    for (index, word) in words.enumerated() {
      guard let owner = owners[index], chosen.contains(owner) else {
        atoms.append(.word(word))
        continue
      }
      if owner != last { atoms.append(.item(items[owner])) }
      last = owner
    }
    return atoms
  }
}
