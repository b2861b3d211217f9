/// Segmentation rules as SRX 2.0 exchanges them: named lists of rules, and which languages use which lists.
public struct SegmentationRules: Hashable, Sendable {
  /// Whether text inside a sub-flow (a footnote, an attribute) is segmented.
  public var segmentsSubflows: Bool
  /// Whether every map that fits a language counts, in order, or only the first.
  public var cascades: Bool
  /// On which side of a break a kind of inline code stands, in the order of the file.
  public var formatHandling: [FormatHandling]
  /// The named lists.
  public var lists: [RuleList]
  /// Which languages use which lists, in order.
  public var maps: [LanguageMap]

  /// Rules with everything given.
  public init(
    segmentsSubflows: Bool = true, cascades: Bool = true, formatHandling: [FormatHandling] = FormatHandling.standard,
    lists: [RuleList] = [], maps: [LanguageMap] = []
  ) {
    self.segmentsSubflows = segmentsSubflows
    self.cascades = cascades
    self.formatHandling = formatHandling
    self.lists = lists
    self.maps = maps
  }

  /// A named list of rules.
  public struct RuleList: Hashable, Sendable {
    /// The name that maps refer to.
    public var name: String
    /// The rules; at each place in a text the first that fits decides.
    public var rules: [Rule]

    /// A list with everything given.
    public init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// A place in a text by what stands before and after it, and whether a segment ends there.
  public struct Rule: Hashable, Sendable {
    /// Whether a segment ends at the place.
    public var isBreak: Bool
    /// The regular expression for the text that ends at the place; empty for any.
    public var before: String
    /// The regular expression for the text that begins at the place; empty for any.
    public var after: String

    /// A rule with everything given.
    public init(isBreak: Bool, before: String, after: String) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
    }
  }

  /// Languages, and the list that they use.
  public struct LanguageMap: Hashable, Sendable {
    /// The regular expression that a language's whole tag must fit.
    public var pattern: String
    /// The name of the list.
    public var list: String

    /// A map with everything given.
    public init(pattern: String, list: String) {
      self.pattern = pattern
      self.list = list
    }
  }

  /// On which side of a break a kind of inline code stands.
  public struct FormatHandling: Hashable, Sendable {
    /// `start`, `end` or `isolated`.
    public var kind: String
    /// Whether the code stands before the break.
    public var isIncluded: Bool

    /// A handling with everything given.
    public init(kind: String, isIncluded: Bool) {
      self.kind = kind
      self.isIncluded = isIncluded
    }

    /// What the standard assumes: an opening code begins the next segment, a closing one ends its own.
    public static let standard = [
      FormatHandling(kind: "start", isIncluded: false), FormatHandling(kind: "end", isIncluded: true),
      FormatHandling(kind: "isolated", isIncluded: false),
    ]
  }
}
