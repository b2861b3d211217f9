internal import ICU

/// The pieces of a text file as UTF-8, in whatever encoding it is.
///
/// The encoding is told from the first piece, by the rules of ``TextDecoder``.
struct TextPieces {
  private let file: String
  private let converter: StreamConverter?
  private var first: [UInt8]?
  private var isDone = false

  init(first: [UInt8], file: String) throws(InputError) {
    self.file = file
    self.first = first
    guard !first.isEmpty else { throw InputError(.invalid, file: file, "the file is empty; nothing to read") }
    let encoding = try TextDecoder.encoding(of: first, file: file)
    guard encoding != "UTF-8" else {
      converter = nil
      return
    }
    do throws(ICUError) { converter = try StreamConverter(from: encoding) } catch {
      throw InputError(.invalid, file: file, "the encoding \(encoding) cannot be read; save the file as UTF-8")
    }
  }

  /// The next piece; `nil` at the end.
  mutating func next(_ read: () throws -> [UInt8]) throws -> [UInt8]? {
    if isDone { return nil }
    let piece = try first ?? read()
    first = nil
    isDone = piece.isEmpty
    guard let converter else { return isDone ? nil : piece }
    do throws(ICUError) { return try converter.convert(piece, isLast: isDone) } catch {
      throw InputError(.invalid, file: file, "a byte that means nothing in its encoding; save the file as UTF-8")
    }
  }
}
