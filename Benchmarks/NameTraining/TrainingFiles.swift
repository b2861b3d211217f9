internal import Foundation

/// The files that training and its benchmark read.
package enum TrainingFiles {
  /// What is wrong with a file, for a person.
  package struct Problem: Error {
    package var message: String
  }

  /// The data of google.tsv, wikidata.tsv, geonames.tsv and, if there, places.tsv of one folder, and of the lists of Latin
  /// names (`dist.*`, those of places in `dist.places`) of another.
  package static func read(names: String, latin: String?) throws -> TrainingData {
    var data = try TrainingData()
    for name in ["google", "wikidata", "geonames"] {
      let path = "\(names)/\(name).tsv"
      try check(data.addPairs(try text(path), name: name), path)
    }
    let further = "\(names)/places.tsv"
    if FileManager.default.fileExists(atPath: further) { try check(data.addFurtherPairs(try text(further)), further) }
    guard let latin else { return data }
    let lists = ((try? FileManager.default.contentsOfDirectory(atPath: latin)) ?? []).filter { $0.hasPrefix("dist.") }
    for list in lists.sorted() { data.addNames(try text("\(latin)/\(list)"), ofPlaces: list == "dist.places") }
    return data
  }

  private static func text(_ path: String) throws -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Problem(message: "\(path): cannot be read as UTF-8; name the folder that holds it")
    }
    return text
  }

  private static func check(_ isRead: Bool, _ path: String) throws {
    guard isRead else { throw Problem(message: "\(path): line 1: the header needs the columns arabic and english") }
  }
}
