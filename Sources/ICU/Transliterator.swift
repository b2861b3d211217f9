internal import CICU

/// One of ICU's transliterators, such as `Arabic-Latin; Latin-ASCII`.
///
/// The handle is closed with the value. Sharing it between threads is safe: ICU's transliterators do not change
/// once opened.
public final class Transliterator: @unchecked Sendable {
  private let handle: OpaquePointer

  /// Opens a transliterator by its ICU identifier, compound ones with `;` included.
  public init(_ identifier: String) throws(ICUError) {
    let units = Array(identifier.utf16)
    let opened = try? checked { cicu_utrans_open(units, Int32(units.count), &$0) }
    guard let handle = opened ?? nil else { throw .unknown(kind: "transliterator", name: identifier) }
    self.handle = handle
  }

  deinit { cicu_utrans_close(handle) }

  /// The text in the other script.
  ///
  /// Characters that the rules do not know stay as they are.
  public func transliterate(_ text: String) throws(ICUError) -> String {
    let source = Array(text.utf16)
    var capacity = source.count * 4 + 16
    while true {
      var units = source + [UInt16](repeating: 0, count: capacity - source.count)
      var length = Int32(source.count)
      var limit = length
      var status = CICUStatus(0)
      cicu_utrans_transUChars(handle, &units, &length, Int32(capacity), 0, &limit, &status)
      if cicu_isBufferOverflow(status) {
        capacity = max(Int(length), capacity) * 2
        continue
      }
      guard !cicu_isFailure(status) else { throw .failed(String(cString: cicu_errorName(status))) }
      return String(decoding: units.prefix(Int(length)), as: UTF16.self)
    }
  }
}
