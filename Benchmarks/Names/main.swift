import Foundation

// NamesBenchmark variants FILES: how well distances join spellings. NamesBenchmark romanize MODEL FILE: names a second.

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("variants", 2...): VariantBenchmark.run(Array(arguments.dropFirst()))
case ("romanize", 3): RomanizationBenchmark.run(model: arguments[1], file: arguments[2])
default: print("usage: NamesBenchmark variants FILES | romanize MODEL FILE")
}
