import Bitext
import DragomanKit
import Foundation
import Names
import QualityChecks
import Terminology

/// The checks of spelling, measured apart: they need dictionaries, and speed is told without them.
struct SpellingMeasurement {
  /// The checks with the dictionaries that are installed; `nil` where there is none.
  let runner: CheckRunner?
  /// Misspellings that are in no dictionary: of another word nothing can be told without its sentence.
  let seeds: [Seed]

  init(_ entries: [GlossaryEntry]) {
    guard let found = try? Workspace().openSpelling(), found.missing.count < 2 else {
      (runner, seeds) = (nil, [])
      return
    }
    seeds = Seed.spelling(source: found.source, target: found.target)
    let distance = NameDistance()
    let recognizer = Recognizer(entries: entries)
    let checks = CheckCatalogue.all.filter { $0.description.id.hasSuffix("-spelling") }
    runner = CheckRunner(
      checks: checks, entries: entries,
      knowledge: Knowledge(
        recognise: { RecognizedSource(recognizer.terms(in: $0)) },
        nameDistance: { distance.distance(arabic: $0, latin: $1) },
        sourceSpelling: found.source, targetSpelling: found.target))
  }
}

extension Seed {
  /// One letter of a word dropped, doubled, changed or put behind the next.
  static func spelling(source: (any SpellingOracle)?, target: (any SpellingOracle)?) -> [Seed] {
    [
      .source("source-spelling", "a letter of the source") { text, random in
        text.replacingOne(
          #"(?<= )[\u0621-\u064A]{5,}(?= )"#, with: { misspelt($0, letters: "ابتجدرسشعفقكلمنهوي", source) }, &random)
      },
      .target("target-spelling", "a letter of the target") { text, random in
        text.replacingOne(
          #"(?<= )[a-z]{5,}(?= )"#, with: { misspelt($0, letters: "abcdefghijklmnoprstuvw", target) }, &random)
      },
    ]
  }

  /// The same change for the same word, so that every run seeds the same.
  private static func misspelt(_ word: Substring, letters: String, _ dictionary: (any SpellingOracle)?) -> String? {
    var scalars = Array(word)
    let hash = word.utf8.reduce(UInt64(7)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let place = 1 + Int(hash % UInt64(scalars.count - 2))
    let letter = Array(letters)[Int((hash >> 16) % UInt64(letters.count))]
    switch (hash >> 8) % 4 {
    case 0: scalars.remove(at: place)
    case 1: scalars.swapAt(place, place + 1)
    case 2: scalars[place] = letter
    default: scalars.insert(letter, at: place)
    }
    let changed = String(scalars)
    return dictionary?.isWord(changed) == true ? nil : changed
  }
}
