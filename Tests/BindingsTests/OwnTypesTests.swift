import CellLanguage
import CellMachine
import Diagnostics
import Testing

@testable import Bindings

@Suite("A cell's own types as the library's")
struct OwnTypesTests {
  /// A program that is run with a type of the cell and with the library's own: both print the same.
  struct Twins: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let types: String
    let own: String
    let library: String
    /// `IT` stands for the value.
    let program: String

    init(_ name: String, _ types: String, _ own: String, _ library: String, _ program: String) {
      testDescription = name
      self.types = types
      self.own = own
      self.library = library
      self.program = program
    }

    func output(of value: String) throws -> String {
      try CellRunner.output(types + "\n" + program.split(separator: "IT").joined(separator: value))
    }
  }

  private static let affine = "MyAffine(scale: 2.5, shift: -1)"
  private static let affineTwin = "Affine(scale: Tensor([2.5]), shift: Tensor([-1.0]))"

  static let twins: [Twins] = [
    Twins(
      "a bijection, called by the cell and by the library", OwnTypes.affine, affine, affineTwin,
      """
      let f = IT
      let x = Tensor([[0.3], [-2], [5]])
      print(f.forward(x), f.inverse(x), f.logAbsDetJacobian(x))
      print(f.forward(0.7), f.inverse(0.7), f.logAbsDetJacobian(0.7))
      print(f.parameters.count, f.parameterCount, f.forwardCost, f.inverseCost)
      print(f.given(x).forward(x), f.inverted().forward(x), f.then(Sinh()).forward(x))
      let g: any Bijection = f
      print(g.forward(x), g.logAbsDetJacobian(x), jacobian(of: g.forward, at: [0.4]))
      """),
    Twins(
      "a bijection in a flow", OwnTypes.affine, affine, affineTwin,
      """
      let flow = Flow(base: StandardNormal(dimension: 1)) {
        IT
        Sinh()
      }
      let x = Tensor([[0.3], [-2], [5]])
      print(flow.logDensity(x), flow.sample(5), flow.toData(x), flow.stages(x))
      print(Composition([IT, Exp(), IT]).inverse(x))
      """),
    Twins(
      "a bijection of numbers under a density", OwnTypes.affine, affine,
      "Affine(scale: 2.5, shift: -1)",
      """
      let p = Transformed(Normal(0, 1), by: IT)
      print(p.logDensity(0.4), p.density(0.4), p.sample(3), p.cumulativeProbability(0.4))
      print(integral(over: -4...4) { p.density($0) })
      """),
    Twins(
      "a bijection through generic functions of the cell", OwnTypes.affine, affine, affineTwin,
      """
      func twice(_ f: some Bijection, _ x: Tensor) -> Tensor { f.forward(f.forward(x).value).value }
      func volume<F: ForwardBijection>(_ f: F, _ x: Tensor) -> Tensor { f.logAbsDetJacobian(x) }
      func chain(_ all: [any Bijection]) -> any Bijection { Composition(all) }
      print(twice(IT, [[1.0]]), volume(IT, [[1.0]]), chain([IT, IT]).inverse([[1.0]]))
      """),
    Twins(
      "an elementwise bijection", OwnTypes.elementwise, "MySinh()", "Sinh()",
      """
      let f = IT
      let x = Tensor([[0.3, 1], [-2, 0]])
      func rounded(_ t: Tensor) -> [Double] { t.scalars.map { ($0 * 1e12).rounded() } }
      print(f.forward(x).value, rounded(f.forward(x).logDet), rounded(f.inverse(x).value))
      print(rounded(Tensor(f.forward(0.25).value)), rounded(f.logAbsDetJacobian(x)))
      """),
    Twins(
      "a distribution", OwnTypes.normal, "MyNormal(m: 1, s: 2)", "Normal(1, 2)",
      """
      let p = IT
      print(p.logDensity([0.3, 4]), p.logDensity(0.3), p.density(0.3), p.density([0.3]))
      print(p.sample(4), p.sample(), p.quantile(0.9), p.mean, p.variance, p.entropy)
      let mix = Mixture([p, Normal(4, 1)], weights: [0.25, 0.75])
      print(mix.mean, mix.variance, mix.cumulativeProbability(2), mix.sample(3))
      print(Independent([p, p]).entropy, Independent([p, p]).mean)
      print(Transformed(p, by: Exp()).cumulativeProbability(0.4))
      """),
    Twins(
      "a network that is trained", OwnTypes.network, "MyNetwork()", "MyNetwork()",
      """
      let data = TwoMoons().sample(100)
      let net = IT
      let flow = Flow(base: StandardNormal(dimension: 2)) {
        Coupling(mask: .alternating(0), conditioner: net)
      }
      let history = fit(flow, to: data, steps: 20, batch: 50)
      print(history.losses, net.parameters.map { $0.value }, flow.parameterCount)
      """),
    Twins(
      "an optimizer and a schedule", OwnTypes.descent,
      "Scheduled(MyDescent(rate: 0.05), by: MyWarmUp(steps: 9))",
      "Scheduled(SGD(rate: 0.05), by: WarmUp(steps: 9))",
      """
      let data = TwoMoons().sample(100)
      let flow = Flow(base: StandardNormal(dimension: 2)) { ActNorm() }
      print(fit(flow, to: data, steps: 20, batch: 50, optimizer: IT).losses)
      """),
    Twins(
      "a transformer", OwnTypes.additive, "MyShift()", "AdditiveTransformer()",
      """
      let layer = Coupling(mask: .alternating(0), conditioner: MLP(hidden: [4]), transformer: IT)
      let flow = Flow(base: StandardNormal(dimension: 2)) { layer }
      print(fit(flow, to: TwoMoons().sample(60), steps: 5, batch: 30).losses)
      print(flow.sample(3))
      """),
    Twins(
      "a mark made of marks", OwnTypes.target, "[Target(x: 1, y: 2).color(.pink).labelled(\"a\")]",
      """
      [
        Rule(x: 1).dash(.dashed).color(.pink).labelled("a"), Rule(y: 2).color(.green),
        Points([1], [2]).color(.pink),
      ]
      """,
      """
      let marks: [any Mark] = IT
      print(Plot { marks; Line([0, 2], [0, 3]) }.svg())
      """),
  ]

  @Test("give what the library's give", arguments: twins)
  func areTwins(_ twins: Twins) throws {
    let own = try twins.output(of: twins.own)
    #expect(own == (try twins.output(of: twins.library)))
    #expect(!own.isEmpty)
  }

  @Test("satisfy the library's checks")
  func areChecked() throws {
    let text = try CellRunner.output(
      OwnTypes.affine + "\n" + OwnTypes.normal + "\n" + """
        let ok = [
          checkBijection(MyAffine(scale: 2, shift: 1), on: Normal(0, 1).sample(5).reshaped([5, 1])),
          checkDensity(MyNormal(m: 1, s: 2), over: -40...40), checkSamples(MyNormal(m: 0, s: 3)),
        ].map { $0.findings.count { !$0.holds } }
        print("failed:", ok)
        """)
    #expect(text.hasSuffix("failed: [0, 0, 0]\n"))
  }

  @Test("come back as what they were")
  func roundTrip() throws {
    let text = try CellRunner.output(
      OwnTypes.affine + "\n" + OwnTypes.network + "\n" + """
        let c = Composition([MyAffine(scale: 2, shift: 7), Sinh()])
        print(c.layers[0] is MyAffine, c.layers[1] is MyAffine, c.layers[1] is Sinh)
        print((c.layers[0] as? MyAffine)?.shift ?? 0, c.layers.compactMap { $0 as? MyAffine }.count)
        let net = MyNetwork()
        let layer = ConditionalAffine(context: 2, conditioner: net)
        print((layer.conditioner as? MyNetwork) === net)
        let f: any Bijection = MyAffine(scale: 2, shift: 7)
        print(f.given([1]) is MyAffine, (f.inverted().original as? MyAffine)?.scale ?? 0, f)
        """)
    #expect(text == "true false true\n7.0 1\ntrue\ntrue 2.0 affine\n")
  }

  @Test("are differentiated through, also where they are classes with parameters")
  func train() throws {
    let text = try CellRunner.output(
      """
      final class Scale: Bijection {
        let raw = Parameter(Tensor([0.0, 0.0]), name: "scale")
        var dimension: Int? { 2 }
        var parameters: [Parameter] { [raw] }
        func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
          mapPoints(x) { rows in
            (rows * exp(raw.value), Tensor(zeros: [rows.shape[0]]) + raw.value.sum())
          }
        }
        func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
          mapPoints(z) { rows in
            (rows * exp(-raw.value), Tensor(zeros: [rows.shape[0]]) - raw.value.sum())
          }
        }
        var description: String { "scale" }
      }
      let data = StandardNormal(dimension: 2).sample(400) * Tensor([3.0, 0.5])
      let layer = Scale()
      let flow = Flow(base: StandardNormal(dimension: 2)) { layer }
      let loss = fit(flow, to: data, steps: 300, batch: 400, optimizer: Adam(rate: 0.05)).finalLoss
      // The maximum of the likelihood is known.
      let best = (data * data).mean(axis: 0)
      print(abs(exp(-2 * layer.raw.value) / best - 1).max().scalar < 1e-3, loss < 3.3)
      """)
    #expect(text == "true true\n")
  }

  @Test("are released when the library lets them go")
  func leaveNothingBehind() throws {
    let runner = CellRunner()
    let cell = """
      var gone = 0
      final class Box: Bijection {
        var name = "x"
        func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
          (x, Tensor(zeros: Array(x.shape.dropLast())))
        }
        func inverse(_ x: Tensor) -> (value: Tensor, logDet: Tensor) { forward(x) }
        var description: String { name }
        deinit { gone += 1 }
      }
      """
    try runner.run(cell + "\n" + OwnTypes.affine)
    let loop = """
      do {
        var sum = 0.0
        for i in 0..<20_000 {
          let c = Composition([MyAffine(scale: 2, shift: Double(i)), Box()])
          sum += c.forward(1.0).value
          sum += MyAffine(scale: 2, shift: 1).logAbsDetJacobian(1.0)
        }
        print(gone, sum > 0)
      }
      """
    #expect(try runner.run(loop, label: "first") == "20000 true\n")
    let before = runner.machine.state.pointee
    #expect(try runner.run(loop, label: "second") == "40000 true\n")
    #expect(runner.machine.state.pointee.liveObjects == before.liveObjects)
    #expect(runner.machine.state.pointee.memoryUsed == before.memoryUsed)
  }
}

