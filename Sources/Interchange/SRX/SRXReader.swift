package import Bitext

/// Reads segmentation rules from SRX 2.0 (and 1.0) as OmegaT, Okapi and LanguageTool write it.
///
/// Elements of other vocabularies, such as samples in the header, are passed over. A header without `cascade` cascades,
/// as in OmegaT, whose own files leave it out.
package final class SRXReader {
  private var rules = SegmentationRules(formatHandling: [])
  private var rule = SegmentationRules.Rule(isBreak: true, before: "", after: "")
  private var list: SegmentationRules.RuleList?
  private var text: [UInt8]?
  private var mapLines: [Int] = []
  private var isSRX = false
  private let file: String

  private init(file: String) { self.file = file }

  /// The rules in a file's bytes.
  ///
  /// - Throws: ``InputError`` with the line where the file is not XML or not SRX.
  package static func read(_ bytes: [UInt8], file: String) throws(InputError) -> SegmentationRules {
    let reader = SRXReader(file: file)
    do {
      let stream = try XMLStream(reader, file: file)
      try stream.read(bytes, isLast: true)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(.invalid, file: file, "cannot be read as SRX: \(error)")
    }
    guard reader.isSRX else {
      throw InputError(.invalid, file: file, place: "line 1", "this is not an SRX file: it has no element srx")
    }
    try reader.checkMaps()
    if reader.rules.formatHandling.isEmpty { reader.rules.formatHandling = SegmentationRules.FormatHandling.standard }
    return reader.rules
  }

  private func checkMaps() throws(InputError) {
    let names = Set(rules.lists.map(\.name))
    for (map, line) in zip(rules.maps, mapLines) where !names.contains(map.list) {
      throw InputError(
        .invalid, file: file, place: "line \(line)",
        "the language map \(map.pattern) names the rules “\(map.list)”, which the file does not have; add or rename them"
      )
    }
  }
}

extension SRXReader: XMLStreamReader {
  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws {
    func value(_ key: String) -> String? { attributes.first { XMLName.local($0.name) == key }?.value }
    switch XMLName.local(name) {
    case "srx":
      isSRX = true
      if let version = value("version"), version != "2.0", version != "1.0" {
        throw InputError(
          .invalid, file: file, place: "line \(line)", "SRX \(version) is unknown; save the rules as SRX 2.0")
      }
    case "header":
      rules.segmentsSubflows = value("segmentsubflows") != "no"
      rules.cascades = value("cascade") != "no"
    case "formathandle":
      rules.formatHandling.append(
        SegmentationRules.FormatHandling(kind: value("type") ?? "", isIncluded: value("include") == "yes"))
    case "languagerule": list = SegmentationRules.RuleList(name: value("languagerulename") ?? "", rules: [])
    case "rule": rule = SegmentationRules.Rule(isBreak: value("break") != "no", before: "", after: "")
    case "beforebreak", "afterbreak": text = []
    case "languagemap":
      mapLines.append(line)
      rules.maps.append(
        SegmentationRules.LanguageMap(pattern: value("languagepattern") ?? "", list: value("languagerulename") ?? ""))
    default: break
    }
  }

  func end(_ name: String) throws {
    switch XMLName.local(name) {
    case "beforebreak":
      rule.before = String(decoding: text ?? [], as: UTF8.self)
      text = nil
    case "afterbreak":
      rule.after = String(decoding: text ?? [], as: UTF8.self)
      text = nil
    case "rule": list?.rules.append(rule)
    case "languagerule":
      if let list { rules.lists.append(list) }
      list = nil
    default: break
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) { text?.append(contentsOf: bytes) }

  func skipped(entity: String, line: Int) {}
}
