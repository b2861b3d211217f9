import Bitext
import Interchange
import Testing

struct HTMLReaderTests {
  private static func document(_ page: String) throws -> Document {
    try HTMLReader.document(Array(page.utf8), file: "page.html", language: .arabic)
  }

  private static func lines(_ document: Document) -> [String] {
    document.blocks?.map { "\($0.kind.rawValue): \(document.text.utf8.slice($0.range))" } ?? []
  }

  private static let first =
    "وصل وزير الخارجية إلى بيونغ يانغ صباح الجمعة، في زيارة تستغرق ثلاثة أيام، حسبما أفادت الوكالة."
  private static let second = "ومن المقرر أن يلتقي الوزير نظيرته الكورية الشمالية، وأن يبحثا العلاقات بين البلدين."

  @Test func `The article element gives headings, paragraphs, items and captions, and menus are left out`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>موقع</title><script>var x = "<p>لا</p>";</script></head><body>
      <nav><ul><li>الرئيسية</li><li>سياسة</li></ul></nav>
      <article><h1>لافروف  في
      بيونغ يانغ</h1><p>\(Self.first)</p><figure><img src="a.jpg"><figcaption>الوزير عند وصوله</figcaption></figure>
      <div class="share-buttons">فيسبوك</div><h2>جدول الزيارة</h2>\(Self.second)<br><br>وتختتم الزيارة الأحد.<br/>
      <ul><li>لقاء أول<li>لقاء ثان</ul><script>track()</script></article>
      <aside class="related"><a href="/1">خبر آخر</a></aside><footer>جميع الحقوق محفوظة</footer></body></html>
      """
    #expect(
      Self.lines(try Self.document(page)) == [
        "heading: لافروف في بيونغ يانغ", "paragraph: \(Self.first)", "caption: الوزير عند وصوله",
        "heading: جدول الزيارة", "paragraph: \(Self.second)", "paragraph: وتختتم الزيارة الأحد.",
        "list-item: لقاء أول", "list-item: لقاء ثان",
      ])
  }

  @Test func `Inline elements are kept as codes at their places`() throws {
    let document = try Self.document(
      "<html><body><p>قال <b>الوزير</b> إن <a href=\"/x\">الاتفاق</a> قريب.</p></body></html>")
    #expect(document.text == "قال الوزير إن الاتفاق قريب.")
    let marked = document.codes.map {
      "\($0.markup) \(document.text.utf8.slice($0.offset..<document.text.utf8.count).prefix(4))"
    }
    #expect(marked == ["<b> الوز", "</b>  إن ", "<a href=\"/x\"> الات", "</a>  قري"])
  }

  @Test func `Without an article element the most running text wins over menus and link lists`() throws {
    let page = """
      <html><body><div id="top"><a href="/">الرئيسية</a> <a href="/p">سياسة واقتصاد ورياضة وثقافة وفنون وعلوم وصحة</a></div>
      <h1>عنوان الخبر</h1><div class="main"><div><p>\(Self.first)</p><p>\(Self.second)</p></div></div>
      <div><p>اشترك في النشرة</p></div></body></html>
      """
    #expect(
      Self.lines(try Self.document(page)) == [
        "heading: عنوان الخبر", "paragraph: \(Self.first)", "paragraph: \(Self.second)",
      ])
  }

  @Test func `An article that only the page's data has is read from there`() throws {
    let page = """
      <html><head><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"عنوان",
      "articleBody":"\(Self.first)\\n\(Self.second)"}]}</script></head><body><div id="app"></div></body></html>
      """
    #expect(
      Self.lines(try Self.document(page)) == [
        "heading: عنوان", "paragraph: \(Self.first)", "paragraph: \(Self.second)",
      ])
  }

  @Test func `A page in Windows-1256 is read by what it declares`() throws {
    let head = Array(
      "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=windows-1256\"></head><p>".utf8)
    let document = try HTMLReader.document(head + [0xE3, 0xD1, 0xCD, 0xC8, 0xC7, 0x2E], file: "x", language: .arabic)
    #expect(document.text == "مرحبا.")
    #expect(document.encoding == "windows-1256")
  }

  @Test func `A page nested without end, or without text, is one line that says so`() {
    let deep = "<html><body>" + String(repeating: "<div>", count: 200_000) + "نص"
    for page in [deep, "<html><body><script>x</script></body></html>"] {
      let error = #expect(throws: InputError.self) { try Self.document(page) }
      #expect(error?.description.hasPrefix("page.html: ") == true)
    }
  }

  @Test(arguments: 0..<40)
  func `Broken pages never trap, and their blocks stay in their text`(_ seed: Int) {
    let parts = [
      "<p>", "</p>", "<b", ">", "<article>", "</div>", "<br>", "نص، ", "&nbsp;", "<!--", "-->", "<table>", "<li>",
      "\u{0}", "\"", "=",
    ]
    var state = UInt64(seed) &+ 7
    var page = "<html>"
    for _ in 0..<200 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      page += parts[Int(state >> 33) % parts.count]
    }
    guard let document = try? Self.document(page) else { return }
    for block in document.blocks ?? [] { #expect(block.range.upperBound <= document.text.utf8.count) }
    for code in document.codes { #expect(code.offset <= document.text.utf8.count) }
  }
}

extension String.UTF8View {
  fileprivate func slice(_ range: Range<Int>) -> String {
    String(decoding: dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
