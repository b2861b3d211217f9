import Bitext
import Terminology
import Testing

@Suite struct LookupTests {
  static let lookup = Lookup(entries: [
    GlossaryEntry(
      source: "سيرغي لافروف", target: "Sergei Lavrov", type: .person, variants: ["لافروف"], short: "Lavrov"),
    GlossaryEntry(source: "كيم جونغ أون", target: "Kim Jong Un", type: .person, variants: ["كيم جونج أون", "كيم"]),
    GlossaryEntry(
      source: "كييف", target: "Kyiv", type: .place, forbidden: ["Kiev"]),
    GlossaryEntry(source: "شبه الجزيرة الكورية", target: "Korean Peninsula", type: .place),
    GlossaryEntry(source: "لي جيه ميونغ", target: "Lee Jae-myung", type: .person, allowed: ["Lee Jae Myung"]),
    GlossaryEntry(source: "روسيا", target: "Russia", type: .place),
  ])

  @Test(arguments: [
    ("وروسيا", "Russia", HitEvidence.clitic), ("لافروف", "Sergei Lavrov", .variant),
    ("lavrov", "Sergei Lavrov", .exact),
    ("lafruf", "Sergei Lavrov", .romanized), ("kim chong un", "Kim Jong Un", .romanized),
    ("كيم جونغ اون", "Kim Jong Un", .folded), ("سيرغي لافروفف", "Sergei Lavrov", .fuzzy), ("Kiev", "Kyiv", .variant),
    ("LEE JAE MYUNG", "Lee Jae-myung", .exact), ("korean peninsula", "Korean Peninsula", .exact),
    ("Sergey Lavrof", "Sergei Lavrov", .romanized), ("كيم", "Kim Jong Un", .variant),
  ])
  func `an entry is found in every direction and the answer says how`(
    query: String, target: String, evidence: HitEvidence
  ) {
    let hit = Self.lookup.hits(for: query, limit: 5).first
    #expect(hit?.entry.target == target)
    #expect(hit?.evidence == evidence)
  }

  @Test func `scores are 100 for the form itself and less for what is only alike`() {
    #expect(Self.lookup.hits(for: "روسيا", limit: 1).map(\.score) == [100])
    let misspelled = Self.lookup.hits(for: "روسسيا", limit: 1).first
    #expect(misspelled?.entry.target == "Russia")
    #expect((50..<95).contains(misspelled?.score ?? 0))
  }

  @Test func `each answer has ICU's romanization`() {
    #expect(Self.lookup.hits(for: "Lavrov", limit: 1).map(\.icu) == ["syrghy lafrwf"])
  }

  @Test(arguments: ["", " ", "zzzzqq", "؟", "\u{200F}"])
  func `what no entry resembles has no answer`(query: String) {
    #expect(Self.lookup.hits(for: query, limit: 5).isEmpty)
  }
}
