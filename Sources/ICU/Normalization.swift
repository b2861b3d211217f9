internal import CICU

/// A Unicode normalization form (UAX #15).
public enum NormalizationForm: Sendable {
  case nfc, nfd, nfkc
}

extension String {
  /// The string in a normalization form, by ICU.
  public func normalized(_ form: NormalizationForm) throws(ICUError) -> String {
    let normalizer = try checked { status in
      switch form {
      case .nfc: cicu_unorm2_getNFCInstance(&status)
      case .nfd: cicu_unorm2_getNFDInstance(&status)
      case .nfkc: cicu_unorm2_getNFKCInstance(&status)
      }
    }
    let source = Array(utf16)
    return try filledUTF16(capacity: source.count * 2 + 8) { buffer, status in
      cicu_unorm2_normalize(
        normalizer, source, Int32(source.count), buffer.baseAddress, Int32(buffer.count), &status)
    }
  }
}
