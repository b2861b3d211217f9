import Bitext
import Foundation
import Interchange
import TestSupport
import Testing

@Suite struct GlossaryFileTests {
  static let entries = [
    GlossaryEntry(
      source: "سيرغي لافروف", target: "Sergei Lavrov", type: .person, variants: ["لافروف", "سيرجي لافروف"],
      allowed: ["Sergey Lavrov"], forbidden: ["Serghei Lavrov"], short: "Lavrov", domain: "politics",
      note: "Russian politician; \"foreign minister\" from 2004", extra: [UnitProperty(name: "Client", value: "A & B")]),
    GlossaryEntry(source: "قذيفة", target: "shell", note: "noun; munitions"),
    GlossaryEntry(source: "سد النهضة", target: "Renaissance Dam", type: .place, allowed: ["GERD"], short: "GERD"),
  ]

  private func withoutPlaces(_ entries: [GlossaryEntry]) -> [GlossaryEntry] {
    entries.map { entry in
      var entry = entry
      entry.place = EntryPlace(file: "", line: 0)
      entry.extra = entry.extra.filter { !$0.value.isEmpty }
      return entry
    }
  }

  @Test func `TSV, CSV and TBX of both versions bring back what was written`() throws {
    let tsv = try GlossaryTSV.read(GlossaryTSV.text(of: Self.entries), file: "a.tsv")
    #expect(withoutPlaces(tsv.entries) == Self.entries)
    let csv = try GlossaryCSV.read(GlossaryCSV.text(of: Self.entries), file: "a.csv")
    #expect(withoutPlaces(csv.entries) == Self.entries)
    for version in TBX.Version.allCases {
      let tbx = try TBX.read(Array(TBX.text(of: Self.entries, version: version).utf8), file: "a.tbx")
      #expect(withoutPlaces(tbx.entries) == Self.entries)
    }
  }

  @Test func `an error names the line and what to do`() throws {
    let read = try GlossaryTSV.read(
      "# a comment\nsource\ttarget\ttype\nكيم\tKim\tman\n\tempty\nكيم\tKim\tperson\textra\n", file: "a.tsv")
    #expect(read.entries.map(\.place.line) == [3])
    #expect(read.problems.map(\.place) == ["line 3", "line 4", "line 5"])
    let error = #expect(throws: InputError.self) { try GlossaryTSV.read("a\tb\n", file: "a.tsv") }
    #expect(error?.description == "a.tsv: line 1: the header has no column source; it has: a, b")
  }

  @Test func `a spreadsheet's CSV is read by its header, whatever it is separated by`() throws {
    let text = "\u{FEFF}English;Arabic;Notes\r\n\"Kim; Jong\nUn\";كيم;\"a \"\"b\"\"\"\r\n\r\nKursk;كورسك;\r\n"
    let read = try GlossaryCSV.read(text, file: "a.csv")
    #expect(read.entries.map(\.target) == ["Kim; Jong\nUn", "Kursk"])
    #expect(read.entries.map(\.source) == ["كيم", "كورسك"])
    #expect(read.entries.map(\.note) == ["a \"b\"", ""])
    #expect(read.entries.map(\.place.line) == [2, 5])
    #expect(throws: InputError.self) { try GlossaryCSV.read("source,target\n\"open,x\n", file: "a.csv") }
  }

  @Test func `a cell that a spreadsheet would run is disarmed and comes back`() throws {
    let entry = GlossaryEntry(source: "=1+1", target: "-x")
    let text = GlossaryCSV.text(of: [entry])
    #expect(text.contains("'=1+1,'-x"))
    #expect(withoutPlaces(try GlossaryCSV.read(text, file: "a.csv").entries) == [entry])
  }

