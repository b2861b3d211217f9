internal import ArgumentParser
internal import DragomanKit
internal import Interchange

/// `dragoman memory stats`: what a memory holds, and whether it is whole.
struct MemoryStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what a memory holds; --verify reads all of it.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var filter: FilterOptions

  @Option(name: .long, help: ArgumentHelp("The printed form: text or json.", valueName: "format"))
  var format = StatsFormat.text

  @ArgumentParser.Flag(name: .long, help: "Read the whole database and index and tell whether they are whole.")
  var verify = false

  func run() throws {
    let reports = try common.workspace.memoryReports(filter.filter, verifies: verify)
    for report in reports {
      switch format {
      case .text: Console.write(page(of: report))
      case .json: Console.write(JSONLine.text(of: StatsRecord(report)) + "\n")
      }
    }
    if reports.isEmpty, !common.quiet { Console.note("there is no memory yet; make one with dragoman memory import") }
    if reports.contains(where: { !($0.problems ?? []).isEmpty }) { throw ExitCode(Failure.Code.findings.rawValue) }
  }

  private func page(of report: MemoryReport) -> String {
    var lines = ["\(report.memory)  \(report.units) units"]
    lines += rows("languages", report.pairs) + rows("status", report.statuses) + rows("domain", report.domains)
    lines.append("  size       \(report.bytes / 1024) KiB, index \(report.indexBytes / 1024) KiB")
    lines.append("  indexed    \(report.indexed) segments in files")
    if let problems = report.problems {
      lines += problems.isEmpty ? ["  verified   all is whole"] : problems.map { "  problem    \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ name: String, _ counts: [String: Int]) -> [String] {
    let label = name + String(repeating: " ", count: max(0, 11 - name.count))
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20)
      .map { "  \(label)\($0.key.isEmpty ? "(none)" : $0.key): \($0.value)" }
  }
}

/// The forms that statistics are printed in.
enum StatsFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// What `memory stats --format json` prints of one memory.
private struct StatsRecord: Encodable {
  let memory: String
  let units: Int
  let pairs: [String: Int]
  let statuses: [String: Int]
  let domains: [String: Int]
  let indexed: Int
  let bytes: Int
  let indexBytes: Int
  let problems: [String]?

  init(_ report: MemoryReport) {
    memory = report.memory
    units = report.units
    pairs = report.pairs
    statuses = report.statuses
    domains = report.domains
    indexed = report.indexed
    bytes = report.bytes
    indexBytes = report.indexBytes
    problems = report.problems
  }
}
