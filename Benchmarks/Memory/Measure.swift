internal import Foundation

/// Times of many runs, in milliseconds.
struct Times {
  private(set) var values: [Double] = []

  /// Runs `body` and notes how long it took.
  mutating func measure<Value>(_ body: () throws -> Value) rethrows -> Value {
    let start = ContinuousClock.now
    defer { values.append((ContinuousClock.now - start).milliseconds) }
    return try body()
  }

  var median: Double { quantile(0.5) }
  var p95: Double { quantile(0.95) }
  var most: Double { values.max() ?? 0 }

  private func quantile(_ share: Double) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// Median, 95th percentile and the longest, for a person.
  var summary: String { "median \(median.rounded3) ms, p95 \(p95.rounded3) ms, longest \(most.rounded3) ms" }
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
