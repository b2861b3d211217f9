internal import CICU

/// An ICU regular expression that is asked, at one place of a text after another, whether it matches there.
///
/// The pattern may look behind the place. The text is UTF-16 and stays with its owner, who must keep it where it is
/// between ``setText(_:)`` and the last question. ICU keeps the state of a search in the handle, so one value serves one
/// search at a time.
public final class AnchoredExpression {
  let handle: OpaquePointer
  private let pattern: String

  /// Compiles a pattern in ICU's syntax.
  ///
  /// - Parameter stepLimit: about how many ten thousand steps one question may take.
  /// - Throws: ``ICUError/badPattern(_:reason:offset:)``.
  public init(_ pattern: String, stepLimit: Int = 100) throws(ICUError) {
    let units = Array(pattern.utf16)
    var place = Int32(0)
    var status = CICUStatus(0)
    let opened = cicu_uregex_open(units, Int32(units.count), 0, &place, &status)
    guard let opened, !cicu_isFailure(status) else {
      throw .badPattern(pattern, reason: String(cString: cicu_errorName(status)), offset: Int(max(0, place)))
    }
    self.handle = opened
    self.pattern = pattern
    cicu_uregex_setTimeLimit(opened, Int32(stepLimit), &status)
    cicu_uregex_setStackLimit(opened, 1 << 20, &status)
    cicu_uregex_useTransparentBounds(opened, true, &status)
    cicu_uregex_useAnchoringBounds(opened, false, &status)
  }

  deinit { cicu_uregex_close(handle) }

  /// Gives the text that the next questions are about.
  public func setText(_ units: UnsafeBufferPointer<UInt16>) throws(ICUError) {
    guard let base = units.baseAddress else { return }
    try checked { cicu_uregex_setText(handle, base, Int32(units.count), &$0) }
  }

  /// Whether the pattern matches at a place, looking no further than `limit`.
  ///
  /// - Throws: ``ICUError/patternTooSlow(_:)``.
  public func matches(at place: Int, limit: Int) throws(ICUError) -> Bool {
    var status = CICUStatus(0)
    cicu_uregex_setRegion(handle, Int64(place), Int64(limit), &status)
    let found = cicu_uregex_lookingAt(handle, -1, &status)
    if cicu_isTooSlow(status) { throw .patternTooSlow(pattern) }
    guard !cicu_isFailure(status) else { throw .failed(String(cString: cicu_errorName(status))) }
    return found
  }

  /// Whether the pattern matches a whole text.
  public func matchesWhole(_ text: String) throws(ICUError) -> Bool {
    let units = Array(text.utf16)
    let outcome: Swift.Result<Bool, ICUError> = units.withUnsafeBufferPointer { buffer in
      do throws(ICUError) {
        guard let base = buffer.baseAddress else { return .success(false) }
        try checked { cicu_uregex_setText(handle, base, Int32(buffer.count), &$0) }
        return .success(try checked { cicu_uregex_matches(handle, 0, &$0) })
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}
