internal import Foundation
package import Testing

/// Compares a text with the one recorded beside the tests.
///
/// The text belongs in `Snapshots/NAME` beside the calling file. Where there is none yet, it is recorded and the test
/// fails, so that nobody commits a recording unread. To record again, delete the file.
package func expectSnapshot(
  _ text: String, _ name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: name)
  guard let recorded = try? Data(contentsOf: file) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(file.path); read it, then run the test again", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: recorded, as: UTF8.self)
  #expect(text == expected, "differs from \(file.path)", sourceLocation: sourceLocation)
}
