internal import ICU

/// How much spelling is set aside to compare two words.
package enum FoldingLevel: Sendable {
  /// Loses nothing that matters: tatweel, diacritics, presentation forms, direction marks and joiners go; no-break
  /// spaces become spaces.
  case one
  /// Also joins letters that writers mix: أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي, and the Persian ک ی→ك ي. Always reported to the person.
  case two
}

/// A folded text that remembers where each byte came from.
package struct FoldedText: Hashable, Sendable {
  /// The folded text, as UTF-8.
  package var bytes: [UInt8]
  /// For each folded byte, the offset in the original of the scalar it came from; one more for the end.
  package var origins: [Int]

  /// The folded text as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The range of the original that a range of folded bytes came from, with the marks that followed its last letter.
  package func original(of range: Range<Int>) -> Range<Int> {
    origins[range.lowerBound]..<origins[range.upperBound]
  }
}

/// Making spellings comparable, without touching the text.
package enum Folding {
  /// The text folded, with the way back to its offsets.
  ///
  /// - Complexity: O(*n*).
  package static func fold(_ text: String, level: FoldingLevel) -> FoldedText {
    var result = FoldedText(bytes: [], origins: [])
    result.bytes.reserveCapacity(text.utf8.count)
    result.origins.reserveCapacity(text.utf8.count + 1)
    var text = text
    text.withUTF8 { bytes in
      forEachFolded(bytes, level: level) { value, offset in
        result.bytes.append(scalar: value)
        while result.origins.count < result.bytes.count { result.origins.append(offset) }
      }
      result.origins.append(bytes.count)
    }
    return result
  }

  /// The text folded, where nothing needs the way back.
  package static func folded(_ text: some StringProtocol, level: FoldingLevel) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var text = String(text)
    text.withUTF8 { bytes in
      forEachFolded(bytes, level: level) { value, _ in folded.append(scalar: value) }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Calls `body` with each folded scalar and the offset of the scalar it came from, in order.
  package static func forEachFolded(
    _ bytes: UnsafeBufferPointer<UInt8>, level: FoldingLevel, _ body: (UInt32, Int) -> Void
  ) {
    var offset = 0
    while offset < bytes.count {
      let scalar = bytes.scalar(at: offset)
      let start = offset
      offset += scalar.length
      if scalar.value >= 0xFB50, let letters = presentationForms[scalar.value] {
        for letter in letters { body(level == .two ? joined(letter) : letter, start) }
        continue
      }
      guard !isDropped(scalar.value) else { continue }
      var value = scalar.value == 0xA0 ? 0x20 : scalar.value
      if offset < bytes.count, let composed = composed(value, bytes.scalar(at: offset).value) { value = composed }
      body(level == .two ? joined(value) : value, start)
    }
  }

  /// Whether level 1 leaves the scalar out.
  package static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0xAD: false
    case 0xAD, 0x061C, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7, 0x06E8,
      0x06EA...0x06ED, 0x200C...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// What level 2 makes of a letter that level 1 kept.
  package static func joined(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x0622, 0x0623, 0x0625, 0x0671: 0x0627
    case 0x0649, 0x0626, 0x06CC: 0x064A
    case 0x0629: 0x0647
    case 0x0624: 0x0648
    case 0x06A9: 0x0643
    default: value
    }
  }

  /// A letter followed by a combining madda or hamza is the letter that has it (canonical composition).
  package static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    switch (base, mark) {
    case (0x0627, 0x0653): 0x0622
    case (0x0627, 0x0654): 0x0623
    case (0x0627, 0x0655): 0x0625
    case (0x0648, 0x0654): 0x0624
    case (0x064A, 0x0654): 0x0626
    default: nil
    }
  }

  /// The Arabic presentation forms (U+FB50–FDFF, U+FE70–FEFC) and the letters they stand for, by compatibility
  /// normalization (UAX #15), marks left out.
  private static let presentationForms: [UInt32: [UInt32]] = {
    var forms: [UInt32: [UInt32]] = [:]
    for value in [UInt32](0xFB50...0xFDFF) + [UInt32](0xFE70...0xFEFC) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      guard let letters = try? String(Character(scalar)).normalized(.nfkc) else { continue }
      let kept = letters.unicodeScalars.map(\.value).filter { !isDropped($0) }
      if kept != [value] { forms[value] = kept }
    }
    return forms
  }()
}
