import Bitext
import DragomanKit
import Foundation

/// How many names of the glossary a draft still finds when one of their words is spelled otherwise, and what it takes for one
/// in text as it is.
///
/// Of each name the longest word gets one change of letters that transcribers and typists make, its place by chance, the same in
/// every run. Names whose changed form the glossary has are left out.
struct NearBenchmark {
  private static let changes = [
    ("غ", "ج"), ("ج", "غ"), ("غ", "ق"), ("ك", "ق"), ("س", "ز"), ("ز", "س"), ("ت", "ط"), ("ش", "س"), ("د", "ت"),
    ("ف", "ب"),
    ("و", ""), ("ا", ""), ("ي", ""), ("تش", "ش"),
  ]
  private static let names = 400
  private let glossary: Glossary
  private let pipeline: DraftPipeline
  private var chance = Chance(seed: 7)

  init(glossaries: String) throws {
    let workspace = Workspace(WorkspaceConfiguration(glossaries: [glossaries]))
    glossary = try workspace.openGlossary()
    pipeline = try workspace.openPipeline()
  }

  /// Prints both, and every proposal in the sentences of a file, to be read by a person.
  mutating func report(sentences path: String) throws {
    let people = glossary.entries.filter { $0.type == .person && $0.source.contains(" ") }
    var (drafted, proposed, wrong, count) = (0, 0, 0, 0)
    while count < Self.names {
      let entry = people[chance.next(below: people.count)]
      let name = changed(entry.source)
      guard name != entry.source, glossary.hits(in: name).allSatisfy({ $0.form != name }) else { continue }
      count += 1
      let segments = try draft("قال \(name) إن الاجتماع سيعقد غدا.")
      let guesses = segments.flatMap(\.flags).filter(Self.isNear).map { $0.suggestions.first }
      if segments.contains(where: { $0.target.contains(entry.target) }) {
        drafted += 1
      } else if guesses.contains(entry.target) {
        proposed += 1
      } else if !guesses.isEmpty {
        wrong += 1
      }
    }
    print("\(count) misspelled names: \(drafted) drafted right, \(proposed) proposed, \(wrong) taken for another")
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    for line in lines {
      for flag in try draft(String(line)).flatMap(\.flags) where Self.isNear(flag) {
        print("  \(flag.text)\t\(flag.message)")
      }
    }
    print("\(lines.count) lines of text: the proposals above")
  }

  private func draft(_ text: String) throws -> [DraftSegment] {
    try pipeline.draft(Document(name: "", language: .arabic, text: text)).segments
  }

  private static func isNear(_ flag: Flag) -> Bool { flag.id == "unknown-name" && flag.message.hasPrefix("perhaps") }

  private mutating func changed(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    guard let place = words.indices.max(by: { words[$0].count < words[$1].count }) else { return name }
    let first = chance.next(below: Self.changes.count)
    for number in Self.changes.indices {
      let change = Self.changes[(first + number) % Self.changes.count]
      guard let range = words[place].dropFirst().range(of: change.0) else { continue }
      words[place].replaceSubrange(range, with: change.1)
      break
    }
    return words.joined(separator: " ")
  }
}
