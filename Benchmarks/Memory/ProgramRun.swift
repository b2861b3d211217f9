internal import Foundation
internal import Glibc

/// What running a program to its end took.
struct ProgramRun {
  /// Seconds by the clock.
  let wall: Double
  /// Seconds of processor time in the program, and in the system for it.
  let user: Double
  let system: Double
  /// The most resident memory that it had, as far as it was seen: what the system tells of a program that has ended
  /// counts in that of the one that started it.
  let peakKilobytes: Int

  /// Runs a program, without its output.
  ///
  /// - Throws: ``Failure`` where it does not end well; what Foundation throws where it cannot be started.
  init(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    let before = ProgramRun.usage()
    let start = ContinuousClock.now
    try process.run()
    var peak = 0
    while process.isRunning {
      peak = max(peak, ProgramRun.peakKilobytes(of: process.processIdentifier))
      usleep(10_000)
    }
    process.waitUntilExit()
    wall = (ContinuousClock.now - start).milliseconds / 1_000
    guard process.terminationStatus == 0 else { throw Failure(program: program, status: process.terminationStatus) }
    let after = ProgramRun.usage()
    user = after.ru_utime.seconds - before.ru_utime.seconds
    system = after.ru_stime.seconds - before.ru_stime.seconds
    peakKilobytes = peak
  }

  /// A program that did not end well.
  struct Failure: Error {
    var program: String
    var status: Int32
  }

  private static func peakKilobytes(of process: Int32) -> Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
  }

  private static func usage() -> rusage {
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return usage
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