  @Test func `termbases of other tools are read: tig and ntig, elements as categories, statuses`() throws {
    let martif = """
      <?xml version="1.0"?><martif type="TBX"><text><body><termEntry id="1"><descrip type="subjectField">law</descrip>
      <langSet xml:lang="ar-EG"><ntig><termGrp><term>هدنة</term><termNote type="termType">fullForm</termNote></termGrp></ntig>
      </langSet><langSet xml:lang="en-US"><tig><term>cease-fire</term>
      <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig><tig><term>truce</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig><tig><term>armistice</term></tig></langSet>
      </termEntry><termEntry><langSet xml:lang="fr"><tig><term>x</term></tig></langSet></termEntry></body></text></martif>
      """
    let old = try TBX.read(Array(martif.utf8), file: "a.tbx")
    #expect(old.entries.map(\.target) == ["truce"])
    #expect(old.entries.first?.forbidden == ["cease-fire"])
    #expect(old.entries.first?.allowed == ["armistice"])
    #expect(old.entries.first?.domain == "law")
    #expect(old.leftOut == 1)
    let elements = """
      <tbx style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
      <conceptEntry id="1"><min:subjectField>arms</min:subjectField><langSec xml:lang="ar"><termSec><term>قذيفة</term></termSec>
      </langSec><langSec xml:lang="en"><termSec><term>shell</term><min:administrativeStatus>preferredTerm-admn-sts\
      </min:administrativeStatus></termSec><termSec><term>missile</term><min:administrativeStatus>deprecatedTerm-admn-sts\
      </min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>
      """
    let new = try TBX.read(Array(elements.utf8), file: "b.tbx")
    #expect(new.entries.first?.target == "shell")
    #expect(new.entries.first?.forbidden == ["missile"])
    #expect(new.entries.first?.domain == "arms")
    #expect(throws: InputError.self) { try TBX.read(Array("<a/>".utf8), file: "c.tbx") }
    #expect(throws: InputError.self) { try TBX.read(Array("<tbx>".utf8), file: "d.tbx") }
  }

  @Test(arguments: [
    "excel-arabic.csv", "excel-unicode-text.txt", "iate.tbx", "inline.xlsx", "memoq.csv", "multiterm.xml",
    "old-mac.csv",
    "openpyxl.xlsx", "phrase.tbx", "rich.xlsx", "version-3-dca.tbx", "version-3-dct.tbx",
  ])
  func `glossaries of other tools are read as a translator would`(name: String) throws {
    let read = try GlossaryFiles.read(file: Fixture.url("Glossary/\(name)").path)
    let problems = read.problems.map { "\($0.place ?? ""): \($0.message)" }
    let comments = problems + (read.leftOut > 0 ? ["left out: \(read.leftOut)"] : [])
    let expected = try Fixture.text("Glossary/\(name).expected.tsv")
    #expect(GlossaryTSV.text(of: read.entries, comments: comments) == expected)
  }

  @Test func `a workbook that is none, damaged, packed to burst or old is refused in one line`() throws {
    let good = try Fixture.bytes("Glossary/rich.xlsx")
    let bad: [([UInt8], String)] = [
      (Array(good.prefix(good.count / 2)), "directory is missing"),
      (Array("PK\u{3}\u{4}".utf8), "directory is missing"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "old kind"), (Self.bomb, "unpacks to more than"),
      (Self.archive(["readme.txt": "nothing"]), "no Excel workbook"),
      (Self.archive(["content.xml": ""]), "OpenDocument"),
      (Self.archive(["xl/workbook.xml": "<workbook/>"]), "the workbook is empty"),
    ]
    let scratch = try Scratch()
    for (bytes, message) in bad {
      let file = try scratch.file("a.xlsx", Data(bytes)).path
      let error = #expect(throws: InputError.self) { try GlossaryFiles.read(file: file) }
      #expect(error?.message.contains(message) == true, "\(String(describing: error))")
    }
    for place in stride(from: 0, to: good.count, by: 37) {
      var broken = good
      broken[place] ^= 0xA5
      let file = try scratch.file("a.xlsx", Data(broken)).path
      // Whatever is broken: an error or a table, and no trap.
      _ = try? GlossaryFiles.read(file: file)
    }
  }

