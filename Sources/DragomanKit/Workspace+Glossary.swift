internal import Interchange

extension Workspace {
  /// The glossary: the files and folders named, else the default one, else an empty one.
  ///
  /// - Throws: ``DragomanError`` where a file cannot be read, or has a row that cannot be used.
  public func openGlossary() throws(DragomanError) -> Glossary {
    let named = configuration.glossaries
    let paths = named.isEmpty ? [WorkspaceConfiguration.defaultGlossary].compactMap { $0 } : named
    do throws(InputError) {
      let read = try GlossaryFiles.read(paths)
      if var problem = read.problems.first {
        let others = read.problems.count - 1
        if others > 0 { problem.message += " (and \(others) more; see dragoman glossary validate)" }
        throw problem
      }
      return Glossary(entries: read.entries, language: configuration.source)
    } catch {
      throw DragomanError(error)
    }
  }
}
