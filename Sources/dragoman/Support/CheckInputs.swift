internal import ArgumentParser
internal import DragomanKit

/// The files of a check run, read one after the other: what is wrong with one does not keep the others from being checked.
struct CheckInputs {
  /// The files as they were named.
  var files: [String]
  /// The translations of those that are articles, in their order.
  var translations: [String]
  /// Whether notes are left unsaid.
  var isQuiet: Bool

  /// What was read, and how the run must end where something could not be.
  struct Read {
    var files: [CheckedFile] = []
    var failure: Failure.Code?
  }

  /// Reads the files; says on standard error what could not be used.
  ///
  /// - Throws: ``DragomanError`` where the only file cannot be read, or a translation is left over.
  func read(in workspace: Workspace, glossary: Glossary) throws(DragomanError) -> Read {
    var read = Read()
    var translations = translations[...]
    for file in files {
      do throws(DragomanError) {
        let checked = try workspace.checkedFile(file, translation: translations.first, glossary: glossary)
        if checked.translation != nil { translations = translations.dropFirst() }
        say(checked)
        if !checked.problems.isEmpty { read.failure = read.failure ?? .invalidInput }
        read.files.append(checked)
      } catch {
        guard files.count > 1 else { throw error }
        Console.complain(error.description)
        read.failure = read.failure ?? Failure.code(of: error.kind)
      }
    }
    if let extra = translations.first {
      throw DragomanError(.usage, "\(extra): there is no article for this translation; name the article too")
    }
    return read
  }

  /// More lines about one file than these help nobody.
  private static let mostLines = 20

  private func say(_ checked: CheckedFile) {
    for problem in checked.problems.prefix(CheckInputs.mostLines) { Console.complain(problem.description) }
    let others = checked.problems.count - CheckInputs.mostLines
    if others > 0 { Console.complain("\(checked.file): \(others) more places could not be used") }
    if !isQuiet { for note in checked.notes { Console.note(note) } }
  }
}
