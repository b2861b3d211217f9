/// A 64-bit hash that is the same in every run and on every machine, so that it can be stored.
///
/// Each value is mixed by a full-width multiplication whose halves are joined (the construction of wyhash and
/// mum-hash). Two different inputs share a hash by accident once in 2⁶⁴; what is decided by a hash alone says so.
struct StableHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Takes in one value.
  mutating func combine(_ value: UInt64) {
    let product = (state ^ value).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    state = (product.high ^ product.low) &+ 0xE703_7ED1_A0B4_28DB
  }

  /// Takes in the bytes of a text, eight at a time, and its length.
  mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var word: UInt64 = 0
      for (index, byte) in bytes.enumerated() {
        word = word << 8 | UInt64(byte)
        if index & 7 == 7 {
          combine(word)
          word = 0
        }
      }
      combine(word)
      combine(UInt64(bytes.count))
    }
  }

  /// The hash of what was taken in; 0 is never given, so that it can stand for none.
  var value: UInt64 {
    let product = state.multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
    let mixed = product.high ^ product.low
    return mixed == 0 ? 1 : mixed
  }
}
