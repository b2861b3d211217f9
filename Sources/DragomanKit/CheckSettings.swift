public import Bitext
package import QualityChecks
internal import Interchange
internal import Languages

/// Which checks run, and how much their findings matter.
public struct CheckSettings: Hashable, Sendable {
  /// The only checks to run; empty for all.
  public var only: [String]
  /// Checks that do not run.
  public var disabled: [String]
  /// The severity of a check's findings, by its id, where it is not the check's own.
  public var severities: [String: Severity]

  /// Settings; without any, every check runs with its own severity.
  public init(only: [String] = [], disabled: [String] = [], severities: [String: Severity] = [:]) {
    self.only = only
    self.disabled = disabled
    self.severities = severities
  }

  /// Adds one setting: `number-mismatch=warning`, or `spacing=off`.
  ///
  /// - Throws: ``DragomanError`` where it is no such pair.
  public mutating func set(_ setting: String) throws(DragomanError) {
    let parts = setting.split(separator: "=", maxSplits: 1).map { String($0.trimmingSpaces()) }
    guard parts.count == 2 else {
      throw DragomanError(.usage, "\(setting): write CHECK=SEVERITY, such as spacing=hint")
    }
    if parts[1] == "off" {
      disabled.append(parts[0])
    } else if let severity = Severity(rawValue: parts[1]) {
      severities[parts[0]] = severity
    } else {
      throw DragomanError(.usage, "\(setting): a severity is hint, warning, error or off")
    }
  }

  /// Adds the settings of a file: one `CHECK=SEVERITY` a line, `#` beginning a comment.
  ///
  /// - Throws: ``DragomanError`` for a file that cannot be read, or a line of it that is no setting.
  public mutating func read(_ path: String) throws(DragomanError) {
    let text: String
    do throws(InputError) {
      text = try TextDecoder.decode(try InputFile.bytes(of: path), file: path).text
    } catch {
      throw DragomanError(error)
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let setting = line.trimmingSpaces()
      guard !setting.isEmpty, !setting.hasPrefix("#") else { continue }
      do throws(DragomanError) {
        try set(setting)
      } catch {
        throw DragomanError(.invalidInput, "\(path): line \(index + 1): \(error.description)")
      }
    }
  }

  /// Whether a check of spelling runs, which needs dictionaries.
  public var checksSpelling: Bool {
    ["source-spelling", "target-spelling"].contains { id in
      (only.isEmpty || only.contains(id)) && !disabled.contains(id)
    }
  }

  /// The checks that run.
  package func checks() throws(DragomanError) -> [any Check] {
    for id in only + disabled + severities.keys.sorted() where CheckCatalogue.check(named: id) == nil {
      throw DragomanError(.usage, "\(id): no such check; dragoman check --explain lists them all")
    }
    return CheckCatalogue.all.filter { check in
      let id = check.description.id
      return (only.isEmpty || only.contains(id)) && !disabled.contains(id)
    }
  }
}
