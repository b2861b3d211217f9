public import Bitext
internal import Interchange
internal import Segmentation

extension Workspace {
  /// The segmentation rules in an SRX file.
  ///
  /// - Throws: ``DragomanError`` for no such file, or one that is not SRX.
  public func segmentationRules(at path: String) throws(DragomanError) -> SegmentationRules {
    do throws(InputError) {
      return try SRXReader.read(try InputFile.bytes(of: path), file: path)
    } catch {
      throw DragomanError(error)
    }
  }

  /// The built-in segmentation rules as an SRX file, as far as SRX can say them.
  public var exportedSegmentationRules: String { SRXWriter.text(of: .builtIn) }

  /// The segments of a document, in order, by rules of a person's own.
  ///
  /// - Parameter file: the file that the rules came from, for the error.
  /// - Throws: ``DragomanError`` for a pattern that cannot be compiled, or that backtracks without end on this document.
  public func segments(
    of document: Document, rules: SegmentationRules, file: String
  ) throws(DragomanError) -> [Segment] {
    do throws(SegmentationRuleError) {
      return try RuleSegmenter(rules: rules, language: document.language).segment(document).segments
    } catch {
      throw DragomanError(.invalidInput, "\(file): \(error)")
    }
  }

  /// Why a document is cut as it is: a line for each block, and for each mark that made or refused a boundary.
  ///
  /// - Parameters:
  ///   - rules: rules of a person's own; `nil` for the built-in ones.
  ///   - file: the file that they came from, for the error.
  /// - Throws: ``DragomanError`` as ``segments(of:rules:file:)`` does.
  public func segmentationReasons(
    of document: Document, rules: SegmentationRules?, file: String
  ) throws(DragomanError) -> [SegmentationReason] {
    do throws(SegmentationRuleError) {
      let explanations =
        if let rules {
          try RuleSegmenter(rules: rules, language: document.language).explain(document)
        } else {
          Segmenter(language: document.language).explain(document)
        }
      return explanations.map { SegmentationReason($0, in: document.text) }
    } catch {
      throw DragomanError(.invalidInput, "\(file): \(error)")
    }
  }
}

extension SegmentationReason {
  /// The reason that an explanation of the segmenter gives.
  fileprivate init(_ explanation: Explanation, in text: String) {
    let (decision, offset, reason): (Decision, Int, String) =
      switch explanation {
      case .block(let block): (.block, block.range.lowerBound, "\(block.kind.rawValue): \(block.evidence)")
      case .mark(let end, let makesBoundary, let rule): (makesBoundary ? .boundary : .refused, end, rule)
      }
    let before = decision == .block ? "" : String(decoding: text.utf8.prefix(offset).suffix(96), as: UTF8.self)
    let after = String(decoding: text.utf8.dropFirst(offset).prefix(96), as: UTF8.self)
    self.init(
      decision: decision, offset: offset, reason: reason,
      before: String(before.drop { $0 == "\u{FFFD}" }.suffix(24)), after: String(after.prefix(24)))
  }
}
