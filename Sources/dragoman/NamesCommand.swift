internal import ArgumentParser
internal import Bitext
internal import DragomanKit
internal import Interchange

/// `dragoman names`: who and what is named in documents and translations, and in which English.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "List the names of documents or of finished translations, with their English.",
    discussion: """
      Reads articles as text or HTML, and bilingual TSV, TMX and XLIFF; several files are one archive. A name that no \
      glossary has is marked with ?. Its English is what the translations have, else what the memories have, else what the \
      model proposes.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<TableFormat>

  @ArgumentParser.Flag(name: .long, help: "Only names that no glossary has.")
  var unknown = false

  @ArgumentParser.Flag(name: .long, help: "Only names whose English contradicts itself.")
  var conflicts = false

  @Argument(help: "Articles, bilingual files and folders of them; - is standard input.")
  var files: [String]

  func run() throws {
    let format = try output.format(default: .text)
    let workspace = common.workspace
    let files = try workspace.namedFiles(in: files)
    var lister = try workspace.openNameLister(of: try workspace.openGlossary())
    let progress = Progress(of: files.count, label: "read", isQuiet: common.quiet)
    defer { progress.finish() }
    var hasBadParts = false
    for (index, file) in files.enumerated() {
      let read = try workspace.namedText(of: file)
      for problem in read.problems { Console.complain(problem.description) }
      hasBadParts = hasBadParts || !read.problems.isEmpty
      lister.add(read.pairs)
      progress.show(index + 1)
    }
    let entities = try lister.entities().filter {
      (!unknown || $0.preferred.isEmpty) && (!conflicts || !$0.conflicts.isEmpty)
    }
    try output.deliver(text(of: entities, files: files.count, as: format))
    if hasBadParts { throw ExitCode(Failure.Code.invalidInput.rawValue) }
  }

  private func text(of entities: [NamedEntity], files: Int, as format: TableFormat) -> String {
    switch format {
    case .text:
      NamedEntityPage(style: output.isFile ? Console.fileStyle : Console.style).text(of: entities, files: files)
    case .json: entities.map { JSONLine.text(of: NamedEntityRecord($0)) + "\n" }.joined()
    case .tsv: NamedEntityTSV.header + entities.map(NamedEntityTSV.row).joined()
    }
  }
}
