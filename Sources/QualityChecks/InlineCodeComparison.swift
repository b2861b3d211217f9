internal import Bitext

/// Compares the inline codes that a file keeps beside its texts: what opens, closes or stands for something on both sides.
enum InlineCodeComparison {
  /// An issue for each code that only one side has; order does not matter, since English turns a sentence around.
  static func issues(in pair: TranslatedPair) -> [Issue] {
    guard !pair.sourceCodes.isEmpty || !pair.targetCodes.isEmpty else { return [] }
    var counts: [String: Int] = [:]
    let (source, target) = (beginnings(pair.sourceCodes), beginnings(pair.targetCodes))
    for code in target { counts[key(of: code), default: 0] += 1 }
    var issues: [Issue] = []
    for code in source {
      let key = key(of: code)
      if let count = counts[key], count > 0 {
        counts[key] = count - 1
      } else {
        issues.append(
          Issue("The code \(Quotation.of(code.markup)) is not in the target.", source: place(code, in: pair.source)))
      }
    }
    for code in target.reversed() {
      let key = key(of: code)
      guard let count = counts[key], count > 0 else { continue }
      counts[key] = count - 1
      issues.append(
        Issue("The code \(Quotation.of(code.markup)) is not in the source.", target: place(code, in: pair.target)))
    }
    return issues
  }

  /// The codes without end tags, which say what their begin tags have said: a file of XML is balanced.
  private static func beginnings(_ codes: [InlineCode]) -> [InlineCode] { codes.filter { !$0.markup.hasPrefix("</") } }

  /// An empty range, since a code takes no room in the text.
  private static func place(_ code: InlineCode, in text: String) -> Range<Int> {
    let offset = min(max(0, code.offset), text.utf8.count)
    return offset..<offset
  }

  /// What a code and its twin on the other side have in common: the element, and the number that pairs them where it has one.
  private static func key(of code: InlineCode) -> String {
    let tag = code.markup.prefix { $0 != ">" }
    let name = tag.prefix { $0 != " " }
    for attribute in ["id", "startRef", "x", "i"] {
      guard let start = tag.firstRange(of: " \(attribute)=\"") else { continue }
      return "\(name) \(tag[start.upperBound...].prefix { $0 != "\"" })"
    }
    return code.markup
  }
}
