/// Whole numbers below a hundred in English words: twelve, twenty-five.
package enum EnglishNumberWords {
  /// The words of a number; `nil` for one that is no whole number from 0 to 99.
  package static func text(of value: Double) -> String? {
    guard value == value.rounded(), (0..<100).contains(value) else { return nil }
    let number = Int(value)
    if number < small.count { return small[number] }
    let ten = tens[number / 10 - 2]
    return number % 10 == 0 ? ten : ten + "-" + small[number % 10]
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
}
