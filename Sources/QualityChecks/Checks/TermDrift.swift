internal import Bitext
internal import Languages

/// A term translated otherwise than in most of the archive.
struct TermDrift: ArchiveCheck {
  let reads = PairReading.entries
  let description = CheckDescription(
    id: "term-drift", severity: .hint,
    summary: "A term has an accepted translation here that few of the files use.",
    why: """
      Every accepted form is right, but an archive that has one word for one thing is easier to read and to search. The \
      files of a run are compared; the hint says how often each form stands and where. Single words and turns of speech \
      pass: they are said in many ways.
      """,
    examples: [
      .passes(
        [("قذائف المدفعية", "artillery shells"), ("قذائف المدفعية", "artillery rounds")], entries: SampleEntries.terms
      ).asArchive(),
      .fails(
        [
          ("قذائف المدفعية", "artillery shells"), ("قذائف المدفعية", "artillery shells"),
          ("قذائف المدفعية", "an artillery shell"), ("قذائف المدفعية", "artillery rounds"),
        ], entries: SampleEntries.terms
      ).asArchive(),
    ])

  func issues(in archive: ArchiveAnalysis) -> [ArchiveIssue] {
    archive.glossaryMinorities { !$0.type.isName && isTechnical($0) }
  }

  /// Whether a term is a phrase on both sides, and no turn of speech (“based on”, “so far”).
  private func isTechnical(_ entry: GlossaryEntry) -> Bool {
    let words = entry.target.lowercased().split(separator: " ")
    return words.count > 1 && entry.source.utf8.contains(0x20)
      && words.allSatisfy { $0.utf8.count > 3 && !TermDrift.turns.contains(String($0)) }
  }

  private static let turns = Set(WordList.items(of: PackageResources.english_turns_txt))
}
