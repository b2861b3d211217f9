/// A particle that Arabic writes joined to the front of a word.
package enum ArabicProclitic: String, CaseIterable, Sendable {
  case and = "و"
  case then = "ف"
  case with = "ب"
  case to = "ل"
  case like = "ك"
  case will = "س"
  case the = "ال"

  /// The English word that stands for it before a name or a term; `nil` where English writes none.
  package func english(beforePlace isPlace: Bool) -> String? {
    switch self {
    case .and, .then: "and"
    case .with: isPlace ? "in" : "with"
    case .to: "to"
    case .like: "like"
    case .will, .the: nil
    }
  }
}
