import Foundation
import NameTraining

// train-names FOLDER LISTS MODEL: trains on google.tsv, wikidata.tsv and geonames.tsv of FOLDER and the Latin names of the
// files in LISTS (their names in order), writes MODEL, and the card MODEL.md beside it.
// train-names FOLDER ODDS: learns the odds of spelling variants alone, and writes them to ODDS.
// train-names words FOLDER TEXT FILE: counts the words of TEXT and the letters of names, and writes FILE.

func fail(_ message: String, code: Int32) -> Never {
  FileHandle.standardError.write(Data("train-names: \(message)\n".utf8))
  exit(code)
}

func text(_ path: String) -> String {
  guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
    fail("\(path): cannot be read as UTF-8; name the folder that holds it", code: 66)
  }
  return text
}

let arguments = CommandLine.arguments
if arguments.count == 5, arguments[1] == "words" {
  var words = WordEvidenceTrainer()
  for name in ["google", "wikidata"] { words.addNames(text("\(arguments[2])/\(name).tsv")) }
  words.addText(text(arguments[3]))
  do {
    try words.file.write(toFile: arguments[4], atomically: true, encoding: .utf8)
  } catch {
    fail("\(arguments[4]): cannot be written", code: 73)
  }
  exit(0)
}
guard 3...4 ~= arguments.count else { fail("usage: train-names FOLDER LISTS MODEL | FOLDER ODDS", code: 64) }
let folder = arguments[1]
let start = Date()
let trainer = NameTrainer { line in
  print("\(Int(Date().timeIntervalSince(start))) s  \(line)")
}

let data: TrainingData
do {
  data = try TrainingFiles.read(names: folder, latin: arguments.count == 4 ? arguments[2] : nil)
} catch let problem as TrainingFiles.Problem {
  fail(problem.message, code: 66)
}
if arguments.count == 3 {
  do {
    try SpellingOddsTrainer(data).text.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  } catch {
    fail("\(arguments[2]): cannot be written", code: 73)
  }
  exit(0)
}
let output = arguments[3]
let (bytes, figures) = try trainer.train(data)
let card = ModelCard(data: data, figures: figures, size: bytes.count)
do {
  try Data(bytes).write(to: URL(fileURLWithPath: output))
  try card.text.write(toFile: output + ".md", atomically: true, encoding: .utf8)
} catch {
  fail("\(output): cannot be written", code: 73)
}
print("wrote \(output), \(bytes.count) bytes")
for figure in figures { print(figure.title, figure.count, figure.first, figure.five, separator: "\t") }
