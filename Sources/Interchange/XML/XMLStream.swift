internal import CExpat

/// What an XML file holds, told in order.
protocol XMLStreamReader: AnyObject {
  /// An element begins.
  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) throws
  /// An element ends.
  func end(_ name: String) throws
  /// Characters stand here; one text may come in several pieces.
  func characters(_ bytes: UnsafeBufferPointer<UInt8>)
  /// An entity that the file does not define stands here.
  func skipped(entity: String, line: Int)
}

/// Reads XML with expat as a stream: in bounded memory, with no entity expanded that the file defines itself, and with
/// nothing fetched from elsewhere.
final class XMLStream {
  private let parser: XML_Parser
  private let reader: any XMLStreamReader
  private let file: String
  private var bytes: XMLBytes
  private var failure: (any Error)?

  /// How many characters were left out because XML forbids them.
  var dropped: Int { bytes.dropped }

  /// A stream for a file.
  ///
  /// - Parameter survivesEntities: whether an entity that the file does not define is told to the reader, which must not
  ///   pass over it, rather than ending the reading.
  init(_ reader: any XMLStreamReader, file: String, survivesEntities: Bool = false) throws(InputError) {
    guard let parser = XML_ParserCreate("UTF-8") else {
      throw InputError(.failed, file: file, "no memory left to read it")
    }
    self.parser = parser
    self.reader = reader
    self.file = file
    bytes = XMLBytes(file: file)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { XMLStream.of($0)?.begin($1, $2) },
      { XMLStream.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { data, characters, count in
      guard let characters else { return }
      characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        XMLStream.of(data)?.reader.characters(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    XML_SetSkippedEntityHandler(parser) { data, name, _ in
      guard let stream = XMLStream.of(data), let name else { return }
      stream.reader.skipped(entity: String(cString: name), line: stream.line)
    }
    // As if the file had definitions elsewhere, which nobody reads.
    if survivesEntities { XML_UseForeignDTD(parser, 1) }
    XML_SetEntityDeclHandler(parser) { data, name, _, _, _, _, _, _, _ in
      XMLStream.of(data)?.refuse(entity: name.map { String(cString: $0) } ?? "")
    }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the next piece of the file.
  ///
  /// - Throws: ``InputError`` with the line where the file is not XML; whatever the reader throws.
  func read(_ piece: [UInt8], isLast: Bool) throws {
    let cleaned = try bytes.cleaned(piece, isLast: isLast)
    let status = cleaned.withUnsafeBytes { raw in
      XML_Parse(parser, raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), isLast ? 1 : 0)
    }
    if let failure { throw failure }
    guard status == XML_STATUS_ERROR else { return }
    let said = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "not XML"
    throw InputError(.invalid, file: file, place: "line \(line)", "this is not well-formed XML: \(said)")
  }

  /// The line that is read, from 1.
  private var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLStream? {
    data.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
    guard let name else { return }
    var pairs: [(name: String, value: String)] = []
    var index = 0
    while let attributes, let key = attributes[index], let value = attributes[index + 1] {
      pairs.append((String(cString: key), String(cString: value)))
      index += 2
    }
    attempt { try reader.begin(String(cString: name), pairs, line: line) }
  }

  private func end(_ name: UnsafePointer<XML_Char>?) {
    guard let name else { return }
    attempt { try reader.end(String(cString: name)) }
  }

  private func refuse(entity: String) {
    attempt {
      throw InputError(
        .invalid, file: file, place: "line \(line)",
        "the file defines an entity, \(entity); replace it by what it stands for and remove the definition")
    }
  }

  /// Does what may fail; a failure ends the reading.
  private func attempt(_ work: () throws -> Void) {
    guard failure == nil else { return }
    do { try work() } catch {
      failure = error
      XML_StopParser(parser, 0)
    }
  }
}
