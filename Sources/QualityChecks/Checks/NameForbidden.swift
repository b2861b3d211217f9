internal import Bitext
internal import Languages

/// A name in a form that the house rejects.
struct NameForbidden: PairCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "name-forbidden", severity: .error,
    summary: "A name stands in a form that the glossary forbids.",
    why: "House style writes one form (Kyiv); the glossary names the forms that must not appear (Kiev).",
    examples: [
      .passes("كييف", "Kyiv", entries: SampleEntries.names),
      .passes("التقى كيم جونغ أون", "Kim Jong Un met", entries: SampleEntries.names),
      .fails("كييف", "Kiev's streets", entries: SampleEntries.names),
      .fails("التقى كيم جونغ أون", "Kim Jung-un met", entries: SampleEntries.names),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    pair.forbidden { $0.type.isName }
  }
}

extension PairAnalysis {
  /// An issue for each place where a forbidden form of an entry of the source stands.
  func forbidden(_ isWanted: (GlossaryEntry) -> Bool) -> [Issue] {
    var issues: [Issue] = []
    var seen: Set<Range<Int>> = []
    for mention in mentions where isWanted(mention.hit.entry) {
      for form in mention.forbidden where seen.insert(form.range).inserted {
        let preferred = mention.hit.entry.target
        issues.append(
          Issue(
            "\(Quotation.of(form.form)) is a forbidden form; the house form is \(Quotation.of(preferred)).",
            source: mention.hit.range, target: form.range,
            suggestion: preferred + EnglishPossessive.ending(of: pair.target.slice(form.range)),
            severity: LatinSpelling.isOtherSpelling(form.form, of: preferred) ? .hint : nil))
      }
    }
    return issues
  }
}
