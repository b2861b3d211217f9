import Bitext
import Foundation
import Segmentation
import Testing

/// The article that the project was first asked to serve, read from `seeds/`.
struct SeedArticleTests {
  private static func segmentation() throws -> (text: String, Segmentation) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "seeds/000_a208ffbbb2a9d7ca.txt"), encoding: .utf8)
    return (text, Segmenter(language: .arabic).segment(text))
  }

  @Test func `Its dates and credits are metadata`() throws {
    let metadata = try Self.segmentation().1.segments.filter { $0.kind == .metadata }.map(\.text)
    #expect(metadata == ["25 يوليو 2025", "13 يوليو 2025", "يمن فريدم-DWعربية", "Korea News Service"])
  }

  @Test func `Its section headings are headings although nothing ends them`() throws {
    let headings = try Self.segmentation().1.segments.filter { $0.kind == .heading }.map(\.text)
    #expect(headings == ["اتفاقية الدفاع المشترك", "توطيد العلاقات"])
  }

  @Test func `Its share buttons and footer are kept as boilerplate`() throws {
    let boilerplate = try Self.segmentation().1.segments.filter { $0.kind == .boilerplate }.map(\.text)
    #expect(boilerplate == ["الفيس بوك", "تويتر", "جميع الحقوق محفوظة YemenFreedom ---- تصميم وبرمجة ALRAJIHI"])
  }

  @Test func `Twelve sentences and two headings are to translate`() throws {
    let toTranslate = try Self.segmentation().1.segments.filter(\.kind.isTranslated)
    #expect(toTranslate.count == 14)
    #expect(toTranslate.first?.text.hasPrefix("ذكرت وكالة") == true)
    #expect(toTranslate.last?.text.hasSuffix("بين موسكو وبيونغ يانغ.") == true)
  }

  @Test func `Segments and the white space between them give it back`() throws {
    let (text, segmentation) = try Self.segmentation()
    #expect(Lossless.problem(in: segmentation, of: text) == nil)
  }
}
