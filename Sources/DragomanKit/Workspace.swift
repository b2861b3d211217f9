public import Bitext
internal import Interchange
internal import Segmentation

/// The composition root: it opens what a configuration names and puts the stages together.
///
/// ```swift
/// let workspace = Workspace(WorkspaceConfiguration())
/// let document = try workspace.document(at: "article.txt")
/// let draft = try workspace.openPipeline().draft(document)
/// ```
public struct Workspace: Sendable {
  /// What it works with.
  public let configuration: WorkspaceConfiguration

  /// A workspace; nothing is opened yet.
  public init(_ configuration: WorkspaceConfiguration = WorkspaceConfiguration()) {
    self.configuration = configuration
  }

  /// The document in a file, which is text or a saved page; `-` is standard input.
  ///
  /// - Throws: ``DragomanError`` for no such file, a folder, an empty or binary file, or broken UTF-8.
  public func document(at path: String) throws(DragomanError) -> Document {
    do throws(InputError) {
      return try document(try InputFile.bytes(of: path), named: path)
    } catch {
      throw DragomanError(error)
    }
  }

  /// A document of bytes that were read already.
  func document(_ bytes: [UInt8], named path: String) throws(InputError) -> Document {
    if HTMLReader.looksLikeHTML(bytes) {
      return try HTMLReader.document(bytes, file: path, language: configuration.source)
    }
    let decoded = try TextDecoder.decode(bytes, file: path)
    return Document(
      name: path, language: configuration.source, encoding: decoded.encoding, text: decoded.text)
  }

  /// The segments of a document, in order.
  public func segments(of document: Document) -> [Segment] {
    Segmenter(language: document.language).segment(document).segments
  }
}