@Suite("A cell's own types that go wrong")
struct OwnTypesErrorsTests {
  private static let body = """
      func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) { forward(z) }
      var description: String { "it" }
    }
    """

  @Test("trap inside their own method, with the calls that led there")
  func trapInside() throws {
    let trap = try #require(
      CellRunner.trap(
        """
        struct Bad: Bijection {
          let xs = [1.0]
          func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
            (x * xs[3], Tensor(0))
          }
        \(Self.body)
        print(Composition([Sinh(), Bad()]).forward(Tensor([[1.0, 2]])))
        """))
    #expect(trap.kind == .indexOutOfRange)
    #expect(trap.frames.map { $0.range?.start.line } == [4, 9])
  }

  @Test("report an error of the library inside their own method there")
  func faultInside() throws {
    let trap = try #require(
      CellRunner.trap(
        """
        struct Bad: Bijection {
          func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
            (x.reshaped([7]), Tensor(0))
          }
        \(Self.body)
        let flow = Flow(base: StandardNormal(dimension: 2)) { Bad() }
        print(flow.logDensity(Tensor([[1.0, 2]])))
        """))
    #expect(trap.kind == .library && trap.range?.start.line == 3)
  }

  @Test(
    "name the type whose result has another shape",
    arguments: [
      (
        "struct W: Bijection { func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) { (x, 0) }\n"
          + body + "\nprint(Composition([W(), Sinh()]).forward(Tensor([[1.0, 2]])))",
        "'W.forward' needs to return a value of shape [1, 2] and a log-det of shape [1]"
      ),
      (
        """
        struct W: Distribution {
          var dimension: Int? { 2 }
          func logDensity(_ x: Tensor) -> Tensor { x }
          func sample(_ count: Int, using generator: inout Philox) -> Tensor { 1 }
          var description: String { "w" }
        }
        print(Flow(base: W()) { Affine(scale: 2) }.logDensity(Tensor([[1.0, 2]])))
        """, "'W.logDensity' needs to return a tensor of shape [1]"
      ),
      (
        """
        struct W: Distribution {
          var dimension: Int? { -2 }
          func logDensity(_ x: Tensor) -> Tensor { x }
          func sample(_ count: Int, using generator: inout Philox) -> Tensor { 1 }
          var description: String { "w" }
        }
        print(Flow(base: W()) { Affine(scale: 2) }.dimension ?? 0)
        """, "'W.dimension' needs to return a number from 1 to 16777216, got -2"
      ),
      (
        """
        final class W: Conditioner {
          var parameters: [Parameter] { [] }
          func settle(inputs: Int, outputs: Int) {}
          func callAsFunction(_ x: Tensor) -> Tensor { x.sum(axis: 1) }
          var description: String { "w" }
        }
        print(Coupling(mask: .alternating(0), conditioner: W()).forward(Tensor([[1.0, 2]])))
        """, "'W.callAsFunction' needs to return a tensor of shape [1, 2], got [1]"
      ),
      (
        """
        struct W: Optimizer {
          func start() -> any OptimizerRun { Run() }
          var description: String { "w" }
          final class Run: OptimizerRun {
            func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor] { [] }
          }
        }
        let flow = Flow(base: StandardNormal(dimension: 2)) { ActNorm() }
        fit(flow, to: TwoMoons().sample(50), steps: 2, optimizer: W())
        """, "'Run.step' needs to return a tensor for each value, in its shape, got []"
      ),
    ])
  func wrongShapes(_ code: String, _ message: String) throws {
    let trap = try #require(CellRunner.trap(code))
    #expect(trap.kind == .library)
    #expect(trap.message.hasPrefix(message), "\(trap.message)")
  }

  @Test("are stopped when they call themselves without end")
  func recursion() throws {
    let trap = try #require(
      CellRunner.trap(
        """
        final class Loop: Bijection {
          func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
            Composition([self]).forward(x)
          }
        \(Self.body)
        print(Loop().forward(Tensor([[1.0, 2]])))
        """))
    #expect(trap.kind == .depthLimit)
    let nested = try #require(
      CellRunner.trap(
        """
        struct Nest: Mark {
          var style = MarkStyle()
          var marks: [any Mark] { Nest() }
        }
        print(Plot { Nest() }.problems.map { $0.message })
        Plot { Nest() }
        let none: Int? = nil
        print(none!)
        """))
    #expect(nested.kind == .unexpectedNil)
  }

  @Test("are stopped at the limits of work and memory")
  func limits() throws {
    func trap(_ statements: String) -> Trap.Kind? {
      var limits = Limits()
      limits.fuel = 20_000_000
      limits.memoryBytes = 20 << 20
      return CellRunner.trap(
        """
        struct Slow: Bijection {
          func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
            \(statements)
          }
        \(Self.body)
        print(Composition([Slow()]).forward(Tensor([[1.0, 2]])))
        """, limits: limits)?.kind
    }
    #expect(trap("while true {}") == .fuelLimit)
    #expect(trap("var xs: [Int] = []\nwhile true { xs.append(1) }") == .memoryLimit)
    #expect(trap("var all: [any Bijection] = []\nwhile true { all.append(Inverted(self)) }") != nil)
  }

  @Test("are refused where a requirement is missing, with what to add")
  func missingRequirement() throws {
    let source = """
      struct Half: Bijection {
        func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) { (x, 0) }
        var description: String { "half" }
      }
      """
    let checker = CellRunner().checker
    let found = checker.check(.init(path: "cell.swift", text: source)).diagnostics
    #expect(
      found.map(\.message) == [
        "type 'Half' does not conform to protocol 'Bijection': 'inverse(_:)' is missing"
      ])
    #expect(
      found.first?.help == "add 'func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)'")
    #expect(found.first?.range?.start.line == 1)
  }
}
