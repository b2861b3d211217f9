internal import Bitext

/// A name spelled otherwise than in most of the archive.
struct NameDrift: ArchiveCheck {
  let reads: PairReading = [.entries, .capitals]
  let description = CheckDescription(
    id: "name-drift", severity: .hint,
    summary: "A name is spelled otherwise here than in most of the files, or of the document.",
    why: """
      A reader who looks for a name finds half of what was written about it. The files of a run are compared: accepted \
      forms of the glossary that few files use, and names that no glossary has, found on both sides by their sound. The \
      hint says how often each spelling stands and where. Forms that the glossary forbids are errors by themselves.
      """,
    examples: [
      .passes([("قال بيسكوف", "said Mr. Peskov"), ("بيسكوف", "said Dmitry Peskov")]).withNames(),
      .fails([
        ("قال بيسكوف", "it was Peskov"), ("رد بيسكوف", "then Peskov replied"), ("وبيسكوف", "as did Beskov"),
      ]).withNames(),
      .fails(
        [
          ("سيرغي لافروف", "Sergey Lavrov"), ("سيرغي لافروف", "Sergey Lavrov"), ("سيرغي لافروف", "Sergey Lavrov"),
          ("سيرغي لافروف", "Sergei Lavrov"),
        ], entries: SampleEntries.names
      ).asArchive(),
    ])

  func issues(in archive: ArchiveAnalysis) -> [ArchiveIssue] {
    archive.glossaryMinorities { $0.type.isName } + archive.unknownNameMinorities()
  }
}
