import CellLanguage
import CellMachine
import Testing

@testable import Bindings

@Suite("The interface")
struct InterfaceTests {
  private static var modules: [any ModuleBinding.Type] {
    [TensorsBinding.self, AutodiffBinding.self, FlowsBinding.self, PlotsBinding.self]
  }
  private static var texts: [String] { Library.interfaces.flatMap(\.sources) }

  @Test("is read without complaints")
  func loads() {
    #expect(Checker(libraries: Library.interfaces).universe.diagnostics.isEmpty)
  }

  @Test("names each function once, and each has code")
  func indicesHaveCode() throws {
    let machine = Machine()
    let session = LibrarySession(machine: machine)
    for (module, text) in zip(Self.modules, Self.texts) {
      let indices = text.matches(of: /@host\("(\d+)"\)/).compactMap { Int($0.1) }
      #expect(indices.sorted() == Array(module.indices))
      #expect(indices.allSatisfy { session.native($0) != nil })
    }
    #expect(session.native(999_999) == nil)
  }

  @Test("declares types that a cell can name")
  func typesAreKnown() throws {
    let names = Self.texts.flatMap { text in
      text.matches(of: /\n *(?:@resultBuilder )?(?:@host )?(?:struct|enum) (\w+)/).map(\.1)
    }
    let inside = ["Finding": "CheckReport.Finding", "Trace": "Continuous.Trace"]
    let types = names.map { inside[String($0)] ?? String($0) }
    #expect(types.count > 60)
    let cell = types.enumerated().map { "func f\($0)(_ x: \($1)) {}" }.joined(separator: "\n")
    #expect(try CellRunner.output(cell + "\nprint(\"ok\")") == "ok\n")
  }

  @Test("is visible without import, and imports are accepted")
  func imports() throws {
    let code = "import Autodiff\nimport Flows\nimport Plots\nimport Tensors\nprint(Tensor(1))"
    #expect(try CellRunner.output(code) == "1.0\n")
  }

  @Test("keeps the standard library's own functions for numbers")
  func numbersStayNumbers() throws {
    let output = try CellRunner.output(
      "let x = 0.0\nlet y: Double = exp(x) + sigmoid(x)\nprint(y, exp(Tensor(0)))")
    #expect(output == "1.5 1.0\n")
  }
}
