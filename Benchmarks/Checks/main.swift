// Measures every check: false findings on human translations, seeded errors found, pairs a second.
//
//   ChecksBenchmark [--glossary FOLDER]... [--labels FOLDER] [--rejected FILE] [--show CHECK] [--tuning] [--seeds N]
//                   [--no-spelling] [--runs N] [--figures FILE] pairs.tsv...
//
// Files are TSV with a header, Arabic and English in the last two columns, an id before them (PUD and TICO-19).
// Nothing is read by default. Labels name the pairs whose human translation has an error: what finds it is right. Every second row is held out from tuning; the table is of the held-out half.

import Bitext
import Foundation
import QualityChecks

let options = try Options(CommandLine.arguments.dropFirst())
let pairs = try CleanPairs(files: options.files, rejected: options.rejected)
guard !pairs.heldOut.isEmpty else {
  print("usage: ChecksBenchmark [--glossary FOLDER]... [--labels FOLDER] [--show CHECK] [--tuning] pairs.tsv...")
  exit(64)
}
let measured = options.isTuning ? pairs.tuning : pairs.heldOut
let report = Measurement(options: options, labels: try Labels(folder: options.labels), pairs: measured)
report.printAll()
