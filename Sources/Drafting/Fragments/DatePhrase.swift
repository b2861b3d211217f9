internal import Bitext
internal import Languages

/// A date with the words before it that English says otherwise: يوم الجمعة is "Friday", في 12 يوليو is "on July 12", في يوليو is
/// "in July".
enum DatePhrase {
  /// The piece for a date, from the first of those words on.
  static func piece(_ written: Piece, of date: DateMention, _ words: FoldedWords) -> Piece {
    var start = written.source.lowerBound
    var particles: [String]?
    for word in ["يوم", "في"] {
      guard let place = words.place(before: start),
        let reading = words.words[place].readings.first(where: { $0.word == word }), particles?.isEmpty ?? true
      else { continue }
      start = words.words[place].range.lowerBound
      particles = reading.proclitics.compactMap { ArabicClitics.english(for: $0, before: .number) }
    }
    guard var particles else { return written }
    if date.weekday == nil, !particles.contains("for") { particles.append(date.day == nil ? "in" : "on") }
    return Piece(
      source: start..<written.source.upperBound, target: (particles + [written.target]).joined(separator: " "),
      origin: .date)
  }
}
