internal import Foundation

/// Measures the translation memory: `MemoryBenchmark [SEGMENTS …] [FILE.tsv …]`.
///
/// Files are tab-separated with a column `ar`; their sentences are changed and repeated. Without any, all is made up.
@main
struct MemoryBenchmark {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let sizes = arguments.compactMap { Int($0) }
    let sentences = arguments.filter { Int($0) == nil }.flatMap(sentences(of:))
    for size in sizes.isEmpty ? [10_000, 100_000] : sizes {
      IndexBenchmark(segments: size, queries: 1_000, sentences: sentences).run()
    }
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
