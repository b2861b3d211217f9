package import Bitext

/// Writes TMX 1.4b, unit by unit.
///
/// What a unit holds comes back when ``TMXReader`` reads it: dates, creator, status, context, properties, notes, and
/// inline codes in their places.
package struct TMXWriter: Sendable {
  /// How many characters were left out because XML forbids them.
  package private(set) var droppedCharacters = 0
  private let source: Language
  private let properties: [UnitProperty]

  /// A writer of units from one language.
  ///
  /// - Parameter properties: what the files that the units came in said of themselves, to be written in the header.
  package init(from source: Language, properties: [UnitProperty] = []) {
    self.source = source
    self.properties = properties
  }

  /// What comes before the units.
  package var head: String {
    let kept = properties.map { "    \(TMXWriter.element($0, name: $0.name))\n" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
        <header creationtool="dragoman" creationtoolversion="1" segtype="sentence" o-tmf="dragoman" adminlang="en" \
      srclang="\(XMLText.escaped(source.rawValue))" datatype="plaintext">
      \(kept)  </header>
        <body>

      """
  }

  /// What comes after them.
  package var tail: String { "  </body>\n</tmx>\n" }

  /// A unit.
  package mutating func text(of unit: TranslationUnit) -> String {
    for text in [unit.source, unit.target] { droppedCharacters += XMLText.forbiddenCount(in: text) }
    var text = "    <tu\(attributes(of: unit))>\n"
    for property in unit.properties where !TMXWriter.isSided(property) && !TMXWriter.isAttribute(property.name) {
      text += "      \(TMXWriter.element(property, name: property.name))\n"
    }
    for (name, value) in details(of: unit) {
      text += "      \(TMXWriter.element(UnitProperty(name: name, value: value), name: name))\n"
    }
    text += variant(unit, unit.sourceLanguage, unit.source, unit.sourceCodes, prefix: "source:")
    text += variant(unit, unit.targetLanguage, unit.target, unit.targetCodes, prefix: "target:")
    return text + "    </tu>\n"
  }

  private func attributes(of unit: TranslationUnit) -> String {
    var pairs: [(String, String)] = unit.properties.filter { TMXWriter.isAttribute($0.name) }.map {
      ($0.name, $0.value)
    }
    if let creator = unit.origin.creator { pairs.append((TMXKnownProperties.Attribute.creator, creator)) }
    if let date = unit.origin.created.flatMap(TMXDate.tmx) {
      pairs.append((TMXKnownProperties.Attribute.created, date))
    }
    if let date = unit.origin.changed.flatMap(TMXDate.tmx) {
      pairs.append((TMXKnownProperties.Attribute.changed, date))
    }
    return TMXWriter.attributes(pairs)
  }

  /// What a unit knows that TMX has no attribute for.
  private func details(of unit: TranslationUnit) -> [(String, String)] {
    typealias Name = TMXKnownProperties.Name
    var details: [(String, String?)] = [
      (Name.domain, unit.origin.domain), (Name.project, unit.origin.project), (Name.file, unit.origin.file),
      (Name.previous, unit.context.previous.map { String($0, radix: 16) }),
      (Name.next, unit.context.next.map { String($0, radix: 16) }),
    ]
    switch unit.status {
    case .approved: break
    case .draft: details.append((Name.status, "draft"))
    case .aligned(let confidence):
      details += [(Name.status, "aligned"), (Name.confidence, String(confidence))]
    }
    return details.compactMap { name, value in value.map { (name, $0) } }
  }

  private func variant(
    _ unit: TranslationUnit, _ language: Language, _ text: String, _ codes: [InlineCode], prefix: String
  ) -> String {
    let own = unit.properties.filter { $0.name.hasPrefix(prefix) }
      .map { UnitProperty(name: String($0.name.dropFirst(prefix.count)), value: $0.value) }
    let attributes = own.filter { TMXWriter.isAttribute($0.name) }.map { ($0.name, $0.value) }
    let rest = own.filter { !TMXWriter.isAttribute($0.name) }
    return "      <tuv xml:lang=\"\(XMLText.escaped(language.rawValue))\"\(TMXWriter.attributes(attributes))>\n"
      + rest.map { "        \(TMXWriter.element($0, name: $0.name))\n" }.joined()
      + "        <seg>\(TMXWriter.segment(text, codes))</seg>\n      </tuv>\n"
  }

  /// The text with its codes in their places.
  private static func segment(_ text: String, _ codes: [InlineCode]) -> String {
    var result = ""
    var start = 0
    let bytes = Array(text.utf8)
    for code in codes {
      let end = min(bytes.count, max(start, code.offset))
      result += XMLText.escaped(String(decoding: bytes[start..<end], as: UTF8.self)) + code.markup
      start = end
    }
    return result + XMLText.escaped(String(decoding: bytes[start...], as: UTF8.self))
  }

  private static func element(_ property: UnitProperty, name: String) -> String {
    name == "note"
      ? "<note>\(XMLText.escaped(property.value))</note>"
      : "<prop type=\"\(XMLText.escaped(name))\">\(XMLText.escaped(property.value))</prop>"
  }

  private static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0.0)=\"\(XMLText.escaped($0.1))\"" }.joined()
  }

  private static func isSided(_ property: UnitProperty) -> Bool {
    property.name.hasPrefix("source:") || property.name.hasPrefix("target:")
  }

  private static func isAttribute(_ name: String) -> Bool { TMXKnownProperties.Attribute.kept.contains(name) }
}
