internal import CICU

/// Reading bytes as text: which encoding they are in, and what they say.
public enum CharacterSets {
  /// A guess at the encoding of some bytes.
  public struct Guess: Hashable, Sendable {
    /// The IANA name, such as `windows-1256`.
    public let name: String
    /// ICU's confidence, 0–100.
    public let confidence: Int
  }

  /// ICU's guesses, best first.
  ///
  /// Empty for bytes that it can make nothing of.
  public static func guesses(for bytes: [UInt8]) throws(ICUError) -> [Guess] {
    let detector = try checked { cicu_ucsdet_open(&$0) }
    defer { cicu_ucsdet_close(detector) }
    let outcome: Result<[Guess], ICUError> = bytes.withUnsafeBytes { raw in
      do throws(ICUError) {
        let characters = raw.bindMemory(to: CChar.self)
        try checked { cicu_ucsdet_setText(detector, characters.baseAddress, Int32(characters.count), &$0) }
        var count: Int32 = 0
        let matches = try checked { cicu_ucsdet_detectAll(detector, &count, &$0) }
        var guesses: [Guess] = []
        for index in 0..<Int(count) {
          guard let match = matches?[index] else { continue }
          let name = try checked { cicu_ucsdet_getName(match, &$0) }
          let confidence = try checked { cicu_ucsdet_getConfidence(match, &$0) }
          guard let name else { continue }
          guesses.append(Guess(name: String(cString: name), confidence: Int(confidence)))
        }
        return .success(guesses)
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  /// The text that the bytes are in a named encoding.
  ///
  /// Nothing is replaced: a byte that means nothing there is an error with its offset. A leading byte order mark is
  /// kept as U+FEFF, as in any other text.
  ///
  /// - Throws: ``ICUError/unknown(kind:name:)``, ``ICUError/undecodable(encoding:offset:)``.
  public static func decode(_ bytes: [UInt8], as encoding: String) throws(ICUError) -> String {
    let opened = try? checked { cicu_ucnv_open(encoding, &$0) }
    guard let converter = opened ?? nil else { throw .unknown(kind: "encoding", name: encoding) }
    defer { cicu_ucnv_close(converter) }
    try checked { cicu_ucnv_stopAtBadBytes(converter, &$0) }

    var units = [UInt16](repeating: 0, count: bytes.count * 2 + 8)
    var written = 0
    var consumed = 0
    var status = CICUStatus(0)
    bytes.withUnsafeBytes { raw in
      units.withUnsafeMutableBufferPointer { output in
        let characters = raw.bindMemory(to: CChar.self)
        guard let input = characters.baseAddress, let start = output.baseAddress else { return }
        var source: UnsafePointer<CChar>? = input
        var target: UnsafeMutablePointer<UInt16>? = start
        cicu_ucnv_toUnicode(converter, &target, start + output.count, &source, input + characters.count, &status)
        written = target.map { $0 - start } ?? 0
        consumed = source.map { $0 - input } ?? 0
      }
    }
    guard !cicu_isFailure(status) else {
      throw .undecodable(encoding: encoding, offset: max(0, consumed - 1))
    }
    return String(decoding: units.prefix(written), as: UTF16.self)
  }
}
