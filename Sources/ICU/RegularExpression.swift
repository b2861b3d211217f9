internal import CICU

/// A compiled ICU regular expression.
///
/// Matching is bounded: a pattern that backtracks beyond the limit on some text ends with
/// ``ICUError/patternTooSlow(_:)`` instead of hanging. The handle belongs to this value and is closed with it; ICU
/// keeps the state of a search in it, hence one owner and no copies.
public struct RegularExpression: ~Copyable {
  private let handle: OpaquePointer
  private let pattern: String

  /// Compiles a pattern in ICU's syntax.
  ///
  /// - Parameter stepLimit: about how many thousand steps one search may take.
  /// - Throws: ``ICUError/badPattern(_:reason:offset:)``.
  public init(_ pattern: String, stepLimit: Int = 1_000) throws(ICUError) {
    let units = Array(pattern.utf16)
    var place = Int32(0)
    var status = CICUStatus(0)
    let opened = cicu_uregex_open(units, Int32(units.count), 0, &place, &status)
    guard let opened, !cicu_isFailure(status) else {
      let reason = String(cString: cicu_errorName(status))
      throw .badPattern(pattern, reason: reason, offset: Int(max(0, place)))
    }
    self.handle = opened
    self.pattern = pattern
    cicu_uregex_setTimeLimit(opened, Int32(stepLimit), &status)
    cicu_uregex_setStackLimit(opened, 8 << 20, &status)
  }

  deinit { cicu_uregex_close(handle) }

  /// Every match in the text, in order, as UTF-8 ranges: the whole match first, then its groups (`nil` for a group
  /// that took no part).
  public func matches(in text: String) throws(ICUError) -> [[Range<Int>?]] {
    try withUText(text) { (bytes) throws(ICUError) in
      try checked { cicu_uregex_setUText(handle, bytes, &$0) }
      let groups = try checked { cicu_uregex_groupCount(handle, &$0) }
      var found: [[Range<Int>?]] = []
      while try search({ cicu_uregex_findNext(handle, &$0) }) {
        var ranges: [Range<Int>?] = []
        for group in 0...groups {
          let start = try checked { cicu_uregex_start(handle, group, &$0) }
          let end = try checked { cicu_uregex_end(handle, group, &$0) }
          ranges.append(start < 0 ? nil : Int(start)..<Int(end))
        }
        found.append(ranges)
      }
      return found
    }
  }

  private func search(_ step: (inout CICUStatus) -> Bool) throws(ICUError) -> Bool {
    var status = CICUStatus(0)
    let found = step(&status)
    if cicu_isTooSlow(status) { throw .patternTooSlow(pattern) }
    guard !cicu_isFailure(status) else { throw .failed(String(cString: cicu_errorName(status))) }
    return found
  }
}
