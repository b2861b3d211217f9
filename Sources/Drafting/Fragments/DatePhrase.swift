internal import Bitext
internal import Languages

/// The words before a date that English says otherwise: يوم الجمعة is "Friday", في 12 يوليو is "on July 12", في يوليو is "in
/// July".
enum DatePhrase {
  /// The piece of a date, from the first of those words on.
  static func added(to piece: Piece, of date: DateMention, _ words: FoldedWords) -> Piece {
    var first = piece.source.lowerBound
    var particles: [String]?
    for word in ["يوم", "في"] {
      guard let place = words.place(before: first),
        let reading = words.words[place].readings.first(where: { $0.word == word }), particles?.isEmpty ?? true
      else { continue }
      first = words.words[place].range.lowerBound
      particles = ArabicClitics.english(for: reading.proclitics, before: .number)
    }
    guard var particles else { return piece }
    if date.weekday == nil, !particles.contains("for") { particles.append(date.day == nil ? "in" : "on") }
    return piece.led(by: particles, from: first)
  }
}
