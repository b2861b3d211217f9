internal import Bitext
internal import Names

extension Workspace {
  /// Opens the glossary and the model of names.
  ///
  /// - Throws: ``DragomanError`` where one of them is missing or cannot be read.
  public func openNameReader() throws(DragomanError) -> NameReader { try openNameReader(of: try openGlossary()) }

  /// Opens the model of names beside a glossary that is open.
  ///
  /// - Throws: ``DragomanError`` where the model is missing or cannot be read.
  public func openNameReader(of glossary: Glossary) throws(DragomanError) -> NameReader {
    NameReader(romanizer: Romanizer(model: try NameModelFile.open()), glossary: glossary)
  }

  /// Opens what finds the names that a glossary does not have; `nil` for a language whose names it cannot tell.
  ///
  /// - Throws: ``DragomanError`` where one of its files is missing or cannot be read.
  func openNameFinder(of glossary: Glossary) throws(DragomanError) -> NameFinder? {
    guard configuration.source.matches(.arabic), configuration.target.matches(.english) else { return nil }
    return NameFinder(
      recognizer: NameRecognizer(evidence: try NameModelFile.openWords()),
      romanizer: Romanizer(model: try NameModelFile.open()), entries: glossary.entries)
  }

  /// Opens what lists the names of documents and translations.
  ///
  /// - Throws: ``DragomanError`` where one of its files or a memory is missing or cannot be read, or it cannot tell the
  ///   language's names.
  public func openNameLister(of glossary: Glossary) throws(DragomanError) -> NameLister {
    guard let finder = try openNameFinder(of: glossary) else {
      throw DragomanError(.usage, "names are listed from ar to en only; leave --from and --to away")
    }
    return NameLister(
      glossary: glossary, finder: finder, memory: NameMemory(stores: try openForReading(), pair: languagePair))
  }
}
