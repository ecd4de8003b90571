import CellLanguage
import CellMachine

/// A type of a cell that conforms to protocols of the library, looked up once for a session.
package final class CellType {
  /// As cells write it.
  let name: String
  private let id: TypeID
  private let protocols: Set<String>
  private weak var lowering: Lowering?
  private var witnesses: [Int: LibraryWitness] = [:]

  init(_ id: TypeID, name: String, _ lowering: Lowering) {
    self.id = id
    self.name = name
    self.lowering = lowering
    protocols = lowering.protocols(of: id)
  }

  /// Whether values of the type can stand for `Flows.Bijection` and the like.
  func conforms(to proto: String) -> Bool { protocols.contains(proto) }

  /// What fulfils the requirement with a number.
  func witness(_ number: Int) -> LibraryWitness? {
    if let known = witnesses[number] { return known }
    let found = lowering?.libraryWitness(number, of: id)
    witnesses[number] = found
    return found
  }
}