  private static func archive(_ files: [String: String]) -> [UInt8] {
    var builder = ZipBuilder()
    for (name, text) in files { builder.add(name, text) }
    return builder.bytes
  }

  /// A workbook of 900 KB whose sheet is 150 MB of spaces.
  private static var bomb: [UInt8] {
    var builder = ZipBuilder()
    builder.add("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='a'/></sheets></workbook>")
    builder.add(
      "xl/_rels/workbook.xml.rels", "<r><Relationship Id='a' Type='worksheet' Target='worksheets/sheet1.xml'/></r>")
    builder.add("xl/worksheets/sheet1.xml", packed: ZipBuilder.deflatedSpaces(copies: 600_000), method: 8)
    return builder.bytes
  }

  @Test func `adding to a file keeps its columns, its order, its comments and its line ends`() throws {
    let text = "# ours\r\ntarget\tClient\tsource\tvariants\r\n\r\nKim\tA\tكيم\t\r\n# end\r\n"
    var editor = try GlossaryTSVEditor(text, file: "a.tsv")
    #expect(try editor.add(GlossaryEntry(source: "كورسك", target: "Kursk")) == .added)
    #expect(try editor.add(GlossaryEntry(source: "كيم", target: "Kim", variants: ["كيم جونغ أون"])) == .joined)
    #expect(try editor.add(GlossaryEntry(source: "كيم", target: "Kim")) == .unchanged)
    #expect(
      editor.text
        == "# ours\r\ntarget\tClient\tsource\tvariants\r\n\r\nKim\tA\tكيم\tكيم جونغ أون\r\n# end\r\nKursk\t\tكورسك\t\r\n"
    )
    let conflict = #expect(throws: InputError.self) { try editor.add(GlossaryEntry(source: "كيم", target: "Qim")) }
    #expect(conflict?.place == "line 4")
    #expect(throws: InputError.self) { try editor.add(GlossaryEntry(source: "كيم جونغ أون", target: "Kim")) }
    #expect(throws: InputError.self) { try editor.add(GlossaryEntry(source: "سول", target: "Seoul", note: "x")) }
    #expect(throws: InputError.self) { try editor.add(GlossaryEntry(source: "أون", target: "Un", variants: ["كورسك"])) }
    let extra = [UnitProperty(name: "Client", value: "B"), UnitProperty(name: "Owner", value: "C")]
    #expect(try editor.add(GlossaryEntry(source: "سول", target: "Seoul", extra: extra)) == .added)
    #expect(editor.text.hasSuffix("\r\nSeoul\tB\tسول\t\r\n"))
    #expect(editor.missingColumns == ["Owner"])
  }

  @Test func `a new file gets the usual columns`() throws {
    var editor = try GlossaryTSVEditor("# mine\n", file: "a.tsv")
    _ = try editor.add(Self.entries[1])
    #expect(
      editor.text
        == "# mine\nsource\ttarget\ttype\tvariants\tallowed\tforbidden\tshort\tdomain\tnote\n"
        + "قذيفة\tshell\tterm\t\t\t\t\t\tnoun; munitions\n")
  }

  @Test func `cities of GeoNames become places with their Arabic names`() throws {
    let json = """
      {"1":{"name":"S\\u00e3o Paulo","countrycode":"BR","population":10,"alternatenames":["x","ساو باولو","سان پاولو"]},
       "2":{"name":"Small","countrycode":"BR","population":1,"alternatenames":["صغير"]}}
      """
    let cities = try GeoNamesCities.read(Array(json.utf8), file: "c.json", minimumPopulation: 5)
    #expect(cities.map(\.source) == ["ساو باولو"])
    #expect(cities.map(\.target) == ["Sao Paulo"])
    #expect(cities.first?.variants == [])
  }
}
