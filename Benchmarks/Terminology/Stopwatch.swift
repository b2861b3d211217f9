import Glibc

/// Times steps of a benchmark.
enum Stopwatch {
  /// The processor time of this process that a step took: what other programs do meanwhile does not count.
  static func timed<Result>(_ body: () -> Result) -> (Result, Duration) {
    let start = processorTime()
    let result = body()
    return (result, processorTime() - start)
  }

  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  static func milliseconds(_ duration: Duration) -> Double {
    (duration / .microseconds(10)).rounded() / 100
  }
}
