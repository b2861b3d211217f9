package import Bitext

extension TBX {
  /// The versions of the standard that are written.
  package enum Version: String, CaseIterable, Sendable {
    /// ISO 30042:2008, `martif`.
    case two = "2"
    /// ISO 30042:2019, `tbx`, data categories as attributes.
    case three = "3"
  }

  /// Entries as a termbase: preferred, admitted and deprecated terms, subject fields and notes.
  ///
  /// TBX has no place for an entry's type and for columns of the owner's: they are notes that reading understands.
  package static func text(
    of entries: [GlossaryEntry], version: Version = .three, from source: Language = .arabic,
    to target: Language = .english
  ) -> String {
    let concepts = entries.enumerated().map { number, entry in
      concept(entry, number: number + 1, TBXElements(version), source: source, target: target)
    }
    return head(version, source) + concepts.joined() + foot(version)
  }

  private static func head(_ version: Version, _ source: Language) -> String {
    let language = XMLText.escaped(source.rawValue)
    let description = "<fileDesc><sourceDesc><p>Written by Dragoman</p></sourceDesc></fileDesc>"
    return switch version {
    case .two:
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
      <martif type="TBX-Basic" xml:lang="\(language)">
      <martifHeader>\(description)</martifHeader>
      <text><body>

      """
    case .three:
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx style="dca" type="TBX-Basic" xml:lang="\(language)" xmlns="urn:iso:std:iso:30042:ed-2">
      <tbxHeader>\(description)</tbxHeader>
      <text><body>

      """
    }
  }

  private static func foot(_ version: Version) -> String {
    version == .two ? "</body></text>\n</martif>\n" : "</body></text>\n</tbx>\n"
  }

  private static func concept(
    _ entry: GlossaryEntry, number: Int, _ names: TBXElements, source: Language, target: Language
  ) -> String {
    var lines = ["<\(names.concept) id=\"c\(number)\">"]
    if !entry.domain.isEmpty {
      lines.append("<descrip type=\"subjectField\">\(XMLText.escaped(entry.domain))</descrip>")
    }
    lines.append("<note>\(TBXConcept.typePrefix)\(entry.type.rawValue)</note>")
    if !entry.note.isEmpty { lines.append("<note>\(XMLText.escaped(entry.note))</note>") }
    for column in entry.extra where !column.value.isEmpty {
      lines.append("<note>\(TBXConcept.columnPrefix)\(XMLText.escaped("\(column.name): \(column.value)"))</note>")
    }
    lines.append("<\(names.language) xml:lang=\"\(XMLText.escaped(source.rawValue))\">")
    lines.append(names.term(entry.source, status: "preferred", entry))
    lines += entry.variants.map { names.term($0, status: "admitted", entry) }
    lines.append("</\(names.language)>")
    lines.append("<\(names.language) xml:lang=\"\(XMLText.escaped(target.rawValue))\">")
    lines.append(names.term(entry.target, status: "preferred", entry))
    lines += entry.allowed.map { names.term($0, status: "admitted", entry) }
    if !entry.short.isEmpty { lines.append(names.term(entry.short, status: "admitted", entry, isShort: true)) }
    lines += entry.forbidden.map { names.term($0, status: "deprecated", entry) }
    lines += ["</\(names.language)>", "</\(names.concept)>"]
    return lines.joined(separator: "\n") + "\n"
  }
}

/// What the two versions call the same elements.
private struct TBXElements {
  let concept: String
  let language: String
  private let section: String

  init(_ version: TBX.Version) {
    (concept, language, section) =
      version == .two ? ("termEntry", "langSet", "tig") : ("conceptEntry", "langSec", "termSec")
  }

  func term(_ text: String, status: String, _ entry: GlossaryEntry, isShort: Bool = false) -> String {
    let speech = entry.type.isName ? "properNoun" : "noun"
    let short = isShort ? "<termNote type=\"termType\">shortForm</termNote>" : ""
    return
      "<\(section)><term>\(XMLText.escaped(text))</term><termNote type=\"partOfSpeech\">\(speech)</termNote>\(short)"
      + "<termNote type=\"administrativeStatus\">\(status)Term-admn-sts</termNote></\(section)>"
  }
}
