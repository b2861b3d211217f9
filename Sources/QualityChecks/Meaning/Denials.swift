internal import Languages

/// What a text denies: the words that deny its sentences, and how many others may stand for one.
///
/// Two translations deny equally often, but not by the same words: لم يحضر is “did not attend” or “failed to attend”, and
/// غير كاف is “insufficient” or “not enough”. So denials are counted by how sure they are, and by their kind, since a
/// refusal answers a refusal before it answers a plain “not”.
struct Denials {
  /// How surely a word denies.
  enum Certainty: String, Comparable {
    /// It may, in some contexts: few, stop; صعب, قلة.
    case possible
    /// The other language often says it with a plain denial: un-, refuse; غير, رفض.
    case weak
    /// It needs a counterpart of some kind: without; دون, عدم.
    case sure
    /// It denies the sentence: not; لم.
    case plain

    static func < (left: Certainty, right: Certainty) -> Bool { left.rank < right.rank }

    private var rank: Int { self == .plain ? 3 : self == .sure ? 2 : self == .weak ? 1 : 0 }
  }

  /// In which way a word denies.
  enum Kind: String, CaseIterable {
    /// not; لا.
    case denial
    /// without, un-; غير, عدم.
    case privation
    /// fail, refuse, deny; رفض, فشل, نفى.
    case refusal
    /// avoid, prohibit; منع, تجنب.
    case prevention
    /// only, except; إلا, سوى.
    case exception
    /// not only; ليس فقط, لا … إلا.
    case restriction
    /// hardly, few; نادرا, قلما.
    case scarcity
    /// instead, beyond; بدلا, خارج.
    case contrast

    fileprivate var place: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The words that deny the sentence.
  private(set) var plain: [NormalizedWords.Word] = []
  /// How many repeat a denial: ولا, nor.
  private(set) var repeated = 0
  /// How many need a counterpart though they deny no sentence.
  private(set) var sure = 0
  /// Those that the other language may deny with, by kind; the sure ones are among them.
  private(set) var weak = SIMD8<Int32>()
  /// Those that may hide a denial, by kind.
  private(set) var possible = SIMD8<Int32>()

  /// Counts a word.
  mutating func append(_ word: NormalizedWords.Word, _ certainty: Certainty, _ kind: Kind) {
    switch certainty {
    case .plain: plain.append(word)
    case .sure:
      sure += 1
      weak[kind.place] += 1
    case .weak: weak[kind.place] += 1
    case .possible: possible[kind.place] += 1
    }
  }

  /// Counts a word that carries on a denial which the other language need not say again.
  mutating func appendRepeated() { repeated += 1 }

  /// How many denials there are that need a counterpart.
  var needed: Int { plain.count + sure }

  /// How many words deny, surely or weakly.
  var denying: Int { plain.count + Int(weak.wrappedSum()) }

  /// How many words may answer a denial.
  var answers: Int { denying + repeated + Int(possible.wrappedSum()) }

  /// Whether nothing denies, surely or weakly.
  var isSilent: Bool { plain.isEmpty && repeated == 0 && weak.wrappedSum() == 0 }

  /// What is left on this side for the other's denials when each kind has answered its own.
  func free(for other: Denials) -> Free {
    let total = Int(weak.wrappedSum()) - Int(other.weak.wrappedSum())
    let byKind = Denials.above(weak, other.weak)
    var denying = possible
    denying[Kind.exception.place] = 0
    return Free(
      sure: max(0, min(total, byKind)), strict: Denials.above(weak, other.weak &+ other.possible),
      possible: Denials.above(possible, other.possible),
      any: max(0, total + other.sure) + Denials.above(denying, other.possible))
  }

  /// Words left for a denial of the other side.
  struct Free {
    /// For a plain one, when any kind answers any.
    var sure: Int
    /// For a plain one, when words that only may deny have been answered too.
    var strict: Int
    /// Words that deny only in some contexts.
    var possible: Int
    /// For a plain or a sure one.
    var any: Int
  }

  private static func above(_ left: SIMD8<Int32>, _ right: SIMD8<Int32>) -> Int {
    let difference = left &- right
    return Int(difference.replacing(with: 0, where: difference .< 0).wrappedSum())
  }
}
