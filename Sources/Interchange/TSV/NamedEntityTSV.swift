package import Bitext

/// What `names --format tsv` prints: a row for each entity.
package enum NamedEntityTSV {
  /// The header row.
  package static let header =
    LinearTSV.row([
      "count", "files", "type", "source", "forms", "target", "origin", "renderings", "candidates", "similar",
      "conflicts",
    ]) + "\n"

  /// The row of one entity.
  package static func row(_ entity: NamedEntity) -> String {
    let target = entity.preferred.isEmpty ? entity.renderings.first?.text ?? "" : entity.preferred
    let origin = !entity.preferred.isEmpty ? "glossary" : entity.renderings.isEmpty ? "" : "translation"
    let candidates = entity.candidates.map { "\($0.text) \($0.confidence.percent)%" }
    let similar = entity.similar.map { "\($0.name) \($0.likeness.percent)%" }
    return LinearTSV.row([
      String(entity.count), String(entity.files), entity.type?.rawValue ?? "", entity.name, counted(entity.forms),
      target,
      origin, counted(entity.renderings), candidates.joined(separator: " | "),
      similar.joined(separator: " | "),
      entity.conflicts.joined(separator: " | "),
    ]) + "\n"
  }

  private static func counted(_ forms: [NamedEntity.Form]) -> String {
    forms.map { "\($0.text) \($0.count)" }.joined(separator: " | ")
  }
}
