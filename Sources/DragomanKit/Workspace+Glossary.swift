internal import Interchange

extension Workspace {
  /// The glossary: the files and folders named, else the default one, else an empty one.
  ///
  /// - Throws: ``DragomanError`` where a file cannot be read, or has a row that cannot be used.
  public func openGlossary() throws(DragomanError) -> Glossary {
    let read = try readGlossary()
    if var problem = read.problems.first {
      let others = read.problems.count - 1
      if others > 0 { problem.message += " (and \(others) more; see dragoman glossary validate)" }
      throw DragomanError(problem)
    }
    return Glossary(entries: read.entries, language: configuration.source)
  }
}
