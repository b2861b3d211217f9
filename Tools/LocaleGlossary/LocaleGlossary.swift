import ICU
@main struct LocaleGlossary {
  static func main() throws {
    let ar = try LocaleNames(locale: "ar"), en = try LocaleNames(locale: "en")
    for c in LocaleNames.regionCodes { print("R", c, try ar.region(c) ?? "-", try en.region(c) ?? "-", separator: "\t") }
    for c in LocaleNames.languageCodes where c.count == 2 { print("L", c, try ar.language(c) ?? "-", try en.language(c) ?? "-", separator: "\t") }
    for c in try LocaleNames.currencyCodes() { print("C", c, try ar.currency(c) ?? "-", try en.currency(c) ?? "-", separator: "\t") }
  }
}
