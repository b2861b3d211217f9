package import Bitext

/// Writes segmentation rules as SRX 2.0.
package enum SRXWriter {
  /// The file.
  package static func text(of rules: SegmentationRules) -> String {
    let handling = rules.formatHandling.map {
      "    <formathandle type=\"\(XMLText.escaped($0.kind))\" include=\"\(word($0.isIncluded))\"/>\n"
    }
    let lists = rules.lists.map { list in
      "      <languagerule languagerulename=\"\(XMLText.escaped(list.name))\">\n"
        + list.rules.map(text).joined() + "      </languagerule>\n"
    }
    let maps = rules.maps.map {
      "      <languagemap languagepattern=\"\(XMLText.escaped($0.pattern))\" "
        + "languagerulename=\"\(XMLText.escaped($0.list))\"/>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="\(word(rules.segmentsSubflows))" cascade="\(word(rules.cascades))">
      \(handling.joined())  </header>
        <body>
          <languagerules>
      \(lists.joined())    </languagerules>
          <maprules>
      \(maps.joined())    </maprules>
        </body>
      </srx>

      """
  }

  private static func text(of rule: SegmentationRules.Rule) -> String {
    """
            <rule break="\(word(rule.isBreak))">
              <beforebreak>\(XMLText.escaped(rule.before))</beforebreak>
              <afterbreak>\(XMLText.escaped(rule.after))</afterbreak>
            </rule>

    """
  }

  private static func word(_ isTrue: Bool) -> String { isTrue ? "yes" : "no" }
}
