internal import Languages

/// The names of a document or an archive as entities: mentions that are one name share a number.
///
/// The same spelling, one that sounds the same, and a part of a name that was written in full earlier in the document
/// (لافروف after سيرغي لافروف) are one entity.
package struct NameRegister: Sendable {
  /// What a mention refers to.
  package struct Reference: Hashable, Sendable {
    /// The entity, from 0 in the order of first mentions.
    package var entity: Int
    /// Which words of the entity's full name the mention has; `nil` for all.
    package var words: Range<Int>?
  }

  private var byForm: [String: Reference] = [:]
  private var byPart: [String: Reference] = [:]
  private var byKey: [String: [(form: String, entity: Int)]] = [:]
  private let key = NameKey()
  private let distance = NameDistance()
  /// The full name of each entity, as it was first written.
  package private(set) var names: [String] = []

  /// A register with nothing in it.
  package init() {}

  /// Forgets which parts stand for which names: another document begins.
  package mutating func beginDocument() { byPart = [:] }

  /// Takes the names that a document writes in several words, so that parts of them that stand before (in its heading) are known.
  package mutating func note(_ mentions: [String]) {
    for mention in mentions where mention.contains(" ") { _ = reference(of: mention) }
  }

  /// What a mention refers to; a new entity where nothing before is like it.
  package mutating func reference(of name: String) -> Reference {
    let form = Folding.folded(name, level: .two)
    if let known = byForm[form] {
      notePart(of: form, known.entity)
      return known
    }
    if let known = byPart[form] { return known }
    let key = self.key.key(arabic: name)
    let alike = byKey[key]?.prefix(Self.mostAlike).first {
      distance.distance(arabic: $0.form, arabic: name) <= Self.alike
    }
    let reference = Reference(entity: alike?.entity ?? names.count, words: nil)
    if alike == nil { names.append(name) }
    byForm[form] = reference
    if key.count >= Self.shortestKey { byKey[key, default: []].append((name, reference.entity)) }
    notePart(of: form, reference.entity)
    return reference
  }

  private mutating func notePart(of form: String, _ entity: Int) {
    let words = form.split(separator: " ")
    guard words.count > 1, words.count <= Self.mostWords else { return }
    let parts = words.indices.map { $0..<$0 + 1 } + words.indices.dropFirst().dropLast().map { $0..<words.count }
    for part in parts {
      let text = words[part].joined(separator: " ")
      guard text.unicodeScalars.count >= 3, byPart[text] == nil else { continue }
      byPart[text] = Reference(entity: entity, words: part)
    }
  }

  /// Stricter than what is proposed as one name to a person: here nobody is asked.
  private static let alike = 0.12
  private static let mostAlike = 20
  private static let shortestKey = 2
  private static let mostWords = 8
}
