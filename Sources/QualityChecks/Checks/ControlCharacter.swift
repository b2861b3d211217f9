internal import Bitext
internal import Languages

/// Characters that no text should hold.
struct ControlCharacter: PairCheck {
  let description = CheckDescription(
    id: "control-character", severity: .error,
    summary: "A control character, a private-use character or a non-character stands in the target.",
    why: "XML formats refuse them, and printers show a box. Line ends and tabs are allowed.",
    examples: [
      .passes("قال\nنعم", "He said\nyes"),
      .fails("قال نعم", "He said\u{0007} yes"),
      .fails("قال نعم", "He said \u{E000}yes"),
      .fails("قال نعم", "He said\u{0000} yes"),
    ])

  func issues(in pair: PairAnalysis) -> [Issue] {
    pair.targetScalars.ranges(where: isControl).map { range in
      let names = pair.pair.target.slice(range).unicodeScalars.map { Quotation.codePoint($0.value) }
      return Issue("The target holds \(names.joined(separator: " ")).", target: range, suggestion: "")
    }
  }

  private func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0x7F..<0xA0, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xF0000...0x10FFFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
