/// A person, place or organization of a document or an archive, with all that names it there.
public struct NamedEntity: Hashable, Sendable {
  /// A spelling, and how often it stands there.
  public struct Form: Hashable, Sendable {
    /// The spelling.
    public var text: String
    /// How often.
    public var count: Int

    /// A spelling and its count.
    public init(text: String, count: Int) {
      self.text = text
      self.count = count
    }
  }

  /// Another name that may be the same under another spelling.
  public struct Similar: Hashable, Sendable {
    /// The other name.
    public var name: String
    /// Its English; empty where nobody has given it one.
    public var english: String
    /// How alike both are, 0–1.
    public var likeness: Double

    /// A name with everything given.
    public init(name: String, english: String, likeness: Double) {
      self.name = name
      self.english = english
      self.likeness = likeness
    }
  }

  /// The name under which it is listed: the glossary's, else the first full mention.
  public var name: String
  /// What it is, where the glossary or the words around it tell.
  public var type: EntryType?
  /// The glossary's English; empty where no glossary has it.
  public var preferred: String
  /// The source forms that stand in the texts, the most frequent first.
  public var forms: [Form]
  /// The English that finished translations have for it, the most frequent first.
  public var renderings: [Form]
  /// What the model proposes where neither a glossary nor a translation has its English.
  public var candidates: [Romanization.Candidate]
  /// Names of the glossary and of the texts that may be the same, the most alike first.
  public var similar: [Similar]
  /// How many files mention it.
  public var files: Int
  /// What contradicts itself, each in one line.
  public var conflicts: [String]

  /// An entity with everything given.
  public init(
    name: String, type: EntryType? = nil, preferred: String = "", forms: [Form] = [], renderings: [Form] = [],
    candidates: [Romanization.Candidate] = [], similar: [Similar] = [], files: Int = 0, conflicts: [String] = []
  ) {
    self.name = name
    self.type = type
    self.preferred = preferred
    self.forms = forms
    self.renderings = renderings
    self.candidates = candidates
    self.similar = similar
    self.files = files
    self.conflicts = conflicts
  }

  /// How often it is mentioned.
  public var count: Int { forms.reduce(0) { $0 + $1.count } }
}
