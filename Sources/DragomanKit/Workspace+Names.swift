internal import Names

extension Workspace {
  /// Opens the glossary and the model of names.
  ///
  /// - Throws: ``DragomanError`` where one of them is missing or cannot be read.
  public func openNameReader() throws(DragomanError) -> NameReader {
    NameReader(romanizer: Romanizer(model: try NameModelFile.open()), glossary: try openGlossary())
  }
}
