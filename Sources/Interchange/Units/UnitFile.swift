internal import Bitext

/// A file of translation units in any format that is read as a stream.
package enum UnitFile {
  /// The formats.
  package enum Format: String, Sendable, CaseIterable {
    case tmx, tsv

    /// The format of a file by its name, else by its first bytes: XML begins with `<`.
    package init(name: String, beginning: [UInt8]) {
      let ending = name.split(separator: ".").dropFirst().last?.lowercased() ?? ""
      let first = beginning.first { $0 > 0x20 && $0 < 0x80 }
      self = Format(rawValue: ending) ?? (first == 0x3C ? .tmx : .tsv)
    }
  }

  /// Reads a file to its end and gives each unit to `deliver`, in order.
  ///
  /// - Throws: ``InputError``; whatever `deliver` throws.
  package static func read(
    _ reading: UnitReading, from file: ChunkedFile, deliver: @escaping (ReadUnit) throws -> Void
  ) throws -> UnitReadingSummary {
    var first: [UInt8]? = try file.next()
    let format = Format(name: reading.file, beginning: first ?? [])
    let next: () throws -> [UInt8] = {
      defer { first = nil }
      return try first ?? file.next()
    }
    return switch format {
    case .tmx: try TMXReader.read(reading, pieces: next, deliver: deliver)
    case .tsv: try UnitTSV.read(reading, pieces: next, deliver: deliver)
    }
  }
}
