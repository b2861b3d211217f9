internal import Languages

/// The names that glossary columns go by, and the lists in their cells.
enum GlossaryColumns {
  /// The column that a header cell means, in lower case; one without a meaning keeps its own name.
  static func name(for header: String) -> String {
    let lower = header.trimmingSpaces().lowercased()
    return synonyms[lower] ?? lower
  }

  /// The items of a list cell: separated by `|`, without the spaces around them.
  static func items(of cell: String) -> [String] {
    guard !cell.isEmpty else { return [] }
    return cell.utf8.split(separator: UInt8(ascii: "|")).map { Substring($0).trimmingSpaces() }.filter { !$0.isEmpty }
  }

  /// What spreadsheets and other tools call the same columns.
  private static let synonyms = [
    "ar": "source", "arabic": "source", "source term": "source", "term": "source", "source language": "source",
    "en": "target", "english": "target", "target term": "target", "translation": "target", "target language": "target",
    "notes": "note", "comment": "note", "comments": "note", "category": "type", "subject": "domain", "field": "domain",
    "synonyms": "variants", "variant": "variants", "source variants": "variants", "do not use": "forbidden",
    "deprecated": "forbidden", "short form": "short",
  ]
}
