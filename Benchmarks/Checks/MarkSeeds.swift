import Bitext

extension Seed {
  /// Errors of punctuation.
  static let marks: [Seed] = [
    .target("quotes-unbalanced", "a mark lost") { target, random in
      target.has("[“”\"]") ? nil : target.replacingOne(#"(?<= )(?=[a-z]{4})"#, with: { _ in "“" }, &random)
    },
    Seed(check: "quotes-missing", name: "marks lost") { pair, _ in
      guard pair.source.has(#"[\"«“]\S+ \S+ \S+ .*[\"»”]"#), pair.target.has("[“\"]") else {
        return nil
      }
      return [with(pair, target: pair.target.filter { !"“”\"'‘’".contains($0) })]
    },
    .target("brackets-unbalanced", "a bracket lost") { target, random in
      target.contains("(") ? target.replacingOne(#"\)"#, with: { _ in "" }, &random) : nil
    },
    .target("arabic-punctuation", "an Arabic comma") { target, random in
      target.replacingOne(", ", with: { _ in "، " }, &random)
    },
    .target("arabic-punctuation", "Arabic digits") { target, random in
      target.replacingOne(#"\d"#, with: { _ in "٣" }, &random)
    },
    Seed(check: "end-punctuation", name: "the full stop lost") { pair, _ in
      guard pair.source.hasSuffix("."), pair.target.hasSuffix(".") else { return nil }
      return [with(pair, target: pair.target.dropLast())]
    },
    .target("spacing", "two spaces") { target, random in
      target.replacingOne(#"(?<=[a-z]) (?=[a-z])"#, with: { _ in "  " }, &random)
    },
    .target("spacing", "a space before a comma") { target, random in
      target.replacingOne(#"(?<=[a-z]), "#, with: { _ in " , " }, &random)
    },
    .target("spacing", "none after a comma") { target, random in
      target.replacingOne(#"(?<=[a-z]{3}), (?=[a-z]{3})"#, with: { _ in "," }, &random)
    },
  ]

  /// Errors that only a second pair shows.
  static let documents: [Seed] = [
    Seed(check: "source-inconsistent", name: "the same target again") { pair, _ in
      guard pair.target.split(separator: " ").count > 5 else { return nil }
      return [pair, TranslatedPair(id: "+", source: "وصل الوفد إلى المدينة في ساعة متأخرة", target: pair.target)]
    },
    Seed(check: "target-inconsistent", name: "another target") { pair, random in
      guard pair.source.split(separator: " ").count > 3 else { return nil }
      let other = pair.target.replacingOne(#"\b[a-z]{4,}\b"#, with: { "other\($0)" }, &random)
      return other.map { [pair, TranslatedPair(id: "+", source: pair.source, target: $0)] }
    },
    Seed(check: "term-inconsistent", name: "another accepted form") { pair, _ in
      [
        pair, TranslatedPair(id: "+1", source: "وصلت قذائف المدفعية.", target: "Artillery shells arrived."),
        TranslatedPair(id: "+2", source: "قذائف المدفعية كثيرة.", target: "Artillery rounds are many."),
      ]
    },
    Seed(check: "name-inconsistent", name: "another accepted form") { pair, _ in
      [
        pair, TranslatedPair(id: "+1", source: "وصل سيرغي لافروف.", target: "Sergey Lavrov arrived."),
        TranslatedPair(id: "+2", source: "غادر سيرغي لافروف.", target: "Sergei Lavrov left."),
      ]
    },
  ]
}
