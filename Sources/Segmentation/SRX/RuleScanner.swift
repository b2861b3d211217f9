internal import ICU
internal import Languages

/// Finds the breaks that compiled rules make in one block.
///
/// Only places whose neighbours some break rule could want are looked at, and ICU is asked only where a rule's own
/// neighbours fit; both are table look-ups.
final class RuleScanner {
  /// How far beyond a place a pattern may look.
  private static let reach = 512

  private let compiled: CompiledRules
  private var expressions: [AnchoredExpression?]
  /// The block, by its number, whose text each expression has.
  private var blocks: [Int]
  private var block = 0
  private var units: [UInt16] = []
  /// Whether the block has characters of two units, for which the tables only say “perhaps”.
  private var hasPairs = false

  init(_ compiled: CompiledRules) {
    self.compiled = compiled
    expressions = Array(repeating: nil, count: compiled.rules.count)
    blocks = Array(repeating: 0, count: compiled.rules.count)
  }

  /// Calls `body` with each place that a break rule was considered at: its offset, whether it is a break, and the rule.
  func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, block range: Range<Int>, _ body: (Int, Bool, CompiledRule) -> Void
  ) throws(SegmentationRuleError) {
    block += 1
    fill(bytes, range)
    var offset = (bytes: range.lowerBound, units: 0)
    let outcome: Result<Void, SegmentationRuleError> = units.withUnsafeBufferPointer { units in
      do throws(SegmentationRuleError) {
        for place in 1..<max(1, units.count) where mayBreak(units, at: place) {
          guard let rule = try decide(units, at: place) else { continue }
          while offset.units < place {
            let scalar = bytes.scalar(at: offset.bytes)
            offset.bytes += scalar.length
            offset.units += scalar.value > 0xFFFF ? 2 : 1
          }
          body(offset.bytes, rule.isBreak, rule)
        }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
  }

  private func fill(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    units.removeAll(keepingCapacity: true)
    hasPairs = false
    units.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      offset += scalar.length
      if scalar.value > 0xFFFF {
        hasPairs = true
        units.append(UInt16(truncatingIfNeeded: 0xD7C0 + (scalar.value >> 10)))
        units.append(UInt16(truncatingIfNeeded: 0xDC00 | (scalar.value & 0x3FF)))
      } else {
        units.append(UInt16(truncatingIfNeeded: scalar.value))
      }
    }
  }

  @inline(__always)
  private func mayBreak(_ units: UnsafeBufferPointer<UInt16>, at place: Int) -> Bool {
    if let lastUnits = compiled.lastUnits, !lastUnits.contains(units[place - 1]) { return false }
    if UTF16.isTrailSurrogate(units[place]) { return false }
    return compiled.breaks.contains { compiled.rules[$0].mayMatch(units, at: place) }
  }

  /// The first rule that matches at a place.
  private func decide(_ units: UnsafeBufferPointer<UInt16>, at place: Int) throws(SegmentationRuleError)
    -> CompiledRule?
  {
    for index in compiled.rules.indices where compiled.rules[index].mayMatch(units, at: place) {
      let rule = compiled.rules[index]
      if rule.isExact, !hasPairs { return rule }
      if try matches(index, units, at: place) { return rule }
    }
    return nil
  }

  private func expression(_ index: Int) throws(ICUError) -> AnchoredExpression {
    if let known = expressions[index] { return known }
    let made = try AnchoredExpression(compiled.rules[index].expression)
    expressions[index] = made
    return made
  }

  private func matches(
    _ index: Int, _ units: UnsafeBufferPointer<UInt16>, at place: Int
  ) throws(SegmentationRuleError) -> Bool {
    let rule = compiled.rules[index]
    do throws(ICUError) {
      let expression = try expression(index)
      if blocks[index] != block {
        try expression.setText(units)
        blocks[index] = block
      }
      return try expression.matches(at: place, limit: min(units.count, place + Self.reach))
    } catch {
      throw SegmentationRuleError(
        list: rule.list, number: rule.number, pattern: rule.expression, message: CompiledRule.explanation(error))
    }
  }
}
