import Names
import Testing

@Suite struct NameModelTests {
  @Test func `the shipped model is at most 3 MB`() throws {
    #expect(try ShippedModel.bytes().count <= 3_000_000)
  }

  @Test func `another file is refused`() {
    #expect(throws: NameModel.Problem.notAModel) { try NameModel(ModelBytes([])) }
    #expect(throws: NameModel.Problem.notAModel) { try NameModel(ModelBytes([UInt8](repeating: 7, count: 4_000))) }
  }

  @Test func `a model of another version is refused`() throws {
    var bytes = try ShippedModel.bytes()
    bytes[8] = 99
    #expect(throws: NameModel.Problem.otherVersion(99)) { try NameModel(ModelBytes(bytes)) }
  }

  @Test func `a damaged or cut model is refused`() throws {
    let bytes = try ShippedModel.bytes()
    for place in stride(from: 40, to: bytes.count, by: bytes.count / 7) {
      var damaged = bytes
      damaged[place] ^= 0x10
      #expect(throws: NameModel.Problem.damaged) { try NameModel(ModelBytes(damaged)) }
    }
    #expect(throws: NameModel.Problem.self) { try NameModel(ModelBytes(Array(bytes.prefix(bytes.count / 2)))) }
  }
}
