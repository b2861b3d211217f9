import Bitext
import Drafting
import Testing

@Suite struct DrafterTests {
  private let kim = GlossaryEntry(source: "كيم جونغ أون", target: "Kim Jong Un", type: .person, short: "Kim")
  private let drafter = Drafter(target: .english)

  private func segment(_ text: String, _ id: String = "1", kind: SegmentKind = .sentence) -> Segment {
    Segment(id: id, kind: kind, paragraph: 1, range: 0..<text.utf8.count, text: text)
  }

  private func draft(_ segments: [Segment], _ evidence: [SegmentEvidence]) -> Draft {
    drafter.draft(Document(name: "a.txt", language: .arabic, text: ""), segments, evidence: evidence)
  }

  private func hit(_ form: String, in text: String, proclitics: [String] = []) -> TermHit {
    let offset = text.firstRange(of: form).map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
    return TermHit(
      entry: kim, range: offset..<offset + form.utf8.count, form: form, matched: form, proclitics: proclitics)
  }

  @Test func `a match above the threshold is the target and counts in its band`() {
    let unit = TranslationUnit(source: "التقى كيم لافروف", target: "Kim met Lavrov")
    let match = Match(unit: unit, kind: .fuzzy, score: 88, rawScore: 85)
    let draft = draft([segment("التقى كيم شويغو")], [SegmentEvidence(matches: [match])])
    #expect(draft.segments.first?.target == "Kim met Lavrov")
    #expect(draft.segments.first?.origin == .fuzzy)
    #expect(draft.summary.bands[.from85] == 1)
  }

  @Test func `a word that may be a name is flagged, and stands in English only where it surely is one`() {
    let text = "زار كريتشمر"
    func drafted(isFirm: Bool) -> DraftSegment? {
      let range = "زار ".utf8.count..<text.utf8.count
      let name = UnknownName(
        range: range, text: "كريتشمر", entity: 0,
        candidates: [Romanization.Candidate(text: "Kretschmer", confidence: 0.6)], isFirm: isFirm)
      return draft([segment(text)], [SegmentEvidence(names: [name])]).segments.first
    }
    #expect(drafted(isFirm: true)?.target == "زار Kretschmer")
    #expect(drafted(isFirm: false)?.target == "")
    for segment in [drafted(isFirm: true), drafted(isFirm: false)] {
      #expect(segment?.flags.first { $0.id == "unknown-name" }?.suggestions == ["Kretschmer"])
    }
  }

  @Test func `a phrase that units share gives way to the glossary where they differ about a name`() {
    let text = "زار كيم جونغ أون المدينة"
    let unit = TranslationUnit(source: "زار كيم جونغ أون موسكو", target: "Kim Jong-un visited Moscow")
    func target(_ phrase: String) -> String? {
      let fragment = MemoryFragment(
        range: 0..<"زار كيم جونغ أون".utf8.count, target: phrase, unit: unit, evidence: .shared(units: 2))
      let known = SegmentEvidence(fragments: [fragment], terms: [hit("كيم جونغ أون", in: text)])
      return draft([segment(text)], [known]).segments.first?.target
    }
    #expect(target("Kim Chong-un visited") == "زار Kim Jong Un المدينة")
    #expect(target("Kim Jong Un visited") == "Kim Jong Un visited المدينة")
  }

  @Test func `without a match the glossary translates what it knows, in full first and short later`() {
    let first = "وكيم جونغ أون يزور موسكو"
    let second = "عاد كيم."
    let draft = draft(
      [segment(first), segment(second, "2")],
      [
        SegmentEvidence(terms: [hit("وكيم جونغ أون", in: first, proclitics: ["و"])]),
        SegmentEvidence(terms: [hit("كيم", in: second)]),
      ])
    #expect(draft.segments.map(\.target) == ["And Kim Jong Un يزور موسكو", "عاد Kim."])
    #expect(draft.segments.allSatisfy { $0.origin == .fragments })
  }

