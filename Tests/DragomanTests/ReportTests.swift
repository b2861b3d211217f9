import Foundation
import TestSupport
import Testing

/// The reports that `check` writes for programs and people.
@Suite struct ReportTests {
  private let scratch: Scratch
  private let dragoman: Executable

  init() throws {
    scratch = try Scratch()
    dragoman = Executable(in: scratch.url, environment: ["DRAGOMAN_GLOSSARIES": "glossary.tsv", "COLUMNS": "60"])
    _ = try scratch.file("glossary.tsv", "source\ttarget\nكيم\tKim\n")
    _ = try scratch.file("a b.tsv", "id\tsource\ttarget\n7\tوصل 25 جنديا\t52 soldiers <arrived\n")
  }

  /// What the schema of SARIF 2.1.0 requires of the objects that are written, and what code-scanning services ask for.
  @Test func `SARIF has what its schema requires, with lines, help and fingerprints`() throws {
    let outcome = try dragoman.run(["check", "a b.tsv", "--format", "sarif", "--fail-on", "never"])
    let log = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String).flatMap(URL.init(string:)) != nil)
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "dragoman")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == rules.count)
    for rule in rules {
      for part in ["shortDescription", "fullDescription", "help"] {
        #expect((rule[part] as? [String: Any])?["text"] is String, "\(rule)")
      }
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(["none", "note", "warning", "error"].contains(level))
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(!results.isEmpty)
    for result in results {
      #expect((result["message"] as? [String: Any])?["text"] is String)
      #expect((result["ruleIndex"] as? Int).map { ids[$0] } == result["ruleId"] as? String)
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let place = try #require(location["physicalLocation"] as? [String: Any])
      #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "a%20b.tsv")
      #expect((place["region"] as? [String: Any])?["startLine"] as? Int == 2)
      let prints = try #require(result["partialFingerprints"] as? [String: String])
      #expect(prints.values.allSatisfy { $0.count == 16 })
    }
  }

  @Test func `the page marks the words on both sides and escapes what it shows`() throws {
    _ = try dragoman.run(["check", "a b.tsv", "-o", "page.html"])
    let page = try String(contentsOf: scratch.url.appending(path: "page.html"), encoding: .utf8)
    #expect(page.contains("<span class=\"error\" title=\"“25” became “52”.\">25</span>"))
    #expect(page.contains("52</span> soldiers &lt;arrived"))
    #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("https://"))
  }
}
