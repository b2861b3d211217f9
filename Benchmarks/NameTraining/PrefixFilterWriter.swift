internal import Names

/// Writes the beginnings of words as `PrefixFilter` reads them.
enum PrefixFilterWriter {
  /// The filter's section, with `bits` bits for each beginning.
  static func section(_ names: some Sequence<[UInt8]>, bits: Int) -> [UInt8] {
    var hashes: Set<UInt64> = []
    for name in names {
      var hash = SpellingHash.empty
      for letter in name {
        hash = SpellingHash.appending(letter, to: hash)
        hashes.insert(hash)
      }
    }
    var words = [UInt64](repeating: 0, count: max(1, hashes.count * bits / 64))
    for hash in hashes {
      for probe in 0..<PrefixFilter.probes {
        let bit = PrefixFilter.bit(hash, probe: probe, of: UInt64(words.count) * 64)
        words[Int(bit >> 6)] |= 1 << (bit & 63)
      }
    }
    var writer = ByteWriter()
    writer.number(words.count)
    writer.number(0)
    writer.column(words)
    return writer.bytes
  }
}
