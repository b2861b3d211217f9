import Names
import Testing

/// Spellings of one name join, and different people do not.
@Suite struct NameDistanceTests {
  private let distance = NameDistance()

  @Test(
    "Spellings of one Arabic name join",
    arguments: [
      ("كيم جونغ أون", "كيم جونج أون"), ("سيرغي", "سيرجي"), ("غوتيريش", "جوتيريس"), ("نتنياهو", "نتانياهو"),
      ("زيلينسكي", "زيلنسكي"), ("جيمس", "جيمز"), ("فيكتوريا", "ڤيكتوريا"), ("باكستان", "پاكستان"), ("ماركيث", "ماركيز"),
      ("بيونغ يانغ", "بيونج يانج"), ("حميد", "الحميد"), ("ماكغينيس", "ماكجينيس"), ("فوردة", "فورده"),
      ("ألكسندر", "ألكساندر"),
      ("كوالا لامبور", "كوالالمبور"), ("إردوغان", "أردوغان"),
    ])
  func joinsArabic(_ one: String, _ other: String) {
    #expect(distance.distance(arabic: one, arabic: other) <= NameDistance.joinThreshold)
  }

  @Test(
    "Spellings of one Latin name join",
    arguments: [("Zelenskyy", "Zelensky"), ("Sergey Lavrov", "Sergei Lavrov"), ("Mohammed", "Muhammad")])
  func joinsLatin(_ one: String, _ other: String) {
    #expect(distance.distance(latin: one, latin: other) <= NameDistance.joinThreshold)
  }

  @Test(
    "A Latin name is taken for the rendering of its Arabic form",
    arguments: [
      ("سيرغي لافروف", "Sergey Lavrov"), ("زيلينسكي", "Zelenskyy"), ("نتنياهو", "Netanyahu"),
      ("بيونغ يانغ", "Pyongyang"), ("واشنطن", "Washington"),
    ])
  func joinsAcrossScripts(_ arabic: String, _ latin: String) {
    #expect(distance.distance(arabic: arabic, latin: latin) <= NameDistance.renderingThreshold)
  }

  @Test(
    "Different people stay apart",
    arguments: [
      ("كيم جونغ أون", "كيم جونغ إيل"), ("لافروف", "لوكاشينكو"), ("بوتين", "بايدن"), ("سيرغي", "جورجيا"),
      ("محمد", "محمود"), ("حسن", "حسين"), ("سامي", "رامي"), ("نابر", "جابر"),
    ])
  func keepsApart(_ one: String, _ other: String) {
    #expect(distance.distance(arabic: one, arabic: other) > NameDistance.joinThreshold)
  }

  @Test("A name of ten thousand letters, mixed scripts and mere marks end at once")
  func survivesHostileInput() {
    let long = String(repeating: "ب", count: 10_000)
    #expect(distance.distance(arabic: long, arabic: "لافروف") == 1)
    #expect((0...1).contains(distance.distance(arabic: "abcدهف", latin: "لاabc")))
    #expect(distance.distance(arabic: "\u{64B}\u{651}", arabic: "لافروف") == 1)
  }

  @Test("Spellings of one name share a key across scripts")
  func sharesKeys() {
    let key = NameKey()
    #expect(key.key(arabic: "لافروف") == key.key(latin: "Lavrov"))
    #expect(key.key(arabic: "سيرغي") == key.key(arabic: "سيرجي"))
  }
}
