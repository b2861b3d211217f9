internal import ArgumentParser

/// A printed form, named on the command line or picked by the extension of an output file.
protocol OutputFormat: RawRepresentable<String>, CaseIterable, ExpressibleByArgument, Sendable {
  /// The form that a file's extension, in lower case, asks for.
  init?(fileExtension: String)
}

/// The forms that most commands print: text for people, JSON Lines and TSV for programs.
enum TableFormat: String, OutputFormat {
  case text, json, tsv

  init?(fileExtension: String) {
    switch fileExtension {
    case "txt": self = .text
    case "json", "jsonl": self = .json
    case "tsv": self = .tsv
    default: return nil
    }
  }
}
