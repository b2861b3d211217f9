import QualityChecks
import TestSupport
import Testing

@Suite("The reference of the checks")
struct ReferencePageTests {
  @Test("The documentation page is what the checks say of themselves")
  func isCurrent() throws {
    let page = try PackageRoot.text("Sources/DragomanKit/DragomanKit.docc/Checks.md")
    #expect(page == CheckReferencePage.text(), "run: dragoman check --explain all -o …/DragomanKit.docc/Checks.md")
  }

  @Test("Each check is one file of its own")
  func files() {
    #expect(
      PackageRoot.files(below: "Sources/QualityChecks/Checks", extensions: ["swift"]).count == CheckCatalogue.all.count)
  }
}
