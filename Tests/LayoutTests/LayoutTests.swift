import Foundation
import TestSupport
import Testing

/// The layout is tested, so that it cannot rot.
@Suite struct LayoutTests {
  /// The folders of `Sources`, each a target.
  private static let targets =
    (try? FileManager.default.contentsOfDirectory(
      atPath: PackageRoot.url.appending(path: "Sources").path))?.sorted() ?? []

  private static let stages: Set<String> = [
    "Segmentation", "TranslationMemory", "Terminology", "Names", "Alignment", "QualityChecks",
  ]

  @Test func `stages import values and languages only, and never the world`() throws {
    for target in Self.stages.intersection(Self.targets) {
      let allowed: Set<String> = ["Bitext", "Languages", "ICU", "Glibc", "Synchronization", "CProcessor"]
      for file in swiftFiles(of: target) {
        #expect(try imports(in: file).subtracting(allowed).isEmpty, "\(file) imports more than a stage may")
      }
    }
  }

  @Test func `the values know nothing, and the languages only ICU`() throws {
    for file in swiftFiles(of: "Bitext") { #expect(try imports(in: file).isEmpty, "\(file)") }
    for file in swiftFiles(of: "Languages") { #expect(try imports(in: file).isSubset(of: ["ICU"]), "\(file)") }
    for file in swiftFiles(of: "ICU") { #expect(try imports(in: file).isSubset(of: ["CICU"]), "\(file)") }
  }

  @Test func `each outside library has one target that imports it`() throws {
    let owners = [
      "GRDB": "SQLiteStore", "ArgumentParser": "dragoman", "CICU": "ICU", "CExpat": "Interchange",
      "CZlib": "Interchange", "CHunspell": "DragomanKit", "CProcessor": "Terminology",
    ]
    for target in Self.targets {
      for file in swiftFiles(of: target) {
        for (library, owner) in owners where try imports(in: file).contains(library) {
          #expect(target == owner, "\(file) imports \(library)")
        }
      }
    }
  }

  @Test func `nothing below the command line imports what stands above it`() throws {
    let above = ["DragomanKit": Set(["dragoman"]), "dragoman": []]
    for target in Self.targets {
      for file in swiftFiles(of: target) {
        for (upper, users) in above where try imports(in: file).contains(upper) {
          #expect(users.contains(target), "\(file) imports \(upper)")
        }
      }
    }
  }

  @Test func `no source or page has a raw direction control in it`() throws {
    let files = ["Sources", "Tests", "Benchmarks"].flatMap {
      PackageRoot.files(below: $0, extensions: ["swift", "md", "h", "tsv", "txt"])
    }
    let shown = files.filter { !$0.contains("/Fixtures/") && !$0.contains("/Snapshots/") }
    for file in shown + ["README.md", "Makefile", "Package.swift"] {
      let controls = try PackageRoot.text(file).unicodeScalars.filter { isDirectionControl($0.value) }
      #expect(controls.isEmpty, "\(file) has raw direction controls: write them as \\u{...}")
    }
  }

  @Test func `the code map of the README lists every target`() throws {
    let readme = try PackageRoot.text("README.md")
    for target in Self.targets { #expect(readme.contains("`\(target)`"), "README.md does not mention \(target)") }
  }

  @Test func `the architecture page has a paragraph on every target`() throws {
    let page = try PackageRoot.text("Sources/DragomanKit/DragomanKit.docc/Architecture.md")
    for target in Self.targets { #expect(page.contains("`\(target)`"), "Architecture.md does not mention \(target)") }
  }

  @Test func `files are small enough to read at one sitting`() throws {
    var lengths: [Int] = []
    for file in PackageRoot.files(below: "Sources", extensions: ["swift"]) {
      let lines = try PackageRoot.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      lengths.append(lines)
      #expect(lines <= 400, "\(file) has \(lines) lines: is it still one thing?")
    }
    let median = lengths.sorted()[lengths.count / 2]
    #expect(median <= 150, "half of the files are longer than \(median) lines")
  }

  @Test func `nothing is left for later, and nothing traps on purpose`() throws {
    let forbidden = ["TODO", "FIXME", "fatalError(", "try!", "as!"]
    for file in PackageRoot.files(below: "Sources", extensions: ["swift"]) {
      let text = try PackageRoot.text(file)
      for word in forbidden { #expect(!text.contains(word), "\(file) has \(word)") }
    }
  }

  private func swiftFiles(of target: String) -> [String] {
    PackageRoot.files(below: "Sources/\(target)", extensions: ["swift"])
  }

  private func imports(in file: String) throws -> Set<String> {
    let lines = try PackageRoot.text(file).split(separator: "\n")
    let modules = lines.compactMap { line -> String? in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count else { return nil }
      let isImport = index == 0 || ["internal", "package", "public", "private"].contains(words[0])
      return isImport ? String(words[index + 1]) : nil
    }
    return Set(modules)
  }

  private func isDirectionControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
