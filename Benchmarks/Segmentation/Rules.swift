import Bitext
import Segmentation

/// The speed of fifty rules of a person's own, as an SRX file would bring them, and of the built-in rules exported.
enum Rules {
  static func run(_ paths: [String]) throws {
    let sentences = try paths.flatMap { try Corpus.documents($0).joined() }
    guard !sentences.isEmpty else { return print("rules: give one or more TSV files with a column `ar`") }
    let text = Speed.article(of: sentences, bytes: 20_000_000)
    let builtIn = Segmenter(language: .arabic).ranges(of: text).count
    for (name, rules) in [("fifty rules", fifty), ("exported rules", .builtIn)] {
      let segmenter = try RuleSegmenter(rules: rules, language: .arabic)
      var found = 0
      let speed = try Speed.megabytesPerSecond(text) {
        found = try segmenter.ranges(of: text).count
        return found
      }
      print("\(name)\t\(Int(speed)) MB/s\t\(found) segments (\(builtIn) by the built-in rules)")
    }
  }

  /// Forty-four exceptions for abbreviations and six rules for marks.
  private static let fifty: SegmentationRules = {
    let letters = "دأمصجطعتسفبشحقنرزكلهوي".map(String.init)
    let words = ["أ\\.د", "أ\\.م", "م\\.د", "عق", "نق", "مج", "تح", "صص", "ق\\.م", "ب\\.م", "ص\\.ب", "و\\.م\\.أ"]
    let latin = ["Mr", "Mrs", "Dr", "Prof", "Gen", "Lt", "Col", "St", "No", "vs"]
    var rules = (letters + words + latin).prefix(44).map {
      SegmentationRules.Rule(isBreak: false, before: "\\b\($0)\\.", after: "\\s")
    }
    rules.append(SegmentationRules.Rule(isBreak: false, before: "\\.\\.+", after: "\\s+\\p{L}"))
    rules.append(SegmentationRules.Rule(isBreak: false, before: "[.?!؟][\"”»]*", after: "\\s+\\p{Ll}"))
    rules.append(SegmentationRules.Rule(isBreak: false, before: "^\\s*\\p{Nd}+\\.", after: "\\s"))
    rules.append(SegmentationRules.Rule(isBreak: true, before: "[.?!؟۔]+[\"”»)\\]]*", after: "\\s"))
    rules.append(SegmentationRules.Rule(isBreak: true, before: "…", after: "\\s+\\p{Lu}"))
    rules.append(SegmentationRules.Rule(isBreak: true, before: "\\n", after: ""))
    return SegmentationRules(
      lists: [SegmentationRules.RuleList(name: "Fifty", rules: rules)],
      maps: [SegmentationRules.LanguageMap(pattern: "ar.*", list: "Fifty")])
  }()
}
