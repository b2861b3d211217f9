internal import Names

/// The sections of a model, ready to be put together.
struct ModelParts {
  var sections: [NameModel.Section: [UInt8]] = [:]

  /// The model's bytes.
  var bytes: [UInt8] {
    var table: [UInt8] = []
    var body: [UInt8] = []
    let head = 24 + NameModel.Section.allCases.count * 8
    for section in NameModel.Section.allCases {
      let bytes = sections[section] ?? []
      for number in [head + body.count, bytes.count] {
        withUnsafeBytes(of: UInt32(number).littleEndian) { table.append(contentsOf: $0) }
      }
      body += bytes
      while body.count % 8 != 0 { body.append(0) }
    }
    var bytes: [UInt8] = []
    withUnsafeBytes(of: NameModel.magic.littleEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt64(NameModel.version).littleEndian) { bytes.append(contentsOf: $0) }
    let rest = table + body
    let checksum = rest.withUnsafeBytes { NameModel.checksum(of: $0, from: 0) }
    withUnsafeBytes(of: checksum.littleEndian) { bytes.append(contentsOf: $0) }
    return bytes + rest
  }

  /// The model of these sections.
  func model() throws -> NameModel { try NameModel(ModelBytes(bytes)) }
}