  @Test(arguments: [
    ("عادت القوات الأوكرانية", "عادت Ukrainian forces"),
    ("عادت القوات والأوكرانية", "عادت forces and Ukrainian"), ("بقيت القوات في باريس", "بقيت forces in Paris"),
    ("وقفت ضد القوات", "وقفت against forces"), ("عاد إلى القوات", "عاد إلى forces"),
    ("بين باريس و القوات", "Between Paris and forces"), ("وفي باريس", "And in Paris"),
  ])
  func `an adjective goes before its noun, and little words are translated where they mean one thing`(
    source: String, target: String
  ) {
    let entries = [
      ("القوات", GlossaryEntry(source: "قوات", target: "forces", note: "noun; plural")),
      ("الأوكرانية", GlossaryEntry(source: "أوكراني", target: "Ukrainian", note: "adjective; of Ukraine")),
      ("باريس", GlossaryEntry(source: "باريس", target: "Paris", type: .place)),
    ]
    let terms = entries.compactMap { form, entry -> TermHit? in
      guard let found = source.firstRange(of: form) else { return nil }
      let start = source.utf8.distance(from: source.startIndex, to: found.lowerBound)
      let isJoined = form == "الأوكرانية" && source.contains("وال")
      let range = start - (isJoined ? 2 : 0)..<start + form.utf8.count
      return TermHit(
        entry: entry, range: range, form: form, matched: entry.source, proclitics: isJoined ? ["و", "ال"] : ["ال"])
    }
    let drafted = draft(
      [segment(source)], [SegmentEvidence(terms: terms.sorted { $0.range.lowerBound < $1.range.lowerBound })])
    #expect(drafted.segments.first?.target == target)
  }

  @Test func `a segment with nothing found says so`() {
    let draft = draft([segment("لا شيء هنا")], [])
    #expect(draft.segments.first?.origin == DraftOrigin.none)
    #expect(draft.segments.first?.flags.map(\.id) == ["no-match"])
  }

  @Test func `an equal segment later in the document repeats the first translation`() {
    let unit = TranslationUnit(source: "توطيد العلاقات", target: "Strengthening ties")
    let evidence = SegmentEvidence(matches: [Match(unit: unit, kind: .exact, score: 100, rawScore: 100)])
    let draft = draft([segment("توطيد العلاقات"), segment("توطيد العلاقات", "2")], [evidence, SegmentEvidence()])
    #expect(draft.segments.map(\.target) == ["Strengthening ties", "Strengthening ties"])
    #expect(draft.summary.bands == [.exact: 1, .repetition: 1])
  }

  @Test func `metadata and boilerplate are not drafted`() {
    let evidence = SegmentEvidence(terms: [hit("كيم", in: "كيم")])
    let draft = draft([segment("كيم", kind: .boilerplate)], [evidence])
    #expect(draft.segments.first?.target.isEmpty == true)
    #expect(draft.summary.segments == 0)
  }

  @Test func `a name that the matched target does not have is flagged with the glossary's form`() {
    let text = "التقى كيم شويغو"
    let unit = TranslationUnit(source: "التقى بوتين شويغو", target: "Putin met Shoigu")
    let match = Match(unit: unit, kind: .fuzzy, score: 80, rawScore: 80)
    let draft = draft([segment(text)], [SegmentEvidence(matches: [match], terms: [hit("كيم", in: text)])])
    let flag = draft.segments.first?.flags.first { $0.id == "term-unresolved" }
    #expect(flag?.text == "كيم")
    #expect(flag?.suggestions == ["Kim Jong Un"])
  }

  @Test func `a term that the glossary translates in two ways is left to the translator`() {
    let text = "عاد كيم."
    var hit = hit("كيم", in: text)
    hit.alternatives = [GlossaryEntry(source: "كيم", target: "Kim Yo Jong", type: .person)]
    let flag = draft([segment(text)], [SegmentEvidence(terms: [hit])]).segments.first?.flags.first
    #expect(flag?.id == "term-ambiguous")
    #expect(flag?.suggestions == ["Kim Jong Un", "Kim Yo Jong"])
  }

