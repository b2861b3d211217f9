import Foundation
import NameTraining

// NamesBenchmark MODEL FOLDER LISTS: how long MODEL takes to open, how fast it is beside ICU, how well distances join the spelling
// variants of the names in FOLDER, and how often models trained without a part of them spell it right.
// NamesBenchmark MODEL FOLDER: the same without the last, which trains for minutes.
// NamesBenchmark recognition WORDS LABELS GLOSSARIES SENTENCES: how well names that no glossary has are found.

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 5, arguments[0] == "recognition" {
  try RecognitionBenchmark(words: arguments[1], labels: arguments[2], glossary: arguments[3], sentences: arguments[4])
    .report()
  exit(0)
}
guard 2...3 ~= arguments.count else {
  print("usage: NamesBenchmark MODEL FOLDER [LISTS] | recognition WORDS LABELS GLOSSARIES SENTENCES")
  exit(64)
}
var data = try TrainingData()
for name in ["google", "wikidata", "geonames"] {
  let path = "\(arguments[1])/\(name).tsv"
  guard let text = try? String(contentsOfFile: path, encoding: .utf8), data.addPairs(text, name: name) else {
    print("\(path): cannot be read as TSV with the columns arabic and english")
    exit(66)
  }
}
SpeedBenchmark.run(model: arguments[0], data: data)
VariantBenchmark.run(data)
if arguments.count == 3 {
  let listed = (try? FileManager.default.contentsOfDirectory(atPath: arguments[2])) ?? []
  for name in listed.filter({ $0.hasPrefix("dist.") }).sorted() {
    data.addNames((try? String(contentsOfFile: "\(arguments[2])/\(name)", encoding: .utf8)) ?? "")
  }
  print("accuracy, letters only: names, first, one of five, calibration error")
  for figure in try NameTrainer(report: { _ in }).figures(data) {
    let shares = [figure.first, figure.five, figure.calibration].map { String(format: "%.3f", $0) }
    print("  \(figure.title): \(figure.count)  \(shares.joined(separator: "  "))")
  }
}
