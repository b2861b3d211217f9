internal import Foundation

/// Times of many runs, in milliseconds.
struct Times {
  /// By the clock.
  private(set) var values: [Double] = []
  /// In the processor: what remains when other programs keep it busy.
  private var processor: [Double] = []

  /// Runs `body` and notes how long it took.
  mutating func measure<Value>(_ body: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    let before = Times.processorTime
    defer {
      processor.append(Times.processorTime - before)
      values.append((ContinuousClock.now - start).milliseconds)
    }
    return try body()
  }

  /// Median, 95th percentile and the longest, for a person.
  var summary: String {
    let clock = Quantiles(values)
    let processor = Quantiles(processor)
    return "median \(clock.median) ms, p95 \(clock.p95) ms, longest \(clock.most) ms "
      + "(in the processor \(processor.median), \(processor.p95), \(processor.most))"
  }

  /// What this thread has taken of the processor, in milliseconds.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1e6
  }
}

/// The quantiles of times, as text.
private struct Quantiles {
  let median: String
  let p95: String
  let most: String

  init(_ values: [Double]) {
    let sorted = values.sorted()
    func quantile(_ share: Double) -> String {
      sorted.isEmpty ? "0" : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))].rounded3
    }
    (median, p95, most) = (quantile(0.5), quantile(0.95), quantile(1))
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
  }
}

extension Double {
  var rounded3: String { String(format: "%.3f", self) }
}

/// The resident memory of this process, in bytes.
func residentBytes() -> Int {
  guard let status = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
  let pages = status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  return pages * 4_096
}
