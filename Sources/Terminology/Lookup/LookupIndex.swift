internal import Bitext

/// The forms of all entries, source and target, in the shape that lookups need: keys in one pool, found by hash, by sound
/// or by looking at all.
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
    /// The kinds of letters in it.
    var letters: UInt64
  }

  private(set) var forms: [Form] = []
  private var pool: [UInt8] = []
  private var byHash: [Posting] = []
  private var bySound: [Posting] = []

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

  /// The forms, with their keys, that may be within so many edits of a key and as alike to it (0–100) as asked for: about
  /// as long, and with about the same letters.
  func forEachForm(near key: [UInt8], edits: Int, likeness: Int, _ body: (Form, UnsafeBufferPointer<UInt8>) -> Void) {
    let letters = LookupKey.letters(of: key)
    // An edit takes away one kind of letter at most, and brings one.
    let most = (key.count + edits) * (100 - likeness) / 100
    pool.withUnsafeBufferPointer { pool in
      for form in forms
      where abs(Int(form.count) - key.count) <= edits
        && (form.letters ^ letters).nonzeroBitCount <= edits * 2
        && (form.letters & ~letters).nonzeroBitCount <= most && (letters & ~form.letters).nonzeroBitCount <= most
      {
        body(form, UnsafeBufferPointer(rebasing: pool[Int(form.start)..<Int(form.start) + Int(form.count)]))
      }
    }
  }

  private mutating func add(_ text: String, _ role: Role, _ number: Int, of entry: Int32, hasSurname: Bool) {
    let key = LookupKey.key(of: text)
    guard !key.isEmpty else { return }
    let position = Int32(forms.count)
    forms.append(
      Form(
        entry: entry, start: UInt32(pool.count), count: UInt8(key.count), role: role,
        number: UInt16(clamping: number), letters: LookupKey.letters(of: key)))
    pool.append(contentsOf: key)
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
