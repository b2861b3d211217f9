internal import Languages

/// One sound of a name, as a number from 0; `Sounds` says which.
typealias Sound = UInt8

/// The sounds that names of both scripts are read as, and what it costs to take one for another.
///
/// Both scripts share them, so that a Latin spelling can be held against its Arabic source.
struct Sounds: Sendable {
  /// The sounds, each at its number.
  private static let all = [
    "a", "i", "u", "y", "w", "e", "'", "h", "b", "p", "t", "th", "j", "ch", "kh", "d", "dh", "r", "z", "zh", "s", "sh",
    "g", "f", "v", "q", "k", "c", "l", "m", "n", "ts",
  ]
  /// Room for every sound.
  static let count = 32

  private let arabic: SpelledSounds
  private let latin: SpelledSounds
  /// The cost of each pair, at `one * count + other`.
  let costs: [Float]
  /// The letter of each sound in a key; 0 for a vowel, which keys leave out.
  let keyLetters: [UInt8]

  /// The sounds as the resources describe them.
  static let shared = Sounds()

  private init() {
    let numbers = Dictionary(uniqueKeysWithValues: zip(Self.all, 0...).map { ($0, Sound($1)) })
    arabic = SpelledSounds(PackageResources.arabic_sounds_tsv, numbers: numbers)
    latin = SpelledSounds(PackageResources.latin_sounds_tsv, numbers: numbers)
    var costs = [Float](repeating: 1, count: Self.count * Self.count)
    for sound in 0..<Self.count { costs[sound * Self.count + sound] = 0 }
    for row in WordList.rows(of: PackageResources.sound_costs_tsv) where row.count >= 3 {
      guard let one = numbers[row[0]], let other = numbers[row[1]], let cost = Float(row[2]) else { continue }
      costs[Int(one) * Self.count + Int(other)] = cost
      costs[Int(other) * Self.count + Int(one)] = cost
    }
    self.costs = costs
    keyLetters = Self.all.map { Self.keyLetter(of: $0) }
  }

  /// The sounds of one word in Arabic script, level-1 folded; letters not listed are passed over.
  func arabic(_ word: some StringProtocol) -> [Sound] { arabic.sounds(of: word) }

  /// The sounds of one word in plain lower-case Latin letters.
  func latin(_ word: some StringProtocol) -> [Sound] { latin.sounds(of: word) }

  /// Whether a sound is a vowel, or a letter that may be one.
  static func isVowel(_ sound: Sound) -> Bool { sound <= 6 }

  /// Sounds that transcribers mix have one letter: g and k, b and p, s and z.
  private static func keyLetter(of sound: String) -> UInt8 {
    let letter: Character =
      switch sound {
      case "b", "p": "b"
      case "f", "v": "f"
      case "t", "th", "d", "dh": "t"
      case "j", "g", "q", "k", "c", "kh", "ch": "k"
      case "s", "z", "ts", "zh", "sh": "s"
      case "h": "h"
      case "l", "m", "n", "r": Character(sound)
      default: "\0"
      }
    return letter.asciiValue ?? 0
  }
}
