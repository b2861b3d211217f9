package import Bitext

extension TranslationUnit {
  /// A hash of what makes two units one for the policy on duplicates: source, target, languages and neighbours.
  package var identity: UInt64 {
    var hash = StableHash()
    for text in [source, target, sourceLanguage.rawValue, targetLanguage.rawValue] { hash.combine(text) }
    hash.combine(context.previous ?? 0)
    hash.combine(context.next ?? 0)
    return hash.value
  }

  /// Takes over what a second copy of the same unit knows: dates, origin, status and properties.
  ///
  /// The earliest creation stays, what the copy does not say stays as it was, and the firmer status stays: an aligned
  /// copy does not unsettle a unit that a person approved.
  package mutating func bringUpToDate(with copy: TranslationUnit) {
    let old = origin
    origin.file = copy.origin.file ?? old.file
    origin.project = copy.origin.project ?? old.project
    origin.creator = old.creator ?? copy.origin.creator
    origin.created = [old.created, copy.origin.created].compactMap(\.self).min()
    let changes = [old.changed, copy.origin.changed, copy.origin.created].compactMap(\.self)
    origin.changed = changes.filter { $0 != origin.created }.max()
    origin.domain = copy.origin.domain ?? old.domain
    if copy.status.firmness >= status.firmness { status = copy.status }
    if !copy.properties.isEmpty { properties = copy.properties }
  }
}

extension UnitStatus {
  /// The status in a word, without its confidence.
  package var name: String {
    switch self {
    case .draft: "draft"
    case .approved: "approved"
    case .aligned: "aligned"
    }
  }

  /// How firm it is beside another status: aligned below draft below approved.
  fileprivate var firmness: Double {
    switch self {
    case .aligned(let confidence): confidence
    case .draft: 2
    case .approved: 3
    }
  }
}
