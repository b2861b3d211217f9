// swift-tools-version: 6.2
// The map of the house. Imports run one way: Bitext and Languages, then the stages, then DragomanKit, then the
// command line. A target stands here when it has real content; DESIGN.md's vocabulary names them.

import PackageDescription

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")

let package = Package(
  name: "dragoman",
  products: [
    .library(name: "DragomanKit", targets: ["DragomanKit"]),
    .executable(name: "dragoman", targets: ["dragoman"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "SystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CICU", dependencies: ["SystemICU"]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(name: "CProcessor"),
    .target(name: "ICU", dependencies: ["CICU"]),
    .target(name: "Bitext"),
    .target(
      name: "Languages", dependencies: ["ICU"],
      resources: [
        .embedInCode("Arabic/Resources"), .embedInCode("English/Resources"), .embedInCode("Values/Resources"),
      ]),
    .target(name: "Segmentation", dependencies: ["Bitext", "Languages", "ICU"]),
    .target(
      name: "TranslationMemory", dependencies: ["Bitext", "Languages"],
      resources: [.embedInCode("Resources")]),
    .target(name: "Terminology", dependencies: ["Bitext", "CProcessor", "ICU", "Languages"]),
    .target(name: "Names", dependencies: ["Bitext", "ICU", "Languages"], resources: [.embedInCode("Resources")]),
    .target(name: "Alignment"),
    .target(
      name: "Drafting", dependencies: ["Bitext", "Languages"], resources: [.embedInCode("Style/Resources")]),
    .target(
      name: "QualityChecks", dependencies: ["Bitext", "Languages"], resources: [.embedInCode("Resources")]),
    .target(
      name: "Interchange", dependencies: ["Bitext", "CExpat", "CGumbo", "CZlib", "ICU", "Languages"],
      resources: [.embedInCode("Glossary/Resources"), .embedInCode("Report/Resources")]),
    .target(name: "SQLiteStore", dependencies: ["Bitext", "TranslationMemory", grdb, sqlite]),
    .target(
      name: "DragomanKit",
      dependencies: [
        "Bitext", "Languages", "Segmentation", "TranslationMemory", "Terminology", "Names", "Alignment", "Drafting",
        "QualityChecks", "Interchange", "SQLiteStore", "CHunspell",
      ], exclude: ["Resources/names.model.md"],
      resources: [.copy("Resources/names.model"), .copy("Resources/names.words")]),
    .executableTarget(
      name: "dragoman", dependencies: ["Bitext", "Languages", "Interchange", "DragomanKit", argumentParser]),
    .executableTarget(
      name: "ChecksBenchmark",
      dependencies: ["Bitext", "DragomanKit", "Interchange", "Names", "QualityChecks", "Terminology"],
      path: "Benchmarks/Checks", exclude: ["labels"]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "DragomanTests", dependencies: ["dragoman", "TestSupport"], resources: [.copy("Fixtures")]),
    .executableTarget(
      name: "MemoryBenchmark", dependencies: ["Bitext", "SQLiteStore", "TranslationMemory"],
      path: "Benchmarks/Memory", exclude: ["README.md", "baselines.py"]),
    .executableTarget(
      name: "NamesBenchmark",
      dependencies: [
        "Bitext", "DragomanKit", "ICU", "Interchange", "Languages", "NameTraining", "Names", "Terminology",
      ],
      path: "Benchmarks/Names", exclude: ["labels", "README.md"]),
    .target(name: "NameTraining", dependencies: ["Bitext", "Languages", "Names"], path: "Benchmarks/NameTraining"),
    .executableTarget(name: "train-names", dependencies: ["NameTraining"], path: "Benchmarks/TrainNames"),
    .executableTarget(
      name: "TerminologyBenchmark", dependencies: ["Bitext", "Interchange", "Terminology"],
      path: "Benchmarks/Terminology", exclude: ["labels", "pyahocorasick_baseline.py"]),
    .executableTarget(
      name: "LocaleGlossary", dependencies: ["Bitext", "ICU", "Interchange", "Languages"], path: "Tools/LocaleGlossary",
      exclude: ["regions.tsv", "nationalities.tsv", "currencies.tsv", "languages.tsv"]),
    .testTarget(name: "AlignmentTests", dependencies: ["Alignment"]),
    .testTarget(name: "DraftingTests", dependencies: ["Bitext", "Drafting"]),
    .testTarget(name: "ICUTests", dependencies: ["ICU"]),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Bitext", "Interchange", "TestSupport"], resources: [.copy("Fixtures")]),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"], resources: [.copy("Fixtures")]),
    .testTarget(name: "LayoutTests", dependencies: ["TestSupport"]),
    .testTarget(name: "NamesTests", dependencies: ["Bitext", "NameTraining", "Names", "TestSupport"]),
    .testTarget(name: "QualityChecksTests", dependencies: ["QualityChecks", "Bitext", "Languages", "TestSupport"]),
    .testTarget(
      name: "TerminologyTests", dependencies: ["Bitext", "Interchange", "Languages", "Terminology", "TestSupport"]),
    .testTarget(
      name: "TranslationMemoryTests", dependencies: ["Bitext", "Languages", "TestSupport", "TranslationMemory"],
      resources: [.copy("Fixtures")]),
    .testTarget(name: "SQLiteStoreTests", dependencies: ["Bitext", "SQLiteStore", "TranslationMemory", grdb]),
    .executableTarget(
      name: "SegmentationBenchmark", dependencies: ["Bitext", "ICU", "Segmentation"], path: "Benchmarks/Segmentation"),
    .testTarget(
      name: "SegmentationTests", dependencies: ["Segmentation", "Bitext", "Languages"], resources: [.copy("Fixtures")]),
  ]
)

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

for target in package.targets where target.type != .system && target.name != "CICU" {
  target.swiftSettings = (target.swiftSettings ?? []) + strict
}
