/// Where a reader of an n-gram table stands: the node of each suffix of what was read, −1 where there is none.
///
/// Six nodes at most, kept in line so that a hypothesis is a plain value.
struct NGramContext: Sendable {
  /// `nodes[k]` is the node of the last `k + 1` symbols.
  var nodes: (Int32, Int32, Int32, Int32, Int32) = (-1, -1, -1, -1, -1)

  subscript(length: Int) -> Int32 {
    get {
      switch length {
      case 1: nodes.0
      case 2: nodes.1
      case 3: nodes.2
      case 4: nodes.3
      default: nodes.4
      }
    }
    set {
      switch length {
      case 1: nodes.0 = newValue
      case 2: nodes.1 = newValue
      case 3: nodes.2 = newValue
      case 4: nodes.3 = newValue
      default: nodes.4 = newValue
      }
    }
  }

  /// The longest context that is known, of fewer than `order` symbols.
  func longest(below order: Int) -> Int {
    var length = order - 1
    while length > 0, self[length] < 0 { length -= 1 }
    return length
  }
}

extension NGramTable {
  /// The context at the beginning of a sequence.
  var start: NGramContext {
    var context = NGramContext()
    context[1] = 1
    return context
  }

  /// The node reached from a node of n-grams of `length` symbols by one more, or −1.
  func child(of node: Int32, length: Int, symbol: UInt16) -> Int32 {
    guard node >= 0, length < order, let children = levels[length - 1].children, let symbols = levels[length].symbols
    else { return -1 }
    let range = Int(children[Int(node)])..<Int(children[Int(node) + 1])
    let index = symbols.firstIndex(notBelow: symbol, in: range)
    return index < range.upperBound && symbols[index] == symbol ? Int32(truncatingIfNeeded: index) : -1
  }

  /// The context after one more symbol.
  func advanced(_ context: NGramContext, by symbol: UInt16) -> NGramContext {
    var next = NGramContext()
    next[1] = Int32(symbol)
    var length = 1
    while length < order - 1 {
      let node = child(of: context[length], length: length, symbol: symbol)
      guard node >= 0 else { break }
      next[length + 1] = node
      length += 1
    }
    return next
  }

  /// The sum of the back-off weights of the contexts longer than `length` symbols.
  func backoff(_ context: NGramContext, above length: Int) -> Float {
    var sum: Float = 0
    var longer = length + 1
    while longer < order, context[longer] >= 0 {
      if let backoffs = levels[longer - 1].backoffs { sum += Self.logarithm(backoffs[Int(context[longer])]) }
      longer += 1
    }
    return sum
  }

  /// The logarithm of the probability of a symbol after a context, which then holds the symbol too.
  func logProbability(of symbol: UInt16, advancing context: inout NGramContext) -> Float {
    var next = NGramContext()
    next[1] = Int32(symbol)
    var probability = levels[0].probabilities[Int(symbol)]
    var length = 1
    while length < order {
      let node = child(of: context[length], length: length, symbol: symbol)
      guard node >= 0 else { break }
      probability = levels[length].probabilities[Int(node)]
      length += 1
      if length < order { next[length] = node }
    }
    let score = Self.logarithm(probability) + backoff(context, above: length - 1)
    context = next
    return score
  }

  /// The logarithm of the probability of a symbol after a context.
  func logProbability(of symbol: UInt16, after context: NGramContext) -> Float {
    var context = context
    return logProbability(of: symbol, advancing: &context)
  }
}
