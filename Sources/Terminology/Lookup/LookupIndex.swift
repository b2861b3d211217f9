internal import Bitext

/// The forms of all entries, source and target, in the shape that lookups need: keys in one pool, found by hash, by sound
/// or by likeness.
struct LookupIndex: Sendable {
  /// Which form of its entry a form is.
  enum Role: UInt8, Sendable {
    case source, variant, target, short, allowed, forbidden
  }

  /// One form.
  struct Form: Sendable {
    var entry: Int32
    var start: UInt32
    var count: UInt8
    var role: Role
    /// The number of a variant, an allowed or a forbidden form in its list.
    var number: UInt16
  }

  private(set) var forms: [Form] = []
  private var pool: [UInt8] = []
  private var byHash: [Posting] = []
  private var bySound: [Posting] = []
  private var similar = SimilarKeys()

  private struct Posting: Sendable {
    var hash: UInt64
    var form: Int32
  }

  init(_ entries: [GlossaryEntry]) {
    forms.reserveCapacity(entries.count * 3)
    pool.reserveCapacity(entries.count * 40)
    byHash.reserveCapacity(entries.count * 3)
    for (number, entry) in entries.enumerated() {
      let entryNumber = Int32(number)
      let isPerson = entry.type == .person
      add(entry.source, .source, 0, of: entryNumber, hasSurname: isPerson)
      add(entry.target, .target, 0, of: entryNumber, hasSurname: false)
      if !entry.short.isEmpty { add(entry.short, .short, 0, of: entryNumber, hasSurname: false) }
      for (place, form) in entry.variants.enumerated() {
        add(form, .variant, place, of: entryNumber, hasSurname: isPerson)
      }
      for (place, form) in entry.allowed.enumerated() {
        add(form, .allowed, place, of: entryNumber, hasSurname: false)
      }
      for (place, form) in entry.forbidden.enumerated() {
        add(form, .forbidden, place, of: entryNumber, hasSurname: false)
      }
    }
    byHash.sort { ($0.hash, $0.form) < ($1.hash, $1.form) }
    bySound.sort { ($0.hash, $0.form) < ($1.hash, $1.form) }
  }

  /// The key of a form.
  func key(of form: Form) -> ArraySlice<UInt8> { pool[Int(form.start)..<Int(form.start) + Int(form.count)] }

  /// The forms with a key, spaces aside.
  func forms(equalTo key: [UInt8]) -> [Form] {
    let letters = key.filter { $0 != 0 }
    return found(LookupKey.hash(of: key), in: byHash).filter { self.key(of: $0).filter { $0 != 0 } == letters }
  }

  /// The source forms that sound like a key; of a person the last name alone too.
  func forms(soundingLike key: [UInt8]) -> [Form] {
    SoundSkeleton.skeletons(of: key).flatMap { found($0, in: bySound) }
  }

  /// The forms whose keys are as alike to a key as asked for, 0–100, and differ from it by so many letters in length at most.
  func forms(like key: [UInt8], edits: Int, leastLikeness: Int) -> [(form: Form, likeness: Int)] {
    var found: [(number: Int32, likeness: Int)] = []
    similar.forEachForm(like: key, edits: edits, leastLikeness: leastLikeness) { found.append(($0, $1)) }
    found.sort { $0.number < $1.number }
    return found.map { (forms[Int($0.number)], $0.likeness) }
  }

  private mutating func add(_ text: String, _ role: Role, _ number: Int, of entry: Int32, hasSurname: Bool) {
    let key = LookupKey.key(of: text)
    guard !key.isEmpty else { return }
    let position = Int32(forms.count)
    forms.append(
      Form(
        entry: entry, start: UInt32(pool.count), count: UInt8(key.count), role: role,
        number: UInt16(clamping: number)))
    pool.append(contentsOf: key)
    similar.add(key, form: position)
    byHash.append(Posting(hash: LookupKey.hash(of: key), form: position))
    guard role == .source || role == .variant else { return }
    for sound in SoundSkeleton.skeletons(of: key) { bySound.append(Posting(hash: sound, form: position)) }
    guard hasSurname, let gap = key.lastIndex(of: 0) else { return }
    for sound in SoundSkeleton.skeletons(of: key[(gap + 1)...]) { bySound.append(Posting(hash: sound, form: position)) }
  }

  private func found(_ hash: UInt64, in postings: [Posting]) -> [Form] {
    var low = 0
    var high = postings.count
    while low < high {
      let middle = (low + high) / 2
      if postings[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return postings[low...].prefix { $0.hash == hash }.map { forms[Int($0.form)] }
  }
}
