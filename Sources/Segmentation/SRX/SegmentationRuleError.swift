/// What is wrong with a rule of a person's own, or with what it does to a text.
package struct SegmentationRuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The list that the rule stands in; empty for a map.
  package var list: String
  /// The rule's number in its list, or the map's number, from 1.
  package var number: Int
  /// The pattern as it was written.
  package var pattern: String
  /// What is wrong and what to do, in one line.
  package var message: String

  /// One line: the rule, its pattern, what to do.
  package var description: String {
    let place = list.isEmpty ? "language map \(number)" : "rule \(number) of “\(list)”"
    return "\(place), \(pattern): \(message)"
  }
}
