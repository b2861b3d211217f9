package import Bitext
internal import Languages

/// TermBase eXchange (ISO 30042): termbases of other tools as entries.
///
/// Reads version 2 (`martif`; `tig` and `ntig`) and version 3 (`tbx`; data categories as attributes or as elements), in
/// any namespace. Preferred terms become source and target, admitted ones variants and allowed forms, deprecated and
/// superseded target terms forbidden ones, and abbreviations of the target the short form.
package enum TBX {
  /// The entries of a termbase in two of its languages.
  ///
  /// A concept that lacks one of the languages is reported with its line and left out.
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
  private var category = ""
  private var text = ""

  init(file: String, source: Language, target: Language) {
    self.file = file
    self.source = source
    self.target = target
  }

  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws {
    text = ""
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    switch local(name) {
    case "martif", "tbx", "TBX": isTermbase = true
    case "termEntry", "conceptEntry": concept = TBXConcept(line: line)
    case "langSet", "langSec": language = attribute("xml:lang") ?? attribute("lang") ?? ""
    case "tig", "ntig", "termSec": term = TBXTerm(language: Language(rawValue: language))
    default: category = attribute("type") ?? local(name)
    }
  }

  func end(_ name: String) throws {
    let content = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    text = ""
    switch local(name) {
    case "termEntry", "conceptEntry":
      if let concept { finish(concept) }
      concept = nil
    case "tig", "ntig", "termSec":
      if let term, !term.text.isEmpty { concept?.terms.append(term) }
      term = nil
    case "term": term?.text = content
    case "langSet", "langSec", "termGrp", "descripGrp", "adminGrp", "transacGrp", "transac", "date", "martif", "tbx":
      break
    case "note": take(content, as: "note")
    default: take(content, as: category)
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) { text += String(decoding: bytes, as: UTF8.self) }

  func skipped(entity: String, line: Int) { text += "&\(entity);" }

  private func take(_ content: String, as category: String) {
    guard concept != nil, !content.isEmpty else { return }
    switch category {
    case "administrativeStatus", "normativeAuthorization", "processStatus": term?.take(status: content)
    case "termType": term?.isShort = TBXTerm.shortTypes.contains(content)
    case "subjectField": concept?.domain = content
    case "definition": concept?.definition = content
    case "note": concept?.take(note: content)
    default: break
    }
  }

  private func finish(_ concept: TBXConcept) {
    guard let entry = concept.entry(from: source, to: target, file: file) else {
      let missing = concept.terms.contains { $0.language.matches(source) } ? target : source
      result.problems.append(
        InputError(.invalid, file: file, place: "line \(concept.line)", "the concept has no term in \(missing)"))
      return
    }
    result.entries.append(entry)
  }

  private func local(_ name: String) -> String { name.split(separator: ":").last.map(String.init) ?? name }
}
