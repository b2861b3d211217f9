package import Bitext

/// A rule on a finished translation: what it looks for, why, and how much it matters.
///
/// A check is one file. Its examples are its tests, its `--explain` and its page in the reference.
package protocol Check: Sendable {
  /// What the check is, for people.
  var description: CheckDescription { get }
  /// What it needs of a pair beside its words.
  var reads: PairReading { get }
}

extension Check {
  /// Nothing but words.
  package var reads: PairReading { [] }
}

/// What is computed of a pair beside its words, where a check that runs needs it.
package struct PairReading: OptionSet, Sendable {
  package let rawValue: Int

  /// Numbers, dates and times.
  package static let values = PairReading(rawValue: 1)
  /// The entries of the glossary, and their renderings.
  package static let entries = PairReading(rawValue: 2)
  /// Words that stand joined.
  package static let gluedWords = PairReading(rawValue: 4)
  /// Words of the target that may be names which no glossary has.
  package static let capitals = PairReading(rawValue: 8)

  package init(rawValue: Int) { self.rawValue = rawValue }
}

/// A check that needs one pair at a time.
package protocol PairCheck: Check {
  /// What is wrong with a pair.
  func issues(in pair: PairAnalysis) -> [Issue]
}

/// A check that compares the pairs of a document.
package protocol DocumentCheck: Check {
  /// What is wrong in the document; each issue names its pair.
  func issues(in document: DocumentAnalysis) -> [Issue]
}

/// What a check is, for people.
package struct CheckDescription: Sendable {
  /// Its stable name, such as `number-mismatch`.
  package var id: String
  /// How much its findings matter unless the person says otherwise.
  package var severity: Severity
  /// What it finds, in one line.
  package var summary: String
  /// Why that matters, and what the check lets pass.
  package var why: String
  /// Translations that it passes and fails.
  package var examples: [CheckExample]

  /// A description with everything given.
  package init(id: String, severity: Severity, summary: String, why: String, examples: [CheckExample]) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.why = why
    self.examples = examples
  }
}

/// One thing that a check found, before the runner says where and how much it matters.
package struct Issue: Hashable, Sendable {
  /// The index of its pair; a pair check leaves it to the runner.
  package var pair: Int
  /// What is wrong, in one line.
  package var message: String
  /// Where in the source, in UTF-8 offsets.
  package var source: Range<Int>?
  /// Where in the target, in UTF-8 offsets.
  package var target: Range<Int>?
  /// What should stand at `target` instead, where that is certain.
  package var suggestion: String?
  /// A severity other than the check's own, for a finding it is less or more sure of.
  package var severity: Severity?

  /// An issue; what is not given is unknown.
  package init(
    pair: Int = 0, _ message: String, source: Range<Int>? = nil, target: Range<Int>? = nil,
    suggestion: String? = nil, severity: Severity? = nil
  ) {
    self.pair = pair
    self.message = message
    self.source = source
    self.target = target
    self.suggestion = suggestion
    self.severity = severity
  }
}
