/// The style sheets of the HTML pages: one file each, embedded, since a page must not need the network.
enum ReportStyle {
  /// The style sheet of a draft.
  static let draft = String(decoding: PackageResources.draft_css, as: UTF8.self)

  /// The style sheet of a page of findings.
  static let findings = String(decoding: PackageResources.findings_css, as: UTF8.self)
}
