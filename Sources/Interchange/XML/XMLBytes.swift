internal import ICU

/// The bytes of an XML file as UTF-8, piece by piece, without the characters that XML forbids.
///
/// Programs write control characters into TMX that XML has no place for, raw or as `&#x1F;`; a parser would stop there.
/// They are left out and counted.
struct XMLBytes {
  /// How many characters were left out.
  private(set) var dropped = 0
  private let file: String
  private var converter: StreamConverter?
  private var isStarted = false
  private var held: [UInt8] = []
  private var beginning: [UInt8] = []

  /// Within so many bytes a file says what its encoding is.
  private static let declarationBytes = 300

  init(file: String) {
    self.file = file
  }

  /// The next piece, cleaned; what may belong to a reference that is cut by its end comes with the next.
  mutating func cleaned(_ piece: [UInt8], isLast: Bool) throws(InputError) -> [UInt8] {
    var piece = piece
    if !isStarted {
      piece = beginning + piece
      if piece.count < XMLBytes.declarationBytes, !isLast {
        beginning = piece
        return []
      }
      isStarted = true
      if let encoding = XMLBytes.encoding(of: piece) { converter = try open(encoding) }
    }
    var bytes = held
    held = []
    do throws(ICUError) {
      bytes += try converter?.convert(piece, isLast: isLast) ?? piece
    } catch {
      let place: String? = if case .undecodable(_, let offset) = error { "byte \(offset)" } else { nil }
      throw InputError(.invalid, file: file, place: place, "not valid in the encoding that the file declares")
    }
    return clean(bytes, isLast: isLast)
  }

  private func open(_ encoding: String) throws(InputError) -> StreamConverter {
    do throws(ICUError) { return try StreamConverter(from: encoding) } catch {
      throw InputError(
        .invalid, file: file, place: "line 1", "unknown encoding \(encoding); save the file as UTF-8")
    }
  }

  /// The encoding by the byte order mark, the zeros around the first `<`, or the declaration; `nil` for UTF-8.
  private static func encoding(of piece: [UInt8]) -> String? {
    if piece.starts(with: [0xFF, 0xFE]) || piece.starts(with: [0x3C, 0]) { return "UTF-16LE" }
    if piece.starts(with: [0xFE, 0xFF]) || piece.starts(with: [0, 0x3C]) { return "UTF-16BE" }
    guard let end = piece.prefix(declarationBytes).firstIndex(of: 0x3E), piece.prefix(5).elementsEqual("<?xml".utf8)
    else {
      return nil
    }
    let declaration = String(decoding: piece[..<end], as: UTF8.self)
    guard let key = declaration.firstRange(of: "encoding") else { return nil }
    let parts = declaration[key.upperBound...].split(whereSeparator: { $0 == "\"" || $0 == "'" })
    guard parts.count >= 2 else { return nil }
    let name = parts[1].uppercased()
    return ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(name) ? nil : name
  }

  private mutating func clean(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    guard let first = bytes.firstIndex(where: XMLBytes.isSuspect) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    result.append(contentsOf: bytes[..<first])
    var index = first
    bytes.withUnsafeBufferPointer { bytes in
      while index < bytes.count {
        let byte = bytes[index]
        guard XMLBytes.isSuspect(byte) else {
          result.append(byte)
          index += 1
          continue
        }
        let rest = UnsafeBufferPointer(rebasing: bytes[index..<min(bytes.count, index + 12)])
        if !isLast, rest.count < 12, byte >= 0x20, rest.firstIndex(of: 0x3B) == nil {
          held = Array(rest)
          return
        }
        let length = XMLBytes.forbiddenLength(rest)
        if length > 0 {
          dropped += 1
          index += length
        } else {
          result.append(byte)
          index += 1
        }
      }
    }
    return result
  }

  /// Whether a forbidden character, or a reference to one, may begin with a byte.
  @inline(__always)
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte != 0x0A && byte != 0x0D && byte != 0x09 : byte == 0x26 || byte == 0xEF
  }

  /// How many bytes the forbidden character at the beginning takes; 0 if there is none.
  private static func forbiddenLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    if first < 0x20 { return 1 }
    if first == 0xEF {
      return bytes.count >= 3 && bytes[1] == 0xBF && bytes[2] >= 0xBE ? 3 : 0
    }
    guard bytes.count >= 4, bytes[1] == 0x23, let end = bytes.firstIndex(of: 0x3B) else { return 0 }
    let digits = String(decoding: bytes[2..<end], as: UTF8.self)
    let isHexadecimal = digits.hasPrefix("x")
    guard let value = UInt32(isHexadecimal ? digits.dropFirst() : digits[...], radix: isHexadecimal ? 16 : 10) else {
      return 0
    }
    return isForbidden(value) ? end + 1 : 0
  }

  /// What the production `Char` of XML 1.0 leaves out.
  static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: false
    default: true
    }
  }
}
