package import Bitext

/// A file of finished translations in any format that is checked.
package enum BilingualFile {
  /// The formats.
  package enum Format: Sendable {
    case tsv, tmx, xliff
    /// A text in one language: its translation is another file.
    case article

    /// The format of a file by its name, else by its first bytes.
    package init(name: String, beginning: [UInt8]) {
      switch name.split(separator: ".").dropFirst().last?.lowercased() ?? "" {
      case "tsv", "tab": self = .tsv
      case "tmx": self = .tmx
      case "xlf", "xliff", "sdlxliff", "mqxliff", "mxliff": self = .xliff
      default: self = Format(beginning: beginning)
      }
    }

    private init(beginning: [UInt8]) {
      let sample = String(decoding: beginning.prefix(4_096).filter { $0 != 0 }, as: UTF8.self)
      let visible = sample.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }
      if visible.first == "<" {
        self = visible.contains("<tmx") ? .tmx : visible.contains("xliff") ? .xliff : .article
      } else {
        let header = LinearTSV.cells(of: visible.prefix { !$0.isNewline })
        self = header.contains("source") || header.contains("target") ? .tsv : .article
      }
    }
  }

  /// The pairs of a file, and what of it could not be used; `nil` for a text in one language, of which nothing is read.
  ///
  /// - Throws: ``InputError`` where the file as a whole cannot be read.
  package static func read(_ path: String, from source: Language, to target: Language) throws(InputError) -> ReadPairs?
  {
    let file = try ChunkedFile(path)
    let first = try file.next()
    return try read(UnitReading(file: path, from: source, to: target), beginning: first) { () throws(InputError) in
      try file.next()
    }
  }

  /// The same of bytes that were read already.
  package static func read(
    _ bytes: [UInt8], file: String, from source: Language, to target: Language
  ) throws(InputError) -> ReadPairs? {
    try read(UnitReading(file: file, from: source, to: target), beginning: bytes) { [] }
  }

  private static func read(
    _ reading: UnitReading, beginning: [UInt8], rest: @escaping () throws(InputError) -> [UInt8]
  ) throws(InputError) -> ReadPairs? {
    let format = Format(name: reading.file, beginning: beginning)
    guard format != .article else { return nil }
    var first: [UInt8]? = beginning
    let next: () throws(InputError) -> [UInt8] = { () throws(InputError) in
      guard let piece = first else { return try rest() }
      first = nil
      return piece
    }
    switch format {
    case .tsv:
      var bytes: [UInt8] = []
      while case let piece = try next(), !piece.isEmpty { bytes += piece }
      return try BilingualTSV.read(bytes, file: reading.file)
    case .tmx: return try TMXPairs.read(reading, pieces: next)
    case .xliff: return try input { try XLIFFReader.read(reading, pieces: next) }
    case .article: return nil
    }
  }

  /// Calls a reader whose errors are all those of its input.
  static func input<Value>(_ read: () throws -> Value) throws(InputError) -> Value {
    do {
      return try read()
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(.failed, file: "", "cannot be read: \(error)")
    }
  }
}
