internal import Bitext

/// Which variants of a unit are its source and its targets.
///
/// A tag that is asked for with its region is taken where the unit has it; otherwise any region of the language counts,
/// the first for the source, every one for the target. A variant without a language is the source where the file names
/// one language for its sources (`srclang`), else nothing. Case and `_` for `-` do not matter.
struct TMXLanguageRule {
  private let source: WantedLanguage
  private let target: WantedLanguage
  private let headerLanguage: String

  init(_ reading: UnitReading, headerLanguage: String) {
    source = WantedLanguage(reading.source)
    target = WantedLanguage(reading.target)
    self.headerLanguage = headerLanguage.lowercased() == "*all*" ? "" : headerLanguage
  }

  /// The place of the source.
  func source(in variants: [TMXVariant]) -> Int? {
    source.places(in: variants) { $0.language.isEmpty ? headerLanguage : $0.language }.first
  }

  /// The places of the targets.
  func targets(in variants: [TMXVariant], besides source: Int) -> [Int] {
    target.places(in: variants, tag: \.language).filter { $0 != source }
  }

  /// The language of a variant as the unit keeps it: its own tag.
  func tag(of variant: TMXVariant, or language: Language) -> Language {
    variant.language.isEmpty ? language : Language(rawValue: variant.language)
  }
}

/// A language that is asked for, with what is compared of it.
private struct WantedLanguage {
  private let language: Language
  private let normal: String
  private let isRegional: Bool

  init(_ language: Language) {
    self.language = language
    normal = WantedLanguage.normal(language.rawValue)
    isRegional = normal != language.primary
  }

  /// The places of the variants in it, those with its very tag first.
  func places(in variants: [TMXVariant], tag: (TMXVariant) -> String) -> [Int] {
    var exact: [Int] = []
    var others: [Int] = []
    for (place, variant) in variants.enumerated() {
      let tag = tag(variant)
      if tag == normal || WantedLanguage.normal(tag) == normal {
        exact.append(place)
      } else if !tag.isEmpty, Language(rawValue: tag).matches(language) {
        others.append(place)
      }
    }
    return isRegional && !exact.isEmpty ? exact : exact + others
  }

  private static func normal(_ tag: String) -> String {
    let isNormal = tag.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
    return isNormal ? tag : String(tag.lowercased().map { $0 == "_" ? "-" : $0 })
  }
}
