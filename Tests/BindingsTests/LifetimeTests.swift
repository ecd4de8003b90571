import Bindings
import CellLanguage
import CellMachine
import Diagnostics
import Testing

/// What a notebook's session leaves behind: nothing, since a site or a preview has many of them.
@Suite struct LifetimeTests {
  @Test func aSessionWithTheLibraryEnds() throws {
    weak var universe: Universe?
    weak var machine: Machine?
    weak var lowering: Lowering?
    weak var library: LibrarySession?
    weak var tensor: NominalDecl?
    do {
      let runner = CellRunner()
      let printed = try runner.run(
        """
        let flow = Flow(base: StandardNormal(dimension: 2)) { Affine(scale: [0.5, 1]) }
        let f = { (x: Tensor) in x * 2 }
        print(gradient(of: { x in f(x).sum() }, at: [1, 2]), flow.dimension ?? 0)
        """)
      #expect(!printed.isEmpty)
      universe = runner.checker.universe
      machine = runner.machine
      lowering = runner.lowering
      library = runner.session
      if case .nominal(let nominal, _)? = runner.checker.universe.libraryType(
        named: "Tensors.Tensor")
      {
        tensor = nominal
      }
      #expect(universe != nil && machine != nil && lowering != nil && library != nil)
      #expect(tensor != nil)
    }
    #expect(universe == nil)
    #expect(lowering == nil)
    #expect(library == nil)
    #expect(machine == nil)
    #expect(tensor == nil)
  }
}
