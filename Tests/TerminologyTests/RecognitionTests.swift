import Bitext
import Terminology
import Testing

/// What a translator sees of recognition beyond the seed article.
@Suite struct RecognitionTests {
  private func hits(_ text: String, _ entries: GlossaryEntry...) -> [TermHit] {
    Recognizer(entries: entries).hits(in: text)
  }

  @Test(arguments: [
    ("وبالصين", "الصين"), ("للصين", "الصين"), ("فالصين", "الصين"), ("كالصين", "الصين"), ("ولفرنسا", "فرنسا"),
    ("فبفرنسا", "فرنسا"), ("لليرة", "الليرة"), ("ولليرة", "الليرة"), ("بغزة", "غزة"), ("لقطر", "قطر"),
  ])
  func `proclitics come off where the entry remains`(word: String, source: String) {
    #expect(hits("قال \(word) إن", GlossaryEntry(source: source, target: "x", type: .place)).map(\.form) == [word])
  }

  @Test(arguments: [
    ("رسول", "سول"), ("كسول", "سول"), ("لبنان", "بنان"), ("وصول", "صول"), ("بكين", "كين"), ("وزير", "زير"),
    ("الحماس", "حماس"), ("فلسطين", "لسطين"), ("بيروت", "يروت"), ("كشي", "شي"), ("وشي", "شي"), ("باكستان", "ستان"),
  ])
  func `no entry is found inside an ordinary word`(word: String, source: String) {
    #expect(hits("في \(word) اليوم", GlossaryEntry(source: source, target: "x", type: .place)).isEmpty)
  }

  @Test(arguments: [
    ("القذيفة", "قذيفة"), ("قذيفتين", "قذيفة"), ("بالقذيفة", "قذيفة"), ("للقذيفة", "قذيفة"), ("هجومهم", "هجوم"),
    ("هجومان", "هجوم"), ("حكومتها", "حكومة"), ("مهندسون", "مهندس"), ("المهندسين", "مهندس"), ("اتفاقا", "اتفاق"),
    ("حلفائها", "حلفاء"), ("شركات", "شركة"),
  ])
  func `a common noun is found with its article, its number and pronouns`(word: String, source: String) {
    #expect(hits("في \(word) اليوم", GlossaryEntry(source: source, target: "x")).map(\.form) == [word])
  }

  @Test(arguments: [
    ("القوات المسلحة", "قواتها المسلحة"), ("وزير الخارجية", "وزيري الخارجية"), ("وزير الخارجية", "وزير خارجية"),
    ("دعم غير مشروط", "الدعم غير المشروط"), ("طائرة مسيرة", "طائرتين مسيرتين"), ("وزير الخارجية", "ولوزيرة الخارجية"),
  ])
  func `a term of several words inflects word by word`(source: String, text: String) {
    #expect(hits("إن \(text) قد", GlossaryEntry(source: source, target: "x")).map(\.form) == [text])
  }

  @Test func `names neither inflect nor lose or gain an article`() {
    let name = GlossaryEntry(source: "حزب الله", target: "Hezbollah", type: .organization)
    #expect(hits("حزبها الله", name).isEmpty)
    #expect(hits("الحزب الله", name).isEmpty)
    #expect(hits("لحزب الله", name).map(\.proclitics) == [["ل"]])
  }

  @Test func `the longest of overlapping entries wins`() {
    let found = hits(
      "قرار مجلس الأمن القومي الروسي", GlossaryEntry(source: "مجلس الأمن", target: "UN Security Council"),
      GlossaryEntry(source: "مجلس الأمن القومي الروسي", target: "Russian Security Council"),
      GlossaryEntry(source: "الروسي", target: "Russian"))
    #expect(found.map(\.entry.target) == ["Russian Security Council"])
  }

  @Test func `spelling that loses a difference is reported`() {
    let entry = GlossaryEntry(source: "أوكرانيا", target: "Ukraine", type: .place)
    #expect(hits("اوكرانيا", entry).map(\.evidence) == [.folded])
    #expect(hits("أُوكْرانيا", entry).map(\.evidence) == [.exact])
    #expect(hits("أوكـرانيا", entry).map(\.form) == ["أوكـرانيا"])
    #expect(hits("على الأرض", GlossaryEntry(source: "علي", target: "Ali", type: .person)).isEmpty)
  }

  @Test func `a name runs on over one line end and a hyphen, not over a sentence or a paragraph`() {
    let entry = GlossaryEntry(source: "بيونغ يانغ", target: "Pyongyang", type: .place)
    #expect(hits("بيونغ\nيانغ", entry).count == 1)
    #expect(hits("بيونغ-يانغ", entry).count == 1)
    #expect(hits("بيونغ. يانغ", entry).isEmpty)
    #expect(hits("بيونغ\n\nيانغ", entry).isEmpty)
  }

