/// Words for people and things of a place: Russian, Chinese, Iraqi, Icelander.
package enum EnglishDemonym {
  /// Whether a normalised word is built from a place's name by an ending, up to three letters of the name lost.
  package static func isBuilt(_ word: ArraySlice<UInt8>, from name: [UInt8]) -> Bool {
    let shared = word.countShared(with: name)
    guard shared >= 3, name.count - shared <= 3 else { return false }
    let rest = word.dropFirst(shared)
    return endings.contains { rest.elementsEqual($0) } && (rest.count > 1 || name.count == shared)
  }

  private static let endings = [
    "n", "an", "ans", "ns", "ian", "ians", "ese", "i", "is", "ish", "er", "ers", "ic", "ean", "eans", "ite", "ites",
    "nian", "nians", "nese", "ch", "an's", "ian's", "s",
  ].map { Array($0.utf8) }
}
