import Foundation
import NameTraining
import Names

// NamesBenchmark MODEL FOLDER LISTS: how long MODEL takes to open, how fast it is beside ICU, how well distances join the spelling
// variants of the names in FOLDER, and how often models trained without a part of them spell it right.
// NamesBenchmark MODEL FOLDER: the same without the last, which trains for minutes.
// NamesBenchmark develop FOLDER LISTS FILE: accuracy on names for development, apart from those above, and in FILE what was missed.
// NamesBenchmark variants FOLDER: the spelling variants of the names for development.
// NamesBenchmark near GLOSSARIES TEXT: how many misspelled names of GLOSSARIES a draft finds, and what in TEXT it takes for one.
// NamesBenchmark recognition WORDS LABELS GLOSSARIES SENTENCES: how well names that no glossary has are found.

let arguments = Array(CommandLine.arguments.dropFirst())

func show(_ figures: [Figure]) {
  print("accuracy, letters only: names, first, one of five, calibration error")
  for figure in figures {
    let shares = [figure.first, figure.five, figure.calibration].map { String(format: "%.3f", $0) }
    print("  \(figure.title): \(figure.count)  \(shares.joined(separator: "  "))")
  }
}

func measure(_ model: String, _ folder: String, lists: String?) throws {
  let data = try TrainingFiles.read(names: folder, latin: lists)
  SpeedBenchmark.run(model: model, data: data)
  print("spelling variants joined: all sources, google and wikidata, both without what does not sound like the English")
  let unseen = try lists.map { _ in try NameTrainer(report: { _ in }).trainWithoutOddParts(data) }
  let romanizer = try unseen.map { Romanizer(model: try NameModel(ModelBytes($0))) }
  for part in [1, 3] {
    print("  parts \(part) of 4")
    VariantBenchmark(data, isIn: { $0 % 4 == part }, romanizer: romanizer).run()
  }
  print("  both")
  VariantBenchmark(data, isIn: { $0 % 2 == 1 }, romanizer: romanizer).run()
  if let romanizer, let places = try? String(contentsOfFile: "\(folder)/variants.tsv", encoding: .utf8) {
    print("  whole names of places: all, without what does not sound like the English")
    try VariantBenchmark(placesIn: places, isIn: { $0 % 2 == 1 }, romanizer: romanizer).run()
  }
  if lists != nil { show(try NameTrainer(report: { _ in }).figures(data)) }
}

func develop(_ folder: String, lists: String, misses: String) throws {
  var lines = ""
  show(
    try NameTrainer(report: { _ in }).develop(try TrainingFiles.read(names: folder, latin: lists)) {
      lines += $0 + "\n"
    })
  try lines.write(toFile: misses, atomically: true, encoding: .utf8)
}

do {
  switch (arguments.count, arguments.first ?? "") {
  case (5, "recognition"):
    try RecognitionBenchmark(words: arguments[1], labels: arguments[2], glossary: arguments[3], sentences: arguments[4])
      .report()
  case (3, "near"):
    var benchmark = try NearBenchmark(glossaries: arguments[1])
    try benchmark.report(sentences: arguments[2])
  case (4, "develop"): try develop(arguments[1], lists: arguments[2], misses: arguments[3])
  case (2, "variants"):
    VariantBenchmark(try TrainingFiles.read(names: arguments[1], latin: nil), isIn: { $0 % 2 == 0 }).run()
  case (2...3, let model): try measure(model, arguments[1], lists: arguments.count == 3 ? arguments[2] : nil)
  default:
    print(
      "usage: NamesBenchmark MODEL FOLDER [LISTS] | variants FOLDER | near GLOSSARIES TEXT | develop FOLDER LISTS FILE | recognition WORDS LABELS GLOSSARIES SENTENCES"
    )
    exit(64)
  }
} catch let problem as TrainingFiles.Problem {
  print(problem.message)
  exit(66)
}
