internal import Bitext
internal import ICU

/// A rule ready to be asked about places: what a place must look like first, and the expression that decides.
struct CompiledRule: Sendable {
  let isBreak: Bool
  /// What must stand before the place, and after it: one of these, each from the place outwards.
  ///
  /// Empty for anything.
  let before: [[UnitClass]]
  let after: [[UnitClass]]
  /// Whether `before` and `after` say all that the rule does, so that ICU need not be asked.
  let isExact: Bool
  /// The expression for both sides, asked at the place: what stands before is looked behind for.
  let expression: String
  let list: String
  let number: Int

  init(
    _ rule: SegmentationRules.Rule, list: String, number: Int, classes: inout UnitClassCache
  ) throws(SegmentationRuleError) {
    var beforeParser = PatternParser(rule.before, isBounded: true)
    var afterParser = PatternParser(rule.after, isBounded: false)
    let beforeNode = beforeParser.parse()
    let afterNode = afterParser.parse()
    let tails = PatternEdges.edges(of: beforeNode, .backwards)
    let heads = PatternEdges.edges(of: afterNode, .forwards)
    self.isBreak = rule.isBreak
    self.before = Self.resolved(tails, &classes)
    self.after = Self.resolved(heads, &classes)
    self.isExact = [tails, heads].allSatisfy { $0?.allSatisfy(\.isExact) == true }
    let behind = rule.before.isEmpty ? "" : "(?<=(?:\(beforeParser.rewritten)))"
    self.expression = behind + "(?:\(afterParser.rewritten))"
    self.list = list
    self.number = number
    try check(rule)
  }

  /// Whether the place could fit, by the characters next to it.
  @inline(__always)
  func mayMatch(_ units: UnsafeBufferPointer<UInt16>, at place: Int) -> Bool {
    Self.fits(before, units, from: place - 1, step: -1) && Self.fits(after, units, from: place, step: 1)
  }

  @inline(__always)
  private static func fits(
    _ edges: [[UnitClass]], _ units: UnsafeBufferPointer<UInt16>, from start: Int, step: Int
  ) -> Bool {
    if edges.isEmpty { return true }
    next: for edge in edges {
      var offset = start
      for unitClass in edge {
        guard offset >= 0, offset < units.count, unitClass.contains(units[offset]) else { continue next }
        offset += step
      }
      return true
    }
    return false
  }

  /// The classes of edges; none if an edge says nothing.
  private static func resolved(_ edges: [PatternEdge]?, _ classes: inout UnitClassCache) -> [[UnitClass]] {
    guard let edges, !edges.contains(where: \.classes.isEmpty) else { return [] }
    var resolved: [[UnitClass]] = []
    for edge in edges { resolved.append(edge.classes.map { classes.unitClass($0) }) }
    return resolved
  }

  /// Compiles each side alone, so that an error names the side as it was written, then both.
  private func check(_ rule: SegmentationRules.Rule) throws(SegmentationRuleError) {
    for pattern in [rule.before, rule.after] where !pattern.isEmpty {
      try compile(PatternParser.rewritten(pattern), shown: pattern)
    }
    try compile(expression, shown: rule.before)
  }

  private func compile(_ expression: String, shown pattern: String) throws(SegmentationRuleError) {
    do throws(ICUError) {
      _ = try AnchoredExpression(expression)
    } catch {
      throw SegmentationRuleError(list: list, number: number, pattern: pattern, message: Self.explanation(error))
    }
  }

  /// What an error of ICU means to the person.
  static func explanation(_ error: ICUError) -> String {
    switch error {
    case .badPattern(_, let reason, _) where reason == "U_REGEX_LOOK_BEHIND_LIMIT":
      "it can match text of any length before a break; give its repetitions an upper bound"
    case .badPattern(_, let reason, let offset):
      "not a regular expression (\(reason) near character \(offset)); correct it"
    case .patternTooSlow: "it backtracks without end on this text; make its repetitions exclude each other"
    default: "ICU cannot use it (\(error)); simplify it"
    }
  }
}

extension PatternParser {
  /// A pattern as it is given to ICU.
  static func rewritten(_ pattern: String) -> String {
    var parser = PatternParser(pattern, isBounded: false)
    _ = parser.parse()
    return parser.rewritten
  }
}
