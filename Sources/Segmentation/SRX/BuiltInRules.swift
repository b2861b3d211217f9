package import Bitext
internal import Languages

extension SegmentationRules {
  /// The built-in knowledge as far as SRX can say it: Arabic, English, and marks of every script for any other language.
  ///
  /// SRX sees the characters around one place. What the built-in rules know beyond that (the first sentence of a block,
  /// quotation marks that are open, wrapped lines, the article's structure) is not in it.
  package static let builtIn = SegmentationRules(
    cascades: false,
    lists: [
      RuleList(name: "Arabic", rules: ArabicRules.all), RuleList(name: "English", rules: EnglishRules.all),
      RuleList(name: "Default", rules: [sentenceEnd]),
    ],
    maps: [
      LanguageMap(pattern: "[Aa][Rr]([-_].*)?", list: "Arabic"),
      LanguageMap(pattern: "[Ee][Nn]([-_].*)?", list: "English"),
      LanguageMap(pattern: ".*", list: "Default"),
    ])

  /// A mark that ends sentences in some script, what closes after it, and white space.
  static let sentenceEnd = Rule(isBreak: true, before: #"[\p{Sentence_Terminal}…]+\#(closers)*"#, after: #"\s"#)

  /// Marks that close, and controls that stay with what stands before them.
  static let closers = #"[\p{Pe}\p{Pf}"'\u200E\u200F\u061C\u202C\u2069\uFEFF]"#
}

/// The Arabic rules, made from the lists.
private enum ArabicRules {
  static let all = refused + made

  private static let letter = #"[\u0621-\u064A]"#
  private static let closers = SegmentationRules.closers
  private static let openers = alternatives(
    ArabicLists.sentenceOpeners + ArabicLists.reportingVerbs.flatMap { ["و" + $0, "ف" + $0] })

  private static var refused: [SegmentationRules.Rule] {
    [
      no(#"[.!?؟…]\#(closers)*"#, #"\s*[،,؛;:]"#),
      no(#"(?:^|[.!?؟]\s)\p{Nd}{1,3}\."#, #"\s"#),
      no(#"(?:^|[.!?؟]\s)(?:\#(alternatives(ArabicLists.sectionLabels)))\s\p{Nd}{1,3}\."#, #"\s"#),
      no(#"[؟?!]\)"#, #"\s"#),
      no(#"[؟?!]"#, #"\s+(?:\#(alternatives(ArabicLists.coordinators)))\s"#),
      no(#"[؟?!][»”"]"#, #"\s(?:\#(alternatives(ArabicLists.reportingVerbs)))\s"#),
      no(#"(?:\.\.|…)\#(closers)*"#, #"\s"#),
      yes(#"\b(?:\#(alternatives(ArabicLists.letteredThings)))\s\#(letter)\."#, #"\s"#),
      yes(#"\p{Nd}\s?(?:\#(forms(of: "era")))\."#, #"\s+(?![\p{Nd}(])"#),
      no(
        #"(?<!\p{L})(?:\#(letter)\.)*\#(letter)\u0640?[\u202A-\u202E]?\."#, #"[\u202A-\u202E]?\s+(?!(?:\#(openers))\s)"#
      ),
      no(#"(?<!\p{L})(?:\#(forms(of: "title")))\."#, #"\s+(?!(?:\#(openers))\s)"#),
      no(#"(?<!\p{L})(?:\#(forms(of: "reference")))\."#, #"\s*\p{Nd}"#),
      no(#"(?<!\p{L})(?:\#(names))\."#, #"(?:\#(names))(?!\p{L})"#),
      no(#"\p{Latin}[.!?]\#(closers)*"#, #"\s+\p{Ll}"#),
    ]
  }

  private static var made: [SegmentationRules.Rule] {
    [
      yes(#"[.!?؟۔]+\#(closers)*"#, #"\s"#),
      yes(#"\#(letter){2}\."#, #"\#(letter){2}"#),
      yes(#"[؟!]"#, #"[\p{L}«“(]"#),
    ]
  }

  private static let names = alternatives(ArabicLists.letterNames)

  private static func forms(of kind: String) -> String {
    alternatives(ArabicLists.abbreviations.filter { $0.count > 1 && $0[1] == kind }.map { $0[0] })
  }

  private static func no(_ before: String, _ after: String) -> SegmentationRules.Rule {
    SegmentationRules.Rule(isBreak: false, before: before, after: after)
  }

  private static func yes(_ before: String, _ after: String) -> SegmentationRules.Rule {
    SegmentationRules.Rule(isBreak: true, before: before, after: after)
  }
}

/// The English rules, made from the lists.
private enum EnglishRules {
  static let all = [
    SegmentationRules.Rule(isBreak: false, before: #"[.!?…]\#(SegmentationRules.closers)*"#, after: #"\s*[,;:]"#),
    SegmentationRules.Rule(isBreak: false, before: #"^\s*\p{Nd}{1,3}\."#, after: #"\s"#),
    SegmentationRules.Rule(isBreak: false, before: #"\b(?:\#(titles))\."#, after: #"\s"#),
    SegmentationRules.Rule(isBreak: false, before: #"\b(?:\#(others))\."#, after: #"\s+(?!(?:\#(openers))\b)"#),
    SegmentationRules.Rule(isBreak: false, before: #"\b\p{Lu}\."#, after: #"\s+\p{Lu}"#),
    SegmentationRules.Rule(isBreak: false, before: #"[.!?…]\#(SegmentationRules.closers)*"#, after: #"\s+\p{Ll}"#),
    SegmentationRules.sentenceEnd,
  ]

  private static let titles = forms { $0 == "title" }
  private static let others = forms { $0 != "title" }
  private static let openers = alternatives(EnglishLists.sentenceOpeners)

  private static func forms(_ isWanted: (String) -> Bool) -> String {
    alternatives(EnglishLists.abbreviations.filter { $0.count > 1 && isWanted($0[1]) }.map { $0[0] })
  }
}

/// Words as the branches of a pattern, the longest first, so that none hides a longer one.
private func alternatives(_ words: [String]) -> String {
  Set(words).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    .map { $0.replacing(".", with: #"\."#) }
    .joined(separator: "|")
}
