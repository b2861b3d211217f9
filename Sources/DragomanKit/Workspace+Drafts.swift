internal import Drafting
internal import Segmentation
internal import TranslationMemory

/// How drafts are made.
public struct DraftOptions: Hashable, Sendable {
  /// The lowest score, 0–101, at which a match becomes the proposed target.
  public var threshold = 50
  /// The style in which the target is written, by its name.
  public var style = "ap"
  /// How headings are written (`as-found`, `sentence`, `headline`); the style decides where this is `nil`.
  public var headings: String?

  /// The usual options.
  public init() {}

  /// The names of the styles that there are.
  public static var styles: [String] { DraftStyle.names }
}

extension Workspace {
  /// Opens the glossaries and memories, ready to draft.
  ///
  /// - Throws: ``DragomanError`` where one of them cannot be read, or a style is not known.
  public func openPipeline(_ options: DraftOptions = DraftOptions()) throws(DragomanError) -> DraftPipeline {
    let stores = try openForReading()
    let pair = LanguagePair(from: configuration.source, to: configuration.target)
    let matching = MatchOptions(pair: pair, threshold: options.threshold)
    let glossary = try openGlossary()
    var notes: [String] = []
    let names = try findingNames(beside: glossary, notes: &notes)
    return DraftPipeline(
      segmenter: Segmenter(language: configuration.source), glossary: glossary,
      names: names,
      spelling: sourceDictionary().map { MisspeltWords(oracle: $0, language: configuration.source) },
      memory: stores.isEmpty ? nil : DraftMemory(stores: stores, options: matching, glossary: glossary),
      drafter: Drafter(target: configuration.target, threshold: options.threshold, style: try options.draftStyle()),
      notes: notes)
  }

  /// What finds names; a draft without it is better than none, so that a missing file is only noted.
  private func findingNames(beside glossary: Glossary, notes: inout [String]) throws(DragomanError) -> NameFinder? {
    do throws(DragomanError) {
      return try openNameFinder(of: glossary)
    } catch {
      guard error.kind == .missingInput else { throw error }
      notes.append("\(error.description); names in no glossary are not looked for")
      return nil
    }
  }
}

extension DraftOptions {
  fileprivate func draftStyle() throws(DragomanError) -> DraftStyle {
    guard var result = DraftStyle(named: style) else {
      throw DragomanError(.usage, "there is no style \(style); use one of: \(DraftStyle.names.joined(separator: ", "))")
    }
    guard let headings else { return result }
    guard let chosen = DraftStyle.Headings(rawValue: headings) else {
      let known = DraftStyle.Headings.allCases.map(\.rawValue).joined(separator: ", ")
      throw DragomanError(.usage, "headings cannot be written \(headings); use one of: \(known)")
    }
    result.headings = chosen
    return result
  }
}
