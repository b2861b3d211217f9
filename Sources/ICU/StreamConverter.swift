internal import CICU

/// Turns a stream of bytes in some encoding into UTF-8, piece by piece, in bounded memory.
public struct StreamConverter {
  private let conversion: ([UInt8], Bool) -> Result<[UInt8], ICUError>

  /// A converter from the encoding with this name.
  ///
  /// - Throws: ``ICUError/unknown(kind:name:)``.
  public init(from encoding: String) throws(ICUError) {
    // A closure hides the class: whoever imports ICU must not come to load C's ICU, which Foundation has a twin of.
    let stream = try ConverterStream(from: encoding)
    conversion = { bytes, isLast in
      do throws(ICUError) { return .success(try stream.convert(bytes, isLast: isLast)) } catch {
        return .failure(error)
      }
    }
  }

  /// The next piece as UTF-8; a character that is cut by its end comes with the piece that follows.
  ///
  /// - Throws: ``ICUError/undecodable(encoding:offset:)``, the offset counted from the beginning of the stream.
  public func convert(_ bytes: [UInt8], isLast: Bool) throws(ICUError) -> [UInt8] {
    try conversion(bytes, isLast).get()
  }
}

/// A pair of ICU's converters, and what waits between them.
private final class ConverterStream {
  private let source: OpaquePointer
  private let target: OpaquePointer
  private let name: String
  private let pivot = UnsafeMutableBufferPointer<UInt16>.allocate(capacity: 1 << 12)
  private var pivotSource: UnsafeMutablePointer<UInt16>?
  private var pivotTarget: UnsafeMutablePointer<UInt16>?
  private var isFirst = true
  private var read = 0

  init(from encoding: String) throws(ICUError) {
    let opened = try? checked { cicu_ucnv_open(encoding, &$0) }
    guard let source = opened ?? nil else { throw .unknown(kind: "encoding", name: encoding) }
    guard let target = try checked({ cicu_ucnv_open("UTF-8", &$0) }) else {
      throw .unknown(kind: "encoding", name: "UTF-8")
    }
    try checked { cicu_ucnv_stopAtBadBytes(source, &$0) }
    self.source = source
    self.target = target
    name = encoding
    pivotSource = pivot.baseAddress
    pivotTarget = pivot.baseAddress
  }

  deinit {
    cicu_ucnv_close(source)
    cicu_ucnv_close(target)
    pivot.deallocate()
  }

  func convert(_ bytes: [UInt8], isLast: Bool) throws(ICUError) -> [UInt8] {
    var output: [UInt8] = []
    var piece = [CChar](repeating: 0, count: bytes.count * 2 + 64)
    var failed = false
    var consumed = 0
    bytes.withUnsafeBytes { raw in
      let input = raw.bindMemory(to: CChar.self)
      var next: UnsafePointer<CChar>? = input.baseAddress
      let end: UnsafePointer<CChar>? = input.baseAddress.map { $0 + input.count }
      var isFull = true
      while isFull && !failed {
        var status = CICUStatus(0)
        let written = piece.withUnsafeMutableBufferPointer { piece -> Int in
          guard let start = piece.baseAddress else { return 0 }
          var place: UnsafeMutablePointer<CChar>? = start
          cicu_ucnv_convertEx(
            target, source, &place, start + piece.count, &next, end, pivot.baseAddress, &pivotSource, &pivotTarget,
            pivot.baseAddress.map { $0 + pivot.count }, isFirst, isLast, &status)
          return place.map { $0 - start } ?? 0
        }
        isFirst = false
        output.append(contentsOf: piece.prefix(written).map { UInt8(bitPattern: $0) })
        isFull = cicu_isBufferOverflow(status)
        failed = cicu_isFailure(status) && !isFull
      }
      consumed = next.flatMap { next in input.baseAddress.map { next - $0 } } ?? 0
    }
    read += consumed
    if failed { throw .undecodable(encoding: name, offset: max(0, read - 1)) }
    return output
  }
}
