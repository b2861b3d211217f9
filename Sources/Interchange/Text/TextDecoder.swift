internal import ICU

/// A text and the encoding that its bytes were in.
package struct DecodedText: Hashable, Sendable {
  /// The characters; a byte order mark is kept, so that nothing is lost.
  package var text: String
  /// The encoding's IANA name.
  package var encoding: String
}

/// Reading bytes as text: UTF-8 first, UTF-16 and UTF-32 by their marks or their zeros, else what ICU detects.
package enum TextDecoder {
  /// The text that the bytes are.
  ///
  /// - Throws: ``InputError`` for no bytes at all, bytes that are no text, and broken UTF-8, with the line.
  package static func decode(_ bytes: [UInt8], file: String) throws(InputError) -> DecodedText {
    guard !bytes.isEmpty else { throw InputError(.invalid, file: file, "the file is empty; nothing to read") }
    if let wide = wideEncoding(of: bytes) { return try converted(bytes, from: wide, file: file) }
    guard !looksBinary(bytes) else {
      throw InputError(.invalid, file: file, "this is not a text file; save the article as text or HTML first")
    }
    guard let offset = firstBadByte(bytes) else {
      return DecodedText(text: String(decoding: bytes, as: UTF8.self), encoding: "UTF-8")
    }
    if let legacy = legacyEncoding(of: bytes) { return try converted(bytes, from: legacy, file: file) }
    let line = bytes.prefix(offset).count { $0 == 0x0A } + 1
    throw InputError(
      .invalid, file: file, place: "line \(line), byte \(offset)",
      "not valid UTF-8 here, and no other encoding fits; save the file as UTF-8")
  }

  /// The encoding of a text by its beginning, by the rules of ``decode(_:file:)``; broken UTF-8 counts as UTF-8.
  ///
  /// - Throws: ``InputError`` for bytes that are no text.
  static func encoding(of bytes: [UInt8], file: String) throws(InputError) -> String {
    if let wide = wideEncoding(of: Array(bytes.prefix(4_096))) { return wide }
    guard !looksBinary(bytes) else { throw InputError(.invalid, file: file, "this is not a text file") }
    let lines = bytes.lastIndex(of: 0x0A).map { Array(bytes[...$0]) } ?? bytes
    return firstBadByte(lines) == nil ? "UTF-8" : legacyEncoding(of: bytes) ?? "UTF-8"
  }

  /// The encoding of a table whose rows may be damaged: UTF-8 where one row with other letters than ASCII is UTF-8.
  static func tableEncoding(of bytes: [UInt8]) -> String {
    if let wide = wideEncoding(of: Array(bytes.prefix(4_096))) { return wide }
    var hasOtherLetters = false
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 >= 0x80 }) {
      if String(validating: line, as: UTF8.self) != nil { return "UTF-8" }
      hasOtherLetters = true
    }
    return hasOtherLetters ? legacyEncoding(of: bytes) ?? "UTF-8" : "UTF-8"
  }

  static func converted(_ bytes: [UInt8], from encoding: String, file: String) throws(InputError) -> DecodedText {
    do throws(ICUError) {
      return DecodedText(text: try CharacterSets.decode(bytes, as: encoding), encoding: encoding)
    } catch {
      let place: String? = if case .undecodable(_, let offset) = error { "byte \(offset)" } else { nil }
      throw InputError(.invalid, file: file, place: place, "not valid \(encoding) here; save the file as UTF-8")
    }
  }

  /// The UTF-16 or UTF-32 encoding that a mark at the start, or a zero in every other byte, gives away.
  private static func wideEncoding(of bytes: [UInt8]) -> String? {
    let marks: [([UInt8], String)] = [
      ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE], "UTF-16LE"),
      ([0xFE, 0xFF], "UTF-16BE"),
    ]
    for (mark, name) in marks where bytes.starts(with: mark) { return name }
    return unmarkedUTF16(bytes)
  }

  /// UTF-16 without a mark: spaces and line ends of Arabic text have their zeros on one side only.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = [0, 0]
    var arabic = [0, 0]
    for (index, byte) in bytes.prefix(4_096).enumerated() {
      if byte == 0 { zeros[index & 1] += 1 }
      if byte == 0x06 { arabic[index & 1] += 1 }
    }
    let units = min(bytes.count, 4_096) / 2
    if zeros[0] == 0, zeros[1] > 0, zeros[1] + arabic[1] > units / 2 { return "UTF-16LE" }
    if zeros[1] == 0, zeros[0] > 0, zeros[0] + arabic[0] > units / 2 { return "UTF-16BE" }
    return nil
  }

  /// Control characters that no text has: one byte in fifty of them, or a zero, means something else than text.
  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(65_536)
    let controls = sample.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
    return sample.contains(0) || controls * 50 > sample.count
  }

  /// The offset of the first byte that is not UTF-8.
  private static func firstBadByte(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The one-byte encoding that ICU detects, unless the bytes are mostly good UTF-8, which a stray byte has broken.
  private static func legacyEncoding(of bytes: [UInt8]) -> String? {
    guard !isMostlyUTF8(bytes), let guesses = try? CharacterSets.guesses(for: bytes) else { return nil }
    let names = guesses.filter { $0.confidence >= 10 && !$0.name.hasPrefix("UTF-") }.map(\.name)
    return names.first { $0 == "windows-1256" } ?? names.first
  }

  /// Whether most bytes above 127 belong to well-formed sequences.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    let decoded = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let replaced = decoded.count { $0.value == 0xFFFD }
    let good = decoded.count { $0.value > 0x7F } - replaced
    return good > replaced * 4
  }
}
