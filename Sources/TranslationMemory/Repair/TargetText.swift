internal import Bitext
internal import Languages

/// A replacement in a target.
struct TargetEdit: Hashable {
  /// Where in the target, in UTF-8 offsets.
  var range: Range<Int>
  /// What comes there.
  var text: String
  /// Where in the segment it comes from.
  var source = 0..<0

  /// The target with edits made, which are in order and apart, and the repairs that they are.
  static func applied(_ edits: [TargetEdit], to target: String, segment: String) -> (String, [Repair]) {
    var bytes: [UInt8] = []
    var repairs: [Repair] = []
    var end = 0
    let old = Array(target.utf8)
    for edit in edits {
      bytes += old[end..<edit.range.lowerBound]
      let start = bytes.count
      bytes += Array(edit.text.utf8)
      repairs.append(
        Repair(
          target: start..<bytes.count, old: target.slice(edit.range), new: edit.text,
          source: segment.slice(edit.source)))
      end = edit.range.upperBound
    }
    bytes += old[end...]
    return (String(decoding: bytes, as: UTF8.self), repairs)
  }
}

/// A target text, read once: its values, and where the names and terms of the unit's source stand in it.
struct TargetText {
  let text: String
  let values: Values
  let places: [TermPlace]

  /// Reads a target of a unit whose source has these items.
  init(_ text: String, values parser: ValueParser, items: [RepairItem]) {
    self.text = text
    values = parser.values(in: text)
    let hits = items.compactMap { if case .term(let hit) = $0 { hit } else { nil } }
    places = TermPlace.places(of: hits, in: text)
  }

  /// Whether a range begins the text.
  func isStart(_ range: Range<Int>) -> Bool { !text.slice(0..<range.lowerBound).contains(where: \.isLetter) }

  /// Whether the article before a replacement still fits: `an Iraqi` does not become `an Syrian`.
  func keepsArticle(_ edit: TargetEdit) -> Bool {
    let before = text.slice(0..<edit.range.lowerBound).split(separator: " ").last?.lowercased()
    guard before == "a" || before == "an" else { return true }
    let (old, new) = (text.slice(edit.range).lowercased().first, edit.text.lowercased().first)
    return old == new || TargetText.isPlainConsonant(old) && TargetText.isPlainConsonant(new)
  }

  private static func isPlainConsonant(_ letter: Character?) -> Bool {
    letter.map { $0.isLetter && !"aeiouh".contains($0) } ?? false
  }
}
