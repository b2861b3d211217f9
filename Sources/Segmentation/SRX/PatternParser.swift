/// Reads a regular expression of ICU or Java for two ends: to know the characters it can begin and end with, and to
/// write it again so that ICU can match it backwards from a place.
///
/// Looking behind needs an upper bound: `*`, `+` and `{n,}` become `{0,100}`, `{1,100}` and `{n,100}`, as other
/// programs for SRX do. Java's flags `u`, `U` and `d`, which ICU has always on or lacks, are left out.
struct PatternParser {
  /// The bound put in place of none.
  static let repetitions = 100

  private let input: [Unicode.Scalar]
  private let isBounded: Bool
  private var position = 0
  private var ignoresCase = false
  private var isUnderstood = true
  /// The pattern written again.
  private(set) var rewritten = ""

  /// A parser; `isBounded` is for what is looked behind for.
  init(_ pattern: String, isBounded: Bool) {
    input = Array(pattern.unicodeScalars)
    self.isBounded = isBounded
  }

  /// The pattern's structure.
  mutating func parse() -> PatternNode {
    let node = alternatives()
    guard isUnderstood, position == input.count else {
      while position < input.count { copy() }
      return .opaque
    }
    return node
  }

  private mutating func alternatives() -> PatternNode {
    let outerCase = ignoresCase
    defer { ignoresCase = outerCase }
    var branches = [sequence()]
    while peek == "|" {
      copy()
      branches.append(sequence())
    }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() -> PatternNode {
    var nodes: [PatternNode] = []
    while let next = peek, next != "|", next != ")" {
      let node = atom()
      nodes.append(quantified(node))
    }
    return nodes.isEmpty ? .empty : nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private mutating func atom() -> PatternNode {
    switch peek {
    case "(": return group()
    case "[": return character(bracketed())
    case "\\": return escape()
    case ".":
      copy()
      return .character(".")
    case "^", "$":
      copy()
      return .condition
    default:
      let literal = String(copy())
      return character(
        literal.unicodeScalars.allSatisfy { "{}]#&~-".unicodeScalars.contains($0) } ? "\\" + literal : literal)
    }
  }

  private func character(_ pattern: String) -> PatternNode { .character(ignoresCase ? "(?i)" + pattern : pattern) }

  // MARK: Quantifiers

  private mutating func quantified(_ node: PatternNode) -> PatternNode {
    var node = node
    while let (least, most) = quantifier() {
      node = .repeated(node, atLeast: least, atMost: most)
      // A possessive repetition can refuse what its characters alone would allow.
      if rewritten.hasSuffix("+") { node = .sequence([.condition, node]) }
    }
    return node
  }

  private mutating func quantifier() -> (Int, Int?)? {
    switch peek {
    case "*":
      position += 1
      return bound(0, nil)
    case "+":
      position += 1
      return bound(1, nil)
    case "?":
      position += 1
      return bound(0, 1)
    case "{": return counted()
    default: return nil
    }
  }

  private mutating func counted() -> (Int, Int?)? {
    guard let end = input[position...].firstIndex(of: "}") else { return nil }
    let text = String(String.UnicodeScalarView(input[position + 1..<end]))
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count <= 2, let first = parts.first, let least = first else { return nil }
    position = end + 1
    return bound(least, parts.count == 1 ? least : parts[1])
  }

  /// Writes a quantifier with its bound, and the mark of a lazy or possessive one behind it.
  private mutating func bound(_ least: Int, _ most: Int?) -> (Int, Int?) {
    let upper = most ?? (isBounded ? max(least, Self.repetitions) : nil)
    rewritten += (least, most) == (0, 1) ? "?" : "{\(least),\(upper.map(String.init) ?? "")}"
    if peek == "?" || peek == "+" { copy() }
    return (least, most)
  }

  // MARK: Groups

  private mutating func group() -> PatternNode {
    copy()
    guard peek == "?" else { return closed(alternatives()) }
    if ahead("?:") || ahead("?>") || ahead("?=") || ahead("?!") || ahead("?<=") || ahead("?<!") {
      let kind = prefixCopied()
      let node = closed(alternatives())
      switch kind {
      case "?:": return node
      case "?>": return .sequence([.condition, node])
      default: return .condition
      }
    }
    if ahead("?<") {
      while let next = peek, next != ">" { copy(next) }
      copy()
      return closed(alternatives())
    }
    return flags()
  }

  private mutating func flags() -> PatternNode {
    let outerCase = ignoresCase
    position += 1
    var kept = ""
    var isOn = true
    while let next = peek, next != ")", next != ":" {
      position += 1
      switch next {
      case "-": isOn = false
      case "i": ignoresCase = isOn
      case "x", "#": isUnderstood = false
      default: break
      }
      if !"uUd".unicodeScalars.contains(next) { kept.unicodeScalars.append(next) }
    }
    if kept == "-" { kept = "" }
    if peek == ":" {
      rewritten += "?" + kept
      copy()
      let node = closed(alternatives())
      ignoresCase = outerCase
      return node
    }
    rewritten += "?" + (kept.isEmpty ? ":" : kept)
    copy()
    return .empty
  }

  private mutating func closed(_ node: PatternNode) -> PatternNode {
    guard peek == ")" else {
      isUnderstood = false
      return node
    }
    copy()
    return node
  }

  // MARK: Characters

  private mutating func escape() -> PatternNode {
    let start = position
    copy()
    guard let next = peek else { return .opaque }
    copy()
    switch next {
    case "b", "B", "A", "Z", "z", "G": return .condition
    case "1"..."9", "k", "X", "R": return .opaque
    case "0", "Q", "E":
      isUnderstood = false
      if next == "Q" {
        while peek != nil, !ahead("\\E") { copy() }
      }
      return .opaque
    case "p", "P", "N", "x":
      if peek == "{" {
        while let inner = peek, inner != "}" { copy(inner) }
        copy()
      } else {
        copy(next == "x" ? 2 : 1)
      }
    case "u": copy(4)
    case "U": copy(8)
    case "c": copy(1)
    default: break
    }
    return character(String(String.UnicodeScalarView(input[start..<min(position, input.count)])))
  }

  private mutating func bracketed() -> String {
    let start = position
    var depth = 0
    repeat {
      switch peek {
      case "[": depth += 1
      case "]": depth -= 1
      case "\\": copy()
      case nil:
        isUnderstood = false
        return "."
      default: break
      }
      copy()
    } while depth > 0
    return String(String.UnicodeScalarView(input[start..<min(position, input.count)]))
  }

  // MARK: Reading

  private var peek: Unicode.Scalar? { position < input.count ? input[position] : nil }

  private func ahead(_ text: String) -> Bool { input[position...].starts(with: text.unicodeScalars) }

  /// Copies a group's kind (`?:`, `?<=`) and gives it.
  private mutating func prefixCopied() -> String {
    let kind = ahead("?<") ? 3 : 2
    let text = String(String.UnicodeScalarView(input[position..<position + kind]))
    copy(kind)
    return text
  }

  @discardableResult
  private mutating func copy() -> Unicode.Scalar {
    guard let next = peek else { return " " }
    return copy(next)
  }

  @discardableResult
  private mutating func copy(_ next: Unicode.Scalar) -> Unicode.Scalar {
    rewritten.unicodeScalars.append(next)
    position += 1
    return next
  }

  private mutating func copy(_ count: Int) {
    for _ in 0..<count where peek != nil { copy() }
  }
}
