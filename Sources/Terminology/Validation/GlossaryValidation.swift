package import Bitext
internal import Languages

/// What is wrong in glossaries: within each entry, and between entries.
package enum GlossaryValidation {
  /// The problems, in the order of the entries.
  ///
  /// - Complexity: O(*n*) in the forms of the entries.
  package static func problems(in entries: [GlossaryEntry]) -> [GlossaryProblem] {
    var claims = FormClaims()
    var problems: [GlossaryProblem] = []
    for entry in entries {
      let messages = EntryValidation.messages(for: entry) + claims.messages(claiming: entry)
      problems.append(contentsOf: messages.map { GlossaryProblem(place: entry.place, message: $0) })
    }
    return problems
  }
}

/// Which entry a source form belongs to; a second one that claims it is a problem.
private struct FormClaims {
  private struct Claim {
    var entry: GlossaryEntry
    var form: String
    var isSource: Bool
  }

  private var claims: [String: Claim] = [:]

  mutating func messages(claiming entry: GlossaryEntry) -> [String] {
    var messages: [String] = []
    for (number, form) in ([entry.source] + entry.variants).enumerated() {
      let key = GlossaryValidation.key(form)
      guard !key.isEmpty else { continue }
      if let claim = claims[key] {
        if let message = message(form, isSource: number == 0, of: entry, claimed: claim) { messages.append(message) }
      } else {
        claims[key] = Claim(entry: entry, form: form, isSource: number == 0)
      }
    }
    return messages
  }

  private func message(_ form: String, isSource: Bool, of entry: GlossaryEntry, claimed claim: Claim) -> String? {
    if claim.entry.place == entry.place {
      let isSame = Folding.folded(claim.form, level: .one) == Folding.folded(form, level: .one)
      return isSame ? "\(form) stands twice in this entry; remove one" : nil
    }
    let other = place(of: claim.entry, from: entry)
    let target = claim.entry.target
    guard isSource, claim.isSource else {
      return "\(form) is also claimed by \(claim.entry.source) (\(target)) in \(other); keep it in one entry"
    }
    return target == entry.target
      ? "\(form) is a duplicate of \(other); remove one and join their variants"
      : "\(form) is \(entry.target) here and \(target) in \(other); decide for one, or list the other as allowed"
  }

  private func place(of entry: GlossaryEntry, from here: GlossaryEntry) -> String {
    entry.place.file == here.place.file ? "line \(entry.place.line)" : "\(entry.place.file) line \(entry.place.line)"
  }
}

extension GlossaryValidation {
  /// The key under which two source forms are the same to the recogniser: level-1 folding and single spaces.
  static func key(_ form: String) -> String {
    let folded = Folding.folded(form, level: .one)
    return WordTokenizer.tokens(of: folded).filter { $0.kind != .punctuation }
      .map { folded.slice($0.range).lowercased() }.joined(separator: " ")
  }
}
