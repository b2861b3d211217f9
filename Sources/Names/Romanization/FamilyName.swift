internal import Bitext

/// The part of a person's English name that news uses from the second mention on.
package struct FamilyName: Sendable {
  private let eastAsian = EastAsianNames()
  private static let particles: Set<String> = [
    "bin", "ben", "ibn", "abu", "van", "von", "der", "den", "de", "di", "da", "do", "dos", "del", "della", "la", "le",
  ]

  package init() {}

  /// The family name: the first word of a Korean or Chinese name, else the last with the particles before it.
  package func part(of english: String, arabic: String) -> String {
    let words = english.split(separator: " ")
    guard let last = words.last, words.count > 1 else { return english }
    if let phrase = NamePhrase(arabic), let readings = eastAsian.readings(of: phrase),
      readings.contains(where: { $0.text == english })
    {
      return String(words[0])
    }
    let particles = words.dropLast().reversed().prefix { Self.particles.contains($0.lowercased()) }.reversed()
    return (particles + [last]).joined(separator: " ")
  }
}
