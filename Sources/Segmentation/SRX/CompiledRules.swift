internal import Bitext
internal import ICU

/// The rules of one language, in order, compiled.
struct CompiledRules: Sendable {
  let rules: [CompiledRule]
  /// The rules that make breaks, by their place in `rules`.
  let breaks: [Int]
  /// The characters that a break can follow; `nil` if one can follow any.
  let lastUnits: UnitClass?

  /// The rules that `rules` gives a language.
  ///
  /// - Throws: ``SegmentationRuleError`` for a pattern that ICU cannot compile.
  init(_ rules: SegmentationRules, language: Language) throws(SegmentationRuleError) {
    var classes = UnitClassCache()
    var compiled: [CompiledRule] = []
    for list in try Self.lists(of: rules, language: language) {
      for (index, rule) in list.rules.enumerated() {
        compiled.append(try CompiledRule(rule, list: list.name, number: index + 1, classes: &classes))
      }
    }
    self.rules = compiled
    breaks = compiled.indices.filter { compiled[$0].isBreak }
    let ends = breaks.map { compiled[$0].before }
    lastUnits =
      ends.contains(where: \.isEmpty) ? nil : ends.joined().compactMap(\.first).reduce(UnitClass.none) { $0.union($1) }
  }

  /// The lists that the maps give a language: all that fit, or the first.
  ///
  /// Java's matchers ignore case here, and so do the programs that use them.
  private static func lists(
    of rules: SegmentationRules, language: Language
  ) throws(SegmentationRuleError) -> [SegmentationRules.RuleList] {
    var lists: [SegmentationRules.RuleList] = []
    for (index, map) in rules.maps.enumerated() {
      let fits: Bool
      do throws(ICUError) {
        fits = try AnchoredExpression("(?i)" + PatternParser.rewritten(map.pattern)).matchesWhole(language.rawValue)
      } catch {
        throw SegmentationRuleError(
          list: "", number: index + 1, pattern: map.pattern, message: CompiledRule.explanation(error))
      }
      guard fits, let list = rules.lists.first(where: { $0.name == map.list }) else { continue }
      lists.append(list)
      if !rules.cascades { break }
    }
    return lists
  }
}
