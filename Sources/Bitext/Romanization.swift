/// What is proposed for a name in Arabic script.
public struct Romanization: Hashable, Sendable {
  /// One spelling, and how likely it is the one that news prints.
  public struct Candidate: Hashable, Sendable {
    /// The spelling, with capitals and hyphens as English news writes them.
    public var text: String
    /// The probability, from 0 to 1.
    ///
    /// Those that a model proposes stay below 1 together: none may be right; the
    /// glossary's own form has 1.
    public var confidence: Double

    /// A spelling and its probability.
    public init(text: String, confidence: Double) {
      self.text = text
      self.confidence = confidence
    }
  }

  /// The name as it was given.
  public var name: String
  /// ICU's scholarly form, in plain Latin letters (`shwyghw`).
  public var icu: String
  /// Whether the glossary knows the name, so that its form stands first.
  public var known: Bool
  /// The spellings, best first.
  public var candidates: [Candidate]

  /// A romanization with everything given.
  public init(name: String, icu: String, known: Bool = false, candidates: [Candidate] = []) {
    self.name = name
    self.icu = icu
    self.known = known
    self.candidates = candidates
  }
}
