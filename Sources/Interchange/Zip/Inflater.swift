internal import CZlib

/// Unpacks deflated bytes (RFC 1951) with zlib, in bounded memory.
enum Inflater {
  private static let pieceCount = 1 << 16

  /// Hands on what the bytes unpack to, a piece at a time.
  ///
  /// - Throws: what `damaged` makes where they are no deflated bytes or end too early; whatever the body throws.
  static func forEachPiece(
    of packed: ArraySlice<UInt8>, _ body: ([UInt8]) throws -> Void, damaged: () -> InputError
  ) throws {
    var stream = z_stream()
    // Negative: without the header and check sum that zlib puts around by itself.
    let version = inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard version == Z_OK else { throw damaged() }
    defer { inflateEnd(&stream) }
    var input = Array(packed)
    try input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      var status = Z_OK
      while status != Z_STREAM_END {
        let piece = [UInt8](unsafeUninitializedCapacity: pieceCount) { buffer, count in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(buffer.count)
          status = inflate(&stream, Z_NO_FLUSH)
          count = buffer.count - Int(stream.avail_out)
        }
        guard status == Z_OK || status == Z_STREAM_END, status == Z_STREAM_END || !piece.isEmpty else {
          throw damaged()
        }
        if !piece.isEmpty { try body(piece) }
      }
    }
  }
}
