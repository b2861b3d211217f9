internal import Bitext
internal import Foundation
internal import Interchange
internal import Segmentation

extension Workspace {
  /// The pairs of a file: bilingual TSV, TMX or XLIFF, or an article whose translation is another file.
  ///
  /// - Parameters:
  ///   - translation: the translation of an article; without it `article.en.txt` beside `article.txt` or
  ///     `article.ar.txt` is taken.
  ///   - glossary: what helps to pair the sentences of an article with those of its translation.
  /// - Throws: ``DragomanError`` where a file as a whole cannot be read, or an article has no translation.
  public func checkedFile(
    _ path: String, translation: String? = nil, glossary: Glossary
  ) throws(DragomanError) -> CheckedFile {
    // Standard input is read once: with a translation at hand it is the article.
    if path == "-", let translation { return try checkedArticle(path, translation: translation, glossary) }
    let read: ReadPairs?
    do throws(InputError) {
      read = try BilingualFile.read(path, from: configuration.source, to: configuration.target)
    } catch {
      throw DragomanError(error)
    }
    if let read { return CheckedFile(file: path, pairs: read.pairs, problems: read.problems.map(DragomanError.init)) }
    guard let other = translation ?? translationBeside(path) else {
      throw DragomanError(
        .invalidInput,
        "\(path): this is no bilingual TSV, TMX or XLIFF; for an article name its translation with --translation")
    }
    return try checkedArticle(path, translation: other, glossary)
  }

  /// The file beside an article that has the same name but for the language: `a.en.txt` for `a.txt` and `a.ar.txt`.
  private func translationBeside(_ path: String) -> String? {
    guard path != "-" else { return nil }
    let url = URL(filePath: path)
    let ending = url.pathExtension
    var stem = (path as NSString).deletingPathExtension
    let own = "." + configuration.source.primary
    if stem.hasSuffix(own) { stem.removeLast(own.count) }
    let other = "\(stem).\(configuration.target.primary)" + (ending.isEmpty ? "" : ".\(ending)")
    return other != path && FileManager.default.fileExists(atPath: other) ? other : nil
  }

  /// The pairs of an article and its translation, both cut into segments.
  private func checkedArticle(
    _ path: String, translation: String, _ glossary: Glossary
  ) throws(DragomanError) -> CheckedFile {
    let source = try document(at: path)
    var target = try document(at: translation)
    target.language = configuration.target
    let pairing = ArticlePairing(
      source, segments(of: source), segments(of: target), in: target.language, glossary: glossary)
    return CheckedFile(
      file: path, translation: translation, pairs: pairing.pairs,
      notes: pairing.notes(source: path, target: translation))
  }
}
