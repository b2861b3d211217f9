internal import Bitext
internal import Languages

/// Finds words that are not an entry's form but come close: built from it, a part of it, or spelled otherwise.
struct NearSpelling: Sendable {
  /// The nearest words of the target, if any come close enough.
  func rendering(
    of forms: RenderingFinder.Forms, hit: TermHit, in target: NormalizedWords, _ indices: [Int],
    nameDistance: (@Sendable (String, String) -> Double)?
  ) -> Rendering? {
    let accepted = forms.forms.filter { $0.kind != .forbidden }
    var derived: Rendering?
    for form in accepted {
      for index in indices {
        let word = target.words[index]
        guard let kind = nearness(target.form(word), isCapital: word.first, to: form, isName: forms.isName) else {
          continue
        }
        let rendering = Rendering(kind: kind, range: word.range, form: form.text)
        // A misspelt name says more than a word built from it: Chinna beside Chinese.
        if kind == .misspelt { return rendering }
        derived = derived ?? rendering
      }
    }
    if let derived { return derived }
    guard forms.isName, let nameDistance else { return nil }
    return transcribed(hit, accepted, target, indices, nameDistance)
  }

  /// What one word of the target is to a form.
  private func nearness(
    _ word: ArraySlice<UInt8>, isCapital first: UInt32, to form: TargetForm, isName: Bool
  ) -> Rendering.Kind? {
    if isName, !Scalars.isUppercase(first) { return nil }
    for part in form.words where part.count >= 4 && word.count >= 4 {
      if isName {
        if isDoubled(word, part) { return .misspelt }
        if word.elementsEqual(part) || EnglishInflection.isInflected(word, of: part) { return .derived }
        let shared = word.countShared(with: part)
        if EnglishDemonym.isBuilt(word, from: part) { return .derived }
        if EditDistance.within(limit: part.count >= 8 ? 2 : 1, Array(word), part) { return .misspelt }
        if shared >= max(4, part.count - 2) && word.count > shared { return .derived }
      } else if word.countShared(with: part) >= max(4, part.count - 3) {
        return .derived
      }
    }
    return nil
  }

  /// Whether a word is a name with one letter typed twice: Wuhaan, which would else read as built from Wuhan.
  private func isDoubled(_ word: ArraySlice<UInt8>, _ name: [UInt8]) -> Bool {
    guard word.count == name.count + 1 else { return false }
    let shared = word.countShared(with: name)
    guard shared > 0, word.dropFirst(shared).first == name[shared - 1] else { return false }
    return word.dropFirst(shared + 1).elementsEqual(name.dropFirst(shared))
  }

  /// A capitalised word that the cross-script distance takes for the name.
  private func transcribed(
    _ hit: TermHit, _ forms: [TargetForm], _ target: NormalizedWords, _ indices: [Int],
    _ distance: (String, String) -> Double
  ) -> Rendering? {
    let name = hit.matched.split(separator: " ").map(String.init)
    for index in indices where Scalars.isUppercase(target.words[index].first) {
      let written = target.written(target.words[index])
      guard written.utf8.count >= 4, name.contains(where: { distance($0, written) <= 0.2 }) else { continue }
      return Rendering(kind: .misspelt, range: target.words[index].range, form: forms.first?.text ?? "")
    }
    return nil
  }
}
