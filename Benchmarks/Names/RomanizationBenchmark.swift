import Bitext
import Foundation
import Names

/// How long a model takes to open, and how many names a second one thread romanizes with five candidates.
enum RomanizationBenchmark {
  static func run(model: String, file: String) {
    let start = Date()
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: model), options: .alwaysMapped),
      let opened = try? NameModel(ModelBytes([UInt8](data)))
    else { return print("\(model): not a name model") }
    print("opened in \(Date().timeIntervalSince(start) * 1000) ms")
    let lines = ((try? String(contentsOfFile: file, encoding: .utf8)) ?? "").split(separator: "\n").dropFirst()
    let names = lines.prefix(20_000).map { String($0.prefix { $0 != "\t" }) }
    let romanizer = Romanizer(model: opened)
    let began = Date()
    let proposals = names.reduce(0) { $0 + romanizer.romanize($1, candidates: 5).candidates.count }
    let seconds = Date().timeIntervalSince(began)
    print("\(names.count) names, \(proposals) proposals, \(Int(Double(names.count) / seconds)) names a second")
  }
}
