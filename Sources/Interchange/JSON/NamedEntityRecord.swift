package import Bitext

/// What `names --format json` prints of one entity.
package struct NamedEntityRecord: Encodable, Sendable {
  private let name: String
  private let type: String?
  private let known: Bool
  private let target: String
  private let count: Int
  private let files: Int
  private let forms: [Form]
  private let renderings: [Form]
  private let candidates: [Candidate]
  private let similar: [Similar]
  private let conflicts: [String]

  private struct Form: Encodable, Sendable {
    let text: String
    let count: Int
  }

  private struct Candidate: Encodable, Sendable {
    let text: String
    let confidence: Double
  }

  private struct Similar: Encodable, Sendable {
    let name: String
    let target: String
    let likeness: Double
  }

  package init(_ entity: NamedEntity) {
    name = entity.name
    type = entity.type?.rawValue
    known = !entity.preferred.isEmpty
    target = entity.preferred.isEmpty ? entity.renderings.first?.text ?? "" : entity.preferred
    count = entity.count
    files = entity.files
    forms = entity.forms.map { Form(text: $0.text, count: $0.count) }
    renderings = entity.renderings.map { Form(text: $0.text, count: $0.count) }
    candidates = entity.candidates.map {
      Candidate(text: $0.text, confidence: Self.rounded($0.confidence))
    }
    similar = entity.similar.map {
      Similar(name: $0.name, target: $0.english, likeness: Self.rounded($0.likeness))
    }
    conflicts = entity.conflicts
  }

  private static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
}
