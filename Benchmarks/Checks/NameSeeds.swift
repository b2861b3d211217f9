import Bitext

extension Seed {
  /// Errors in names that the glossary knows.
  static let names: [Seed] = [
    name("name-missing", "a name dropped") { pair, name, _ in pair.target.replacing(name.english, with: "it") },
    name("name-missing", "a name swapped") { pair, name, _ in pair.target.replacing(name.english, with: name.other) },
    name("name-forbidden", "a forbidden form") { pair, name, _ in
      pair.target.replacing(name.english, with: name.forbidden)
    },
    misspelt("a letter dropped", .drop), misspelt("a letter doubled", .double),
    misspelt("a letter changed", .replace), misspelt("two letters exchanged", .swap),
  ]

  /// A name in both languages, and what a translator might write for it.
  struct Name: Sendable {
    var arabic: String
    var english: String
    var other: String
    var forbidden: String
  }

  /// Names that the sets speak of.
  static let knownNames = [
    Name(arabic: "الصين", english: "China", other: "Japan", forbidden: "Cathay"),
    Name(arabic: "ووهان", english: "Wuhan", other: "Beijing", forbidden: "Wou-han"),
    Name(arabic: "إيطاليا", english: "Italy", other: "Spain", forbidden: "Italia"),
    Name(arabic: "فرنسا", english: "France", other: "Germany", forbidden: "Gaul"),
    Name(arabic: "ألمانيا", english: "Germany", other: "France", forbidden: "Allemagne"),
    Name(arabic: "ترامب", english: "Trump", other: "Obama", forbidden: "Tramp"),
    Name(arabic: "أوباما", english: "Obama", other: "Trump", forbidden: "Oubama"),
    Name(arabic: "روسيا", english: "Russia", other: "Ukraine", forbidden: "Rossiya"),
    Name(arabic: "لندن", english: "London", other: "Paris", forbidden: "Londres"),
    Name(arabic: "إسبانيا", english: "Spain", other: "Portugal", forbidden: "España"),
    Name(arabic: "اليابان", english: "Japan", other: "China", forbidden: "Nippon"),
    Name(arabic: "كوريا الجنوبية", english: "South Korea", other: "Japan", forbidden: "ROK"),
  ]

  private static func misspelt(_ name: String, _ slip: Slip) -> Seed {
    self.name("name-inconsistent", name) { pair, name, random in
      slip.applied(to: name.english, &random).map { pair.target.replacing(name.english, with: $0) }
    }
  }

  private static func name(
    _ check: String, _ title: String,
    _ change: @escaping @Sendable (TranslatedPair, Name, inout Random) -> String?
  ) -> Seed {
    Seed(check: check, name: title) { pair, random in
      let present = knownNames.filter { name in
        pair.source.has(#"(^|\s|[وبلف])"# + name.arabic + #"(\s|[،.]|$)"#)
          && pair.target.has("\\b\(name.english)\\b(?![a-z'’-])") && !pair.target.contains(name.other)
      }
      guard let name = present.randomElement(using: &random) else { return nil }
      let target = change(pair, name, &random)
      return target == nil || target == pair.target ? nil : [with(pair, target: target)]
    }
  }
}
