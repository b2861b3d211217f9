internal import Foundation

/// A TMX file of made-up units, as another tool would hand over its memory.
struct WrittenTMX {
  var path: String

  /// Writes units and gives up to `sample` of their sources, spread evenly.
  ///
  /// The targets are segments of the same generator: how a target reads does not matter to the speed.
  func write(_ count: Int, from generator: inout SegmentGenerator, sample: Int) throws -> [String] {
    guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    var sampled: [String] = []
    var waiting = WrittenTMX.head
    for unit in 0..<count {
      let source = nextText(from: &generator)
      if sampled.count < sample, unit % max(1, count / sample) == 0 { sampled.append(source) }
      waiting += "<tu tuid=\"\(unit)\" creationdate=\"20250713T100000Z\" creationid=\"bench\">"
      waiting += "<tuv xml:lang=\"ar\"><seg>\(escaped(source))</seg></tuv>"
      waiting += "<tuv xml:lang=\"en\"><seg>\(escaped(nextText(from: &generator)))</seg></tuv></tu>\n"
      guard waiting.utf8.count > 1 << 20 else { continue }
      try file.write(contentsOf: Data(waiting.utf8))
      waiting = ""
    }
    try file.write(contentsOf: Data((waiting + "</body></tmx>\n").utf8))
    try file.close()
    return sampled
  }

  /// The next segment that has a letter: a perturbed one may have lost all of its words.
  private func nextText(from generator: inout SegmentGenerator) -> String {
    while true {
      let text = generator.next()
      if text.contains(where: \.isLetter) { return text }
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4"><header creationtool="MemoryBenchmark" creationtoolversion="1" segtype="sentence" \
    o-tmf="none" adminlang="en" srclang="ar" datatype="plaintext"/><body>

    """
}
