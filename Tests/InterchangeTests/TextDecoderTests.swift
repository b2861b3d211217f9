import Foundation
import Interchange
import Testing

@Suite struct TextDecoderTests {
  @Test(arguments: [
    ("windows-1256.txt", "windows-1256"), ("utf-16-le-with-mark.txt", "UTF-16LE"),
    ("utf-16-be-without-mark.txt", "UTF-16BE"), ("utf-8.txt", "UTF-8"),
  ])
  func `an Arabic text is read right in any encoding, and the encoding is named`(file: String, encoding: String) throws
  {
    let decoded = try TextDecoder.decode(try Fixture.bytes(file), file: file)
    let expected = String(decoding: try Fixture.bytes("utf-8.txt"), as: UTF8.self)
    #expect(decoded.encoding == encoding)
    #expect(decoded.text.trimmingPrefix("\u{FEFF}") == expected)
  }

  @Test func `a stray byte in UTF-8 is an error that names the line and the byte`() throws {
    let bytes = try Fixture.bytes("broken-utf-8.txt")
    let error = #expect(throws: InputError.self) { try TextDecoder.decode(bytes, file: "a.txt") }
    #expect(error?.kind == .invalid)
    #expect(error?.description.hasPrefix("a.txt: line 2, byte ") == true)
  }

  @Test(arguments: [([UInt8](), "empty"), ([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 3], "not a text file")])
  func `no bytes, or bytes that are no text, are refused with a reason`(bytes: [UInt8], reason: String) {
    let error = #expect(throws: InputError.self) { try TextDecoder.decode(bytes, file: "a.txt") }
    #expect(error?.description.contains(reason) == true)
  }
}
