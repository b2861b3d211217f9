extension Double {
  /// A share of 1 as a whole number of hundredths.
  var percent: Int { Int((self * 100).rounded()) }
}
