package import Bitext
internal import Languages

/// TermBase eXchange (ISO 30042): termbases of other tools as entries.
///
/// Reads version 2 (`martif`; `tig` and `ntig`) and version 3 (`tbx`; data categories as attributes or as elements), in
/// any namespace, and the format of MultiTerm (`mtf`), which other tools write too. Preferred terms become source and target, admitted ones variants and allowed forms, deprecated and
/// superseded target terms forbidden ones, and abbreviations of the target the short form.
package enum TBX {
  /// The entries of a termbase in two of its languages.
  ///
  /// A concept with no term in use in one of the languages is left out and counted: termbases have many languages.
  ///
  /// - Throws: ``InputError`` where the file is no well-formed XML or no termbase.
  package static func read(
    _ bytes: [UInt8], file: String, from source: Language = .arabic, to target: Language = .english
  ) throws(InputError) -> ReadEntries {
    let reader = TBXReader(file: file, source: source, target: target)
    do {
      try XMLStream(reader, file: file).read(bytes, isLast: true)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(.failed, file: file, "cannot be read: \(error)")
    }
    guard reader.isTermbase else {
      throw InputError(.invalid, file: file, "this is XML but no TBX: it has no martif or tbx element")
    }
    return reader.result
  }
}

/// Follows the elements of a termbase and makes an entry of each concept.
private final class TBXReader: XMLStreamReader {
  var result = ReadEntries()
  var isTermbase = false
  private let file: String
  private let source: Language
  private let target: Language
  private var concept: TBXConcept?
  private var language = ""
  private var term: TBXTerm?
  private var open: [OpenElement] = []
  private var isNested = false

  /// Elements that mark a part of a text; what else stands in texts are codes.
  private static let marks: Set<String> = ["hi", "foreign"]

  /// An element that has begun: its data category is its `type`, or in the style DCT its own name.
  private struct OpenElement {
    var name: String
    var category: String
    var text = ""
  }

  init(file: String, source: Language, target: Language) {
    self.file = file
    self.source = source
    self.target = target
  }

  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws {
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    let name = XMLName.local(name)
    guard !TBXReader.marks.contains(name) else { return }
    open.append(OpenElement(name: name, category: attribute("type") ?? name))
    switch name {
    case "martif", "tbx", "TBX", "mtf": isTermbase = true
    case "termEntry", "conceptEntry", "conceptGrp": concept = TBXConcept(line: line)
    case "langSet", "langSec", "language": language = attribute("xml:lang") ?? attribute("lang") ?? ""
    case "tig", "ntig", "termSec":
      term = TBXTerm(language: Language(rawValue: language))
      isNested = name == "ntig"
    // Within ntig it holds the term that has begun; in MultiTerm's own format it is the term.
    case "termGrp" where !isNested: term = TBXTerm(language: Language(rawValue: language))
    default: break
    }
  }

  func end(_ name: String) throws {
    guard !TBXReader.marks.contains(XMLName.local(name)), let element = open.popLast() else { return }
    let content = element.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch element.name {
    case "termEntry", "conceptEntry", "conceptGrp":
      if let concept { finish(concept) }
      concept = nil
    case "tig", "ntig", "termSec": finishTerm()
    case "termGrp" where !isNested: finishTerm()
    case "term": term?.text = content
    case "note": take(content, as: "note")
    case "descrip", "termNote", "admin": take(content, as: element.category)
    default: take(content, as: element.name)
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if !open.isEmpty { open[open.count - 1].text += String(decoding: bytes, as: UTF8.self) }
  }

  func skipped(entity: String, line: Int) {
    if !open.isEmpty { open[open.count - 1].text += "&\(entity);" }
  }

  private func take(_ content: String, as category: String) {
    guard concept != nil, !content.isEmpty else { return }
    switch category.lowercased() {
    case "administrativestatus", "normativeauthorization", "status", "usage status": term?.take(status: content)
    case "forbidden", "preferred": if ["true", "yes"].contains(content.lowercased()) { term?.take(status: category) }
    case "termtype": term?.isShort = TBXTerm.shortTypes.contains(content)
    case "subjectfield", "subject", "domain": concept?.take(domain: content)
    case "definition": concept?.take(definition: content)
    case "note": concept?.take(note: content)
    default: break
    }
  }

  private func finishTerm() {
    if let term, !term.text.isEmpty { concept?.terms.append(term) }
    term = nil
    isNested = false
  }

  private func finish(_ concept: TBXConcept) {
    if let entry = concept.entry(from: source, to: target, file: file) {
      result.entries.append(entry)
    } else {
      result.leftOut += 1
    }
  }
}
