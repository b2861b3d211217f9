import Foundation
import TestSupport
import Testing

/// The article that the project was asked to serve first, through the built executable.
@Suite struct SeedArticleTests {
  private static let article = "seeds/000_a208ffbbb2a9d7ca.txt"
  private let dragoman = Executable()

  private func memory() throws -> (Scratch, String) {
    let scratch = try Scratch()
    let path = scratch.url.appending(path: "starter.sqlite").path
    let outcome = try dragoman.run(["memory", "import", "seeds/starter-memory.tsv", "--memory", path])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return (scratch, path)
  }

  private func draft() throws -> Contract.Draft {
    let (scratch, memory) = try memory()
    defer { withExtendedLifetime(scratch) {} }
    let arguments = ["draft", Self.article, "--memory", memory, "--glossary", "Glossaries", "--format", "json"]
    let outcome = try dragoman.run(arguments)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try #require(try Contract.objects(outcome.lines, as: Contract.Draft.self).first)
  }

  @Test func `segments are spans of the file, and only white space lies between them`() throws {
    let outcome = try dragoman.run(["segment", Self.article, "--format", "json"])
    let printed = try #require(try Contract.objects(outcome.lines, as: Contract.Segmentation.self).first)
    let bytes = Array(try PackageRoot.text(Self.article).utf8)
    var end = 0
    for segment in printed.segments {
      #expect(String(decoding: bytes[segment.start..<segment.end], as: UTF8.self) == segment.text)
      #expect(isWhite(bytes[end..<segment.start]))
      end = segment.end
    }
    #expect(isWhite(bytes[end...]))
  }

  private func isWhite(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).allSatisfy { $0.isWhitespace }
  }

  @Test func `dates and credits, headings, sentences and boilerplate are told apart`() throws {
    let outcome = try dragoman.run(["segment", Self.article, "--format", "json"])
    let printed = try #require(try Contract.objects(outcome.lines, as: Contract.Segmentation.self).first)
    let kinds = Dictionary(grouping: printed.segments, by: \.kind)
    #expect(kinds["metadata"]?.count == 4)
    #expect(kinds["heading"]?.map(\.text) == ["اتفاقية الدفاع المشترك", "توطيد العلاقات"])
    #expect(kinds["sentence"]?.count == 12)
    #expect(kinds["boilerplate"]?.count == 3)
  }

  @Test func `the draft recognises the article's names and flags its glued words`() throws {
    let draft = try draft()
    let targets = Set(draft.segments.flatMap(\.terms).map(\.target))
    let expected: Set<String> = [
      "Kim Jong Un", "Sergei Lavrov", "Sergei Shoigu", "North Korea", "Russia", "Pyongyang", "Moscow", "Kursk region",
    ]
    #expect(expected.isSubset(of: targets), "missing: \(expected.subtracting(targets))")
    let glued = draft.segments.flatMap(\.flags).filter { $0.id == "source-glued-words" }
    #expect(glued.map(\.text) == ["لافروفالولايات", "منالحرب"])
    #expect(glued.map(\.suggestions) == [["لافروف الولايات"], ["من الحرب"]])
    let misspelt = draft.segments.flatMap(\.flags).filter { $0.id == "source-spelling" }
    #expect(misspelt.map(\.text) == ["الماصي", "الجانبينن"])
    #expect(misspelt.map(\.suggestions) == [["الماضي"], ["الجانبين"]])
  }

  @Test func `terms and flags are spans of their segment`() throws {
    for segment in try draft().segments {
      let bytes = Array(segment.source.utf8)
      for term in segment.terms {
        #expect(String(decoding: bytes[term.start..<term.end], as: UTF8.self) == term.form)
      }
      for flag in segment.flags {
        #expect(String(decoding: bytes[flag.start..<flag.end], as: UTF8.self) == flag.text)
      }
    }
  }

  @Test func `every band of the summary is counted, and boilerplate is not drafted`() throws {
    let draft = try draft()
    #expect(draft.summary.segments == 14)
    #expect(draft.summary.bands.values.reduce(0, +) == 14)
    #expect(draft.summary.bands["exact"] == 1)
    let bands: Set<String> = ["context", "repetition", "exact", "95-99", "85-94", "75-84", "50-74", "none"]
    #expect(Set(draft.summary.bands.keys) == bands)
    let idle = draft.segments.filter { $0.kind == "boilerplate" }
    #expect(!idle.contains { !$0.target.isEmpty || $0.origin != "none" })
    let metadata = draft.segments.filter { $0.kind == "metadata" }.map(\.target)
    #expect(metadata == ["July 25, 2025", "July 13, 2025", "", ""])
  }

  @Test func `the exported table is read back by check`() throws {
    let (scratch, memory) = try memory()
    let table = scratch.url.appending(path: "draft.tsv").path
    let export = try dragoman.run([
      "export", Self.article, "--memory", memory, "--glossary", "Glossaries", "-o", table,
    ])
    #expect(export.code == 0, "\(export.errors)")
    let check = try dragoman.run([
      "check", table, "--glossary", "Glossaries", "--format", "json", "--fail-on", "never",
    ])
    #expect(check.code == 0, "\(check.errors)")
    let printed = try #require(try Contract.objects(check.lines, as: Contract.Check.self).first)
    #expect(printed.files == [table])
    #expect(printed.summary.segments == 21)
  }
}
