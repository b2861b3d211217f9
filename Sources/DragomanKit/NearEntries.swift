internal import Bitext
internal import Names
internal import Synchronization

/// Finds names that a text spells otherwise than the glossary: سيرجي لافاروف, where that has سيرغي لافروف.
///
/// What it finds is proposed to the person with its distance. It is made ready when it is first asked.
final class NearEntries: Sendable {
  /// A stretch of a text that is near a form of an entry.
  struct Found: Sendable {
    /// Where it stands, in UTF-8 offsets.
    var range: Range<Int>
    /// The particle written together with its first letter; empty for none.
    var proclitic: String
    var entry: GlossaryEntry
    /// The form of the entry that it is near.
    var form: String
    /// How near it is.
    var near: NearNames.Near
    /// How many words it has.
    var words: Int

    /// Whether it is so near that its English may stand in a target.
    var isFirm: Bool { words > 1 && near.distance <= NearEntries.farthestOfFirm }

    /// The English of the form.
    var english: String {
      form != entry.source && words == 1 && !entry.short.isEmpty ? entry.short : entry.target
    }
  }

  private struct Form {
    var text: String
    var entry: Int
  }

  private struct Made {
    var names: NearNames
    var forms: [Form]
  }

  private let entries: [GlossaryEntry]
  private let identity: NameIdentity
  private let made = Mutex<Made?>(nil)

  private static let farthestOfFirm = 0.12
  /// Places and organizations have words before their names that many share (مقاطعة): they must be this near.
  private static let farthestOfThings = 0.05

  init(entries: [GlossaryEntry], identity: NameIdentity) {
    self.entries = entries
    self.identity = identity
  }

  /// The stretches of a text that are near an entry, in order, none overlapping another.
  ///
  /// People of several words are looked for wherever one of the words is right (محمد إسلم), the firm ones; all else only
  /// where a name was found that no glossary has. A term of one word may lie in a stretch (كيم in كيم جونق اون).
  func found(in text: String, terms: [Range<Int>], names: [Range<Int>]) -> [Found] {
    let made = ready()
    let windows = NameWindows(text, terms: terms, names: names, isKnown: made.names.has).all
    let near = windows.compactMap { found($0, made) }
    var chosen: [Found] = []
    for found in near.sorted(by: Self.isBetter) where !chosen.contains(where: { $0.range.overlaps(found.range) }) {
      chosen.append(found)
    }
    return chosen.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Several words go before one, then the nearer, then the longer.
  private static func isBetter(_ one: Found, _ other: Found) -> Bool {
    (one.words == 1 ? 1 : 0, one.near.distance, other.words, one.range.lowerBound)
      < (other.words == 1 ? 1 : 0, other.near.distance, one.words, other.range.lowerBound)
  }

  private func found(_ window: NameWindows.Window, _ made: Made) -> Found? {
    let limit = window.hasName ? NameDistance.joinThreshold : Self.farthestOfFirm
    let near = made.names.nearest(to: window.text, within: limit) { number in
      window.hasName
        || entries[made.forms[number].entry].type == .person
          && NearNames.shareWord(window.text, made.forms[number].text)
    }
    guard let near else { return nil }
    let form = made.forms[near.number]
    let entry = entries[form.entry]
    guard entry.type == .person || near.distance <= Self.farthestOfThings else { return nil }
    return Found(
      range: window.range, proclitic: window.proclitic, entry: entry, form: form.text, near: near,
      words: window.words)
  }

  private func ready() -> Made {
    made.withLock { made in
      if let made { return made }
      let forms = entries.indices.filter { entries[$0].type.isName }.flatMap { index in
        ([entries[index].source] + entries[index].variants).map { Form(text: $0, entry: index) }
      }
      let new = Made(names: NearNames(forms.map(\.text), identity: identity), forms: forms)
      made = new
      return new
    }
  }
}
