internal import Languages

/// How drafted English is written.
package struct DraftStyle: Hashable, Sendable {
  /// How the target of a heading is written.
  package enum Headings: String, Hashable, Sendable, CaseIterable {
    /// As it was found.
    case asFound = "as-found"
    /// With a capital at the beginning.
    case sentence
    /// With a capital on every word but the small ones.
    case headline
  }

  /// How quotation marks are written.
  package enum Quotation: String, Hashable, Sendable {
    case straight, curly
  }

  /// Whether long months are shortened before a day.
  package var abbreviatesMonths: Bool
  /// How quotation marks are written.
  package var quotation: Quotation
  /// How headings are written.
  package var headings: Headings

  /// A style with everything given.
  package init(abbreviatesMonths: Bool, quotation: Quotation, headings: Headings) {
    self.abbreviatesMonths = abbreviatesMonths
    self.quotation = quotation
    self.headings = headings
  }

  /// The style of a name in `Resources/styles.tsv`; `nil` for an unknown one.
  package init?(named name: String) {
    let rows = DraftStyle.rows.filter { $0[0] == name }
    guard !rows.isEmpty else { return nil }
    let settings = Dictionary(rows.map { ($0[1], $0[2]) }) { _, last in last }
    self.init(
      abbreviatesMonths: settings["months"] == "abbreviated",
      quotation: settings["quotation"].flatMap(Quotation.init(rawValue:)) ?? .straight,
      headings: settings["headings"].flatMap(Headings.init(rawValue:)) ?? .asFound)
  }

  /// The usage of American news agencies.
  package static let ap =
    DraftStyle(named: "ap") ?? DraftStyle(abbreviatesMonths: true, quotation: .straight, headings: .sentence)

  /// The names that ``init(named:)`` knows, in the order of the file.
  package static let names: [String] = rows.map { $0[0] }.reduce(into: []) { names, name in
    if !names.contains(name) { names.append(name) }
  }

  private static let rows = WordList.rows(of: PackageResources.styles_tsv).filter { $0.count == 3 }
}
