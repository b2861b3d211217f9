internal import Bitext

/// Which variants of a unit are its source and its targets.
///
/// A tag that is asked for with its region is taken where the unit has it; otherwise any region of the language counts,
/// the first for the source, every one for the target. A variant without a language is the source where the file names
/// one language for its sources (`srclang`), else nothing. Case and `_` for `-` do not matter.
struct TMXLanguageRule {
  private let source: Language
  private let target: Language
  private let headerLanguage: String

  init(_ reading: UnitReading, headerLanguage: String) {
    source = reading.source
    target = reading.target
    self.headerLanguage = headerLanguage.lowercased() == "*all*" ? "" : headerLanguage
  }

  /// The place of the source.
  func source(in variants: [TMXVariant]) -> Int? {
    let tags = variants.map { $0.language.isEmpty ? headerLanguage : $0.language }
    return TMXLanguageRule.places(of: source, in: tags).first
  }

  /// The places of the targets.
  func targets(in variants: [TMXVariant], besides source: Int) -> [Int] {
    TMXLanguageRule.places(of: target, in: variants.map(\.language)).filter { $0 != source }
  }

  /// The language of a variant as the unit keeps it: its own tag.
  func tag(of variant: TMXVariant, or language: Language) -> Language {
    variant.language.isEmpty ? language : Language(rawValue: variant.language)
  }

  private static func places(of language: Language, in tags: [String]) -> [Int] {
    let exact = tags.indices.filter { normal(tags[$0]) == normal(language.rawValue) }
    let isRegional = normal(language.rawValue) != language.primary
    if isRegional, !exact.isEmpty { return exact }
    return tags.indices.filter { !tags[$0].isEmpty && Language(rawValue: tags[$0]).matches(language) }
      .sorted { exact.contains($0) && !exact.contains($1) }
  }

  private static func normal(_ tag: String) -> String {
    let isNormal = tag.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
    return isNormal ? tag : String(tag.lowercased().map { $0 == "_" ? "-" : $0 })
  }
}
