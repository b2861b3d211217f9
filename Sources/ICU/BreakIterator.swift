internal import CICU

/// ICU's text boundaries (UAX #29) over UTF-8 text.
public enum BreakIterator {
  /// What lies between two boundaries.
  public enum Kind: Sendable {
    case character, word, sentence

    var type: CICUBreakType {
      switch self {
      case .character: CICU_BREAK_CHARACTER
      case .word: CICU_BREAK_WORD
      case .sentence: CICU_BREAK_SENTENCE
      }
    }
  }

  /// The spans between ICU's boundaries, in order; together they cover the text.
  ///
  /// - Parameters:
  ///   - kind: what a span is.
  ///   - text: the text; the spans are half-open ranges of its UTF-8 bytes.
  ///   - locale: an ICU locale (`ar`); an unknown one behaves as the root locale.
  public static func spans(_ kind: Kind, in text: String, locale: String) throws(ICUError) -> [Range<Int>] {
    let iterator = try checked { cicu_ubrk_open(kind.type, locale, &$0) }
    defer { cicu_ubrk_close(iterator) }
    return try withUText(text) { (bytes) throws(ICUError) in
      try checked { cicu_ubrk_setUText(iterator, bytes, &$0) }
      var spans: [Range<Int>] = []
      var start = Int(cicu_ubrk_first(iterator))
      while case let next = cicu_ubrk_next(iterator), next >= 0 {
        spans.append(start..<Int(next))
        start = Int(next)
      }
      return spans
    }
  }

  /// ICU's boundaries in the text after its conversion to UTF-16, in units of that: the fastest way through ICU, for
  /// counting and comparing where the offsets in UTF-8 do not matter.
  public static func boundariesInUTF16(_ kind: Kind, of text: String, locale: String) throws(ICUError) -> [Int32] {
    let units = try utf16(of: text)
    let iterator = try checked { cicu_ubrk_open(kind.type, locale, &$0) }
    defer { cicu_ubrk_close(iterator) }
    let outcome: Swift.Result<[Int32], ICUError> = units.withUnsafeBufferPointer { buffer in
      do throws(ICUError) {
        try checked { cicu_ubrk_setText(iterator, buffer.baseAddress, Int32(buffer.count), &$0) }
      } catch {
        return .failure(error)
      }
      var boundaries = [cicu_ubrk_first(iterator)]
      while case let next = cicu_ubrk_next(iterator), next >= 0 { boundaries.append(next) }
      return .success(boundaries)
    }
    return try outcome.get()
  }

  private static func utf16(of text: String) throws(ICUError) -> [UInt16] {
    var text = text
    var status = CICUStatus(0)
    let units = text.withUTF8 { bytes in
      [UInt16](unsafeUninitializedCapacity: bytes.count + 1) { buffer, count in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          var length: Int32 = 0
          cicu_u_strFromUTF8(
            buffer.baseAddress, Int32(buffer.count), &length, characters.baseAddress, Int32(characters.count), &status)
          count = Int(length)
        }
      }
    }
    guard !cicu_isFailure(status) else { throw .failed(String(cString: cicu_errorName(status))) }
    return units
  }
}

/// Opens a UText over the text's own bytes, for the length of `body`.
func withUText<Result>(
  _ text: String, _ body: (OpaqueTextPointer) throws(ICUError) -> Result
) throws(ICUError) -> Result {
  var text = text
  let outcome: Swift.Result<Result, ICUError> = text.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) { characters in
      do throws(ICUError) {
        let start = characters.baseAddress ?? emptyText
        let handle = try checked { cicu_utext_openUTF8(start, Int64(characters.count), &$0) }
        guard let handle else { throw ICUError.failed("utext_openUTF8") }
        defer { cicu_utext_close(handle) }
        return .success(try body(handle))
      } catch {
        return .failure(error)
      }
    }
  }
  return try outcome.get()
}

typealias OpaqueTextPointer = OpaquePointer

/// ICU wants an address even for no bytes.
private nonisolated(unsafe) let emptyText: UnsafePointer<CChar> = {
  let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
  pointer.initialize(to: 0)
  return UnsafePointer(pointer)
}()
