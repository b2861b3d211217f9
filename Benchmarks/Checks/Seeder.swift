import Bitext
import Foundation
import QualityChecks

/// Puts one known error into a clean pair.
struct Seed: Sendable {
  /// The check that should find it.
  var check: String
  /// What is done to the pair.
  var name: String
  /// The document with the error, or `nil` where the pair offers no place for it.
  var apply: @Sendable (TranslatedPair, inout Random) -> [TranslatedPair]?
  /// Whether each pair is a file of its own.
  var isArchive = false

  /// The files that pairs stand in.
  func documents(_ pairs: [TranslatedPair]) -> [CheckedDocument] {
    isArchive
      ? pairs.map { CheckedDocument(file: $0.id, pairs: [$0]) } : [CheckedDocument(file: "", pairs: pairs)]
  }

  /// An error of the target.
  static func target(
    _ check: String, _ name: String, _ change: @escaping @Sendable (String, inout Random) -> String?
  ) -> Seed {
    Seed(check: check, name: name) { pair, random in
      guard let target = change(pair.target, &random), target != pair.target else { return nil }
      var pair = pair
      pair.target = target
      return [pair]
    }
  }

  /// An error of the source.
  static func source(
    _ check: String, _ name: String, _ change: @escaping @Sendable (String, inout Random) -> String?
  ) -> Seed {
    Seed(check: check, name: name) { pair, random in
      guard let source = change(pair.source, &random), source != pair.source else { return nil }
      var pair = pair
      pair.source = source
      return [pair]
    }
  }

  /// A target whose pattern matches is changed, where the source has what the pattern speaks of.
  static func replacing(
    _ check: String, _ name: String, _ pattern: String, with replacement: String, where source: String? = nil
  ) -> Seed {
    Seed(check: check, name: name) { pair, random in
      if let source, !pair.source.has(source) { return nil }
      guard let target = pair.target.replacingOne(pattern, with: { _ in replacement }, &random),
        target != pair.target
      else { return nil }
      var pair = pair
      pair.target = target
      return [pair]
    }
  }

  /// Every error that is seeded.
  static let all: [Seed] = numbers + meanings + names + texts + marks + documents + drifts
}

extension String {
  /// The text with one match of a pattern replaced, chosen at random; `nil` where there is none.
  func replacingOne(_ pattern: String, with change: (Substring) -> String?, _ random: inout Random) -> String? {
    guard let range = ranges(of: pattern).randomElement(using: &random), let replacement = change(self[range]) else {
      return nil
    }
    return String(self[..<range.lowerBound]) + replacement + String(self[range.upperBound...])
  }

  /// Whether a pattern matches somewhere.
  func has(_ pattern: String) -> Bool { !ranges(of: pattern).isEmpty }

  /// Where a pattern matches; a malformed one matches nowhere.
  private func ranges(of pattern: String) -> [Range<String.Index>] {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
    let whole = NSRange(startIndex..., in: self)
    return expression.matches(in: self, range: whole).compactMap { Range($0.range, in: self) }
  }
}
