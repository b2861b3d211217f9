import Bitext
import Interchange

/// What the person gave: files by kind.
struct BenchmarkArguments {
  var glossaries: [String] = []
  var names: [String] = []
  var texts: [String] = []
  var write: String?
  var sentences: String?
  var labels: String?
  var entries = 100_000
  var size = 20_000_000
  var passes = 5
  var fresh = 0

  init(_ arguments: some Sequence<String>) {
    var option = ""
    for argument in arguments {
      if argument.hasPrefix("--") {
        option = argument
      } else if option == "--glossary" {
        glossaries.append(argument)
      } else if option == "--names" {
        names.append(argument)
      } else if option == "--text" {
        texts.append(argument)
      } else if option == "--write" {
        write = argument
      } else if option == "--sentences" {
        sentences = argument
      } else if option == "--labels" {
        labels = argument
      } else if option == "--entries" {
        entries = Int(argument) ?? entries
      } else if option == "--size" {
        size = Int(argument) ?? size
      } else if option == "--fresh" {
        fresh = Int(argument) ?? fresh
      } else if option == "--passes" {
        passes = max(1, Int(argument) ?? passes)
      }
    }
  }
}

/// Entries and a text of the wanted size, from files where there are some and made up for the rest.
enum BenchmarkData {
  /// Real entries first, then names alone, then names in pairs.
  static func entries(_ arguments: BenchmarkArguments, count: Int) throws -> [GlossaryEntry] {
    var entries = try GlossaryFiles.read(arguments.glossaries).entries
    var names = try arguments.names.flatMap { try arabicCells(of: $0) }
    if names.isEmpty { names = madeUpNames(3_000) }
    var seen = Set(entries.flatMap { [$0.source] + $0.variants })
    var random = Generator()
    while entries.count < count {
      let first = names[random.next(below: names.count)]
      let pair = "\(first) \(names[random.next(below: names.count)])"
      let source = entries.count % 10 == 0 && first.count > 3 ? first : pair
      guard seen.insert(source).inserted else { continue }
      let type: EntryType = [.person, .place, .organization, .term][random.next(below: 4)]
      entries.append(GlossaryEntry(source: source, target: "Name \(entries.count)", type: type))
    }
    return Array(entries.prefix(count))
  }

  /// The texts again and again up to the size; of the words of each round but the first, as many in a hundred as wanted
  /// get another letter in their middle, so that they came nowhere before.
  static func text(_ arguments: BenchmarkArguments, size: Int) throws -> String {
    var lines = try arguments.texts.flatMap { try arabicCells(of: $0) }
    if lines.isEmpty { lines = madeUpNames(2_000) }
    let once = lines.joined(separator: "\n") + "\n"
    let rounds = size / max(1, once.utf8.count)
    guard arguments.fresh > 0 else { return String(repeating: once, count: rounds + 1) }
    var random = Generator()
    let words = once.split(separator: " ", omittingEmptySubsequences: false)
    var text = once
    for _ in 0..<rounds {
      text += words.map { random.next(below: 100) < arguments.fresh ? changed($0, &random) : String($0) }
        .joined(separator: " ")
    }
    return text
  }

  private static func changed(_ word: Substring, _ random: inout Generator) -> String {
    var letters = Array(word.unicodeScalars)
    guard letters.count >= 4, letters.allSatisfy({ (0x0621...0x064A).contains($0.value) }) else { return String(word) }
    let consonants = Array("بتثجحخدذرزسشصضطظعغفقكلمنه".unicodeScalars)
    letters[letters.count / 2] = consonants[random.next(below: consonants.count)]
    letters[letters.count / 2 - 1] = consonants[random.next(below: consonants.count)]
    return String(String.UnicodeScalarView(letters))
  }

  /// Leaves the same data for another program.
  static func write(_ entries: [GlossaryEntry], _ text: String, to folder: String) throws {
    let forms = entries.flatMap { [$0.source] + $0.variants }
    try OutputFile.write(forms.joined(separator: "\n") + "\n", to: folder + "/forms.txt")
    try OutputFile.write(text, to: folder + "/text.txt")
  }

  /// Of each line, the first cell that has Arabic letters.
  private static func arabicCells(of path: String) throws -> [String] {
    let text = String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      line.split(separator: "\t").first { $0.unicodeScalars.contains { (0x0620...0x064A).contains($0.value) } }
    }.map(String.init)
  }

  private static func madeUpNames(_ count: Int) -> [String] {
    let syllables = ["با", "كو", "ري", "مان", "سا", "دي", "نو", "غا", "لي", "تر", "شو", "في", "زا", "هيم", "رون", "كا"]
    var random = Generator()
    return (0..<count).map { _ in
      (0..<2 + random.next(below: 3)).map { _ in syllables[random.next(below: syllables.count)] }.joined()
    }
  }

  /// The same numbers in every run.
  private struct Generator {
    private var state: UInt64 = 2_025

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, limit)))
    }
  }
}
