import Bitext

extension Seed {
  /// Errors in numbers, dates, times and measures.
  static let numbers: [Seed] = [
    .target("number-mismatch", "a digit changed") { target, random in
      var other = Random(seed: random.next())
      return target.replacingOne(
        "(?<!\(month) )(?<!\(month) .{1,2},? )" + #"(?<![\d.,:/\-A-Za-z])\d{2,}(?![\d:/\-A-Za-z])"# + "(?!,? \(month))",
        with: { changedDigit($0, &other) }, &random)
    },
    .target("date-mismatch", "another year") { target, random in
      let later = Int.random(in: 1...9, using: &random)
      return target.replacingOne(
        "(?<=\(month) )" + #"\d{4}\b"#, with: { year in Int(year).map { String($0 - later) } }, &random)
    },
    replacing(
      "number-mismatch", "at most for more than", #"\b(more than|over) (?=\d)"#, with: "no more than ",
      where: #"(أكثر من|يزيد على|يزيد عن|تجاوز|يتجاوز|يفوق|تفوق) \d"#),
    replacing(
      "number-mismatch", "more than for less than", #"\b(less|fewer) than (?=\d)"#, with: "more than ",
      where: #"(أقل من|يقل عن|دون) \d"#),
    .target("number-mismatch", "a number dropped") { target, random in
      target.replacingOne(#"(?<=[a-z] )\d{2,}(?= [a-z])"#, with: { _ in "many" }, &random)
    },
    replacing("number-mismatch", "million for billion", #"\b(million)\b"#, with: "billion", where: "مليون|ملايين"),
    replacing("number-mismatch", "thousand for million", #"(?<=\d )million\b"#, with: "thousand"),
    replacing("number-mismatch", "three for two", #"\btwo\b"#, with: "three", where: "تين |اثن|عامين|يومين|شهرين"),
    replacing("number-mismatch", "four for three", #"\bthree\b"#, with: "four", where: "ثلاث"),
    replacing("number-mismatch", "seven for five", #"\bfive\b"#, with: "seven", where: "خمس"),
    Seed(check: "date-mismatch", name: "another month") { pair, random in
      let months = ["January", "February", "April", "June", "July", "September", "October", "November", "December"]
      return changed(pair, "\\b(\(months.joined(separator: "|")))\\b", &random) { month in
        months[((months.firstIndex(of: String(month)) ?? 0) + 2) % months.count]
      }
    },
    Seed(check: "date-mismatch", name: "another weekday") { pair, random in
      let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      return changed(pair, "\\b(\(days.joined(separator: "|")))\\b", &random) { day in
        days[((days.firstIndex(of: String(day)) ?? 0) + 1) % days.count]
      }
    },
    Seed(check: "date-mismatch", name: "another day of the month") { pair, random in
      changed(pair, #"(?<=(January|February|April|June|July|September|October|November|December) )\d{1,2}\b"#, &random)
      {
        day in String((Int(day) ?? 1) % 28 + 1)
      }
    },
    Seed(check: "time-mismatch", name: "another hour") { pair, random in
      let hour = Int.random(in: 2...11, using: &random)
      return document(pair, "في الساعة \(hour):30", "at \(hour == 11 ? 9 : hour + 1):30")
    },
    Seed(check: "unit-mismatch", name: "another unit") { pair, random in
      let units = [
        ("كيلومترا", "miles"), ("ملم", "cm"), ("طنا", "kilograms"), ("يوما", "weeks"), ("مترا", "feet"),
        ("ساعة", "days"),
      ]
      let number = Int.random(in: 11...99, using: &random)
      guard let unit = units.randomElement(using: &random) else { return nil }
      return document(pair, "وبلغ ذلك \(number) \(unit.0)", "That was \(number) \(unit.1)")
    },
    Seed(check: "currency-mismatch", name: "another currency") { pair, random in
      let currencies = [
        ("دولار", "euros"), ("يورو", "dollars"), ("روبل", "riyals"), ("دينار", "dirhams"), ("دولار", ""),
      ]
      let number = Int.random(in: 11...99, using: &random)
      guard let currency = currencies.randomElement(using: &random) else { return nil }
      return document(pair, "وبلغ ذلك \(number) مليون \(currency.0)", "That was \(number) million \(currency.1)")
    },
    Seed(check: "percent-mismatch", name: "no percent") { pair, random in
      guard pair.source.has("%|٪|المئة|المائة") else { return nil }
      // In “20 to 30%” one sign serves both.
      let isAlone = #"(?<!\d%.{0,16})(?<!percent.{0,16})(?<=\d)( ?%| percent| per cent)(?!.{0,16}(%|percent|per cent))"#
      return changed(pair, isAlone, &random) { _ in "" }
    },
  ]

  /// The name of a month; a number beside it is a date's, and the dates have seeds of their own.
  private static let month =
    "(January|February|March|April|May|June|July|August|September|October|November|December)"

  private static func changedDigit(_ number: Substring, _ random: inout Random) -> String? {
    var digits = Array(number)
    guard let index = digits.indices.randomElement(using: &random), let digit = digits[index].wholeNumberValue else {
      return nil
    }
    digits[index] = Character(String(index == 0 ? digit % 9 + 1 : (digit + 1) % 10))
    return String(digits)
  }

  /// The pair with one match of a pattern in the target changed.
  static func changed(
    _ pair: TranslatedPair, _ pattern: String, _ random: inout Random, _ change: (Substring) -> String
  ) -> [TranslatedPair]? {
    guard let target = pair.target.replacingOne(pattern, with: { change($0) }, &random), target != pair.target else {
      return nil
    }
    var pair = pair
    pair.target = target
    return [pair]
  }

  /// The pair with a clause added to both sides, where it ends with a full stop.
  static func document(_ pair: TranslatedPair, _ source: String, _ target: String) -> [TranslatedPair]? {
    guard pair.source.hasSuffix("."), pair.target.hasSuffix(".") else { return nil }
    var pair = pair
    pair.source += " " + source + "."
    pair.target += " " + target.trimmed() + "."
    return [pair]
  }
}

extension String {
  func trimmed() -> String { hasSuffix(" ") ? String(dropLast()) : self }
}
