import Foundation
import Names
import TestSupport

/// The model that ships with the program.
enum ShippedModel {
  static let path = "Sources/DragomanKit/Resources/names.model"

  static func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: PackageRoot.url.appending(path: path)))
  }

  static let romanizer: Romanizer? = (try? bytes()).flatMap { try? NameModel(ModelBytes($0)) }.map(
    Romanizer.init(model:))
}
