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

  @Test(arguments: [
    "ابتثجحخدر", "سشصضطظعغ", "رررلللمممن", "abcdefgh", "tttrrr ppp", "f 16 abc", "اب", "كلم منر كلم منر كلم",
  ])
  func `no form that is like a query is lost`(query: String) {
    var random = SystemRandomNumberGenerator()
    let forms = (0..<800).map { _ in Self.misspelled(query, &random) }
    let entries = forms.map { GlossaryEntry(source: $0, target: "7", type: .term) }
    let hits = Lookup(entries: entries).hits(for: query, limit: entries.count)
    guard !hits.contains(where: { $0.score == 100 }) else { return }
    for form in Set(forms) {
      let edits = Self.edits(from: Array(query), to: Array(form))
      let longer = max(query.count, form.count)
      let likeness = 100 - (edits * 100 + longer - 1) / longer
      let isExpected =
        query.count >= 3 && likeness >= 65 && abs(query.count - form.count) <= max(1, min(4, query.count / 3))
      guard isExpected else { continue }
      let score = hits.filter { $0.entry.source == form }.map(\.score).max() ?? 0
      #expect(score >= min(94, likeness), "\(form)")
    }
  }

  /// The query with up to ten random edits, at least one.
  private static func misspelled(_ query: String, _ random: inout SystemRandomNumberGenerator) -> String {
    var letters = Array(query)
    for _ in 0..<Int.random(in: 1...10, using: &random) {
      let letter = query.filter { $0 != " " }.randomElement(using: &random) ?? "x"
      let place = Int.random(in: 0..<letters.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0 where letters.count > 2 && letters[place] != " ": letters.remove(at: place)
      case 1: letters.insert(letter, at: place)
      case 2 where letters[place] != " ": letters[place] = letter
      default: letters[letters[place] == " " ? 0 : place] = query.first?.isASCII == true ? "x" : "ق"
      }
    }
    let words = String(letters).split(separator: " ").joined(separator: " ")
    return words == query ? query + "ق" : words
  }

  /// The edit distance, by the table.
  private static func edits(from first: [Character], to second: [Character]) -> Int {
    var row = Array(0...second.count)
    for (place, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for index in second.indices {
        let replaced = diagonal + (second[index] == letter ? 0 : 1)
        diagonal = row[index + 1]
        row[index + 1] = min(replaced, diagonal + 1, row[index] + 1)
      }
    }
    return row[second.count]
  }
}
