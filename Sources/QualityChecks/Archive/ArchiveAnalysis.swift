package import Bitext

/// A check that compares the documents of an archive; on one document it compares its pairs.
package protocol ArchiveCheck: Check {
  /// What is wrong in the archive.
  func issues(in archive: ArchiveAnalysis) -> [ArchiveIssue]
}

/// The documents of a run, as far as checks on all of them need them.
package struct ArchiveAnalysis: Sendable {
  /// The documents, in order, with the names of their files.
  package var documents: [(file: String, document: DocumentAnalysis)] = []

  /// No documents yet.
  package init() {}
}

/// An issue, and the document it is in.
package struct ArchiveIssue: Sendable {
  /// The index of the document.
  package var document: Int
  /// The issue, which names its pair.
  package var issue: Issue
}

/// The pairs of one file, as a run of checks takes them.
package struct CheckedDocument: Sendable {
  /// The file as it was named.
  package var file: String
  /// Its pairs.
  package var pairs: [TranslatedPair]

  /// A document with everything given.
  package init(file: String, pairs: [TranslatedPair]) {
    self.file = file
    self.pairs = pairs
  }
}
