import Foundation

/// Measures the segmenter on data given by path; nothing of it is kept here.
///
/// ```
/// SegmentationBenchmark golden golden.jsonl
/// SegmentationBenchmark chunks pud.tsv
/// SegmentationBenchmark noise pud.tsv tico.tsv --half tuned|held-out|both
/// SegmentationBenchmark speed pud.tsv tico.tsv
/// SegmentationBenchmark rules pud.tsv tico.tsv
/// SegmentationBenchmark hostile
/// ```
@main
struct SegmentationBenchmark {
  static func main() {
    do {
      try run()
    } catch {
      print("SegmentationBenchmark: \(error)")
    }
  }

  private static func run() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let isVerbose = take("--verbose", from: &arguments)
    let half = value(of: "--half", in: &arguments).flatMap(Half.init(rawValue:)) ?? .both
    guard let command = arguments.first else { return usage() }
    let paths = Array(arguments.dropFirst())
    switch command {
    case "golden": try paths.forEach { try Golden.run($0, isVerbose: isVerbose) }
    case "chunks": try Chunks.run(paths, half: half, isVerbose: isVerbose)
    case "noise": try Noise.run(paths, half: half, isVerbose: isVerbose)
    case "speed": try Speed.run(paths)
    case "rules": try Rules.run(paths)
    case "hostile": Hostile.run()
    default: usage()
    }
  }

  private static func usage() {
    print(
      "usage: SegmentationBenchmark golden|chunks|noise|speed|rules|hostile [FILE...] [--half tuned|held-out|both] [--verbose]"
    )
  }

  private static func take(_ flag: String, from arguments: inout [String]) -> Bool {
    guard let index = arguments.firstIndex(of: flag) else { return false }
    arguments.remove(at: index)
    return true
  }

  private static func value(of option: String, in arguments: inout [String]) -> String? {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
    defer { arguments.removeSubrange(index...index + 1) }
    return arguments[index + 1]
  }
}

/// Which documents are measured: the even ones that rules were written on, the odd ones kept aside, or all.
enum Half: String {
  case tuned, heldOut = "held-out", both

  /// Whether it has the document of this number.
  func has(_ number: Int) -> Bool {
    switch self {
    case .tuned: number % 2 == 0
    case .heldOut: number % 2 == 1
    case .both: true
    }
  }
}
