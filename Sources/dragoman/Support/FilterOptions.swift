internal import ArgumentParser
internal import DragomanKit

/// Which units of a memory a command means.
struct FilterOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Only this unit; may be repeated.", valueName: "number"))
  var unit: [Int64] = []

  @Option(name: .long, help: ArgumentHelp("Only units of this subject field.", valueName: "field"))
  var domain: String?

  @Option(name: .long, help: ArgumentHelp("Only units by this translator.", valueName: "name"))
  var creator: String?

  @Option(name: .long, help: ArgumentHelp("Only units of this project.", valueName: "name"))
  var project: String?

  @Option(name: .long, help: ArgumentHelp("Only units that came in this file.", valueName: "name"))
  var file: String?

  @Option(name: .long, help: ArgumentHelp("Only units made or changed on this day or later.", valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(
    name: .long, help: ArgumentHelp("Only units made or changed on this day or earlier.", valueName: "yyyy-mm-dd"))
  var until: String?

  func validate() throws {
    for day in [since, until].compactMap(\.self) where !FilterOptions.isDay(day) {
      throw ValidationError("\(day) is no day; write it as 2025-07-13")
    }
  }

  /// The filter that these options ask for.
  var filter: MemoryFilter {
    var filter = MemoryFilter()
    filter.units = unit
    filter.domain = domain
    filter.creator = creator
    filter.project = project
    filter.file = file
    filter.since = since
    filter.until = until
    return filter
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
  }
}