  @Test(arguments: [
    ("وصل 28 ألف جندي يوم 5 أغسطس/ آب 2024", "وصل 28,000 جندي on Aug. 5, 2024"),
    ("زادت 3,5 في المئة", "زادت 3.5%"), ("قذائف من عيار 152 ملم", "قذائف من عيار 152 mm"),
    ("أطلق صواريخ وثلاث مسيرات", "أطلق صواريخ and three مسيرات"), ("سافر لعشرة أيام", "سافر for 10 days"),
    ("وصل واحد وعشرون", "وصل 21"), ("قتل جنود و500 مدني", "قتل جنود and 500 مدني"),
    ("الجمعة والسبت", "Friday and Saturday"), ("وصل نحو 28 ألف جندي نحو الحدود", "وصل about 28,000 جندي نحو الحدود"),
    ("بلغ 8.8 مليار دولار", "بلغ $8.8 billion"), ("بلغ 12340000001", "بلغ 12,340,000,001"),
    ("التقيا في 12 يوليو", "التقيا on July 12"), ("بدأت في فبراير شباط 2022", "بدأت in February 2022"),
    ("التقيا يوم السبت", "التقيا Saturday"), ("وفي يوم 3 مارس قال", "And on March 3 قال"),
    ("عام 1955، بدأ", "In 1955, بدأ"), ("وفي المدينة في عام 2011 قال", "وفي المدينة in 2011 قال"),
    ("ميزانية عام 2025", "ميزانية 2025"), ("توفي عام 1399", "توفي in 1399"),
    ("ومنذ عام 2014 قال", "ومنذ 2014 قال"), ("ميزانية لعام 2025", "ميزانية for 2025"),
    ("وعام 2011 وعام 2012", "And in 2011 and in 2012"),
    ("زادت بأكثر من 30%", "زادت more than 30%"), ("وصل ما لا يقل عن 40", "وصل at least 40"),
  ])
  func `numbers and dates are written as American news writes them`(source: String, target: String) {
    #expect(draft([segment(source)], []).segments.first?.target == target)
  }

  @Test func `a part that the memory translates stands in its place, and says where it comes from`() {
    let text = "وصل لافروف في أجواء ودية."
    let unit = TranslationUnit(source: "في أجواء ودية", target: "in a friendly atmosphere")
    let range = "وصل لافروف ".utf8.count..<text.utf8.count - 1
    let fragment = MemoryFragment(range: range, target: unit.target, unit: unit, evidence: .whole)
    let drafted = draft([segment(text)], [SegmentEvidence(fragments: [fragment])]).segments.first
    #expect(drafted?.target == "وصل لافروف in a friendly atmosphere.")
    #expect(drafted?.spans.map(\.origin) == [.untranslated, .memory, .punctuation])
  }

  @Test(arguments: [
    (DraftStyle.Headings.sentence, "Strengthening of the ties"),
    (.headline, "Strengthening of the Ties"), (.asFound, "strengthening of the ties"),
  ])
  func `headings are written in the case that the style asks for`(headings: DraftStyle.Headings, target: String) {
    let style = DraftStyle(abbreviatesMonths: true, quotation: .straight, headings: headings)
    let unit = TranslationUnit(source: "توطيد العلاقات", target: "strengthening of the ties")
    let evidence = SegmentEvidence(matches: [Match(unit: unit, kind: .exact, score: 100, rawScore: 100)])
    let draft = Drafter(target: .english, style: style).draft(
      Document(name: "a.txt", language: .arabic, text: ""), [segment("توطيد العلاقات", kind: .heading)],
      evidence: [evidence])
    #expect(draft.segments.first?.target == target)
  }

  @Test func `a term that is a word of a number gives way to the number`() {
    let text = "تسلمت 3,5 مليار دولار."
    let billion = GlossaryEntry(source: "مليار", target: "billion")
    let dollar = GlossaryEntry(source: "دولار", target: "dollar")
    var terms = [hit("مليار", in: text), hit("دولار", in: text)]
    terms[0].entry = billion
    terms[1].entry = dollar
    let drafted = draft([segment(text)], [SegmentEvidence(terms: terms)]).segments.first
    #expect(drafted?.target == "تسلمت $3.5 billion.")
  }
}
