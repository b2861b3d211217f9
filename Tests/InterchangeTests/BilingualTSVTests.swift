import Bitext
import Interchange
import Testing

@Suite struct BilingualTSVTests {
  @Test(arguments: ["a\tb", "a\nb\r", "C:\\new", "\\", "كيم", ""])
  func `a cell written and read again is the same`(cell: String) {
    #expect(!LinearTSV.escaped(cell).contains { $0 == "\t" || $0 == "\n" })
    #expect(LinearTSV.unescaped(LinearTSV.escaped(cell)) == cell)
  }

  @Test func `a row with a missing cell is reported by its line and the rest is read`() throws {
    let read = try BilingualTSV.read(try Fixture.text("ragged.tsv"), file: "ragged.tsv")
    #expect(read.pairs.map(\.id) == ["7", "2"])
    #expect(read.pairs.map(\.target) == ["Kim", "Kursk\tregion"])
    #expect(read.problems.map(\.place) == ["line 3"])
  }

  @Test func `a header without a target column is refused and says what it has`() {
    let error = #expect(throws: InputError.self) { try BilingualTSV.read("source\tenglish\n", file: "a.tsv") }
    #expect(error?.description == "a.tsv: line 1: the header has no column target; it has: source, english")
  }

  @Test func `a draft written for a spreadsheet runs no formula and reads back as it was`() throws {
    let segment = Segment(id: "1", kind: .sentence, paragraph: 1, range: 0..<6, text: "=1+1\tكيم")
    let draft = Draft(
      document: Document(name: "a.txt", language: .arabic, text: segment.text), target: .english,
      segments: [DraftSegment(segment: segment, target: "-Kim", origin: .exact, score: 100)],
      summary: DraftSummary(segments: 1, words: 1, bands: [:]))
    let text = BilingualTSV.text(of: [draft], flavor: .spreadsheet)
    #expect(text.contains("\t'=1+1\\tكيم\t'-Kim\t"))
    let pair = try BilingualTSV.read(text, file: "a.tsv").pairs.first
    #expect(pair == TranslatedPair(id: "1", source: segment.text, target: "-Kim", origin: .exact, score: 100, line: 2))
  }
}

@Suite struct OutputFileTests {
  @Test func `a file that cannot be created is one line and leaves nothing behind`() {
    let error = #expect(throws: InputError.self) { try OutputFile.write("x", to: "/nowhere/at/all.tsv") }
    #expect(error?.kind == .notCreatable)
  }
}
