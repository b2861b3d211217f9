internal import Bitext
internal import Languages

extension ArchiveAnalysis {
  /// Accepted forms of the glossary's entries that most documents do not use.
  ///
  /// Inside one document the checks of names and terms say so; here only uses count in documents that stay with one form.
  func glossaryMinorities(_ isWanted: (GlossaryEntry) -> Bool) -> [ArchiveIssue] {
    guard documents.count > 1 else { return [] }
    var majority = SpellingMajority()
    for (number, (_, document)) in documents.enumerated() {
      for (pair, item) in document.items.enumerated() {
        for mention in item.mentions where isWanted(mention.hit.entry) {
          guard let rendering = mention.rendering, rendering.kind <= .allowed else { continue }
          majority.append(
            FormUse(
              document: number, pair: pair, form: rendering.form, source: mention.hit.range, target: rendering.range),
            of: mention.hit.matched)
        }
      }
    }
    return majority.minorities(in: self, leastMajority: 3) { one, other in
      let (mine, theirs) = (Set(one.split(separator: " ")), Set(other.split(separator: " ")))
      return !mine.isSubset(of: theirs) && !theirs.isSubset(of: mine) && !isAbbreviation(one) && !isAbbreviation(other)
    }
  }

  /// FDA beside Food and Drug Administration is no other spelling.
  private func isAbbreviation(_ form: String) -> Bool {
    form.unicodeScalars.count { $0.properties.isUppercase } * 2 >= form.count
  }
}
