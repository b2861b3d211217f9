internal import Foundation

/// One compact JSON object on one line, keys in alphabetical order, as every command prints for programs.
package enum JSONLine {
  /// The line, without its line end.
  package static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return "{}" }
    return String(decoding: data, as: UTF8.self)
  }
}
