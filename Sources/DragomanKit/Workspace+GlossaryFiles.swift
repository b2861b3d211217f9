public import Bitext
package import Interchange
internal import Terminology

/// Something in a glossary that a person should put right.
public struct GlossaryIssue: Hashable, Sendable {
  /// The file as it was named.
  public let file: String
  /// The line, from 1; 0 for the file as a whole.
  public let line: Int
  /// What is wrong and what to do.
  public let message: String
}

/// What a validation of glossaries found.
public struct GlossaryReview: Hashable, Sendable {
  /// How many entries were read.
  public let entryCount: Int
  /// How many files have an entry or an issue.
  public let fileCount: Int
  /// What should be put right, rows that cannot be used first.
  public let issues: [GlossaryIssue]
}

extension Workspace {
  /// Looks through the glossary: for rows that cannot be used, and for problems within and between entries.
  ///
  /// - Throws: ``DragomanError`` where a file cannot be read.
  public func validateGlossary() throws(DragomanError) -> GlossaryReview {
    let read = try readGlossary()
    let rows = read.problems.map { problem in
      let line = problem.place.flatMap { Int($0.drop { !$0.isNumber }.prefix { $0.isNumber }) } ?? 0
      return GlossaryIssue(file: problem.file, line: line, message: problem.message)
    }
    let entries = GlossaryValidation.problems(in: read.entries).map { problem in
      GlossaryIssue(file: problem.file, line: problem.line, message: problem.message)
    }
    let issues = rows + entries
    let files = Set(read.entries.map(\.place.file)).union(issues.map(\.file))
    return GlossaryReview(entryCount: read.entries.count, fileCount: files.count, issues: issues)
  }

  /// The glossary's entries as they stand in the files.
  ///
  /// - Throws: ``DragomanError`` where a file cannot be read.
  package func readGlossary() throws(DragomanError) -> ReadEntries {
    let named = configuration.glossaries
    let paths = named.isEmpty ? [WorkspaceConfiguration.defaultGlossary].compactMap { $0 } : named
    do throws(InputError) {
      return try GlossaryFiles.read(paths, from: configuration.source, to: configuration.target)
    } catch {
      throw DragomanError(error)
    }
  }

  /// Adds entries to a glossary TSV, which is made where there is none; lines that are not changed stay as they are.
  ///
  /// Nothing is written unless every entry can be added.
  ///
  /// - Returns: how many rows were added, and how many got new forms.
  /// - Throws: ``DragomanError`` where an entry contradicts a row of the file, or the file cannot be read or written.
  public func add(
    _ entries: [GlossaryEntry], to file: String, comments: [String] = []
  ) throws(DragomanError) -> (added: Int, joined: Int) {
    guard GlossaryFormat(file: file) == .tsv else {
      throw DragomanError(.usage, "\(file): entries are added to TSV files; convert it with glossary export first")
    }
    do throws(InputError) {
      var editor = try GlossaryTSVEditor(
        try text(of: file, or: comments), file: file, from: configuration.source, to: configuration.target)
      var changes: [GlossaryTSVEditor.Change] = []
      for entry in entries { changes.append(try editor.add(entry)) }
      if changes.contains(where: { $0 != .unchanged }) { try OutputFile.write(editor.text, to: file) }
      return (changes.count { $0 == .added }, changes.count { $0 == .joined })
    } catch {
      throw DragomanError(error)
    }
  }

  private func text(of file: String, or comments: [String]) throws(InputError) -> String {
    do throws(InputError) {
      return try TextDecoder.decode(try InputFile.bytes(of: file), file: file).text
    } catch {
      guard error.kind == .missing else { throw error }
      return comments.map { "# \($0)\n" }.joined()
    }
  }
}

/// What an import of glossary entries did.
public struct GlossaryImport: Hashable, Sendable {
  /// How many rows are new.
  public var added = 0
  /// How many rows got new forms.
  public var joined = 0
  /// Each entry that was left out, with why.
  public var problems: [String] = []
  /// How many concepts of a termbase have no term in one of the two languages.
  public var leftOut = 0
  /// The columns that the glossary file does not have; what the imported file has there is not kept.
  public var missingColumns: [String] = []
}

extension Workspace {
  /// Adds the entries of a TBX, XLSX, CSV, TSV or GeoNames file to a glossary TSV; those that contradict it are left out.
  ///
  /// - Parameter minimumPopulation: of GeoNames cities, only those with so many inhabitants.
  /// - Throws: ``DragomanError`` where a file cannot be read or written.
  public func importGlossary(
    _ file: String, into glossary: String, minimumPopulation: Int
  ) throws(DragomanError) -> GlossaryImport {
    guard GlossaryFormat(file: glossary) == .tsv else {
      throw DragomanError(.usage, "\(glossary): entries are added to TSV files; name one with --into")
    }
    do throws(InputError) {
      var result = GlossaryImport()
      var comments: [String] = []
      let entries: [GlossaryEntry]
      if GeoNamesCities.isNamed(file) {
        entries = try GeoNamesCities.read(
          try InputFile.bytes(of: file), file: file, minimumPopulation: minimumPopulation)
        comments = GeoNamesCities.attribution
      } else {
        let read = try GlossaryFiles.read(file: file, from: configuration.source, to: configuration.target)
        entries = read.entries
        result.problems = read.problems.map(\.description)
        result.leftOut = read.leftOut
      }
      var editor = try GlossaryTSVEditor(
        try text(of: glossary, or: comments), file: glossary, ownColumns: GlossaryTSV.ownColumns(of: entries),
        from: configuration.source, to: configuration.target)
      for entry in entries {
        do throws(InputError) {
          switch try editor.add(entry) {
          case .added: result.added += 1
          case .joined: result.joined += 1
          case .unchanged: break
          }
        } catch {
          result.problems.append(error.description)
        }
      }
      result.missingColumns = editor.missingColumns
      if result.added + result.joined > 0 { try OutputFile.write(editor.text, to: glossary) }
      return result
    } catch {
      throw DragomanError(error)
    }
  }

  /// What is wrong within an entry that is about to be added.
  public func problems(in entry: GlossaryEntry) -> [String] {
    GlossaryValidation.problems(in: [entry]).map(\.message)
  }
}