  @Test func `an ordinary word is a place only after a word that says so`() {
    let entry = GlossaryEntry(source: "صور", target: "Tyre", type: .place, note: "city; also an ordinary word")
    #expect(hits("نشر صور جديدة", entry).isEmpty)
    #expect(hits("في مدينة صور اليوم", entry).map(\.form) == ["صور"])
    #expect(hits("بمدينة صور", entry).map(\.form) == ["صور"])
    let maui = GlossaryEntry(source: "ماوي", target: "Maui", type: .place, note: "island; also an ordinary word")
    #expect(hits("بحاجة إلى مأوى", maui).isEmpty)
    #expect(hits("إلى ماوي", maui).count == 1)
    #expect(hits("جزيرة ماوى", maui).count == 1)
  }

  @Test func `presentation forms and digits of other scripts read as the plain ones`() {
    #expect(hits("\u{FEDB}\u{FEF4}\u{FEE2} هنا", GlossaryEntry(source: "كيم", target: "Kim", type: .person)).count == 1)
    #expect(hits("مجموعة ٢٠ اليوم", GlossaryEntry(source: "مجموعة 20", target: "G-20", type: .organization)).count == 1)
  }

  @Test func `another language is recognised by whole words without case`() {
    let recognizer = Recognizer(entries: [GlossaryEntry(source: "foreign minister", target: "x")], language: .english)
    #expect(recognizer.hits(in: "The Foreign Minister’s visit").map(\.form) == ["Foreign Minister"])
    #expect(recognizer.hits(in: "foreign ministers").isEmpty)
  }

  @Test func `a long text has the hits of its paragraphs, however often its words come again`() {
    let recognizer = Recognizer(entries: [
      GlossaryEntry(source: "الولايات المتحدة", target: "United States", type: .place),
      GlossaryEntry(source: "لافروف", target: "Lavrov", type: .person),
      GlossaryEntry(source: "سيرغي لافروف", target: "Sergei Lavrov", type: .person),
    ])
    let paragraphs = [
      "قال سيرغي لافروف، إن الولايات المتحدة", "لافروفالولايات سيرغي المتحدة", "وأضاف سيرغيه للولايات المتحدة.",
      "إن الولايات، المتحدة ولافروف قالا", "المتحدة الولايات سيرغي\u{200F} لافروف",
    ]
    let repeated = (0..<400).map { paragraphs[($0 * 7 + $0 / 9) % paragraphs.count] }
    let whole = recognizer.terms(in: repeated.joined(separator: "\n\n"))
    #expect(whole.hits.map(\.form) == repeated.flatMap { recognizer.hits(in: $0).map(\.form) })
    #expect(whole.gluedWords.map(\.text) == repeated.flatMap { recognizer.terms(in: $0).gluedWords.map(\.text) })
  }

