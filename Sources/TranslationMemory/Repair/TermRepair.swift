internal import Bitext
internal import Languages

/// Replaces a name or a term in a target by another.
struct TermRepair {
  let target: TargetText

  /// The replacements; `nil` where the old one is not there or the new one does not fit.
  func edits(from old: TermHit, to new: TermHit) -> [TargetEdit]? {
    let places = target.places.filter { $0.entry.target == old.entry.target }
    guard !places.isEmpty, new.alternatives.isEmpty, !new.entry.target.isEmpty,
      NameArticle.isNeeded(by: old.entry) == NameArticle.isNeeded(by: new.entry)
    else { return nil }
    return places.map { edit(at: $0, from: old, to: new) }
  }

  private func edit(at place: TermPlace, from old: TermHit, to new: TermHit) -> TargetEdit {
    var words: String
    switch place.form {
    case .full:
      words = new.isShortForm && !old.isShortForm && !new.entry.short.isEmpty ? new.entry.short : new.entry.target
    case .short: words = new.entry.short.isEmpty ? new.entry.target : new.entry.short
    case .plural: words = EnglishPlural.of(new.entry.target)
    }
    let there = target.text.slice(place.range)
    if there.first?.isUppercase ?? false, old.entry.target.first?.isLowercase ?? false {
      words = words.capitalizedFirst
    }
    return possessive(TargetEdit(range: place.range, text: words), there)
  }

  /// Keeps a possessive ending, written as the new name wants it; and the stop of `U.S.` that ended the sentence.
  private func possessive(_ edit: TargetEdit, _ old: String) -> TargetEdit {
    var edit = edit
    let after = target.text.utf8.dropFirst(edit.range.upperBound)
    if old.hasSuffix("."), after.isEmpty, !edit.text.hasSuffix(".") { edit.text += "." }
    for mark in ["'", "\u{2019}"] where after.starts(with: mark.utf8) {
      let length = mark.utf8.count
      let hasLetter = after.dropFirst(length).first == UInt8(ascii: "s")
      if hasLetter, edit.text.hasSuffix("s") {
        edit.text += mark
        edit.range = edit.range.lowerBound..<edit.range.upperBound + length + 1
      } else if !hasLetter, old.hasSuffix("s"), !edit.text.hasSuffix("s") {
        edit.text += mark + "s"
        edit.range = edit.range.lowerBound..<edit.range.upperBound + length
      }
    }
    return edit
  }
}

extension TermHit {
  /// Whether only part of a name was written, as after its first mention.
  var isShortForm: Bool { entry.type == .person && !matched.contains(" ") && entry.source.contains(" ") }
}

extension String {
  /// With a capital at the beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// Names of places before which English writes `the`.
enum NameArticle {
  /// Whether a text says `the` before an entry's target; only places are told apart.
  static func isNeeded(by entry: GlossaryEntry) -> Bool {
    guard entry.type == .place else { return false }
    let words = entry.target.split(separator: " ").map(String.init)
    return words.first.map(first.contains) ?? false || words.last.map(last.contains) ?? false
  }

  private static let rows = WordList.rows(of: PackageResources.article_names_tsv)
  private static let first = Set(rows.filter { $0.first == "first" }.compactMap(\.last))
  private static let last = Set(rows.filter { $0.first == "last" }.compactMap(\.last))
}
