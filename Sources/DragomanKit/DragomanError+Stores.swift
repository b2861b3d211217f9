internal import Interchange
internal import SQLiteStore

extension DragomanError {
  /// Runs work on files and stores, and turns what it throws into a line for the person.
  static func rethrowing<Result>(_ work: () throws -> Result) throws(DragomanError) -> Result {
    do {
      return try work()
    } catch let error as DragomanError {
      throw error
    } catch let error as InputError {
      throw DragomanError(error)
    } catch let error as SQLiteStoreError {
      throw DragomanError(error)
    } catch {
      throw DragomanError(.inputOutput, "\(error)")
    }
  }

  private init(_ error: SQLiteStoreError) {
    let kind: Kind =
      switch error.reason {
      case .missing: .missingInput
      case .notAMemory, .newer, .older: .invalidInput
      case .denied: .cannotCreate
      case .full, .busy, .other: .inputOutput
      }
    self.init(kind, error.description)
  }
}
