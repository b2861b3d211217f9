import Bitext
import Interchange
import Testing

@Suite struct XLIFFTests {
  private func read(_ bytes: [UInt8], file: String = "a.xlf", piece: Int = 1_000) throws -> ReadPairs {
    var rest = bytes[...]
    return try XLIFFReader.read(UnitReading(file: file, from: .arabic, to: .english)) {
      defer { rest = rest.dropFirst(piece) }
      return Array(rest.prefix(piece))
    }
  }

  private func fixture(_ name: String) throws -> ReadPairs { try read(try Fixture.bytes("XLIFF/\(name)"), file: name) }

  @Test func `units of version 1.2 are read with their segments, and what is no translation is passed over`() throws {
    let read = try fixture("version-1.2.xlf")
    #expect(read.pairs.map(\.id) == ["a", "e/0", "e/1", "f", "a@27"])
    #expect(read.pairs.map(\.source) == ["قال لافروف نعم\nثم <سكت> & مضى", "بدأ.", "انتهى.", "وصل", "نعم"])
    #expect(read.pairs.map(\.target) == ["Lavrov said yes\nthen", "", "It ended.", "He left", "Yes"])
    #expect(read.pairs.map(\.line) == [7, 18, 18, 23, 27])
  }

  @Test func `a unit that cannot be used is named by its line and the rest is read`() throws {
    let read = try fixture("version-1.2.xlf")
    #expect(read.problems.map(\.place) == ["line 14", "line 15", "line 29"])
    #expect(read.problems.first?.message == "the unit has no source; it is left out")
    #expect(read.problems.last?.message == "this translates ar into de; add --from ar --to de")
  }

  @Test func `inline codes stand beside the text`() throws {
    let pair = try #require(try fixture("version-1.2.xlf").pairs.first)
    #expect(pair.sourceCodes.map(\.markup) == ["<g id=\"1\">", "</g>", "<x id=\"2\" ctype=\"lb\"/>"])
    #expect(pair.targetCodes.map(\.offset) == [0, 6, 15])
  }

  @Test func `what the file says of a match that nobody has confirmed is kept`() throws {
    #expect(try fixture("version-1.2.xlf").pairs.map(\.origin) == [nil, nil, nil, .fuzzy, nil])
    #expect(try fixture("trados.sdlxliff").pairs.map(\.score) == [nil, 85])
    #expect(try fixture("memoq.mqxliff").pairs.map(\.score) == [nil, 87])
  }

  @Test func `units of version 2 are read segment by segment`() throws {
    let read = try fixture("version-2.xlf")
    #expect(read.problems.isEmpty)
    #expect(read.pairs.map(\.id) == ["u1/s1", "u1/2", "u3"])
    #expect(read.pairs.map(\.source) == ["وصل خمسة جنود\u{200F}.", "انتهى ", "نعم"])
    #expect(read.pairs.map(\.target) == ["Five soldiers arrived.", "It ended", ""])
    #expect(read.pairs[1].sourceCodes.map(\.markup) == ["<ph id=\"2\"/>"])
  }

  @Test func `segments of Trados keep their numbers, and what tracked changes deleted is left out`() throws {
    let read = try fixture("trados.sdlxliff")
    #expect(read.pairs.map(\.id) == ["1", "2"])
    #expect(read.pairs.map(\.target) == ["It began today.", "It ended."])
  }

  @Test func `units of memoQ are read with their codes`() throws {
    let read = try fixture("memoq.mqxliff")
    #expect(read.pairs.map(\.source) == ["قال نعم", "لا"])
    #expect(read.pairs.first?.sourceCodes.count == 2)
  }

  @Test(arguments: ["version-1.2.xlf", "version-2.xlf", "trados.sdlxliff"])
  func `any pieces give the same`(name: String) throws {
    let bytes = try Fixture.bytes("XLIFF/\(name)")
    let whole = try read(bytes, file: name, piece: bytes.count)
    for piece in [1, 7, 400] { #expect(try read(bytes, file: name, piece: piece) == whole) }
  }

  @Test func `a file that is cut off gives the segments before, and the line`() throws {
    let bytes = try Fixture.bytes("XLIFF/version-2.xlf")
    let read = try read(Array(bytes.prefix(bytes.count * 4 / 5)))
    #expect(read.pairs.map(\.id) == ["u1/s1", "u1/2"])
    #expect(read.problems.last?.message.hasSuffix("; only the 2 segments before it are read") == true)
  }

  @Test func `entities that a file defines are refused, and other XML is no XLIFF`() {
    let bomb = "<!DOCTYPE xliff [<!ENTITY a \"b\">]><xliff version=\"1.2\"/>"
    #expect(throws: InputError.self) { try read(Array(bomb.utf8)) }
    #expect(throws: InputError.self) { try read(Array("<tmx/>".utf8)) }
  }
}
