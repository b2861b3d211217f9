internal import ArgumentParser
internal import Bitext
internal import DragomanKit
internal import Interchange

/// `dragoman check`: finished translations, checked.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check finished translations: numbers, dates, names, terms, marks.",
    discussion: """
      Reads bilingual TSV with at least the columns source and target, TMX, XLIFF 1.2 and 2 (Trados and memoQ's too), \
      and articles with their translations: --translation names one, or article.en.txt lies beside article.txt. Exits \
      with 1 on findings. --explain lists the checks, --explain CHECK shows one with its examples.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<FindingsFormat>
  @OptionGroup var selection: CheckSelection

  @Option(name: .long, help: "Exit with 1 on a finding of this severity or above: hint, warning, error or never.")
  var failOn = FindingsThreshold.error

  @Option(name: .long, help: "Report only what this file of accepted findings does not have.")
  var baseline: String?

  @Option(name: .long, help: ArgumentHelp("Accept all findings: write them to this file.", valueName: "file"))
  var writeBaseline: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The translation of an article; repeatable, in the order of the articles.", valueName: "file"))
  var translation: [String] = []

  @Argument(help: "Bilingual files, or articles; - is standard input. With --explain, checks to explain.")
  var files: [String] = []

  @ArgumentParser.Flag(name: .long, help: "Explain checks instead of running them; all prints the whole reference.")
  var explain = false

  func validate() throws {
    if files.isEmpty, !explain { throw ValidationError("name the bilingual files to check; - is standard input") }
  }

  func run() throws {
    if explain { return try output.deliver(CheckExplanations.text(of: files)) }
    let format = try output.format(default: .text)
    let workspace = common.workspace
    let glossary = try workspace.openGlossary()
    let settings = try selection.settings()
    let checker = try workspace.openChecker(
      settings, glossary: glossary, spelling: try spelling(for: settings, in: workspace))
    let known = try baseline.map { path throws(DragomanError) in try CheckBaseline(file: path) } ?? CheckBaseline()
    let read = try CheckInputs(files: files, translations: translation, isQuiet: common.quiet)
      .read(in: workspace, glossary: glossary)
    let found = checker.findings(in: read.files)
    let documents = zip(read.files, found).map { file, findings in
      FindingsReport.Document(file: file.file, pairs: file.pairs, findings: findings.filter(known.isNew))
    }
    let findings = documents.flatMap(\.findings)
    if let writeBaseline { try write(CheckBaseline.text(accepting: found.flatMap { $0 }), to: writeBaseline) }
    try output.deliver(text(of: documents, as: format, in: workspace))
    if let code = read.failure { throw ExitCode(code.rawValue) }
    if writeBaseline == nil, failOn.isReached(by: findings) { throw ExitCode(Failure.Code.findings.rawValue) }
  }

  /// The dictionaries, where a check needs them; that one is missing is said once.
  private func spelling(
    for settings: CheckSettings, in workspace: Workspace
  ) throws(DragomanError) -> SpellingDictionaries {
    guard settings.checksSpelling else { return SpellingDictionaries() }
    let found = try workspace.openSpelling(folder: selection.dictionaries)
    if !found.missing.isEmpty, !common.quiet {
      let languages = found.missing.joined(separator: " and ")
      Console.note(
        "spelling: no hunspell dictionary for \(languages); install one, or name its folder with --dictionaries")
    }
    return found
  }

  private func text(of documents: [FindingsReport.Document], as format: FindingsFormat, in workspace: Workspace)
    -> String
  {
    let findings = documents.flatMap(\.findings)
    let segments = documents.reduce(0) { $0 + $1.pairs.count }
    switch format {
    case .text: return FindingsPage(style: output.isFile ? Console.fileStyle : Console.style).text(of: documents)
    case .json: return JSONLine.text(of: FindingsRecord(files: files, findings: findings, segments: segments)) + "\n"
    case .tsv: return FindingsTSV.text(of: findings)
    case .html:
      let languages = workspace.configuration
      return FindingsReport(from: languages.source, to: languages.target).html(of: documents)
    case .sarif:
      let rules = CheckExplanation.all.map { check in
        SARIFLog.Rule(
          id: check.id, summary: check.summary, why: check.why, severity: check.severity,
          examples: check.examples)
      }
      return SARIFLog.text(
        of: findings, rules: rules,
        version: Dragoman.configuration.version.isEmpty ? "0.0.0" : Dragoman.configuration.version,
        fingerprint: CheckBaseline.fingerprint(of:)) + "\n"
    }
  }

  private func write(_ text: String, to path: String) throws(DragomanError) {
    do throws(InputError) {
      try OutputFile.write(text, to: path)
    } catch {
      throw DragomanError(error)
    }
  }
}
