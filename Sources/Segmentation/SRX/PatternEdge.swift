internal import ICU

/// A class of characters, ready to be asked for UTF-16 units.
struct UnitClass: Sendable {
  private let bits: [UInt64]

  init(bits: [UInt64]) { self.bits = bits }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] >> UInt64(unit & 63) & 1 != 0 }

  func union(_ other: UnitClass) -> UnitClass { UnitClass(bits: zip(bits, other.bits).map { $0 | $1 }) }

  static let none = UnitClass(bits: [UInt64](repeating: 0, count: 1024))
  static let any = UnitClass(bits: [UInt64](repeating: .max, count: 1024))
}

/// The classes of a rule file, each made once.
struct UnitClassCache {
  private var classes: [String: UnitClass] = [:]

  mutating func unitClass(_ pattern: String) -> UnitClass {
    if let known = classes[pattern] { return known }
    // A class that ICU cannot read alone is taken for any character; the whole pattern decides then.
    let made = (try? CharacterClassMembers.bits(of: pattern)).map { UnitClass(bits: $0) } ?? .any
    classes[pattern] = made
    return made
  }
}

/// One way in which the text that a pattern matches can end (or begin, seen from the other side).
struct PatternEdge {
  /// The last characters, from the place outwards.
  var classes: [String] = []
  /// Whether these are all the characters there are, so that what stands before in the pattern goes on from here.
  var isComplete = true
  /// Whether these characters alone already mean a match, with nothing else before them in the pattern.
  var isExact = true
}

/// The ways in which the text that a pattern matches can end or begin: what a place must look like before it is worth
/// asking ICU.
struct PatternEdges {
  /// From the end of the match backwards, or from its beginning forwards.
  enum Direction {
    case backwards, forwards
  }

  private static let mostCharacters = 6
  private static let mostEdges = 64

  /// The edges; `nil` where nothing is known.
  static func edges(of node: PatternNode, _ direction: Direction) -> [PatternEdge]? {
    let edges = PatternEdges(direction: direction).edges(of: node)
    return edges.count <= mostEdges ? edges : nil
  }

  private let direction: Direction

  private func edges(of node: PatternNode) -> [PatternEdge] {
    switch node {
    case .empty: return [PatternEdge()]
    case .character(let pattern): return [PatternEdge(classes: [pattern])]
    case .condition: return [PatternEdge(isExact: false)]
    case .opaque: return [PatternEdge(isComplete: false, isExact: false)]
    case .alternatives(let nodes): return Array(nodes.flatMap(edges).prefix(Self.mostEdges + 1))
    case .sequence(let nodes): return sequence(direction == .backwards ? nodes.reversed() : nodes)
    case .repeated(let inner, let least, let most): return repeated(edges(of: inner), least, most)
    }
  }

  private func sequence(_ nodes: [PatternNode]) -> [PatternEdge] {
    var edges = [PatternEdge()]
    for node in nodes {
      guard edges.count <= Self.mostEdges else { return edges }
      let next = self.edges(of: node)
      let isNullable = next.contains { $0.classes.isEmpty && $0.isComplete && $0.isExact }
      edges = edges.flatMap { edge in extended(edge, by: next, isNullable: isNullable) }
    }
    return edges
  }

  private func extended(_ edge: PatternEdge, by next: [PatternEdge], isNullable: Bool) -> [PatternEdge] {
    guard edge.isComplete, edge.classes.count < Self.mostCharacters else {
      var edge = edge
      edge.isComplete = false
      if !isNullable { edge.isExact = false }
      return [edge]
    }
    // What can be left out adds nothing to what is known of the place.
    if isNullable, edge.isExact, !edge.classes.isEmpty {
      return [edge] + next.filter { !$0.classes.isEmpty }.map { joined(edge, $0) }
    }
    return next.map { joined(edge, $0) }
  }

  private func joined(_ edge: PatternEdge, _ next: PatternEdge) -> PatternEdge {
    PatternEdge(
      classes: edge.classes + next.classes, isComplete: next.isComplete, isExact: edge.isExact && next.isExact)
  }

  private func repeated(_ inner: [PatternEdge], _ least: Int, _ most: Int?) -> [PatternEdge] {
    var edges = inner.map { edge in
      var edge = edge
      let isOnce = least <= 1 && most == 1
      if !isOnce { edge.isComplete = false }
      if least > 1 { edge.isExact = false }
      return edge
    }
    if least == 0 { edges.append(PatternEdge()) }
    return edges
  }
}
