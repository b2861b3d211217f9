import Bitext
import Foundation
import ICU
import NameTraining
import Names

/// How long a model takes to open, and how many names a second one thread romanizes with five candidates, beside ICU's
/// transliterator on the same names; in processor time, so that other programs count less.
enum SpeedBenchmark {
  static func run(model path: String, data: TrainingData) {
    guard let opened = open(path) else { return print("\(path): not a name model") }
    let names = data.pairs.filter { $0.part == 5 }.map { ArabicLetters.text(of: $0.arabic) }
    let romanizer = Romanizer(model: opened)
    let proposing = seconds { for name in names { _ = romanizer.romanize(name, candidates: 5).candidates } }
    guard let icu = try? Transliterator("Arabic-Latin; Latin-ASCII") else { return print("ICU has no Arabic-Latin") }
    let transliterating = seconds { for name in names { _ = try? icu.transliterate(name) } }
    print("\(names.count) names: \(Int(Double(names.count) / proposing)) a second with five candidates")
    print(String(format: "  ICU's Arabic-Latin alone takes %.2f of that time", transliterating / proposing))
  }

  /// Opens a mapped model five times, and says how long the quickest took.
  private static func open(_ path: String) -> NameModel? {
    var model: NameModel?
    var best = Double.infinity
    for _ in 0..<5 {
      let start = Date()
      guard let bytes = map(path) else { return nil }
      model = try? NameModel(bytes)
      best = min(best, Date().timeIntervalSince(start))
    }
    print(String(format: "opened in %.1f ms, checksum and indices checked", best * 1000))
    return model
  }

  private static func map(_ path: String) -> ModelBytes? {
    let descriptor = Glibc.open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0, let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
      return nil
    }
    return ModelBytes(mapped: UnsafeRawBufferPointer(start: start, count: size)) { buffer in
      munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
    }
  }

  /// The processor time of the quicker of two runs.
  private static func seconds(_ work: () -> Void) -> Double {
    (0..<2).map { _ in
      let start = clock()
      work()
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }.min() ?? .infinity
  }
}
