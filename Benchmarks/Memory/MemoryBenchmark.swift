internal import Foundation

/// Measures the translation memory: `MemoryBenchmark [SEGMENTS …] [FILE.tsv …] [--write FOLDER] [--dragoman PROGRAM]`.
///
/// Files are tab-separated with a column `ar`; their sentences are changed and repeated. Without any, all is made up.
/// With `--write`, the segments and queries of each size are written for other programs to be measured with; with
/// `--dragoman` as well, that program imports a TMX file of each size, and the memory it makes is measured.
@main
struct MemoryBenchmark {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let folder = value(of: "--write", in: &arguments)
    let program = value(of: "--dragoman", in: &arguments)
    let sizes = arguments.compactMap { Int($0) }
    let sentences = arguments.filter { Int($0) == nil }.flatMap(sentences(of:))
    for size in sizes.isEmpty ? [10_000, 100_000, 1_000_000] : sizes {
      IndexBenchmark(segments: size, queries: 1_000, sentences: sentences, folder: folder).run()
      guard let folder, let program else { continue }
      try StoreBenchmark(segments: size, queries: 1_000, sentences: sentences, folder: folder, program: program).run()
    }
  }

  /// Takes an option and its value out of the arguments.
  private static func value(of option: String, in arguments: inout [String]) -> String? {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else { return nil }
    defer { arguments.removeSubrange(place...(place + 1)) }
    return arguments[place + 1]
  }

  /// The sentences of a file's column `ar`.
  private static func sentences(of path: String) -> [String] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      print("\(path): cannot be read, left out")
      return []
    }
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    guard let column = rows.first?.firstIndex(of: "ar") else { return [] }
    return rows.dropFirst().compactMap { $0.indices.contains(column) ? String($0[column]) : nil }
  }
}
