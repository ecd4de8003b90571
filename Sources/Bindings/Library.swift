package import CellLanguage
import CellMachine

/// The library that cells see: what it declares, and how its functions are called.
package enum Library {
  /// What a program may import.
  package static let moduleNames = ["Tensors", "Autodiff", "Flows", "Plots"]

  /// The declarations, for `Checker(libraries:)`.
  package static let interfaces: [LibraryInterface] = [
    LibraryInterface(name: "Tensors", sources: [TensorsBinding.interface]),
    LibraryInterface(name: "Autodiff", sources: [AutodiffBinding.interface]),
    LibraryInterface(name: "Flows", sources: [FlowsBinding.interface]),
    LibraryInterface(name: "Plots", sources: [PlotsBinding.interface]),
  ]

  /// What a call costs beside the library's own work: crossing, and a look-up or two.
  private static let callCost = 16

  /// The code behind `@host("index")`; indices are unique among all modules.
  static func native(_ index: Int, _ session: LibrarySession) -> Native? {
    native(index, of: TensorsBinding.self, session)
      ?? native(index, of: AutodiffBinding.self, session)
      ?? native(index, of: FlowsBinding.self, session)
      ?? native(index, of: PlotsBinding.self, session)
  }

  private static func native<Module: ModuleBinding>(
    _ index: Int, of module: Module.Type, _ session: LibrarySession
  ) -> Native? {
    guard Module.indices.contains(index) else { return nil }
    return Native("library.\(index)", cost: callCost) { call in
      session.perform(call) { try Module.perform(index, &$0) }
    }
  }
}

/// The generated code of one module.
protocol ModuleBinding {
  static var indices: Range<Int> { get }
  /// Takes a function's arguments, calls it, gives its results.
  static func perform(_ index: Int, _ call: inout HostCall) throws
}
