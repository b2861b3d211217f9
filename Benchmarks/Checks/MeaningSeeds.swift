import Bitext

extension Seed {
  /// Errors in what is said: denials, directions, questions, names, terms.
  static let meanings: [Seed] = [
    Seed(check: "negation-mismatch", name: "not dropped") { pair, random in
      guard pair.source.has(#"(^|\s)[وف]?(لم|لن|لا|ليس|ليست)\s"#) else { return nil }
      return changed(
        pair,
        #"\b(do not|did not|does not) |(?<=(is|are|was|were|will|has|have|had|can|could|would|should|must|may)) not\b"#,
        &random
      ) { _ in "" }
    },
    Seed(check: "negation-mismatch", name: "not added") { pair, random in
      changed(pair, #"(?<=[a-z] )(is|are|was|were|will|can|could|has been|have been)(?= [a-z]+)(?! not?\b)"#, &random) {
        "\($0) not"
      }
    },
    Seed(check: "direction-mismatch", name: "north for south") { pair, random in
      guard pair.source.has("شمال|جنوب|شرق|غرب") else { return nil }
      return changed(pair, #"\b[Nn]orth|\b[Ss]outh|\b[Ww]est(ern)?\b|\b[Ee]ast(ern)?\b"#, &random) { word in
        switch word.lowercased() {
        case "north": word.first == "N" ? "South" : "south"
        case "south": word.first == "S" ? "North" : "north"
        case "west": word.first == "W" ? "East" : "east"
        case "western": word.first == "W" ? "Eastern" : "eastern"
        case "eastern": word.first == "E" ? "Western" : "western"
        default: word.first == "E" ? "West" : "west"
        }
      }
    },
    Seed(check: "question-mismatch", name: "question mark lost") { pair, _ in
      guard pair.source.contains("؟"), pair.target.hasSuffix("?") else { return nil }
      return [with(pair, target: pair.target.dropLast() + ".")]
    },
    Seed(check: "question-mismatch", name: "question mark added") { pair, _ in
      guard pair.source.hasSuffix("."), pair.target.hasSuffix(".") else { return nil }
      return [with(pair, target: pair.target.dropLast() + "?")]
    },
    Seed(check: "name-short-first", name: "the short form first") { pair, _ in
      joined(pair, "وحضر سيرغي لافروف.", "Lavrov attended.")
    },
    Seed(check: "term-missing", name: "a term dropped") { pair, random in
      let terms = ["shots", "ammunition", "munitions", "big guns"]
      return joined(pair, "وقدمت قذائف المدفعية.", "It gave \(terms.randomElement(using: &random) ?? "").")
    },
    Seed(check: "term-forbidden", name: "a forbidden form") { pair, _ in
      joined(pair, "وقدمت قذائف المدفعية.", "It gave artillery missiles.")
    },
  ]

  private static func joined(_ pair: TranslatedPair, _ source: String, _ target: String) -> [TranslatedPair]? {
    [with(pair, source: pair.source + " " + source, target: pair.target + " " + target)]
  }

  static func with(_ pair: TranslatedPair, source: String? = nil, target: (some StringProtocol)?) -> TranslatedPair {
    var pair = pair
    if let source { pair.source = source }
    if let target { pair.target = String(target) }
    return pair
  }

  /// The glossary of the seeded names and terms.
  static let entries: [GlossaryEntry] =
    knownNames.map {
      GlossaryEntry(source: $0.arabic, target: $0.english, type: .place, forbidden: [$0.forbidden])
    } + [
      GlossaryEntry(
        source: "سيرغي لافروف", target: "Sergey Lavrov", type: .person, allowed: ["Sergei Lavrov"], short: "Lavrov"),
      GlossaryEntry(
        source: "قذائف المدفعية", target: "artillery shells", allowed: ["artillery rounds"],
        forbidden: ["artillery missiles"]),
    ]
}