  @Test(arguments: [
    " ", "\n", "\t", ".", "،", "؛", "؟", "«", "»", "\"", "'", "-", " - ", "/", "…", "\u{200F}", "\u{200C}", "\u{00AD}",
    "\u{00A0}", "\u{0001}", "\u{007F}", "\u{064B}", "\u{0640}", "٣", "3", "3.5", "19", "a", "COVID", "é", "گ", "字", "",
  ])
  func `a word that came before reads as it did the first time, whatever stands after it`(mark: String) {
    let entries = [
      GlossaryEntry(source: "سيرغي لافروف", target: "Sergei Lavrov", type: .person),
      GlossaryEntry(source: "لافروف", target: "Lavrov", type: .person),
      GlossaryEntry(source: "كوفيد 19", target: "COVID-19", type: .term),
      GlossaryEntry(source: "COVID 19", target: "COVID-19", type: .term),
      GlossaryEntry(source: "الأمم المتحدة", target: "United Nations", type: .organization),
      GlossaryEntry(source: "صاروخ", target: "missile", note: "noun; plural صواريخ"),
    ]
    let words = ["وسيرغي", "لافروف", "للأمم", "المتحدة", "كوفيد", "صاروخين", "COVID", "19", "لافروفالأمم"]
    let warm = Recognizer(entries: entries)
    for (place, first) in words.enumerated() {
      for second in [words[(place + 1) % words.count], words[(place * 4 + 3) % words.count]] {
        let text = "\(first)\(mark)\(second)\(mark)\(first) \(second)\(mark)"
        // Few bytes after a word, and many: the end of a text is read in another way.
        for ending in ["", "\n" + String(repeating: " قال", count: 20)] {
          let cold = Recognizer(entries: entries).terms(in: text + ending)
          let again = (0..<2).map { _ in warm.terms(in: text + ending) }
          for terms in again {
            #expect(terms.hits == cold.hits, "\(text)")
            #expect(terms.gluedWords.map(\.text) == cold.gluedWords.map(\.text), "\(text)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("كتبت كوري شولمان في تدوينة", ""), ("قال كوري بوكر إن", ""), ("ماري كوري", ""), ("إيرين جوليو-كوري", ""),
    ("مسؤول كوري", "كوري"), ("اتفاق كوري-سعودي", "كوري سعودي"), ("الأمير تركي بن فيصل", ""), ("قال مسؤول تركي", "تركي"),
    ("العميد تركي المالكي", ""), ("قال سوري في دمشق", "سوري"), ("السفير الكوري", "كوري"),
    ("إحراج السوداني في حرب", ""), ("السوداني خلال لقائه", ""), ("الجيش السوداني", "سوداني"),
    ("نظيره السوداني", "سوداني"),
    ("المصري والسوداني", "سوداني"), ("وقال غاني إنه", ""), ("لاعب غاني", "غاني"), ("قال لسوري24", ""),
    ("لسوري في دمشق", "سوري"),
  ])
  func `a nationality that is a name is none`(text: String, sources: String) {
    let recognizer = Recognizer(entries: Self.nationalities)
    #expect(recognizer.hits(in: text).map(\.entry.source) == sources.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    ("القوات السعودية", "Saudi"), ("للعلاقات الكورية السعودية", "Korean, Saudi"), ("الحدود السعودية", "Saudi"),
    ("أعلنت السعودية", "Saudi Arabia"), ("زار الوزير السعودية", "Saudi Arabia"), ("بالسعودية", "Saudi Arabia"),
    ("أعلنت الجمعة السعودية", "Saudi Arabia"), ("تدعم القاهرة السعودية", "Cairo, Saudi Arabia"),
    ("القوات الكورية والسعودية", "Korean, Saudi"), ("قالت القاهرة والسعودية", "Cairo, Saudi Arabia"),
    ("بعد القمة، السعودية", "Saudi Arabia"), ("السعودية", "Saudi Arabia"),
  ])
  func `a country that is an adjective there is the adjective`(text: String, targets: String) {
    let recognizer = Recognizer(entries: Self.nationalities)
    #expect(recognizer.hits(in: text).map(\.entry.target).joined(separator: ", ") == targets)
  }

  private static let nationalities =
    [
      ("غاني", "Ghanaian"), ("سوداني", "Sudanese"), ("كوري", "Korean"), ("تركي", "Turkish"), ("سوري", "Syrian"),
      ("سعودي", "Saudi"),
    ].map {
      GlossaryEntry(source: $0, target: $1, note: "adjective; of somewhere")
    }
    + [("السعودية", "Saudi Arabia"), ("القاهرة", "Cairo")].map { GlossaryEntry(source: $0, target: $1, type: .place) }
    + [GlossaryEntry(source: "محمد شياع السوداني", target: "Mohammed Shia al-Sudani", type: .person)]
    + [GlossaryEntry(source: "أشرف غاني", target: "Ashraf Ghani", type: .person)]

  @Test func `hostile text and entries end in linear time without a trap`() {
    let repeated = Array(repeating: "كا", count: 24).joined(separator: " ")
    let recognizer = Recognizer(entries: [
      GlossaryEntry(source: repeated, target: "x"), GlossaryEntry(source: "كا كا", target: "y"),
      GlossaryEntry(source: "", target: "z"), GlossaryEntry(source: String(repeating: "ب", count: 500), target: "w"),
    ])
    let text = Array(repeating: "كا", count: 20_000).joined(separator: " ") + String(repeating: "وال", count: 20_000)
    #expect(!recognizer.hits(in: text).isEmpty)
    #expect(recognizer.hits(in: "\u{FDFA}\u{0653}\u{200D}ا\u{0654}").isEmpty)
  }

  @Test func `ranges cut the text exactly at what was seen`() {
    let text = "أعلن «لافروف» أنّ ولِلصّين رأيا، و كيم."
    let entries = [
      GlossaryEntry(source: "لافروف", target: "Lavrov", type: .person),
      GlossaryEntry(source: "الصين", target: "China", type: .place),
      GlossaryEntry(source: "كيم", target: "Kim", type: .person),
    ]
    let found = Recognizer(entries: entries).hits(in: text)
    #expect(found.map(\.form) == ["لافروف", "ولِلصّين", "كيم"])
    for hit in found {
      #expect(String(decoding: Array(text.utf8)[hit.range], as: UTF8.self) == hit.form)
    }
  }
}
