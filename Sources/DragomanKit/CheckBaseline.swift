public import Bitext
internal import Interchange
internal import Languages

/// Findings that an editor has accepted, so that only new ones are reported.
///
/// A file of lines: check, fingerprint, file, segment, message. The first two count; a finding keeps its fingerprint
/// while its words and its message stay, wherever its row moves; in a file without ids, while its pair stays as it is.
public struct CheckBaseline: Sendable {
  private var accepted: Set<String> = []

  /// A baseline that accepts nothing.
  public init() {}

  /// Reads a baseline file.
  ///
  /// - Throws: ``DragomanError`` for a file that cannot be read or a line of it that is no accepted finding.
  public init(file path: String) throws(DragomanError) {
    do throws(InputError) {
      let text = try TextDecoder.decode(try InputFile.bytes(of: path), file: path).text
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        guard !line.isEmpty, !line.hasPrefix("#") else { continue }
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count >= 2 else {
          throw InputError(
            .invalid, file: path, place: "line \(index + 1)", "no accepted finding; write it with --write-baseline")
        }
        accepted.insert("\(cells[0]) \(cells[1])")
      }
    } catch {
      throw DragomanError(error)
    }
  }

  /// Whether a finding is new.
  public func isNew(_ finding: Finding) -> Bool {
    !accepted.contains("\(finding.check) \(CheckBaseline.fingerprint(of: finding))")
  }

  /// What stays the same for a finding from run to run, in 16 hexadecimal digits.
  public static func fingerprint(of finding: Finding) -> String {
    let parts = [
      finding.check, finding.anchor, finding.message, finding.source?.text ?? "", finding.target?.text ?? "",
    ]
    let digits = String(parts.joined(separator: "\u{0}").utf8.wordHash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The file that accepts findings.
  public static func text(accepting findings: [Finding]) -> String {
    let lines = findings.map { finding in
      [finding.check, fingerprint(of: finding), finding.file, finding.segment, finding.message]
        .map { cell in String(cell.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }.joined(separator: "\t")
    }
    let header = "# Findings that dragoman check no longer reports: check, fingerprint, file, segment, message."
    return ([header] + lines).joined(separator: "\n") + "\n"
  }
}
