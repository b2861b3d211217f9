internal import Bitext
internal import Languages

extension TranslatedPair {
  /// What names the pair from run to run: its id, or where the file gives none, a digest of its texts.
  var anchor: String {
    guard isNumbered else { return id }
    return "=" + String("\(source)\u{0}\(target)".utf8.wordHash, radix: 16)
  }
}
