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
      changed(pair, #"(?<=[a-z] )(is|are|was|were|will|can|could|has been|have been)(?= [a-z]+)"#, &random) {
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
    Seed(check: "name-missing", name: "a name dropped") { pair, random in
      name(pair, &random) { pair, name in pair.target.replacing(name.english, with: "it") }
    },
    Seed(check: "name-missing", name: "a name swapped") { pair, random in
      name(pair, &random) { pair, name in pair.target.replacing(name.english, with: name.other) }
    },
    Seed(check: "name-inconsistent", name: "a name misspelt") { pair, random in
      name(pair, &random) { pair, name in pair.target.replacing(name.english, with: name.misspelt) }
    },
    Seed(check: "name-forbidden", name: "a forbidden form") { pair, random in
      name(pair, &random) { pair, name in pair.target.replacing(name.english, with: name.forbidden) }
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

  /// A name in both languages, and what a translator might write for it.
  struct Name: Sendable {
    var arabic: String
    var english: String
    var other: String
    var misspelt: String
    var forbidden: String
  }

  /// Names that the sets speak of.
  static let names = [
    Name(arabic: "الصين", english: "China", other: "Japan", misspelt: "Chinna", forbidden: "Cathay"),
    Name(arabic: "ووهان", english: "Wuhan", other: "Beijing", misspelt: "Wuhaan", forbidden: "Wou-han"),
    Name(arabic: "إيطاليا", english: "Italy", other: "Spain", misspelt: "Itally", forbidden: "Italia"),
    Name(arabic: "فرنسا", english: "France", other: "Germany", misspelt: "Frannce", forbidden: "Gaul"),
    Name(arabic: "ألمانيا", english: "Germany", other: "France", misspelt: "Germanny", forbidden: "Allemagne"),
    Name(arabic: "ترامب", english: "Trump", other: "Obama", misspelt: "Trumpp", forbidden: "Tramp"),
    Name(arabic: "أوباما", english: "Obama", other: "Trump", misspelt: "Obamma", forbidden: "Oubama"),
    Name(arabic: "روسيا", english: "Russia", other: "Ukraine", misspelt: "Rusia", forbidden: "Rossiya"),
    Name(arabic: "لندن", english: "London", other: "Paris", misspelt: "Lonndon", forbidden: "Londres"),
    Name(arabic: "إسبانيا", english: "Spain", other: "Portugal", misspelt: "Spainn", forbidden: "España"),
    Name(arabic: "اليابان", english: "Japan", other: "China", misspelt: "Jappan", forbidden: "Nippon"),
    Name(arabic: "كوريا الجنوبية", english: "South Korea", other: "Japan", misspelt: "South Koraea", forbidden: "ROK"),
    Name(arabic: "كوفيد-19", english: "COVID-19", other: "the flu", misspelt: "COVID-19", forbidden: "Wuhan virus"),
  ]

  /// The glossary of the seeded names and terms.
  static let entries: [GlossaryEntry] =
    names.dropLast().map {
      GlossaryEntry(source: $0.arabic, target: $0.english, type: .place, forbidden: [$0.forbidden])
    } + [
      GlossaryEntry(
        source: "سيرغي لافروف", target: "Sergey Lavrov", type: .person, allowed: ["Sergei Lavrov"], short: "Lavrov"),
      GlossaryEntry(
        source: "قذائف المدفعية", target: "artillery shells", allowed: ["artillery rounds"],
        forbidden: ["artillery missiles"]),
    ]

  private static func name(
    _ pair: TranslatedPair, _ random: inout Random, _ change: (TranslatedPair, Name) -> String
  ) -> [TranslatedPair]? {
    let present = names.dropLast().filter { name in
      pair.source.has(#"(^|\s|[وبلف])"# + name.arabic + #"(\s|[،.]|$)"#)
        && pair.target.has("\\b\(name.english)\\b(?![a-z'’-])") && !pair.target.contains(name.other)
    }
    guard let name = present.randomElement(using: &random) else { return nil }
    let target = change(pair, name)
    return target == pair.target ? nil : [with(pair, target: target)]
  }
}
