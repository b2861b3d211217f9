import Bitext

extension Seed {
  /// Names and terms whose spelling drifts: between the files of an archive, or inside one.
  static let drifts: [Seed] = [
    archive("name-drift", "another accepted form") { _ in
      (
        [
          ("وصل سيرغي لافروف إلى المدينة.", "Sergey Lavrov arrived in the city."),
          ("غادر سيرغي لافروف المدينة.", "Sergey Lavrov left the city."),
          ("وتحدث سيرغي لافروف إلى الصحفيين.", "Sergey Lavrov spoke to reporters."),
        ],
        ("وقال سيرغي لافروف ذلك.", "Sergei Lavrov said so.")
      )
    },
    archive("term-drift", "another accepted form") { _ in
      (
        [
          ("وصلت قذائف المدفعية.", "The artillery shells arrived."),
          ("وفقدت قذائف المدفعية.", "The artillery shells were lost."),
          ("وعدّت قذائف المدفعية.", "They counted the artillery shells."),
        ],
        ("وقدمت قذائف المدفعية.", "It gave artillery rounds.")
      )
    },
    unknownName("a name transcribed otherwise") { name, random in name.others.randomElement(using: &random) },
    unknownName("a name misspelt") { name, random in
      Slip.allCases.randomElement(using: &random)?.applied(to: name.english, &random)
    },
  ]

  /// A name that the seeded glossary does not have.
  private struct UnknownName {
    var arabic: String
    var english: String
    /// How others transcribe it.
    var others: [String]
  }

  private static let unknownNames = [
    UnknownName(arabic: "بيسكوف", english: "Peskov", others: ["Pescov", "Peskoff"]),
    UnknownName(arabic: "عراقجي", english: "Araghchi", others: ["Araqchi", "Aragchi"]),
    UnknownName(arabic: "البرهان", english: "Burhan", others: ["Borhan", "Bourhan"]),
    UnknownName(arabic: "حميدتي", english: "Hemedti", others: ["Hemeti", "Himedti"]),
    UnknownName(arabic: "الدبيبة", english: "Dbeibah", others: ["Dbeiba", "Dabaiba"]),
    UnknownName(arabic: "باشاغا", english: "Bashagha", others: ["Bachagha", "Bashaga"]),
    UnknownName(arabic: "غروندبرغ", english: "Grundberg", others: ["Groundberg", "Grundburg"]),
    UnknownName(arabic: "بيدرسن", english: "Pedersen", others: ["Pederson", "Pedersin"]),
    UnknownName(arabic: "لازاريني", english: "Lazzarini", others: ["Lazarini", "Lazzareeni"]),
    UnknownName(arabic: "سموتريتش", english: "Smotrich", others: ["Smotritch", "Smotrytch"]),
  ]

  /// Three files with one form and the pair itself, and a fifth file with another.
  private static func archive(
    _ check: String, _ title: String,
    _ files: @escaping @Sendable (inout Random) -> (most: [(String, String)], other: (String, String))?
  ) -> Seed {
    var seed = Seed(check: check, name: title) { pair, random in
      guard let (most, other) = files(&random) else { return nil }
      let pairs = (most + [other]).enumerated().map { index, texts in
        TranslatedPair(id: "file-\(index)", source: texts.0, target: texts.1)
      }
      return [pair] + pairs
    }
    seed.isArchive = true
    return seed
  }

  private static func unknownName(
    _ title: String, _ change: @escaping @Sendable (UnknownName, inout Random) -> String?
  ) -> Seed {
    archive("name-drift", title) { random in
      guard let name = unknownNames.randomElement(using: &random), let other = change(name, &random) else { return nil }
      return (
        [
          ("قال \(name.arabic) ذلك.", "So said \(name.english) in the evening."),
          ("ورد \(name.arabic) على السؤال.", "Then \(name.english) answered the question."),
          ("وغادر \(name.arabic) المكان.", "And \(name.english) left the place."),
        ],
        ("ولم يعلق \(name.arabic).", "But \(other) did not comment.")
      )
    }
  }
}
