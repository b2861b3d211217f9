internal import Bitext
internal import Interchange
internal import Testing

@Suite("Units as tab-separated text")
struct UnitTSVTests {
  private struct Read {
    var units: [ReadUnit] = []
    var summary = UnitReadingSummary()
  }

  private func read(_ text: String, piece: Int = 5) throws -> Read {
    var result = Read()
    var rest = Array(text.utf8)[...]
    result.summary = try UnitTSV.read(UnitReading(file: "a.tsv", from: "ar", to: "en")) {
      defer { rest = rest.dropFirst(piece) }
      return Array(rest.prefix(piece))
    } deliver: {
      result.units.append($0)
    }
    return result
  }

  @Test("Columns may stand in any order; what a unit has no place for is kept as a property")
  func columns() throws {
    let read = try read("target\tsource\tdomain\tcreated\tteam\nYes\tنعم\tlaw\t2025-01-02\tnight\n", piece: 4_096)
    let unit = try #require(read.units.first?.unit)
    #expect(unit.source == "نعم")
    #expect(unit.origin.domain == "law")
    #expect(unit.origin.created == "2025-01-02")
    #expect(unit.properties == [UnitProperty(name: "team", value: "night")])
    #expect(read.units.first?.isInDocument == false)
  }

  @Test("A bad row is named by its line, and the rest is read")
  func problems() throws {
    let read = try read("source\ttarget\r\nنعم\tYes\r\nلا\r\n\tNo\r\nربما\tMaybe", piece: 4_096)
    #expect(read.units.map(\.unit.target) == ["Yes", "Maybe"])
    #expect(read.summary.problems.map(\.place) == ["line 3", "line 4"])
    #expect(throws: InputError.self) { try self.read("a\tb\n1\t2\n", piece: 4_096) }
  }

  @Test("A finished draft is a document: rows without a translation are given for their neighbours' sake")
  func document() throws {
    let text = """
      id\tkind\tsource\ttarget\torigin\tscore\tterms\tflags
      1\tmetadata\tموسكو\tMoscow\t\t\t\t
      2\tsentence\tنعم\tYes\texact\t100\t\t
      3\tsentence\tلا\t\tnone\t\t\t

      """
    let read = try read(text, piece: 4_096)
    #expect(read.units.map(\.unit.source) == ["نعم", "لا"])
    #expect(read.units.map(\.isInDocument) == [true, true])
    #expect(read.summary.units == 1)
    #expect(read.units.first?.unit.properties == [])
  }

  @Test("What is written comes back")
  func roundTrip() throws {
    let unit = TranslationUnit(
      source: "سطر\nآخر", target: "a\\b\tc",
      origin: UnitOrigin(file: "x", project: "p", creator: "h", created: "2025", changed: "2026", domain: "law"),
      status: .aligned(confidence: 0.5))
    #expect(try read(UnitTSV.header + UnitTSV.row(of: unit), piece: 4_096).units.map(\.unit) == [unit])
  }
}
