internal import Bitext
internal import Foundation
package import QualityChecks

/// The dictionaries that spelling is checked with, as far as they are installed.
public struct SpellingDictionaries: Sendable {
  package var source: (any SpellingOracle)?
  package var target: (any SpellingOracle)?
  /// The languages for which there is none.
  public private(set) var missing: [String] = []

  /// No dictionaries: spelling is not checked.
  public init() {}

  package init(source: (any SpellingOracle)?, target: (any SpellingOracle)?, missing: [String]) {
    self.source = source
    self.target = target
    self.missing = missing
  }
}

extension Workspace {
  /// Opens the hunspell dictionaries of the two languages.
  ///
  /// - Parameter folder: the folder that they lie in; `nil` for the system's.
  /// - Throws: ``DragomanError`` where a folder that was named has none of them.
  public func openSpelling(folder: String? = nil) throws(DragomanError) -> SpellingDictionaries {
    let source = dictionaries(of: configuration.source, in: folder)
    let target = dictionaries(of: configuration.target, in: folder)
    let languages = [(configuration.source, source), (configuration.target, target)]
    let missing = languages.filter { $0.1 == nil }.map(\.0.rawValue)
    if let folder, missing.count == 2 {
      let names = missing.joined(separator: " or ")
      throw DragomanError(
        .missingInput, "\(folder): there is no dictionary of \(names) here, such as en_US.aff with en_US.dic in UTF-8")
    }
    return SpellingDictionaries(source: source, target: target, missing: missing)
  }

  /// The system's dictionary of the source language, if there is one.
  func sourceDictionary() -> (any SpellingOracle)? { dictionaries(of: configuration.source, in: nil) }

  private func dictionaries(of language: Language, in folder: String?) -> (any SpellingOracle)? {
    for folder in folder.map({ [$0] }) ?? Workspace.dictionaryFolders {
      let found = names(of: language, in: folder).compactMap { HunspellDictionary(folder: folder, name: $0) }
      if !found.isEmpty { return HunspellDictionaries(all: found) }
    }
    return nil
  }

  /// The dictionary with the language's own tag, else the one without a region, else those of two regions.
  private func names(of language: Language, in folder: String) -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let names = files.filter { $0.hasSuffix(".dic") }.map { String($0.dropLast(4)) }.sorted()
    let tag = language.rawValue.replacing("-", with: "_")
    for name in [tag, language.primary] where names.contains(name) { return [name] }
    let regional = names.filter { $0.hasPrefix(language.primary + "_") && $0.count <= language.primary.count + 3 }
    let usual = ["en_GB", "en_US"].filter(regional.contains)
    return usual.isEmpty ? Array(regional.prefix(1)) : usual
  }

  private static let dictionaryFolders = [
    "/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell",
  ]
}
