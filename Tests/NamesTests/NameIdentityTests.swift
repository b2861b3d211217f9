import Names
import Testing

/// Spellings that letters alone do not join are one name by the English that both may stand for; and names are found again
/// among many.
@Suite struct NameIdentityTests {
  private func identity() throws -> NameIdentity { NameIdentity(romanizer: try #require(ShippedModel.romanizer)) }

  private func distance(_ one: String, _ other: String) throws -> Double {
    let identity = try identity()
    return identity.distance(identity.spelling(of: one), identity.spelling(of: other))
  }

  @Test(
    "Spellings of one name join, by their letters or by their English",
    arguments: [
      ("كيم جونغ أون", "كيم جونج أون"), ("سيرغي لافروف", "سيرجي لافاروف"), ("كوفاتش", "كوفاكس"), ("ميكايل", "مايكل"),
      ("إلياس", "الياس"), ("غوتيريش", "جوتيريس"), ("كوالا لامبور", "كوالالمبور"),
    ])
  func joins(_ one: String, _ other: String) throws {
    #expect(try distance(one, other) <= NameDistance.joinThreshold)
    #expect(try distance(one, one) == 0)
    #expect(try distance(one, other) == distance(other, one))
  }

  @Test(
    "Different people stay apart",
    arguments: [
      ("كيم جونغ أون", "كيم جونغ إيل"), ("لافروف", "لوكاشينكو"), ("بوتين", "بايدن"), ("محمد", "محمود"), ("حسن", "حسين"),
      ("سامي", "رامي"), ("ماريا", "ماريانو"),
    ])
  func keepsApart(_ one: String, _ other: String) throws {
    #expect(try distance(one, other) > NameDistance.joinThreshold)
  }

  @Test("A name is found among others under another spelling, not under its own")
  func findsAgain() throws {
    let names = ["سيرغي لافروف", "كيم جونغ أون", "سيرغي شويغو", "أنطونيو غوتيريش"]
    let near = NearNames(names, identity: try identity())
    #expect(near.near("سيرجي لافاروف").map(\.number) == [0])
    #expect(near.near("كيم جونق اون").map(\.number) == [1])
    #expect(near.near("سيرغي لافروف").isEmpty)
    #expect(near.near("دونالد ترامب").isEmpty)
    #expect(near.nearest(to: "انتونيو جوتيريس", within: NameDistance.joinThreshold) { _ in true }?.number == 3)
    #expect(near.nearest(to: "انتونيو جوتيريس", within: NameDistance.joinThreshold) { $0 != 3 } == nil)
  }

  @Test("Hostile names are near nothing and end at once")
  func survivesHostileInput() throws {
    let near = NearNames(["لافروف", "", "\u{64B}", "Lavrov"], identity: try identity())
    for name in ["", "\u{64B}\u{651}", String(repeating: "ب", count: 10_000), "abcدهف", " - "] {
      #expect(near.near(name).isEmpty, "\(name.prefix(20))")
    }
    #expect(try distance("", "") == 1)
  }
}
