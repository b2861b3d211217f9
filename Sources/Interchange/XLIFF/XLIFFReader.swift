internal import Bitext

/// Reads the pairs of XLIFF 1.2 and 2, and of Trados's and memoQ's kinds of it, as a stream.
///
/// Units that cannot be used are named by their line and the rest is read; so are the units before a place where the
/// file stops being XML. What `translate="no"` marks is left out. Alternatives, notes, skeletons and other programs'
/// elements are no translation and are passed over.
package final class XLIFFReader {
  private let reading: UnitReading
  private var read = ReadPairs(pairs: [])
  private var ids: Set<String> = []
  /// The prefix of XLIFF's elements, with its colon; `nil` before the first element.
  private var prefix: String?
  private var isVersion2 = false
  private var isTrados = false
  private var skipped = 0
  private var isFileWanted = true
  private var translates = [true]
  private var unit: XLIFFUnit?
  /// The id and number of segments of the `unit` of XLIFF 2 that is read.
  private var unit2: (id: String, segments: Int) = ("", 0)
  private var isApproved = false
  private var place: (element: String, text: XLIFFText)?

  private init(_ reading: UnitReading) { self.reading = reading }

  /// Reads a file to its end.
  ///
  /// - Parameter next: gives the next piece of the file, empty at its end.
  /// - Throws: ``InputError`` where the file is no XLIFF, or is damaged before its first unit.
  package static func read(
    _ reading: UnitReading, pieces next: () throws -> [UInt8]
  ) throws -> ReadPairs {
    let reader = XLIFFReader(reading)
    let stream = try XMLStream(reader, file: reading.file, survivesEntities: true)
    do {
      while case let piece = try next(), !piece.isEmpty { try stream.read(piece, isLast: false) }
      try stream.read([], isLast: true)
    } catch var error as InputError {
      guard !reader.read.pairs.isEmpty else { throw error }
      error.message += "; only the \(reader.read.pairs.count) segments before it are read"
      reader.read.problems.append(error)
    }
    return reader.read
  }

  private func complain(_ message: String, line: Int) {
    read.problems.append(InputError(.invalid, file: reading.file, place: "line \(line)", message))
  }
}

extension XLIFFReader: XMLStreamReader {
  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws {
    if skipped > 0 { return skipped += 1 }
    guard let prefix else { return try beginRoot(name, attributes, line: line) }
    let isOwn = name.hasPrefix(prefix) && !name.dropFirst(prefix.count).contains(":")
    let local = isOwn ? String(name.dropFirst(prefix.count)) : name
    if place != nil { return place?.text.begin(local, attributes) ?? () }
    guard isOwn, isXLIFF(attributes) else { return beginForeign(name, attributes) }
    beginElement(local, attributes, line: line)
  }

