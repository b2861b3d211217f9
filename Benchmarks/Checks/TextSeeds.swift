import Bitext

extension Seed {
  /// Errors of the target as a whole.
  static let texts: [Seed] = [
    .target("empty-target", "emptied") { _, _ in "" },
    Seed(check: "same-as-source", name: "copied") { pair, _ in [with(pair, target: pair.source)] },
    Seed(check: "untranslated-text", name: "a word left in Arabic") { pair, random in
      let words = pair.source.split(separator: " ").filter { $0.count > 3 && $0.allSatisfy(\.isLetter) }
      guard let word = words.randomElement(using: &random) else { return nil }
      return changed(pair, #"(?<= )[a-z]{4,}(?= )"#, &random) { _ in String(word) }
    },
    Seed(check: "length-ratio", name: "cut to a fifth") { pair, _ in
      let words = pair.target.split(separator: " ")
      guard words.count >= 20 else { return nil }
      return [with(pair, target: words.prefix(words.count / 5).joined(separator: " ") + ".")]
    },
    Seed(check: "length-ratio", name: "said three times") { pair, _ in
      guard pair.target.count > 60 else { return nil }
      return [with(pair, target: "\(pair.target) \(pair.target) \(pair.target)")]
    },
    Seed(check: "unedited-fuzzy", name: "left as proposed") { pair, random in
      var pair = pair
      (pair.origin, pair.score) = (.fuzzy, Int.random(in: 60...98, using: &random))
      return [pair]
    },
    .target("repeated-word", "a word twice") { target, random in
      target.replacingOne(
        #"(?<= )[a-z]{2,}(?= )"#, with: { ["had", "that"].contains($0) ? nil : "\($0) \($0)" }, &random)
    },
    Seed(check: "capitalization", name: "a small beginning") { pair, _ in
      guard pair.source.hasSuffix("."), pair.target.has("^[A-Z][a-z]+ .*\\.$") else { return nil }
      return [with(pair, target: pair.target.prefix(1).lowercased() + pair.target.dropFirst())]
    },
    Seed(check: "capitalization", name: "a small month") { pair, random in
      changed(
        pair, #"\b(January|February|April|June|July|September|October|November|December|Monday|Friday)\b"#, &random
      ) {
        $0.lowercased()
      }
    },
    Seed(check: "url-mismatch", name: "another address") { pair, random in
      let page = Int.random(in: 100...999, using: &random)
      return document(pair, "انظر https://example.org/news/\(page)", "See https://example.org/news/\(page + 1)")
    },
    Seed(check: "code-mismatch", name: "a tag lost") { pair, _ in
      [with(pair, source: "<b>" + pair.source + "</b>", target: "<b>" + pair.target)]
    },
    Seed(check: "code-mismatch", name: "another placeholder") { pair, _ in
      [with(pair, source: pair.source + " {0}", target: pair.target + " {1}")]
    },
    .target("replacement-character", "a letter lost") { target, random in
      target.replacingOne(#"(?<=[a-z])[a-z](?=[a-z])"#, with: { _ in "\u{FFFD}" }, &random)
    },
    .target("control-character", "a control") { target, random in
      target.replacingOne(" ", with: { _ in " \u{0007}" }, &random)
    },
    .target("bidi-control", "an override") { target, random in
      target.replacingOne(" ", with: { _ in " \u{202E}" }, &random)
    },
    .target("edge-whitespace", "a space at the end") { target, _ in target + " " },
    .source("tatweel", "a word drawn out") { source, random in
      source.replacingOne(#"(?<=\p{L})م(?=\p{L})"#, with: { _ in "مـ" }, &random)
    },
    .source("presentation-form", "a ligature") { source, random in
      source.replacingOne("لا", with: { _ in "\u{FEFB}" }, &random)
    },
    .source("source-glued-words", "a space lost") { source, random in
      source.replacingOne(#"(?<=\p{L}[ةى]) (?=\p{L}{3})"#, with: { _ in "" }, &random)
    },
  ]
}
