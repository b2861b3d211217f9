/// The words for units, currencies and percent in one language, found beside a number.
struct MeasureLexicon: Sendable {
  private struct Form: Sendable {
    var words: [[UInt8]]
    var kind: Measure.Kind
    var id: String
  }

  private let forms: Lexicon<[Form]>

  /// - Parameters:
  ///   - units: the column of the unit list that has the language's words.
  ///   - currencies: the column of the currency list that has them.
  init(units: Int?, currencies: Int?) {
    var forms: [Form] = []
    if let currencies {
      for row in WordList.rows(of: PackageResources.currencies_tsv) where row.count > currencies {
        forms += MeasureLexicon.forms(row[currencies], .currency, row[0])
      }
    }
    if let units {
      for row in WordList.rows(of: PackageResources.measures_tsv) where row.count > units {
        guard let factor = Double(row[2]) else { continue }
        forms += MeasureLexicon.forms(row[units], .unit(dimension: row[1], factor: factor), row[0])
      }
    }
    for percent in MeasureLexicon.percents { forms += MeasureLexicon.forms(percent, .percent, "%") }
    let grouped = Dictionary(grouping: forms) { $0.words.first ?? [] }
    self.forms = Lexicon(
      grouped.map { key, forms in
        (
          String(decoding: key, as: UTF8.self),
          forms.enumerated().sorted { left, right in
            (right.element.words.count, left.offset) < (left.element.words.count, right.offset)
          }.map(\.element)
        )
      })
  }

  private static func forms(_ list: String, _ kind: Measure.Kind, _ id: String) -> [Form] {
    list.split(separator: "|").compactMap { item in
      let normal = NormalizedWords(item.trimmingSpaces())
      let words = normal.words.map { Array(normal.form($0)) }
      return words.isEmpty ? nil : Form(words: words, kind: kind, id: id)
    }
  }

  private static let percents = [
    "%", "٪", "percent", "per cent", "percentage points", "pct", "في المئة", "في المائة", "بالمئة", "بالمائة",
    "بالمية", "نقطة مئوية", "نقاط مئوية",
  ]

  /// The measure whose words begin at an index.
  func measure(at index: Int, in text: ValueText) -> (measure: Measure, end: Int)? {
    guard let word = text.word(index), let forms = forms.entry(for: word, in: text.words) else { return nil }
    for form in forms {
      guard let end = end(of: form, at: index, in: text) else { continue }
      let range = text.range(index, through: end - 1)
      return (Measure(kind: form.kind, id: form.id, range: range), end)
    }
    return nil
  }

  /// Where a form that begins at an index ends; full stops and hyphens between its words are passed over.
  private func end(of form: Form, at start: Int, in text: ValueText) -> Int? {
    var index = start
    for (offset, word) in form.words.enumerated() {
      while offset > 0, text.isMark(index, 0x2E, 0x2D, 0x2F) { index += 1 }
      let found = text.form(index)
      guard found.elementsEqual(word) || (offset > 0 && isArticled(found, word)) else { return nil }
      index += 1
    }
    return index
  }

  /// `الأمريكي` for `أمريكي`.
  private func isArticled(_ form: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    form.count == word.count + 4 && form.dropFirst(4).elementsEqual(word) && form.starts(with: "ال".utf8)
  }

  /// The measure whose sign stands right before an index: `$12`, `US$ 12`, `%50`.
  func sign(before index: Int, in text: ValueText) -> (measure: Measure, start: Int)? {
    guard let word = text.word(index - 1), word.kind == .punctuation,
      let forms = forms.entry(for: word, in: text.words), let form = forms.first(where: { $0.words.count == 1 })
    else { return nil }
    return (Measure(kind: form.kind, id: form.id, range: word.range), index - 1)
  }
}

extension MeasureLexicon {
  /// The measure that a suffix written onto digits names.
  func suffix(_ form: ArraySlice<UInt8>) -> (kind: Measure.Kind, id: String)? {
    guard let form = forms.entry(for: form)?.first(where: { $0.words.count == 1 }) else { return nil }
    return (form.kind, form.id)
  }
}
