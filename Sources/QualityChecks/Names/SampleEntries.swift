internal import Bitext

/// The glossary that the examples of name and term checks share.
enum SampleEntries {
  static let names = [
    GlossaryEntry(
      source: "سيرغي لافروف", target: "Sergey Lavrov", type: .person, variants: ["لافروف"],
      allowed: ["Sergei Lavrov"], forbidden: ["Serghei Lavrov"], short: "Lavrov"),
    GlossaryEntry(
      source: "كيم جونغ أون", target: "Kim Jong Un", type: .person, variants: ["كيم"],
      forbidden: ["Kim Jong-un", "Kim Jung Un"], short: "Kim"),
    GlossaryEntry(source: "كييف", target: "Kyiv", type: .place, forbidden: ["Kiev"]),
    GlossaryEntry(source: "روسيا", target: "Russia", type: .place),
    GlossaryEntry(source: "أوكرانيا", target: "Ukraine", type: .place),
  ]

  static let terms = [
    GlossaryEntry(
      source: "قذائف المدفعية", target: "artillery shells", allowed: ["artillery rounds"],
      forbidden: ["artillery missiles"])
  ]
}