  func end(_ name: String) {
    if skipped > 0 { return skipped -= 1 }
    let local = String(name.dropFirst(prefix?.count ?? 0))
    if let (element, text) = place {
      guard text.isAtTop, local == element else { return place?.text.end(local) ?? () }
      place = nil
      switch element {
      case "source": unit?.source = text
      case "seg-source": unit?.segmentedSource = text
      default: unit?.target = text
      }
      return
    }
    switch local {
    case "file", "group": translates.removeLast(translates.count > 1 ? 1 : 0)
    case "trans-unit" where !isVersion2, "segment" where isVersion2: give()
    case "unit" where isVersion2: translates.removeLast(translates.count > 1 ? 1 : 0)
    default: break
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    if skipped == 0 { place?.text.append(bytes) }
  }

  func skipped(entity: String, line: Int) {
    if skipped == 0 { place?.text.damage = "the entity &\(entity); is not defined" }
  }

  private func beginRoot(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws {
    let parts = name.split(separator: ":")
    guard parts.last == "xliff" else {
      throw InputError(
        .invalid, file: reading.file, place: "line \(line)", "this is no XLIFF file: its first element is \(name)")
    }
    prefix = parts.count > 1 ? parts[0] + ":" : ""
    isVersion2 = attributes.value("version")?.hasPrefix("2") ?? false
    isTrados = attributes.contains { $0.value.contains("sdl.com/FileTypes/SdlXliff") }
    if isVersion2 { isFileWanted = isWanted(attributes, "srcLang", "trgLang", line: line) }
  }

  /// Whether an element is not put into another vocabulary by a namespace of its own.
  private func isXLIFF(_ attributes: [(name: String, value: String)]) -> Bool {
    attributes.value("xmlns")?.hasPrefix("urn:oasis:names:tc:xliff") ?? true
  }

  /// Other programs' elements are passed over, but for what Trados says of its segments.
  private func beginForeign(_ name: String, _ attributes: [(name: String, value: String)]) {
    if isTrados, name.hasSuffix(":seg-defs") { return }
    if isTrados, name.hasSuffix(":seg"), let id = attributes.value("id") {
      unit?.proposals[id] = XLIFFProposal(trados: attributes)
    }
    skipped = 1
  }

  private func beginElement(_ name: String, _ attributes: [(name: String, value: String)], line: Int) {
    switch name {
    case "file":
      if !isVersion2 { isFileWanted = isWanted(attributes, "source-language", "target-language", line: line) }
      beginPart(attributes)
    case "group": beginPart(attributes)
    case "trans-unit" where !isVersion2: beginUnit(attributes, line: line)
    case "unit" where isVersion2:
      beginPart(attributes)
      unit2 = (attributes.value("id") ?? "", 0)
    case "segment" where isVersion2: beginSegment(attributes, line: line)
    case "source", "seg-source", "target":
      guard unit != nil else { return skipped = 1 }
      if name == "target", !isVersion2, unit?.proposal.origin == nil {
        unit?.proposal = XLIFFProposal(target: attributes, isApproved: isApproved)
      }
      place = (name, XLIFFText())
    case "xliff", "body": break
    default: skipped = 1
    }
  }

  /// A part of the file, which says whether what is in it is translated, or leaves that to what it is in.
  private func beginPart(_ attributes: [(name: String, value: String)]) {
    translates.append(attributes.value("translate").map { $0 != "no" } ?? translates.last ?? true)
  }

  private func beginUnit(_ attributes: [(name: String, value: String)], line: Int) {
    let isTranslated = attributes.value("translate").map { $0 != "no" } ?? translates.last ?? true
    guard isTranslated, isFileWanted else { return skipped = 1 }
    unit = XLIFFUnit(id: attributes.value("id") ?? "", line: line, hasOwnNumbers: isTrados)
    isApproved = attributes.value("approved") == "yes"
    if let proposal = XLIFFProposal(memoQ: attributes) { unit?.proposal = proposal }
  }

  private func beginSegment(_ attributes: [(name: String, value: String)], line: Int) {
    unit2.segments += 1
    guard translates.last ?? true, isFileWanted else { return skipped = 1 }
    let own = attributes.value("id") ?? (unit2.segments > 1 ? String(unit2.segments) : "")
    unit = XLIFFUnit(id: own.isEmpty ? unit2.id : "\(unit2.id)/\(own)", line: line)
  }

  /// Whether a file, or a part of it, translates between the two languages; if not, that is said.
  private func isWanted(
    _ attributes: [(name: String, value: String)], _ source: String, _ target: String, line: Int
  ) -> Bool {
    let from = Language(rawValue: attributes.value(source) ?? reading.source.rawValue)
    let to = Language(rawValue: attributes.value(target) ?? reading.target.rawValue)
    if from.matches(reading.source), to.matches(reading.target) { return true }
    complain("this translates \(from) into \(to); add --from \(from.primary) --to \(to.primary)", line: line)
    return false
  }

  private func give() {
    guard let unit else { return }
    self.unit = nil
    switch unit.pairs() {
    case .success(let pairs): for pair in pairs { read.pairs.append(named(pair)) }
    case .failure(let damage): complain(damage.message + "; it is left out", line: unit.line)
    }
  }

  /// The pair with an id that no other has: ids are unique in one `file` element only.
  private func named(_ pair: TranslatedPair) -> TranslatedPair {
    var pair = pair
    if pair.id.isEmpty { pair.id = String(read.pairs.count + 1) }
    if !ids.insert(pair.id).inserted {
      pair.id += "@\(pair.line ?? read.pairs.count + 1)"
      ids.insert(pair.id)
    }
    return pair
  }
}
