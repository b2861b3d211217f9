import Bitext
import Foundation
import Interchange
import Terminology
import TestSupport
import Testing

@Suite struct GlossaryValidationTests {
  private func messages(_ entries: GlossaryEntry...) -> [String] {
    var entries = entries
    for index in entries.indices { entries[index].place = EntryPlace(file: "a.tsv", line: index + 2) }
    return GlossaryValidation.problems(in: entries).map { "\($0.line): \($0.message)" }
  }

  @Test func `duplicates, conflicts and claims name both places and what to do`() {
    let found = messages(
      GlossaryEntry(source: "كيم", target: "Kim"), GlossaryEntry(source: "كـيم", target: "Kim"),
      GlossaryEntry(source: "كِيم", target: "Qim"), GlossaryEntry(source: "لافروف", target: "Lavrov", variants: ["كيم"]))
    #expect(
      found == [
        "3: source: كـيم has diacritics or tatweel; leave them out",
        "3: كـيم is a duplicate of line 2; remove one and join their variants",
        "4: source: كِيم has diacritics or tatweel; leave them out",
        "4: كِيم is Qim here and Kim in line 2; decide for one, or list the other as allowed",
        "5: كيم is also claimed by كيم (Kim) in line 2; keep it in one entry",
      ])
  }

  @Test(arguments: [
    (GlossaryEntry(source: "كيم", target: ""), "no target"),
    (GlossaryEntry(source: "Kيم", target: "Kim"), "Latin letters"),
    (GlossaryEntry(source: "كيم\u{200F}", target: "Kim"), "direction mark"),
    (GlossaryEntry(source: "كيم", target: "Kim كيم"), "Arabic letters"),
    (GlossaryEntry(source: "كيم  جونغ", target: "Kim"), "spaces too many"),
    (GlossaryEntry(source: "كيم", target: "Kim", forbidden: ["Kim"]), "both forbidden and accepted"),
  ])
  func `a faulty cell is named`(entry: GlossaryEntry, part: String) {
    #expect(messages(entry).contains { $0.contains(part) })
  }

  @Test func `the glossaries that we ship are clean`() throws {
    let folder = PackageRoot.url.appending(path: "Glossaries").path
    let read = try GlossaryFiles.read([folder])
    #expect(read.problems.map(\.description) == [])
    #expect(GlossaryValidation.problems(in: read.entries).map { "\($0.file):\($0.line): \($0.message)" } == [])
    #expect(read.entries.count > 3_000)
  }
}
