import Bitext
import NameTraining
import Names
import Testing

/// Training on a few names, twice.
@Suite struct NameTrainingTests {
  private static let pairs = """
    arabic\tenglish\tcount
    لافروف\tlavrov\t5
    بوتين\tputin\t9
    بافل\tpavel\t3
    إيفان\tivan\t4
    إيفانوف\tivanov\t2
    أندري\tandrei\t2
    سيمون\tsimon\t6
    سيمونوف\tsimonov\t1
    مارتن\tmartin\t4
    مارتينوف\tmartinov\t1
    روبرت\trobert\t4
    نوفاك\tnovak\t2
    تيتوف\ttitov\t1
    ديمتري\tdmitri\t3
    آنا\tanna\t3
    """

  private func trained() throws -> [UInt8] {
    var data = try TrainingData()
    let isRead = data.addPairs(Self.pairs, name: "fixture")
    try #require(isRead)
    var settings = NameTrainer.Settings()
    settings.rounds = 2
    settings.unitMinimum = 1
    return try NameTrainer(settings: settings) { _ in }.train(data).bytes
  }

  @Test func `the same names give the same bytes, and a model that spells them`() throws {
    let bytes = try trained()
    #expect(try trained() == bytes)
    let romanizer = Romanizer(model: try NameModel(ModelBytes(bytes)))
    let candidates = romanizer.romanize("بافلوف", candidates: 5).candidates
    #expect(!candidates.isEmpty)
    #expect(candidates.allSatisfy { 0...1 ~= $0.confidence })
  }

  @Test func `a table without its columns is refused`() throws {
    var data = try TrainingData()
    let isRead = data.addPairs("a\tb\n1\t2\n", name: "fixture")
    #expect(!isRead)
    let isAdded = data.addFurtherPairs(Self.pairs)
    #expect(!isAdded, "there is no source to add to")
  }
}
