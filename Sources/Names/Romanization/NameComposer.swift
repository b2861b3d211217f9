internal import Bitext
/// The spellings of one part of a name, and what stands before it.
struct NameGroup: Hashable, Sendable {
  var choices: [Romanization.Candidate]
  var joint: String
}

/// Puts the parts of a name together.
enum NameComposer {
  /// The likeliest combinations, best first; a combination is as likely as all its parts together.
  static func combine(_ groups: [NameGroup], limit: Int) -> [Romanization.Candidate] {
    var combined = [Romanization.Candidate(text: "", confidence: 1)]
    for group in groups {
      var next: [Romanization.Candidate] = []
      for start in combined {
        for choice in group.choices.prefix(limit) {
          let text = start.text.isEmpty ? choice.text : start.text + group.joint + choice.text
          next.append(Romanization.Candidate(text: text, confidence: start.confidence * choice.confidence))
        }
      }
      combined = Array(ranked(next).prefix(limit))
    }
    return combined.map { Romanization.Candidate(text: capitalizingFirst($0.text), confidence: $0.confidence) }
  }

  /// Readings that know the whole name, then the others, those of equal text joined; the others share what the readings leave.
  static func merge(
    _ readings: [Romanization.Candidate], before others: [Romanization.Candidate]
  ) -> [Romanization.Candidate] {
    let left = max(0, 1 - readings.reduce(0) { $0 + $1.confidence })
    return joined(
      readings + others.map { Romanization.Candidate(text: $0.text, confidence: $0.confidence * left) })
  }

  /// Candidates of equal text joined, best first.
  static func joined(_ candidates: [Romanization.Candidate]) -> [Romanization.Candidate] {
    var joined: [Romanization.Candidate] = []
    for candidate in candidates {
      if let index = joined.firstIndex(where: { $0.text == candidate.text }) {
        joined[index].confidence += candidate.confidence
      } else {
        joined.append(candidate)
      }
    }
    return ranked(joined)
  }

  /// Best first; equals keep their order.
  static func ranked(_ candidates: [Romanization.Candidate]) -> [Romanization.Candidate] {
    candidates.enumerated()
      .sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .map(\.element)
  }

  /// A name begins with a capital, a particle (`van`, `bin`) and the article (`al-`) included.
  private static func capitalizingFirst(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
