/// What a regular expression consists of, as far as its first and last characters depend on it.
indirect enum PatternNode {
  /// Nothing.
  case empty
  /// One character of a class, written as a regular expression writes it.
  case character(String)
  /// One after the other.
  case sequence([PatternNode])
  /// One of several.
  case alternatives([PatternNode])
  /// Something a number of times; no upper bound is `nil`.
  case repeated(PatternNode, atLeast: Int, atMost: Int?)
  /// A condition on the place, such as `\b` or a look ahead.
  case condition
  /// Something that is not looked into, such as a back reference.
  case opaque
}
