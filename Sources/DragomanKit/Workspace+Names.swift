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
}
