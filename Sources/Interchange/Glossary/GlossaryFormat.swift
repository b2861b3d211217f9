package import Bitext
internal import Foundation

/// The formats of glossary files, by their extensions.
package enum GlossaryFormat: String, CaseIterable, Sendable {
  case tsv, csv, tbx

  /// The format of a file by its extension; TSV for any other.
  package init(file: String) {
    self = GlossaryFormat(rawValue: (file as NSString).pathExtension.lowercased()) ?? .tsv
  }

  /// The format of bytes without a name: TBX begins with a tag, and the first row of TSV, comments aside, has tabs.
  init(content bytes: [UInt8]) {
    let row = bytes.split(separator: 0x0A).first { $0.first != 0x23 } ?? []
    if bytes.first(where: { $0 > 0x20 && $0 < 0x80 }) == 0x3C {
      self = .tbx
    } else {
      self = row.contains(0x09) ? .tsv : .csv
    }
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
