import CellMachine
import Foundation
import Testing

@testable import Bindings

@Suite("Cells that use the library")
struct LibraryCellsTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let name: String
    let code: String
    let prints: String
    var testDescription: String { name }

    init(_ name: String, _ code: String, prints: String) {
      self.name = name
      self.code = code
      self.prints = prints
    }
  }

  static let examples: [Example] = [
    Example(
      "tensor literals and operators",
      """
      let x: Tensor = [1, 2, 3]
      print(x + 1, 2 * x - x, (x * x).sum())
      print(x[1], [[1.0, 2], [3, 4]] as Tensor == Tensor([[1, 2], [3, 4]]))
      """, prints: "[2.0, 3.0, 4.0] [1.0, 2.0, 3.0] 14.0\n2.0 true\n"),
    Example(
      "compound assignment in place",
      "var t: Tensor = 1\nlet u = t\nt += 2\nt *= 3\nprint(t, u)", prints: "9.0 1.0\n"),
    Example(
      "tuples with labels",
      """
      let (value, logDet) = Affine(scale: 2.0, shift: 1.0).forward(3.0)
      print(value, logDet == log(2))
      let f = lu([[2, 1], [4, 3]])
      print(f.P, f.sign)
      """, prints: "7.0 true\n[1, 0] -1.0\n"),
    Example(
      "a closure of numbers", "print(integral(over: 0...3) { x in x * x })", prints: "9.0\n"),
    Example(
      "a function as an argument",
      """
      func f(_ x: Tensor) -> Tensor { x * x * x }
      print(gradient(of: f, at: 2))
      """, prints: "12.0\n"),
    Example(
      "methods through a protocol",
      """
      let layers: [any Bijection] = [Affine(scale: 2.0), Reverse(), Exp()]
      for layer in layers { print(layer, layer.parameters.count) }
      print(Composition(layers).layers.count)
      """, prints: "Affine(scale: 2.0, shift: 0.0) 0\nReverse() 0\nExp() 0\n3\n"),
    Example(
      "a mutating method",
      """
      var a = Philox(seed: 7)
      var b = a
      let first = a.uniform()
      print(first == b.uniform(), first == a.uniform())
      """, prints: "true false\n"),
    Example(
      "an inout argument",
      """
      var g = Philox(seed: 7)
      let x = Normal(0, 1).sample(3, using: &g)
      let y = Normal(0, 1).sample(3, using: &g)
      print(x.shape, x == y)
      """, prints: "[3] false\n"),
    Example(
      "an object that changes",
      """
      let p = Parameter([1, 2], name: "w")
      let q = p
      q.value = [3]
      print(p.value, p.name)
      """, prints: "[3.0]  w\n".replacingOccurrences(of: "  ", with: " ")),
    Example(
      "an enum of the library",
      """
      switch Activation.relu {
      case .relu: print("relu", Activation.relu.rawValue)
      default: print("another")
      }
      """, prints: "relu relu\n"),
    Example(
      "casts of what the library returns",
      """
      let f = Affine(scale: 2.0).then(Sinh())
      if let first = f.layers[0] as? Affine { print(first.scale, first) }
      print(f.layers[1] is Sinh, f.layers[1] is Affine, f.layers[1].description)
      """, prints: "2.0 Affine(scale: 2.0, shift: 0.0)\ntrue false Sinh()\n"),
    Example(
      "methods that return Self",
      """
      let line: any Mark = Line([0, 1], [1, 2])
      print(line.labelled("a") is Line, Plot([line.labelled("b"), Rule(x: 0)]).problems.count)
      let rule = Rule(y: 1).dash(.dotted)
      print(rule is Rule, Plot { rule }.problems.count)
      """, prints: "true 0\ntrue 0\n"),
    Example(
      "generic functions of cells over the library's protocols",
      """
      func twice<B: Bijection>(_ b: B, _ x: Double) -> Double { b.forward(b.forward(x).value).value }
      print(twice(Affine(scale: 3.0), 1), twice(Identity(), 1))
      """, prints: "9.0 1.0\n"),
    Example(
      "functions of the library as values",
      "let xs: [Tensor] = [0, 1]\nprint(xs.map { square($0) }, xs.map(relu))",
      prints: "[0.0, 1.0] [0.0, 1.0]\n"),
    Example("an extension of arrays", "print([1.0, 2, 3].sum())", prints: "6.0\n"),
  ]

  @Test("print what Swift prints", arguments: examples)
  func prints(_ example: Example) throws {
    #expect(try CellRunner.output(example.code) == example.prints)
  }

  @Test("check a density with the cell's own closure")
  func density() throws {
    let output = try CellRunner.output(
      """
      let f = Affine(scale: 2.0, shift: 1.0).then(Sinh())
      let p = Transformed(Normal(0, 1), by: f)
      print(integral(over: -40...40) { x in exp(p.logDensity(x)) })
      """)
    let value = try #require(Double(output.trimmingCharacters(in: .newlines)))
    #expect(abs(value - 1) < 1e-10)
  }

  @Test("differentiate a layer's forward")
  func jacobian() throws {
    let output = try CellRunner.output(
      """
      let layer = Coupling(mask: .alternating(0), conditioner: MLP(hidden: [8]))
      let x: Tensor = [0.3, -0.2]
      let J = jacobian(of: layer.forward, at: x)
      print(J.shape, abs(logAbsDet(J).scalar - layer.logAbsDetJacobian(x).scalar) < 1e-14)
      """)
    #expect(output == "[2, 2] true\n")
  }

  @Test("build flows and plots with loops in builders")
  func builders() throws {
    let output = try CellRunner.output(
      """
      let flow = Flow(base: StandardNormal(dimension: 2)) {
        for k in 0..<3 {
          Coupling(mask: .alternating(k), conditioner: MLP(hidden: [8]))
          ActNorm()
        }
      }
      let data = TwoMoons(noise: 0.05).sample(100)
      let history = fit(flow, to: data, steps: 5, batch: 50, optimizer: Adam(rate: 1e-3))
      print(flow.layers.count, history.losses.count)
      let plot = Plot {
        Contours(of: flow.density, over: -2...3, -1.5...2)
        Points(data)
        if history.steps > 100 { Rule(x: 0) }
      }
      .title("Moons & more")
      print(plot.svg().contains("Moons &amp; more"))
      """)
    #expect(output == "6 5\ntrue\n")
  }

  @Test("keep values and functions from cell to cell")
  func cellsShareValues() throws {
    let runner = CellRunner()
    try runner.run("let x: Tensor = [1, 2]\nfunc f(_ t: Tensor) -> Tensor { t * x }")
    #expect(
      try runner.run("print(f(x), gradient(of: { f($0).sum() }, at: x))")
        == "[1.0, 4.0] [1.0, 2.0]\n")
  }

  @Test("keep a posterior's closure after its cell has ended")
  func closuresOutliveTheirCell() throws {
    let runner = CellRunner()
    try runner.run(
      """
      let data = [1.0, 2.0, 3.0]
      let model = Posterior(prior: Normal(0, 10)) { theta in
        data.map { Normal(theta, 1).logDensity($0) }.sum()
      }
      """)
    let output = try runner.run("print(model.mode(from: 0))")
    // The conjugate posterior's mean: Σx / (n + 1/100).
    let mode = try #require(Double(output.trimmingCharacters(in: .newlines)))
    #expect(abs(mode - 6 / 3.01) < 1e-6)
  }

  @Test("leave no object behind, closures included")
  func releasesEverything() throws {
    let runner = CellRunner()
    let code = """
      do {
        let scale = [2.0]
        let p = Posterior(prior: Normal(0, 1)) { (t: Double) in -t * t * scale[0] }
        let f = Composition([Affine(scale: scale[0]), Sinh()])
        let v = integral(over: -1...1) { x in p.logJoint(x) * f.forward(x).value }
        _ = (v, Plot { Line(of: { $0 * scale[0] }, over: 0...1) }.svg())
      }
      """
    try runner.run(code, label: "a")
    let before = runner.machine.state.pointee.liveObjects
    try runner.run(code, label: "b")
    #expect(runner.machine.state.pointee.liveObjects == before)
  }
}
