internal import Bitext
/// Names of two words that English writes as one custom has it: عبد and a name of God, a word and الدين, a word and أوغلو, and
/// those of `compound-names.tsv`.
struct CompoundNames: Sendable {
  let speller: WordSpeller
  private let listed = NameWords(PackageResources.compound_names_tsv)

  init(speller: WordSpeller) { self.speller = speller }

  /// The spellings of two words as one name; `nil` if they are not such a name.
  func choices(_ first: String, _ second: String) -> [Romanization.Candidate]? {
    let whole = listed.spellings(of: first + " " + second)
    guard whole.isEmpty else { return whole }
    switch (first, second) {
    case ("عبد", "الله"): return weighed(["Abdullah", "Abdallah", "Abdollah"], [0.7, 0.18, 0.04])
    case ("عبد", _) where second.hasPrefix("ال") && second.unicodeScalars.count > 3: return servant(of: second)
    case (_, "الدين") where second != first: return faith(first)
    case (_, "أوغلو"), (_, "اوغلو"), (_, "أوغلي"): return son(of: first)
    default: return nil
    }
  }

  /// عبد الرحمن: `Abdul Rahman`, `Abdel Rahman`, `Abdulrahman`.
  private func servant(of name: String) -> [Romanization.Candidate] {
    let rest = String(String.UnicodeScalarView(name.unicodeScalars.dropFirst(2)))
    return speller.choices(for: rest, isFirst: false).prefix(5).flatMap { choice in
      let joined = choice.text.lowercased()
      return [("Abdel " + choice.text, 0.42), ("Abdul " + choice.text, 0.3), ("Abdul" + joined, 0.12)].map {
        Romanization.Candidate(text: $0.0, confidence: $0.1 * choice.confidence)
      }
    }
  }

  /// صلاح الدين: `Salah al-Din`, `Salaheddin`.
  private func faith(_ first: String) -> [Romanization.Candidate] {
    speller.choices(for: first, isFirst: false).prefix(5).flatMap { choice in
      [(" al-Din", 0.5), ("eddin", 0.2), (" Eddin", 0.08)].map {
        Romanization.Candidate(text: choice.text + $0.0, confidence: $0.1 * choice.confidence)
      }
    }
  }

  /// إحسان أوغلو: `Ihsanoglu`, as Turkish writes it.
  private func son(of name: String) -> [Romanization.Candidate] {
    speller.choices(for: name, isFirst: false).prefix(5).flatMap { choice in
      [("oglu", 0.7), (" Oglu", 0.1)].map {
        Romanization.Candidate(text: choice.text + $0.0, confidence: $0.1 * choice.confidence)
      }
    }
  }

  private func weighed(_ texts: [String], _ shares: [Double]) -> [Romanization.Candidate] {
    zip(texts, shares).map { Romanization.Candidate(text: $0, confidence: $1) }
  }
}
