# make         build .build/release/dragoman
# make draft   draft the seed article with the starter memory, and write out/draft.tsv
# make test    lint, build and run every test
# make train-names NAMES=folder [LATIN=folder]   train the model behind romanization (see names.model.md)
# Each installs what a fresh Debian machine with Swift lacks.

PACKAGES := pkg-config libicu-dev libsqlite3-dev libexpat1-dev zlib1g-dev libgumbo-dev \
	libhunspell-dev hunspell-ar hunspell-en-us
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
DRAGOMAN := .build/release/dragoman
BUILD := swift build -c release --explicit-target-dependency-import-check error
ARTICLE := seeds/000_a208ffbbb2a9d7ca.txt

.PHONY: locale-glossaries bench-terminology all deps build draft test lint clean train-names bench-memory bench-segmentation

all: build

deps:
	@missing=$$(for p in $(PACKAGES); do dpkg -s $$p >/dev/null 2>&1 || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  echo "installing" $$missing; \
	  $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	fi

build: deps
	@$(BUILD) --product dragoman

draft: build
	@mkdir -p out && rm -f out/starter.sqlite out/starter.sqlite-* out/starter.sqlite.*
	@$(DRAGOMAN) memory import seeds/starter-memory.tsv --memory out/starter.sqlite
	@$(DRAGOMAN) draft $(ARTICLE) --memory out/starter.sqlite --glossary Glossaries
	@$(DRAGOMAN) export $(ARTICLE) --memory out/starter.sqlite --glossary Glossaries -o out/draft.tsv
	@echo "wrote out/draft.tsv"

train-names: deps
	@$(BUILD) --product train-names
	@.build/release/train-names $(NAMES) Sources/Names/Resources/arabic-spelling-odds.tsv
	@.build/release/train-names $(NAMES) $(or $(LATIN),$(NAMES)) Sources/DragomanKit/Resources/names.model

# NAMES holds google.tsv, wikidata.tsv, geonames.tsv and places.tsv, LATIN lists of Latin names (see names.model.md); trains, so it takes
# minutes.
.PHONY: bench-names
bench-names: deps
	@$(BUILD) --product NamesBenchmark
	@.build/release/NamesBenchmark Sources/DragomanKit/Resources/names.model $(NAMES) $(or $(LATIN),$(NAMES))

# How many misspelled names of the glossaries a draft finds, and what it takes for one in the lines of TEXT.
.PHONY: bench-near-names
bench-near-names: deps
	@$(BUILD) --product NamesBenchmark
	@.build/release/NamesBenchmark near Glossaries $(TEXT)

lint:
	@swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

test: deps lint
	@$(BUILD) --build-tests
	@swift test -c release --skip-build --disable-xctest

clean:
	rm -rf .build out

# The index alone, and a memory in its file from TMX import to match. Sizes and data files are arguments:
# make bench-memory ARGS="10000 1000000 10000000 pud.tsv tico.tsv"
bench-memory: deps
	@$(BUILD) --product dragoman
	@$(BUILD) --product MemoryBenchmark
	@rm -rf out/memory && mkdir -p out/memory
	@.build/release/MemoryBenchmark --write out/memory --dragoman $(DRAGOMAN) $(ARGS)
	@python3 Benchmarks/Memory/baselines.py out/memory || true

locale-glossaries: deps
	@$(BUILD) --product LocaleGlossary
	@.build/release/LocaleGlossary Tools/LocaleGlossary Glossaries

# NAMES and TEXT: files with Arabic names and Arabic text; without them the benchmark makes some up.
bench-terminology: deps
	@$(BUILD) --product TerminologyBenchmark
	@mkdir -p out/terminology
	@.build/release/TerminologyBenchmark --glossary Glossaries --names $(NAMES) --text $(TEXT) --write out/terminology
	@python3 Benchmarks/Terminology/pyahocorasick_baseline.py out/terminology || true

# Data files are arguments: make bench-segmentation ARGS="speed pud.tsv tico.tsv"; without any it says what there is.
bench-segmentation: deps
	@$(BUILD) --product SegmentationBenchmark
	@.build/release/SegmentationBenchmark $(or $(ARGS),hostile)

# Precision, recall and speed of the checks with the project's glossaries; PAIRS names TSV files such as PUD and TICO-19 (id, Arabic,
# English).
.PHONY: bench-checks
bench-checks:
	@$(BUILD) --product ChecksBenchmark
	@.build/release/ChecksBenchmark --labels Benchmarks/Checks/labels --glossary Glossaries $(PAIRS)

# Parts of drafts against people's translations: make bench-drafts PAIRS="pud.tsv tico.tsv" [TENTH=5]
.PHONY: bench-drafts
bench-drafts: build
	@python3 Benchmarks/Drafts/fragments.py $(DRAGOMAN) Glossaries $(or $(TENTH),5) $(PAIRS)

# Names found in sentences that were read by hand; SENTENCES is a TSV of document, id, Arabic (PUD), TEXT is what the words of
# names.words are counted in (TICO-19).
.PHONY: bench-name-recognition train-name-words
bench-name-recognition: deps
	@$(BUILD) --product NamesBenchmark
	@for half in pud pud-held-out pud-last pud-fresh pud-final; do echo $$half; .build/release/NamesBenchmark recognition \
	  Sources/DragomanKit/Resources/names.words Benchmarks/Names/labels/$$half.tsv Glossaries $(SENTENCES); done

train-name-words: deps
	@$(BUILD) --product train-names
	@.build/release/train-names words $(NAMES) $(TEXT) Sources/DragomanKit/Resources/names.words
