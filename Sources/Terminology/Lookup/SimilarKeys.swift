/// The keys of all forms by script and length, each with the bag of its letters: those few edits away from a key are found
/// without reading most others.
struct SimilarKeys: Sendable {
  /// Which letters a key has.
  private enum Script: Int, CaseIterable {
    /// Arabic ones and gaps alone, or Latin ones: keys of the one are never like keys of the other.
    case arabic, latin
    /// Digits, letters of other scripts, or both.
    case other
  }

  /// Keys of one script and length.
  private struct Group: Sendable {
    var bags: [UInt64] = []
    var letters: [UInt8] = []
    var forms: [Int32] = []
  }

  private var groups: [Group] = Array(repeating: Group(), count: Script.allCases.count * (LookupKey.longest + 1))

  /// Takes the key of a form, by the form's number.
  mutating func add(_ key: [UInt8], form: Int32) {
    let group = SimilarKeys.group(SimilarKeys.script(of: key), key.count)
    groups[group].bags.append(LetterBag.bag(of: key))
    groups[group].letters.append(contentsOf: key)
    groups[group].forms.append(form)
  }

  /// Every form whose key is as alike to a key as asked for, by its number and its likeness, 0–100.
  ///
  /// - Parameters:
  ///   - edits: by how many letters the lengths differ at most.
  ///   - leastLikeness: see ``KeyDistance/likeness(edits:of:)``.
  func forEachForm(
    like key: [UInt8], edits: Int, leastLikeness: Int, _ body: (_ form: Int32, _ likeness: Int) -> Void
  ) {
    let distance = KeyDistance(key)
    let bag = LetterBag.bag(of: key)
    let script = SimilarKeys.script(of: key)
    for other in Script.allCases where script == .other || other == .other || other == script {
      for count in max(1, key.count - edits)...max(1, min(LookupKey.longest, key.count + edits)) {
        let group = groups[SimilarKeys.group(other, count)]
        let longer = max(key.count, count)
        let mostEdits = longer * (100 - leastLikeness) / 100
        let mostBits = mostEdits * 2 - abs(key.count - count)
        group.letters.withUnsafeBufferPointer { letters in
          for index in group.bags.indices where (group.bags[index] ^ bag).nonzeroBitCount <= mostBits {
            let found = UnsafeBufferPointer(rebasing: letters[index * count..<(index + 1) * count])
            guard let edits = distance(found, atMost: mostEdits) else { continue }
            body(group.forms[index], KeyDistance.likeness(edits: edits, of: longer))
          }
        }
      }
    }
  }

  private static func group(_ script: Script, _ count: Int) -> Int {
    script.rawValue * (LookupKey.longest + 1) + count
  }

  private static func script(of key: [UInt8]) -> Script {
    if key.allSatisfy({ $0 <= 0x2A }) { return .arabic }
    return key.allSatisfy { $0 == 0 || (0x41...0x5A).contains($0) } ? .latin : .other
  }
}
