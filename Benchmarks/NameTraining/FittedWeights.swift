internal import Names

/// The ranking's weights, as they are written.
struct FittedWeights: Hashable, Sendable {
  var candidate: [Float]
  var none: [Float]

  /// The forward model alone.
  static let unfitted = FittedWeights(
    candidate: [1] + Array(repeating: 0, count: NameModel.featureCount - 1),
    none: Array(repeating: 0, count: NameModel.noneFeatureCount))

  /// The section of the model.
  var section: [UInt8] {
    var writer = ByteWriter()
    for weights in [candidate, none] {
      writer.number(weights.count)
      for weight in weights { writer.float(weight) }
    }
    return writer.bytes
  }
}
