package import Bitext

extension UnitTSV {
  /// The header row of a file that ``row(of:)`` fills.
  package static let header =
    LinearTSV.row([
      "source", "target", "domain", "project", "creator", "created", "changed", "status", "confidence", "file",
    ]) + "\n"

  /// A unit as a row; context, properties and inline codes have no column: TMX keeps them.
  package static func row(of unit: TranslationUnit) -> String {
    let origin = unit.origin
    let details = [origin.domain, origin.project, origin.creator, origin.created, origin.changed].map { $0 ?? "" }
    return LinearTSV.row([unit.source, unit.target] + details + status(of: unit) + [origin.file ?? ""]) + "\n"
  }

  private static func status(of unit: TranslationUnit) -> [String] {
    switch unit.status {
    case .approved: ["approved", ""]
    case .draft: ["draft", ""]
    case .aligned(let confidence): ["aligned", String(confidence)]
    }
  }
}
