internal import Bitext
internal import ICU
internal import Languages

/// The names that glossary columns go by in a pair of languages, and the lists in their cells.
struct GlossaryColumns {
  /// The names of each language, in lower case, and its tags.
  private let source: LanguageHeaders
  private let target: LanguageHeaders

  /// The columns of glossaries from one language to another.
  init(from source: Language, to target: Language) {
    self.source = LanguageHeaders(source, beside: target)
    self.target = LanguageHeaders(target, beside: source)
  }

  /// The column that each header cell means; one without a meaning keeps its own name, in lower case.
  ///
  /// Each column but the lists is meant once: what stands by its own name comes before a language's name, and that before
  /// what other tools call it. A language's second column, as termbases with synonyms have it, holds variants or allowed
  /// forms.
  func names(of header: [String]) -> [String] {
    var names = header.map { $0.trimmingSpaces().lowercased() }
    var taken = Set(names).intersection(GlossaryTSV.columns)
    for (index, name) in names.enumerated() where !GlossaryTSV.columns.contains(name) {
      guard let (column, more) = language(of: name) else { continue }
      names[index] = taken.insert(column).inserted ? column : more
    }
    for (index, name) in names.enumerated() {
      guard let column = GlossaryColumns.synonyms[name] else { continue }
      if taken.insert(column).inserted || GlossaryColumns.lists.contains(column) { names[index] = column }
    }
    return names
  }

  /// The columns whose cells are lists.
  static let lists: Set<String> = ["variants", "allowed", "forbidden"]

  /// The items of a list cell: separated by `|`, without the spaces around them.
  static func items(of cell: String) -> [String] {
    guard !cell.isEmpty else { return [] }
    return cell.utf8.split(separator: UInt8(ascii: "|")).map { Substring($0).trimmingSpaces() }.filter { !$0.isEmpty }
  }

  private func language(of header: String) -> (column: String, more: String)? {
    if source.name(header) { return ("source", "variants") }
    if target.name(header) { return ("target", "allowed") }
    return nil
  }

  private static let synonyms: [String: String] = Dictionary(
    WordList.rows(of: PackageResources.columns_tsv).filter { $0.count == 2 }.map { ($0[0], $0[1]) }
  ) { first, _ in first }
}

/// What a column of a language's terms is headed: `Arabic`, `Arabic (Egypt)`, `العربية`, `ar`, `ar-EG`, `Arabic term`.
private struct LanguageHeaders {
  private let language: Language
  private let names: Set<String>

  init(_ language: Language, beside other: Language) {
    self.language = language
    let locales = ["en", language.primary, other.primary]
    names = Set(
      locales.compactMap { try? LocaleNames(locale: $0).language(language.primary) }.map { $0.lowercased() })
  }

  /// Whether a header, in lower case, names the language.
  func name(_ header: String) -> Bool {
    if LanguageHeaders.isTag(header), Language(rawValue: header).matches(language) { return true }
    let plain = header.prefix { $0 != "(" }.trimmingSpaces()
    if names.contains(plain) { return true }
    guard let gap = plain.lastIndex(of: " ") else { return false }
    return ["term", "terms"].contains(plain[plain.index(after: gap)...]) && names.contains(String(plain[..<gap]))
  }

  /// Whether a header is built as a language tag: subtags of a language, a script or a region.
  private static func isTag(_ header: String) -> Bool {
    let subtags = header.split(whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = subtags.first, (2...3).contains(first.utf8.count) else { return false }
    return header.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
    }
      && subtags.dropFirst().allSatisfy { subtag in
        subtag.utf8.count == 2 || subtag.utf8.count == 4 || (subtag.utf8.count == 3 && Int(subtag) != nil)
      }
  }
}
