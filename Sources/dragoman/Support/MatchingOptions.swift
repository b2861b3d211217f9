internal import ArgumentParser
internal import DragomanKit

/// What counts as a match, and what is taken off.
struct MatchingOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The least score, 0 to 100.", valueName: "score"))
  var threshold = 70

  @Option(name: .long, help: ArgumentHelp("At most this many matches a segment.", valueName: "count"))
  var limit = 5

  @Option(
    name: .long, help: ArgumentHelp("The text's subject field: units of another lose a point.", valueName: "field"))
  var textDomain: String?

  @Option(name: .long, help: ArgumentHelp("Points off for units that a program paired.", valueName: "points"))
  var penaltyAligned = MemoryMatching().alignedPenalty

  @Option(name: .long, help: ArgumentHelp("Points off for units that nobody approved.", valueName: "points"))
  var penaltyDraft = MemoryMatching().draftPenalty

  @Option(name: .long, help: ArgumentHelp("Points off for units of another subject field.", valueName: "points"))
  var penaltyDomain = MemoryMatching().domainPenalty

  @Option(name: .long, help: ArgumentHelp("Points off where a source has several translations.", valueName: "points"))
  var penaltyChoice = MemoryMatching().choicePenalty

  @Option(name: .long, help: ArgumentHelp("Points off for units with inline codes.", valueName: "points"))
  var penaltyCodes = MemoryMatching().codePenalty

  @Option(
    name: .long, help: ArgumentHelp("Points off for each memory, in their order; may be repeated.", valueName: "points")
  )
  var penaltyMemory: [Int] = []

  @ArgumentParser.Flag(name: .long, help: "Do not replace differing numbers, dates, names and terms in targets.")
  var noRepair = false

  func validate() throws {
    guard (0...100).contains(threshold) else { throw ValidationError("--threshold must be from 0 to 100") }
    guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
    let penalties = [penaltyAligned, penaltyDraft, penaltyDomain, penaltyChoice, penaltyCodes] + penaltyMemory
    guard penalties.allSatisfy({ (0...100).contains($0) }) else {
      throw ValidationError("penalties must be from 0 to 100")
    }
  }

  /// The matching that these options ask for.
  var matching: MemoryMatching {
    var matching = MemoryMatching()
    matching.threshold = threshold
    matching.limit = limit
    matching.domain = textDomain
    matching.alignedPenalty = penaltyAligned
    matching.draftPenalty = penaltyDraft
    matching.domainPenalty = penaltyDomain
    matching.choicePenalty = penaltyChoice
    matching.codePenalty = penaltyCodes
    matching.memoryPenalties = penaltyMemory
    matching.repairs = !noRepair
    return matching
  }
}
