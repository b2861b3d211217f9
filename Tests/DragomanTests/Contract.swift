import Foundation

/// The JSON that the commands promise, as a program that reads it would declare it.
enum Contract {
  struct Segmentation: Decodable {
    struct Segment: Decodable {
      let id: String
      let kind: String
      let paragraph: Int
      let start: Int
      let end: Int
      let text: String
    }
    let file: String
    let language: String
    let encoding: String
    let segments: [Segment]
  }

  struct Lookup: Decodable {
    struct Hit: Decodable {
      let source: String
      let target: String
      let type: String
      let short: String
      let icu: String
      let match: String
      let score: Int
      let glossary: String
    }
    let query: String
    let hits: [Hit]
  }

  struct Draft: Decodable {
    struct Term: Decodable {
      let start: Int
      let end: Int
      let form: String
      let source: String
      let target: String
      let type: String
    }
    struct Flag: Decodable {
      let id: String
      let start: Int
      let end: Int
      let text: String
      let message: String
      let suggestions: [String]
    }
    struct Span: Decodable {
      let sourceStart: Int
      let sourceEnd: Int
      let origin: String
    }
    struct Segment: Decodable {
      let id: String
      let kind: String
      let source: String
      let target: String
      let origin: String
      let score: Int
      let terms: [Term]
      let flags: [Flag]
      let spans: [Span]
    }
    struct Summary: Decodable {
      let segments: Int
      let words: Int
      let bands: [String: Int]
    }
    let file: String
    let from: String
    let to: String
    let segments: [Segment]
    let summary: Summary
  }

  struct Check: Decodable {
    struct Span: Decodable {
      let start: Int
      let end: Int
      let text: String
    }
    struct Finding: Decodable {
      let check: String
      let severity: String
      let file: String
      let segment: String
      let line: Int?
      let message: String
      let source: Span?
      let target: Span?
      let suggestion: String?
    }
    struct Summary: Decodable {
      let segments: Int
      let errors: Int
      let warnings: Int
      let hints: Int
    }
    let files: [String]
    let findings: [Finding]
    let summary: Summary
  }

  /// One object from each printed line.
  static func objects<Value: Decodable>(_ lines: [String], as type: Value.Type) throws -> [Value] {
    try lines.map { try JSONDecoder().decode(type, from: Data($0.utf8)) }
  }
}
