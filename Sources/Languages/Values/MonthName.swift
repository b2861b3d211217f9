/// The name of a month, in one word or two, with a second name of the same month (`يوليو/ تموز`).
struct MonthName {
  /// The month, 1–12.
  var number: Int
  var calendar: DateMention.Calendar = .gregorian
  var isAbbreviated = false
  /// The index after its last word.
  var end: Int

  /// - Parameter hasNumber: whether a day or year stands beside it, which settles words of two meanings (May, مارس).
  init?(at index: Int, in text: borrowing ValueText, hasNumber: Bool) {
    guard let name = MonthName.single(at: index, in: text, hasNumber: hasNumber) else { return nil }
    self = name
    // A second name: in brackets, after a slash or with nothing between.
    var next = end
    while text.isMark(next, 0x2F, 0x28, 0x2D, 0x5C) { next += 1 }
    guard let second = MonthName.single(at: next, in: text, hasNumber: true), second.number == number,
      second.calendar == calendar
    else { return }
    end = text.isMark(second.end, 0x29) ? second.end + 1 : second.end
  }

  private init(_ number: Double, _ calendar: DateMention.Calendar, end: Int) {
    self.number = Int(number)
    self.calendar = calendar
    self.end = end
  }

  private static func single(at index: Int, in text: ValueText, hasNumber: Bool) -> MonthName? {
    guard let word = text.reading(index) else { return nil }
    let isEnglish = text.vocabulary.grammar == .english
    guard !isEnglish || text.isCapital(index) else { return nil }
    switch word.kind {
    case .month: return MonthName(word.value, .gregorian, end: index + 1)
    case .hijri: return MonthName(word.value, .hijri, end: index + 1)
    case .maybemonth where hasNumber || isIntroduced(index, in: text):
      return MonthName(word.value, .gregorian, end: index + 1)
    case .maybehijri where hasNumber || text.reading(index - 1)?.kind == .monthword || word.value == 9:
      return MonthName(word.value, .hijri, end: index + 1)
    case .abbreviatedmonth where hasNumber:
      var month = MonthName(word.value, .gregorian, end: index + 1)
      month.isAbbreviated = true
      return month
    case .kanun, .tishrin, .rabi, .jumada, .dhu: return double(word.kind, at: index, in: text)
    default: return nil
    }
  }

  /// Whether what stands before lets the word be a month only: a preposition or a word for month.
  private static func isIntroduced(_ index: Int, in text: ValueText) -> Bool {
    guard let before = text.word(index - 1) else { return false }
    if text.vocabulary.grammar == .english, before.kind == .word, !text.isCapital(index - 1) { return true }
    switch text.reading(index - 1)?.kind {
    case .in, .monthword, .till, .of: return true
    case .month, .maybemonth: return true
    default: return before.first == 0x2F
    }
  }

  /// كانون الثاني, ربيع الأول, ذو القعدة; Rabi al-Awwal, Dhu al-Hijjah.
  private static func double(_ kind: ValueWord.Kind, at index: Int, in text: ValueText) -> MonthName? {
    var next = index + 1
    while text.isMark(next, 0x2D, 0x27, 0x2019) || text.reading(next)?.kind == .article { next += 1 }
    guard let second = text.reading(next) else { return nil }
    let isSecond = second.value == 2
    let isPart = second.kind == .ordinal || second.kind == .lastof
    switch kind {
    case .kanun where isPart: return MonthName(isSecond ? 1 : 12, .gregorian, end: next + 1)
    case .tishrin where isPart: return MonthName(isSecond ? 11 : 10, .gregorian, end: next + 1)
    case .rabi where isPart: return MonthName(isSecond ? 4 : 3, .hijri, end: next + 1)
    case .jumada where isPart: return MonthName(isSecond ? 6 : 5, .hijri, end: next + 1)
    case .dhu where second.kind == .dhumonth: return MonthName(second.value, .hijri, end: next + 1)
    default: return nil
    }
  }
}
