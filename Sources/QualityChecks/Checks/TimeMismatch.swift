internal import Bitext
internal import Languages

/// A time of day that the target says otherwise.
struct TimeMismatch: PairCheck {
  let reads = PairReading.values
  let description = CheckDescription(
    id: "time-mismatch", severity: .error,
    summary: "A time of day of the source is another one in the target, or is missing there.",
    why: "Times are compared on clocks of 12 and of 24 hours: 14:30 is 2:30 p.m., العاشرة والنصف is 10:30.",
    examples: [
      .passes("عند الساعة 14:30", "at 2:30 p.m."),
      .passes("الساعة العاشرة والنصف صباحا", "at 10:30 a.m."),
      .fails("عند الساعة 14:30", "at 3:30 p.m."),
      .fails("الساعة العاشرة والنصف صباحا", "at 10:30 p.m."),
      .fails("عند الساعة 14:30", "in the afternoon"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    var new = pair.values.newTimes
    var issues: [Issue] = []
    for time in pair.values.lostTimes {
      let text = Quotation.of(pair.pair.source.slice(time.range))
      if new.isEmpty {
        let isSaid = hasNoon(pair.target)
        if !isSaid { issues.append(Issue("\(text) is not in the target.", source: time.range, severity: .warning)) }
      } else {
        let other = new.removeFirst()
        let written = Quotation.of(pair.pair.target.slice(other.range))
        issues.append(Issue("\(text) became \(written).", source: time.range, target: other.range))
      }
    }
    return issues
  }

  private func hasNoon(_ target: NormalizedWords) -> Bool {
    target.words.contains {
      target.form($0).elementsEqual("noon".utf8) || target.form($0).elementsEqual("midnight".utf8)
    }
  }
}
