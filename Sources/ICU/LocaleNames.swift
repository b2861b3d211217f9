internal import CICU

/// What a locale calls regions, languages and currencies, from ICU's own data (Unicode CLDR).
public final class LocaleNames {
  private let handle: OpaquePointer
  private let locale: String

  /// Opens the names of a locale, such as `ar` or `en`.
  public init(locale: String) throws(ICUError) {
    guard let handle = try checked({ cicu_uldn_open(locale, &$0) }) else {
      throw .unknown(kind: "locale", name: locale)
    }
    self.handle = handle
    self.locale = locale
  }

  deinit { cicu_uldn_close(handle) }

  /// The name of a region by its ISO 3166 code (`KP`), or `nil` where the locale has none.
  public func region(_ code: String) throws(ICUError) -> String? {
    let name = try filledUTF16(capacity: 64) { buffer, status in
      cicu_uldn_regionDisplayName(handle, code, buffer.baseAddress, Int32(buffer.count), &status)
    }
    return name == code ? nil : name
  }

  /// The name of a language by its ISO 639 code (`ko`), or `nil` where the locale has none.
  public func language(_ code: String) throws(ICUError) -> String? {
    let name = try filledUTF16(capacity: 64) { buffer, status in
      cicu_uldn_languageDisplayName(handle, code, buffer.baseAddress, Int32(buffer.count), &status)
    }
    return name == code ? nil : name
  }

  /// The name of a currency by its ISO 4217 code (`RUB`), or `nil` where the locale has none.
  public func currency(_ code: String) throws(ICUError) -> String? {
    let units = Array(code.utf16) + [0]
    var length: Int32 = 0
    let name = try checked { cicu_ucurr_getName(units, locale, &length, &$0) }
    guard let name else { return nil }
    let text = String(decoding: UnsafeBufferPointer(start: name, count: Int(length)), as: UTF16.self)
    return text == code ? nil : text
  }

  /// Every two-letter region code that ICU knows.
  public static var regionCodes: [String] { strings(cicu_uloc_getISOCountries()) }

  /// Every ISO 639 language code that ICU knows.
  public static var languageCodes: [String] { strings(cicu_uloc_getISOLanguages()) }

  /// The currency codes in use.
  public static func currencyCodes() throws(ICUError) -> [String] {
    let values = try checked { cicu_ucurr_openISOCurrencies(&$0) }
    defer { cicu_uenum_close(values) }
    var codes: [String] = []
    while let next = try checked({ cicu_uenum_next(values, nil, &$0) }) { codes.append(String(cString: next)) }
    return codes
  }

  private static func strings(_ list: UnsafePointer<UnsafePointer<CChar>?>?) -> [String] {
    guard let list else { return [] }
    var result: [String] = []
    var index = 0
    while let next = list[index] {
      result.append(String(cString: next))
      index += 1
    }
    return result
  }
}
