import Bitext
import Glibc
import Interchange
import Terminology

/// Compiles 100,000 entries, recognises them in 20 MB of text and looks some up; prints times, memory and speed.
///
///     TerminologyBenchmark --glossary PATH… --names FILE… --text FILE… [--entries N] [--size BYTES] [--passes N]
///       [--fresh N] [--write FOLDER]
///
///     TerminologyBenchmark --glossary PATH… --sentences FILE [--labels FILE]
///
/// Names and texts are TSV or plain text: of each line the first cell with Arabic letters is taken. The text is the texts
/// again and again; with `--fresh`, as many words in a hundred are new in each round. `--write` leaves `forms.txt`,
/// `text.txt` and `speed.txt` in a folder for pyahocorasick_baseline.py, which then reads the same.
@main struct TerminologyBenchmark {
  static func main() throws {
    do {
      try run(BenchmarkArguments(CommandLine.arguments.dropFirst()))
    } catch let error as InputError {
      let line = "TerminologyBenchmark: \(error)\n"
      _ = Array(line.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      exit(error.kind == .missing ? 66 : 65)
    }
  }

  private static func run(_ arguments: BenchmarkArguments) throws {
    if let sentences = arguments.sentences {
      let accuracy = try LabelledAccuracy(glossaries: arguments.glossaries, sentences: sentences)
      if let labels = arguments.labels { return try accuracy.report(labels: labels) }
      return print(accuracy.found().joined(separator: "\n"))
    }
    let entries = try BenchmarkData.entries(arguments, count: arguments.entries)
    let text = try BenchmarkData.text(arguments, size: arguments.size)
    if let folder = arguments.write { try BenchmarkData.write(entries, text, to: folder) }
    print("entries \(entries.count), forms \(entries.reduce(0) { $0 + 1 + $1.variants.count })")
    print("text \(megabytes(text.utf8.count)) MB")

    let before = residentBytes()
    let (recognizer, loading) = Stopwatch.timed { Recognizer(entries: entries) }
    print("recognizer: \(Stopwatch.milliseconds(loading)) ms, \(megabytes(residentBytes() - before)) MB more resident")
    let reading = (0..<arguments.passes).map { _ in Stopwatch.timed { recognizer.terms(in: text).entryNumbers.count } }
    let best = reading.min { $0.1 < $1.1 } ?? reading[0]
    let speed = rate(text.utf8.count, best.1)
    print("recognition: \(best.0) spans with entries, \(speed) MB/s (the best of \(reading.count))")
    if let folder = arguments.write { try OutputFile.write("\(speed)\n", to: folder + "/speed.txt") }
    let (hits, making) = Stopwatch.timed { recognizer.hits(in: text).count }
    print("recognition: \(hits) hits with all that they rest on, \(rate(text.utf8.count, making)) MB/s")
    report(hits: recognizer.hits(in: String(text.prefix(400_000))))
    measureScaling(entries, text)
    LookupSpeed.measure(entries)
  }

  private static func report(hits: [TermHit]) {
    let withClitics = hits.count { !$0.proclitics.isEmpty || !$0.suffix.isEmpty }
    print("of \(hits.count) hits in the first part \(withClitics) have clitics")
  }

  /// Twice the text must take twice the time, and ten times fewer entries about the same.
  private static func measureScaling(_ entries: [GlossaryEntry], _ text: String) {
    let half = String(text.prefix(text.count / 2))
    let all = Recognizer(entries: entries)
    let few = Recognizer(entries: Array(entries.prefix(entries.count / 10)))
    print("half the text: \(rate(half.utf8.count, Stopwatch.timed { all.hits(in: half).count }.1)) MB/s")
    print("a tenth of the entries: \(rate(text.utf8.count, Stopwatch.timed { few.hits(in: text).count }.1)) MB/s")
  }

  private static func megabytes(_ bytes: Int) -> Double { (Double(bytes) / 100_000).rounded() / 10 }

  private static func rate(_ bytes: Int, _ time: Duration) -> Double {
    (Double(bytes) / 1_000_000 / (time / .seconds(1)) * 10).rounded() / 10
  }

  /// The memory of this process that is in use now.
  private static func residentBytes() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let fields = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(getpagesize())
  }
}
