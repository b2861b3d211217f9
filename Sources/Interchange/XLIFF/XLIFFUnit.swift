internal import Bitext

/// A `trans-unit` of XLIFF 1.2, or a `segment` of a `unit` of XLIFF 2, as it stands in the file.
struct XLIFFUnit {
  /// Its id; empty where it has none.
  var id: String
  /// Where it begins.
  var line: Int
  /// Its texts, as far as it has them.
  var source: XLIFFText?
  var segmentedSource: XLIFFText?
  var target: XLIFFText?
  /// What the file says of the target of the unit, or of a segment of it by its id (SDLXLIFF).
  var proposal = XLIFFProposal()
  var proposals: [String: XLIFFProposal] = [:]
  /// Whether segments have numbers of their own that run through the file (SDLXLIFF).
  var hasOwnNumbers = false

  /// The pairs that it holds; or what is wrong with it.
  func pairs() -> Result<[TranslatedPair], Damage> {
    guard let source = segmentedSource ?? source else { return .failure(Damage(message: "the unit has no source")) }
    for text in [source, target] {
      if let damage = text?.damage { return .failure(Damage(message: damage)) }
      if text?.whole.isTooLong ?? false { return .failure(Damage(message: "a text is longer than a megabyte")) }
    }
    guard !source.segments.isEmpty, target?.segments.isEmpty != true || target?.whole.text.isEmpty == true else {
      return .success([pair(id, source.whole, target?.whole, proposal)])
    }
    let targets = Dictionary((target?.segments ?? []).map { ($0.id, $0.text) }) { first, _ in first }
    return .success(
      source.segments.map { segment in
        let number =
          source.segments.count == 1 && !hasOwnNumbers ? id : hasOwnNumbers ? segment.id : "\(id)/\(segment.id)"
        return pair(number, segment.text, targets[segment.id], proposals[segment.id] ?? proposal)
      })
  }

  /// Why a unit cannot be used.
  struct Damage: Error { var message: String }

  private func pair(_ id: String, _ source: CodedText, _ target: CodedText?, _ proposal: XLIFFProposal)
    -> TranslatedPair
  {
    TranslatedPair(
      id: id, source: source.string, target: target?.string ?? "", origin: proposal.origin, score: proposal.score,
      line: line, sourceCodes: source.codes, targetCodes: target?.codes ?? [])
  }
}

/// What a file says of a target: that it comes from a match and nobody has confirmed it.
struct XLIFFProposal {
  var origin: DraftOrigin?
  var score: Int?

  /// Nothing is said.
  init() {}

  /// What a target of XLIFF 1.2 says (`state-qualifier="fuzzy-match"`), confirmed where its state or its unit says so.
  init(target: [(name: String, value: String)], isApproved: Bool) {
    let isDone = isApproved || ["final", "signed-off", "translated"].contains(target.value("state") ?? "")
    if target.value("state-qualifier") == "fuzzy-match", !isDone { origin = .fuzzy }
  }

  /// What Trados says of a segment: `conf` of its work, `origin` and `percent` of its match.
  init(trados attributes: [(name: String, value: String)]) {
    let isDone = !["", "Draft"].contains(attributes.value("conf") ?? "")
    guard attributes.value("origin") == "tm", !isDone else { return }
    score = attributes.value("percent").flatMap { Int($0) }
    origin = (score ?? 0) >= 100 ? .exact : .fuzzy
  }

  /// What memoQ says of a unit: `mq:status` and `mq:percent`.
  init?(memoQ attributes: [(name: String, value: String)]) {
    guard let status = attributes.value("mq:status") else { return nil }
    guard status == "Pretranslated", let percent = attributes.value("mq:percent").flatMap({ Int($0) }) else { return }
    score = percent
    origin = percent >= 100 ? .exact : .fuzzy
  }
}
