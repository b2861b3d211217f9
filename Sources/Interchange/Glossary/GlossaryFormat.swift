package import Bitext
internal import Foundation

/// The formats that glossary files are written in, by their extensions.
package enum GlossaryFormat: String, CaseIterable, Sendable {
  case tsv, csv, tbx

  /// The format of a file by its extension; TSV for any other.
  package init(file: String) {
    self = GlossaryFormat(rawValue: (file as NSString).pathExtension.lowercased()) ?? .tsv
  }

  /// Entries as a file of this format.
  package func text(
    of entries: [GlossaryEntry], from source: Language = .arabic, to target: Language = .english,
    version: TBX.Version = .three
  ) -> String {
    switch self {
    case .tsv: GlossaryTSV.text(of: entries)
    case .csv: GlossaryCSV.text(of: entries)
    case .tbx: TBX.text(of: entries, version: version, from: source, to: target)
    }
  }
}

/// What a glossary file that is read turns out to be.
enum GlossaryContent: Hashable {
  case text(GlossaryFormat)
  case workbook

  /// The extensions of the files that are read from a folder.
  static let extensions = Set(GlossaryFormat.allCases.map(\.rawValue) + ["xlsx", "xlsm"])

  /// What a file is: a workbook by how it begins, else by its extension, and without a known one by its first row.
  ///
  /// - Throws: ``InputError`` for workbooks of the old kind.
  init(of bytes: [UInt8], file: String) throws(InputError) {
    if bytes.starts(with: ZipArchive.signature) {
      self = .workbook
    } else if bytes.starts(with: GlossaryContent.compoundFileSignature) {
      throw InputError(
        .invalid, file: file, "this is an Excel file of the old kind (.xls), or one with a password; save it as .xlsx")
    } else if let format = GlossaryFormat(rawValue: (file as NSString).pathExtension.lowercased()) {
      self = .text(format)
    } else {
      self = .text(GlossaryContent.format(of: bytes))
    }
  }

  /// How the files of Excel before 2007 begin, and encrypted new ones.
  private static let compoundFileSignature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// TBX begins with a tag; the first row of TSV, comments aside, has tabs.
  ///
  /// UTF-16 with tabs is what Excel calls Unicode
  /// text and quotes as CSV.
  private static func format(of bytes: [UInt8]) -> GlossaryFormat {
    if bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == 0x3C { return .tbx }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .csv }
    let row = bytes.split(separator: 0x0A).first { $0.first != 0x23 } ?? []
    return row.contains(0x09) ? .tsv : .csv
  }
}
