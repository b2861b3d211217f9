internal import Bitext
internal import Languages

/// An address that the target changed or lost.
struct UrlMismatch: PairCheck {
  let description = CheckDescription(
    id: "url-mismatch", severity: .error,
    summary: "A web address, e-mail address, @name or #tag in Latin letters differs between source and target.",
    why:
      "Addresses are copied letter by letter; a changed one leads elsewhere. A trailing slash or full stop is nothing.",
    examples: [
      .passes("https://example.org/a?b=1.", "See https://example.org/a?b=1"),
      .passes("info@example.org", "info@example.org"),
      .fails("https://example.org/a", "https://example.org/b"),
      .fails("https://example.org/a", "See the site"),
      .fails("info@example.org", "info@example.com"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    guard pair.isTranslated else { return [] }
    let source = Addresses.found(in: pair.source)
    let target = Addresses.found(in: pair.target)
    guard !source.isEmpty || !target.isEmpty else { return [] }
    let mine = Set(source.map(\.key))
    let theirs = Set(target.map(\.key))
    return source.filter { !theirs.contains($0.key) }.map { address in
      Issue(
        "\(Quotation.of(pair.pair.source.slice(address.range))) is not in the target.", source: address.range,
        severity: certainty(address))
    }
      + target.filter { !mine.contains($0.key) }.map { address in
        Issue(
          "\(Quotation.of(pair.pair.target.slice(address.range))) is not in the source.", target: address.range,
          severity: certainty(address))
      }
  }

  private func certainty(_ address: Addresses.Address) -> Severity? { address.isTag ? .warning : nil }
}

/// Finds addresses: runs without spaces that hold `://`, `www.`, or an `@`.
enum Addresses {
  struct Address {
    var range: Range<Int>
    /// What two equal addresses have in common.
    var key: String
    /// Whether it is an @name or a #tag.
    var isTag: Bool
  }

  static func found(in text: NormalizedWords) -> [Address] {
    guard mayHaveAddress(text.bytes[...]) else { return [] }
    var addresses: [Address] = []
    var start = 0
    while start < text.bytes.count {
      guard isAddressByte(text.bytes[start]) else {
        start += 1
        continue
      }
      let end = text.bytes[start...].firstIndex { !isAddressByte($0) } ?? text.bytes.count
      if mayHaveAddress(text.bytes[start..<end]), let address = address(start..<end, in: text) {
        addresses.append(address)
      }
      start = end
    }
    return addresses
  }

  /// Whether a mark of addresses stands there, or `ww`, in any case: a look at bytes, since few texts have one.
  private static func mayHaveAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x3A || byte == 0x40 || byte == 0x23 { return true }
      if byte | 0x20 == 0x77, previous | 0x20 == 0x77 { return true }
      previous = byte
    }
    return false
  }

  private static func address(_ run: Range<Int>, in text: NormalizedWords) -> Address? {
    var range = run
    while let first = text.bytes[range].first, isOpening(first) { range = range.lowerBound + 1..<range.upperBound }
    while let last = text.bytes[range].last, isTrailing(last) { range = range.lowerBound..<range.upperBound - 1 }
    guard range.count >= 3 else { return nil }
    let written = text.text.slice(range)
    let lower = written.lowercased()
    if let scheme = lower.firstRange(of: "://") {
      return Address(range: range, key: String(lower[scheme.upperBound...]), isTag: false)
    }
    if lower.hasPrefix("www.") { return Address(range: range, key: lower, isTag: false) }
    // In a right-to-left text the sign of a Latin tag may have been typed after it.
    let isHash = (lower.hasPrefix("#") || lower.hasSuffix("#")) && lower.contains { $0.isLetter }
    if isHash { return Address(range: range, key: String(lower.filter { $0 != "#" }), isTag: true) }
    let isTag = lower.hasPrefix("@")
    let parts = lower.split(separator: "@", omittingEmptySubsequences: false)
    let isMail = parts.count == 2 && parts[0].count > 0 && parts[1].contains(".")
    return isMail || isTag ? Address(range: range, key: lower, isTag: isTag && !isMail) : nil
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x3C && byte != 0x3E && byte != 0x5C && byte != 0x60
  }

  private static func isOpening(_ byte: UInt8) -> Bool { byte == 0x28 || byte == 0x5B || byte == 0x27 || byte == 0x2C }

  /// Stops, brackets and slashes that end a sentence rather than an address.
  private static func isTrailing(_ byte: UInt8) -> Bool {
    [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x5D, 0x27, 0x2F, 0x7D].contains(byte)
  }
}
