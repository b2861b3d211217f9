internal import Languages

/// Whether two dates may be the same.
enum DateAgreement {
  /// Whether what both dates say agrees, and they say one thing in common at least.
  static func agree(_ source: DateMention, _ target: DateMention) -> Bool {
    guard source.calendar == target.calendar else { return false }
    if agreeInOrder(source, target) { return true }
    guard source.isOrderOpen || target.isOrderOpen else { return false }
    var swapped = source
    (swapped.day, swapped.month) = (source.month, source.day)
    return agreeInOrder(swapped, target)
  }

  private static func agreeInOrder(_ source: DateMention, _ target: DateMention) -> Bool {
    let pairs = [
      (source.year, target.year), (source.month, target.month), (source.day, target.day),
      (source.weekday, target.weekday),
    ]
    var isShared = false
    for case (let mine?, let theirs?) in pairs {
      guard mine == theirs else { return false }
      isShared = true
    }
    return isShared
  }
}
