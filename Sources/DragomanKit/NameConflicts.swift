internal import Bitext

/// Where the English of names contradicts itself.
enum NameConflicts {
  /// Spellings of one entity of which none is a part of the other (Lavrov is one of Sergei Lavrov).
  static func spellings(of entity: NamedEntity) -> [String] {
    let words = entity.renderings.map { rendering in
      Set(rendering.text.lowercased().split { $0 == " " || $0 == "-" })
    }
    guard let longest = words.max(by: { $0.count < $1.count }) else { return [] }
    guard words.contains(where: { !$0.isSubset(of: longest) }) else { return [] }
    let list = entity.renderings.map { "“\($0.text)” \($0.count)×" }.joined(separator: ", ")
    return ["several spellings: \(list)"]
  }

  /// The entities, those marked that share their English with another.
  static func sharedEnglish(in entities: [NamedEntity]) -> [NamedEntity] {
    var owners: [String: [Int]] = [:]
    for (index, entity) in entities.enumerated() {
      let used = Set(entity.renderings.map(\.text) + (entity.preferred.isEmpty ? [] : [entity.preferred]))
      for text in used where text.contains(" ") { owners[text.lowercased(), default: []].append(index) }
    }
    var result = entities
    for (_, indices) in owners.sorted(by: { $0.key < $1.key }) where indices.count > 1 {
      for index in indices {
        let others = indices.filter { $0 != index }.map { entities[$0].name }.sorted().joined(separator: ", ")
        result[index].conflicts.append("its English is also that of \(others)")
      }
    }
    return result
  }
}
