internal import Bitext
internal import Foundation
internal import Interchange
internal import Testing

@Suite("TMX")
struct TMXTests {
  private struct Read {
    var units: [TranslationUnit] = []
    var summary = UnitReadingSummary()
  }

  /// Reads bytes in pieces of a size, so that every boundary is somewhere cut.
  private func read(_ bytes: [UInt8], piece: Int = 1 << 16, to target: Language = "en") throws -> Read {
    var result = Read()
    var rest = bytes[...]
    result.summary = try TMXReader.read(UnitReading(file: "a.tmx", from: "ar", to: target)) {
      defer { rest = rest.dropFirst(piece) }
      return Array(rest.prefix(piece))
    } deliver: {
      result.units.append($0.unit)
    }
    return result
  }

  private func read(_ text: String, to target: Language = "en") throws -> Read {
    try read(Array(text.utf8), to: target)
  }

  private func everything() throws -> [UInt8] {
    let url = try #require(
      Bundle.module.url(forResource: "everything", withExtension: "tmx", subdirectory: "Fixtures/TMX"))
    return [UInt8](try Data(contentsOf: url))
  }

  private func file(_ body: String, header: String = "srclang=\"ar\"") -> String {
    "<tmx version=\"1.4\"><header \(header)/><body>\(body)</body></tmx>"
  }

  @Test("A unit keeps its dates, creator, domain, notes, properties and inline codes", arguments: [1, 7, 1 << 16])
  func everything(piece: Int) throws {
    let read = try read(everything(), piece: piece)
    let unit = try #require(read.units.first)
    #expect(unit.source == "قال الوزير ذلك.")
    #expect(unit.target == "The minister said so.")
    #expect(unit.sourceLanguage == "AR-eg")
    #expect(unit.targetLanguage == "en-US")
    #expect(unit.origin.creator == "huda")
    #expect(unit.origin.created == "2025-07-13T10:15:00Z")
    #expect(unit.origin.domain == "military")
    #expect(
      unit.sourceCodes == [
        InlineCode(offset: 7, markup: "<bpt i=\"1\" x=\"1\">&lt;b&gt;</bpt>"),
        InlineCode(offset: 19, markup: "<ept i=\"1\">&lt;/b&gt;</ept>"),
        InlineCode(offset: 26, markup: "<ph x=\"2\"/>"),
      ])
    #expect(
      unit.targetCodes == [
        InlineCode(offset: 4, markup: "<hi type=\"bold\">"), InlineCode(offset: 12, markup: "</hi>"),
        InlineCode(offset: 20, markup: "<ph x=\"2\">&lt;br id=&quot;<sub>a</sub>&quot;/&gt;</ph>"),
      ])
    #expect(unit.properties.contains(UnitProperty(name: "note", value: "check the name")))
    #expect(unit.properties.contains(UnitProperty(name: "custom", value: "1 < 2")))
    #expect(unit.properties.contains(UnitProperty(name: "source:side", value: "left")))
    #expect(
      read.summary.header == [
        UnitProperty(name: "client", value: "Daily & Sunday"), UnitProperty(name: "note", value: "kept"),
      ])
  }

  @Test("Each target of a language is a unit; a region that is asked for is taken where there is one")
  func regions() throws {
    #expect(try read(everything()).units.map(\.target).contains("Yeah"))
    #expect(try read(everything()).units.map(\.target).contains("Yes"))
    let british = try read(everything(), to: "en-GB").units.map(\.target)
    #expect(british.contains("Yes"))
    #expect(!british.contains("Yeah"))
    #expect(british.contains("The minister said so."))
  }

  @Test("Units that cannot be used are counted and named by line; forbidden characters are dropped and counted")
  func skipped() throws {
    let read = try read(everything())
    #expect(read.summary.skipped == 2)
    #expect(
      read.summary.problems.map(\.description) == [
        "a.tmx: line 22: the unit has no segment in en; it is left out",
        "a.tmx: line 26: a segment of the unit is empty; it is left out",
      ])
    #expect(read.summary.droppedCharacters == 2)
    #expect(read.units.last?.source == "تحكم هنا")
  }

  @Test("A variant without a language is the source where the header names one")
  func missingLanguage() throws {
    let body = "<tu><tuv><seg>نعم</seg></tuv><tuv xml:lang=\"en\"><seg>Yes</seg></tuv></tu>"
    #expect(try read(file(body)).units.map(\.source) == ["نعم"])
    #expect(try read(file(body, header: "srclang=\"*all*\"")).summary.skipped == 1)
    #expect(try read(file(body, header: "o-tmf=\"x\"")).summary.skipped == 1)
  }

  @Test("UTF-16 and declared encodings are read", arguments: ["UTF-16LE", "UTF-16BE", "windows-1256"])
  func encodings(_ encoding: String) throws {
    let body = "<tu><tuv xml:lang=\"ar\"><seg>نعم سيدي</seg></tuv><tuv xml:lang=\"en\"><seg>Yes</seg></tuv></tu>"
    let text = "<?xml version=\"1.0\" encoding=\"\(encoding.hasPrefix("UTF-16") ? "UTF-16" : encoding)\"?>" + file(body)
    let bytes: [UInt8]
    switch encoding {
    case "UTF-16LE": bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case "UTF-16BE": bytes = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    default:
      let letters: [Character: UInt8] = ["ن": 0xE4, "ع": 0xDA, "م": 0xE3, "س": 0xD3, "ي": 0xED, "د": 0xCF]
      bytes = text.map { letters[$0] ?? $0.asciiValue ?? 0x3F }
    }
    for piece in [3, 1 << 16] {
      let sources = try read(bytes, piece: piece).units.map(\.source)
      #expect(sources == ["نعم سيدي"])
    }
  }

  @Test("What stops being XML ends with the line; the units before it were given")
  func broken() throws {
    let text = file(
      "<tu><tuv xml:lang=\"ar\"><seg>نعم</seg></tuv><tuv xml:lang=\"en\"><seg>Yes</seg></tuv></tu>\n<tu><oops")
    var given = 0
    var pieces = [Array(text.utf8)]
    let error = #expect(throws: InputError.self) {
      try TMXReader.read(UnitReading(file: "a.tmx", from: "ar", to: "en")) {
        pieces.popLast() ?? []
      } deliver: { _ in
        given += 1
      }
    }
    #expect(error?.description.hasPrefix("a.tmx: line 2: this is not well-formed XML") == true)
    #expect(given == 1)
  }

  @Test("A file that defines entities is refused, and nothing is fetched from elsewhere")
  func entities() throws {
    let bomb = "<!DOCTYPE tmx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + file("<tu>&b;</tu>")
    #expect(throws: InputError.self) { try read(bomb) }
    let outside = "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + file("<tu>&a;</tu>")
    #expect(throws: InputError.self) { try read(outside) }
    let other = "<html><body/></html>"
    #expect(throws: InputError.self) { try read(other) }
  }

  @Test("What is written comes back the same")
  func roundTrip() throws {
    var first = try read(everything()).units
    first[0].context = UnitContext(previous: 1, next: .max)
    first[1].status = .draft
    first[2].status = .aligned(confidence: 0.875)
    first[2].source = "سطر\nوعلامة\t\"اقتباس\" & <رمز>"
    var writer = TMXWriter(from: "ar", properties: [UnitProperty(name: "client", value: "a < b")])
    let text = writer.head + first.map { writer.text(of: $0) }.joined() + writer.tail
    let second = try read(text)
    #expect(second.units == first)
    #expect(second.summary.header == [UnitProperty(name: "client", value: "a < b")])
    #expect(second.summary.skipped == 0)
  }
}
