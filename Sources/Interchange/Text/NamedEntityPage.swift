package import Bitext

/// The names of documents as a page for people: the most frequent first, those in no glossary marked with `?`, and under
/// each what it may be another spelling of (`~`) and what contradicts itself (`!`).
package struct NamedEntityPage: Sendable {
  private let style: TextStyle

  package init(style: TextStyle) { self.style = style }

  /// The page.
  package func text(of entities: [NamedEntity], files: Int) -> String {
    let lines = entities.flatMap { [line(of: $0)] + similar(to: $0) + conflicts(of: $0) }
    return (lines + [summary(of: entities, files: files)]).joined(separator: "\n") + "\n"
  }

  private func line(of entity: NamedEntity) -> String {
    let count = String(repeating: " ", count: max(0, 5 - String(entity.count).count)) + "\(entity.count)  "
    let type = entity.type?.rawValue ?? "name"
    let kind = type + String(repeating: " ", count: max(0, 12 - type.count)) + "  "
    return count + style.paint(kind, .dim) + english(of: entity) + "  " + forms(of: entity)
  }

  private func english(of entity: NamedEntity) -> String {
    if !entity.preferred.isEmpty { return style.paint(entity.preferred, .green) }
    if !entity.renderings.isEmpty {
      return style.paint("? " + entity.renderings.map(\.text).joined(separator: ", "), .cyan)
    }
    let proposed = entity.candidates.enumerated().filter { $0 == 0 || $1.confidence.percent > 0 }
      .map { "\($1.text) \($1.confidence.percent) %" }
    return style.paint("? " + (proposed.isEmpty ? "no spelling to propose" : proposed.joined(separator: ", ")), .yellow)
  }

  private func forms(of entity: NamedEntity) -> String {
    entity.forms.map { form in
      Isolates.isolated(form.text) + (entity.forms.count > 1 ? " \(form.count)" : "")
    }.joined(separator: ", ")
  }

  private func similar(to entity: NamedEntity) -> [String] {
    entity.similar.map { other in
      "       " + style.paint("~ ", .yellow)
        + "perhaps \(Isolates.isolated(other.name)) \(other.english), spelled otherwise (\(other.likeness.percent) % alike)"
    }
  }

  private func conflicts(of entity: NamedEntity) -> [String] {
    entity.conflicts.map { "       " + style.paint("! ", .magenta) + Isolates.visible($0) }
  }

  private func summary(of entities: [NamedEntity], files: Int) -> String {
    let unknown = entities.count { $0.preferred.isEmpty }
    let conflicts = entities.reduce(0) { $0 + $1.conflicts.count }
    let line = "\(files) \(files == 1 ? "file" : "files"): \(entities.count) names, \(unknown) in no glossary"
    return style.paint(line, .bold) + ", \(conflicts) conflicts"
  }
}
