internal import Bitext

/// Reads TMX 1.4b as a stream: any size in bounded memory.
///
/// Units that cannot be used are left out, counted, and named by their line. A file that stops being XML ends with an
/// error that names the line; the units before it were given.
package final class TMXReader {
  /// What was read so far.
  package private(set) var summary = UnitReadingSummary()

  private let reading: UnitReading
  private let deliver: (ReadUnit) throws -> Void
  private var place = Place.outside
  private var rule: TMXLanguageRule
  private var unit = TMXUnit(line: 0)
  private var segment = TMXSegment()
  private var text: [UInt8] = []
  private var propertyName = ""
  private var isTMX = false

  /// Where in the file reading is.
  private enum Place {
    case outside, header, headerText, unit, unitText, variant, variantText, segment
  }

  /// A reader that gives each unit to `deliver`, in order.
  package init(_ reading: UnitReading, deliver: @escaping (ReadUnit) throws -> Void) {
    self.reading = reading
    self.deliver = deliver
    rule = TMXLanguageRule(reading, headerLanguage: "")
  }

  /// Reads a file to its end.
  ///
  /// - Parameter next: gives the next piece of the file, empty at its end.
  /// - Throws: ``InputError`` with the line where the file is not XML; whatever `deliver` throws.
  package static func read(
    _ reading: UnitReading, pieces next: () throws -> [UInt8], deliver: @escaping (ReadUnit) throws -> Void
  ) throws -> UnitReadingSummary {
    let reader = TMXReader(reading, deliver: deliver)
    let stream = try XMLStream(reader, file: reading.file, survivesEntities: true)
    var piece = try next()
    while !piece.isEmpty {
      try stream.read(piece, isLast: false)
      piece = try next()
    }
    try stream.read([], isLast: true)
    reader.summary.droppedCharacters = stream.dropped
    if !reader.isTMX {
      throw InputError(.invalid, file: reading.file, place: "line 1", "this is not a TMX file: it has no element tmx")
    }
    return reader.summary
  }
}

extension TMXReader: XMLStreamReader {
  func begin(_ name: String, _ attributes: [(name: String, value: String)], line: Int) {
    switch (place, name) {
    case (.segment, _): segment.beginCode(name, attributes)
    case (_, "tmx"): isTMX = true
    case (.outside, "header"): beginHeader(attributes)
    case (.outside, "tu"):
      unit = TMXUnit(line: line)
      unit.take(attributes)
      place = .unit
    case (.unit, "tuv"):
      unit.variants.append(TMXVariant(attributes))
      place = .variant
    case (.variant, "seg"):
      segment = TMXSegment()
      place = .segment
    case (.unit, "prop"), (.unit, "note"), (.variant, "prop"), (.variant, "note"), (.header, "prop"), (.header, "note"):
      beginText(name, attributes)
    default: break
    }
  }

  func end(_ name: String) throws {
    switch (place, name) {
    case (.segment, "seg"):
      unit.finish(segment)
      place = .variant
    case (.segment, _): segment.endCode(name)
    case (.unitText, "prop"), (.unitText, "note"):
      unit.properties.append(property)
      place = .unit
    case (.variantText, "prop"), (.variantText, "note"):
      unit.variants[unit.variants.count - 1].properties.append(property)
      place = .variant
    case (.headerText, "prop"), (.headerText, "note"):
      summary.header.append(property)
      place = .header
    case (.variant, "tuv"): place = .unit
    case (.header, "header"): place = .outside
    case (.unit, "tu"):
      place = .outside
      try give()
    default: break
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch place {
    case .segment: segment.append(bytes)
    case .unitText, .variantText, .headerText: if text.count < TMXSegment.mostBytes { text.append(contentsOf: bytes) }
    default: break
    }
  }

  func skipped(entity: String, line: Int) {
    guard place == .segment else { return }
    segment.damage = "the entity &\(entity); is not defined"
  }

  private func beginHeader(_ attributes: [(name: String, value: String)]) {
    place = .header
    for (name, value) in attributes where name == "srclang" {
      rule = TMXLanguageRule(reading, headerLanguage: value)
    }
  }

  private func beginText(_ name: String, _ attributes: [(name: String, value: String)]) {
    propertyName = name == "note" ? "note" : attributes.first { $0.name == "type" }?.value ?? "prop"
    text = []
    place = place == .header ? .headerText : place == .unit ? .unitText : .variantText
  }

  private var property: UnitProperty { UnitProperty(name: propertyName, value: String(decoding: text, as: UTF8.self)) }

  /// Gives what the unit holds in the two languages.
  private func give() throws {
    switch unit.units(for: reading, by: rule) {
    case .success(let units):
      summary.units += units.count
      for read in units { try deliver(ReadUnit(unit: read, isInDocument: false, line: unit.line)) }
    case .failure(let problem): summary.skip(problem)
    }
  }
}
