internal import CHunspell
internal import Foundation
internal import QualityChecks
internal import Synchronization

/// A dictionary of the system's hunspell.
///
/// What it said of a word it says again without asking; it may be asked from several threads.
final class HunspellDictionary: SpellingOracle {
  private struct State {
    var handle: OpaquePointer
    var words: [String: Bool] = [:]
  }

  private let state: Mutex<State>

  /// Opens the files `name.aff` and `name.dic` of a folder; `nil` where there are none, or they are not in UTF-8.
  init?(folder: String, name: String) {
    let (affixes, words) = ("\(folder)/\(name).aff", "\(folder)/\(name).dic")
    guard FileManager.default.isReadableFile(atPath: affixes), FileManager.default.isReadableFile(atPath: words),
      let handle = Hunspell_create(affixes, words)
    else { return nil }
    guard let encoding = Hunspell_get_dic_encoding(handle), String(cString: encoding) == "UTF-8" else {
      Hunspell_destroy(handle)
      return nil
    }
    state = Mutex(State(handle: handle))
  }

  deinit { state.withLock { Hunspell_destroy($0.handle) } }

  func isWord(_ word: String) -> Bool {
    state.withLock { state in
      if let known = state.words[word] { return known }
      let isWord = Hunspell_spell(state.handle, word) != 0
      state.words[word] = isWord
      return isWord
    }
  }
}

/// Several dictionaries of one language: a word of any of them is one.
struct HunspellDictionaries: SpellingOracle {
  let all: [HunspellDictionary]

  func isWord(_ word: String) -> Bool { all.contains { $0.isWord(word) } }
}
