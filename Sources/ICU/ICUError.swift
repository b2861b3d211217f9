internal import CICU

/// A call into ICU that failed.
///
/// Most calls cannot fail on valid identifiers; where the identifier or the input comes from a person (a pattern, a
/// character set's name, bytes), the error says which.
public enum ICUError: Error, Hashable, Sendable {
  /// ICU does not know this converter, transliterator or locale.
  case unknown(kind: String, name: String)
  /// The pattern is not a regular expression: ICU's reason, and the UTF-16 offset in the pattern.
  case badPattern(String, reason: String, offset: Int)
  /// Matching this pattern took more steps than allowed: it backtracks without bound on this text.
  case patternTooSlow(String)
  /// The bytes are not text in this encoding: the offset of the first byte that means nothing.
  case undecodable(encoding: String, offset: Int)
  /// Any other failure, by ICU's own name for it.
  case failed(String)
}

/// Runs one ICU call with a fresh status and turns a failing status into an error.
func checked<Result>(_ call: (inout CICUStatus) -> Result) throws(ICUError) -> Result {
  var status = CICUStatus(0)
  let result = call(&status)
  guard !cicu_isFailure(status) else { throw .failed(String(cString: cicu_errorName(status))) }
  return result
}

/// Runs an ICU call that fills a UTF-16 buffer, once to learn the length if the first guess is too small.
func filledUTF16(
  capacity: Int, _ fill: (UnsafeMutableBufferPointer<UInt16>, inout CICUStatus) -> Int32
) throws(ICUError) -> String {
  var capacity = capacity
  while true {
    var units = [UInt16](repeating: 0, count: capacity)
    var status = CICUStatus(0)
    let length = units.withUnsafeMutableBufferPointer { fill($0, &status) }
    if cicu_isBufferOverflow(status) {
      capacity = Int(length) + 1
      continue
    }
    guard !cicu_isFailure(status) else { throw .failed(String(cString: cicu_errorName(status))) }
    return String(decoding: units.prefix(Int(length)), as: UTF16.self)
  }
}
