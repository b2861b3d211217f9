/// One Unicode scalar read from UTF-8 bytes: its value and how many bytes it took.
@frozen @usableFromInline
package struct DecodedScalar {
  /// The scalar's value.
  @usableFromInline package var value: UInt32
  /// How many bytes it took, 1–4.
  @usableFromInline package var length: Int

  @inlinable
  package init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at `offset`.
  ///
  /// The bytes must be valid UTF-8, as those of a `String` are, and `offset` the start of a scalar. A sequence cut
  /// short by the end of the buffer reads as U+FFFD of one byte, so no offset runs past the end.
  @inlinable
  package func scalar(at offset: Int) -> DecodedScalar {
    let first = self[offset]
    if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
    let left = count - offset
    if first < 0xE0, left >= 2 {
      return DecodedScalar(value: UInt32(first & 0x1F) << 6 | UInt32(self[offset + 1] & 0x3F), length: 2)
    }
    if first < 0xF0, left >= 3 {
      let high = UInt32(first & 0x0F) << 12 | UInt32(self[offset + 1] & 0x3F) << 6
      return DecodedScalar(value: high | UInt32(self[offset + 2] & 0x3F), length: 3)
    }
    if left >= 4 {
      let high = UInt32(first & 0x07) << 18 | UInt32(self[offset + 1] & 0x3F) << 12
      let low = UInt32(self[offset + 2] & 0x3F) << 6 | UInt32(self[offset + 3] & 0x3F)
      return DecodedScalar(value: high | low, length: 4)
    }
    return DecodedScalar(value: 0xFFFD, length: 1)
  }
}

extension [UInt8] {
  /// Appends the UTF-8 bytes of a scalar value; a value that is no scalar is left out.
  @inlinable
  package mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension String {
  /// The characters at a range of UTF-8 offsets.
  ///
  /// A range that cuts a character or leaves the text gives what of it can be read.
  package func slice(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that ends just before `offset`, which must be above 0 and the end of a scalar; the bytes as for
  /// ``scalar(at:)``.
  @inlinable
  package func scalar(before offset: Int) -> DecodedScalar {
    var start = offset - 1
    let lowest = Swift.max(0, offset - 4)
    while start > lowest, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}
