internal import CICU

/// The members of a class of characters as a regular expression writes it (`[.!?\p{Pe}]`, `\s`).
public enum CharacterClassMembers {
  /// One bit for each UTF-16 unit: the characters of the basic plane that the class matches.
  ///
  /// The bits of surrogates are all set, since half a character cannot tell.
  ///
  /// - Parameter pattern: an expression that matches single characters.
  /// - Throws: ``ICUError/badPattern(_:reason:offset:)``.
  public static func bits(of pattern: String) throws(ICUError) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: 1024)
    for word in 0xD800 >> 6..<0xE000 >> 6 { bits[word] = .max }
    let expression = try AnchoredExpression(pattern)
    let units = [UInt16](0...0xFFFF)
    let outcome: Swift.Result<Void, ICUError> = units.withUnsafeBufferPointer { buffer in
      do throws(ICUError) {
        try expression.setText(buffer)
        while let unit = try expression.nextStart() { bits[unit >> 6] |= 1 << UInt64(unit & 63) }
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try outcome.get()
    return bits
  }
}

extension AnchoredExpression {
  /// Where the next match begins.
  func nextStart() throws(ICUError) -> Int? {
    guard try checked({ cicu_uregex_findNext(handle, &$0) }) else { return nil }
    return Int(try checked { cicu_uregex_start(handle, 0, &$0) })
  }
}
