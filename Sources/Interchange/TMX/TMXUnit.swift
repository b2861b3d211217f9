internal import Bitext

/// A `tuv` as it stands in the file.
struct TMXVariant {
  /// Its language: `xml:lang`, or `lang` as older files have it; empty where it has none.
  var language: String
  var attributes: [UnitProperty]
  var properties: [UnitProperty] = []
  var segment: TMXSegment?

  init(_ attributes: [(name: String, value: String)]) {
    let named = attributes.first { $0.name == "xml:lang" } ?? attributes.first { $0.name == "lang" }
    language = named?.value ?? ""
    self.attributes = attributes.filter { $0.name != "xml:lang" && $0.name != "lang" }
      .map { UnitProperty(name: $0.name, value: $0.value) }
  }
}

/// A `tu` as it stands in the file, and the units that it is.
struct TMXUnit {
  /// Where it begins.
  let line: Int
  var variants: [TMXVariant] = []
  var properties: [UnitProperty] = []
  private var attributes: [UnitProperty] = []

  init(line: Int) {
    self.line = line
  }

  mutating func take(_ attributes: [(name: String, value: String)]) {
    self.attributes = attributes.map { UnitProperty(name: $0.name, value: $0.value) }
  }

  /// Notes the text of the variant that is read.
  mutating func finish(_ segment: TMXSegment) {
    if !variants.isEmpty { variants[variants.count - 1].segment = segment }
  }

  /// The units in two languages: the source with each of its targets; or why there is none.
  ///
  /// - Parameter rule: which languages are read in this file; a unit may name its source's language itself.
  func units(for reading: UnitReading, by rule: TMXLanguageRule) -> Result<[TranslationUnit], InputError> {
    let rule = unitLanguage.map { TMXLanguageRule(reading, headerLanguage: $0) } ?? rule
    guard let source = rule.source(in: variants) else {
      return failure("the unit has no segment in \(reading.source)", reading)
    }
    let targets = rule.targets(in: variants, besides: source)
    guard !targets.isEmpty else { return failure("the unit has no segment in \(reading.target)", reading) }
    var units: [TranslationUnit] = []
    for target in targets {
      for side in [variants[source], variants[target]] {
        if let damage = side.segment?.damage { return failure(damage, reading) }
        if side.segment?.text.isEmpty ?? true { return failure("a segment of the unit is empty", reading) }
      }
      units.append(unit(variants[source], variants[target], reading, rule))
    }
    return .success(units)
  }

  private var unitLanguage: String? { attributes.first { $0.name == "srclang" }?.value }

  private func failure(_ message: String, _ reading: UnitReading) -> Result<[TranslationUnit], InputError> {
    .failure(InputError(.invalid, file: reading.file, place: "line \(line)", message + "; it is left out"))
  }

  private func unit(
    _ source: TMXVariant, _ target: TMXVariant, _ reading: UnitReading, _ rule: TMXLanguageRule
  ) -> TranslationUnit {
    var unit = TranslationUnit(
      source: String(decoding: source.segment?.text ?? [], as: UTF8.self),
      target: String(decoding: target.segment?.text ?? [], as: UTF8.self),
      sourceLanguage: rule.tag(of: source, or: reading.source),
      targetLanguage: rule.tag(of: target, or: reading.target),
      origin: UnitOrigin(file: reading.file), sourceCodes: source.segment?.codes ?? [],
      targetCodes: target.segment?.codes ?? [])
    var known = TMXKnownProperties()
    known.take(attributes.filter { $0.name != "srclang" }, properties, prefix: "")
    known.take(source.attributes, source.properties, prefix: "source:")
    known.take(target.attributes, target.properties, prefix: "target:")
    known.fill(&unit)
    return unit
  }
}
