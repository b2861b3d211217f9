internal import Bitext
/// Given names of two words that English writes as one custom has it: عبد and a name of God, and a word and الدين.
struct CompoundNames {
  let speller: WordSpeller

  /// The spellings of two words as one name; `nil` if they are not such a name.
  func choices(_ first: String, _ second: String) -> [Romanization.Candidate]? {
    switch (first, second) {
    case ("عبد", "الله"): return weighed(["Abdullah", "Abdallah", "Abdollah"], [0.7, 0.18, 0.04])
    case ("عبد", _) where second.hasPrefix("ال") && second.unicodeScalars.count > 3: return servant(of: second)
    case (_, "الدين") where second != first: return faith(first)
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

  private func weighed(_ texts: [String], _ shares: [Double]) -> [Romanization.Candidate] {
    zip(texts, shares).map { Romanization.Candidate(text: $0, confidence: $1) }
  }
}
