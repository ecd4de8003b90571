import Foundation
import Testing

@testable import Tangling

@Suite("A tangled notebook")
struct TanglingTests {
  private static let notebooks = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Notebooks")

  private static func names() -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: notebooks.path)) ?? []
    #if DEBUG
      // Training takes minutes where nothing is optimised.
      return all.filter { $0 == "page.md" }
    #else
      // Names that begin with an underscore are parts of others.
      return all.filter { $0.hasSuffix(".md") && !$0.hasPrefix("_") }.sorted()
    #endif
  }

  @Test("prints what the notebook prints, number for number", arguments: names())
  func printsTheSame(_ name: String) throws {
    let run = try TangledRun(name, in: Self.notebooks)
    #expect(run.complaints.isEmpty, "\(run.complaints)")
    #expect(run.printed == run.expected)
    #expect(!run.expected.isEmpty)
  }

  @Test("keeps what names mean where later cells declare them again")
  func keepsVersions() throws {
    let run = try TangledRun(
      """
      ```{swift}
      let x = 1
      var total = 0.0
      func f() -> Int { x }
      func f(_ a: Int) -> Int { a + x }
      struct P { var a = 1; let x = 7; func sum() -> Int { a + x } }
      protocol Named { var name: String { get } }
      extension P: Named { var name: String { "P\\(x)" } }
      print(x, f(), P(), P().sum(), P().name)
      ```
      Inline `{swift} x + f(1)`.

      ```{swift}
      print(x)
      let y = x + 1
      let x = [10, 20]
      let keep = { x.count }
      if let x = x.first { print(x) }
      for x in x { total += Double(x) }
      func g(x: Int) -> Int { x + y }
      print(x, f(), y, keep(), g(x: 2), x.map { x in x * 2 }, total)
      ```

      ```{swift}
      let x = x.count * 2
      var total = "t"
      total += "u"
      struct P { var b = P2(); var list: [P2] = [] }
      struct P2: Named { var name: String { "p2" } }
      print(P(), [P().b], keep(), f(3), total)
      func f() -> Int { 7 + x }
      let (u, v) = (f(), f(1))
      ```

      ```{swift}
      let u = Double(u) / 4, w = u + 1
      print(w)
      print(u, v, type(of: u))
      u
      ```

      ```{swift}
      struct Dual { var value: Double, slope: Double }
      func exp(_ x: Dual) -> Dual { Dual(value: exp(x.value), slope: exp(x.value) * x.slope) }
      print(exp(Dual(value: 1, slope: 1)), exp(0.0))
      ```

      ```{swift}
      struct Dual { var a: Double }
      func exp(_ x: Dual) -> Dual { Dual(a: exp(x.a)) }
      print(exp(Dual(a: 1)), exp(0.0))
      ```

      ```{swift}
      func display(_ text: String) { print("mine", text) }
      display("a")
      "b"
      ```
      """, name: "versions.md")
    #expect(run.complaints.isEmpty, "\(run.complaints)")
    #expect(run.printed == run.expected)
    #expect(run.expected.contains("P(a: 1, x: 7)"))
  }

  @Test(
    "shows values, checks and random numbers as the page does, and Foundation's functions as ours")
  func showsTheSame() throws {
    let run = try TangledRun(
      """
      ---
      seed: 7
      ---

      ```{swift}
      import Foundation
      let numbers = (1...40).map { Double($0) * 0.37 }
      let sums = numbers.map { exp($0) + sin($0) + pow($0, 0.3) + tanh($0) + lgamma($0) + log($0) }
      print(sums, sqrt(2), Foundation.floor(2.5), String(format: "%.3f|%5d", 2.0 / 3, 42))
      print(atan2(1, 2), hypot(3, 4), cbrt(2.0), erf(0.3), log2(10), Float(2), exp(Float(1)))
      numbers.count
      ```

      ```{swift}
      //| label: draws
      let draws = Normal(0, 1).sample(5)
      display(draws)
      display("text")
      check(draws.sum().scalar, equals: draws.sum().scalar)
      draws.reshaped([5, 1])
      ```

      ```{swift}
      Random.uniform(shape: [20])
      ```

      ```{swift}
      //| fig-width: 4
      display(Plot { Line([0, 1], [0, 1]) })
      Plot { Line([0, 1], [0, 1]) }
      ```

      ```{swift}
      //| eval: false
      let never = 1 / 0
      ```

      ```{swift}
      //| error: true
      let wrong: Int = "text"
      ```

      ```{swift}
      //| error: true
      let empty: [Int] = []
      print(empty[3])
      ```

      ```{swift}
      struct Doubling: Bijection {
        func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
          mapPoints(x) { rows in
            (2 * rows, Tensor(repeating: log(2), shape: [rows.shape[0]]))
          }
        }
        func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
          mapPoints(z) { rows in
            (rows / 2, Tensor(repeating: -log(2), shape: [rows.shape[0]]))
          }
        }
        var description: String { "Doubling" }
      }
      let flow = Flow(base: StandardNormal(dimension: 1)) { Doubling() }
      checkBijection(Doubling(), on: [[1], [2]])
      var calls = 0
      func count() -> Int {
        calls += 1
        return calls
      }
      _ = count()
      print(flow, flow.sample(2), calls, [Doubling().inverse(1.0)])
      fit(flow.layers.isEmpty ? flow : Flow(base: StandardNormal(dimension: 1)) { ActNorm() },
          to: draws.reshaped([5, 1]), steps: 3)
      ```
      The last: `{swift} calls + 1`, `{swift} Tensor(0.5)` and `{swift} "a\\(calls)"`.
      """, name: "values.md")
    #expect(run.complaints.isEmpty, "\(run.complaints)")
    #expect(run.printed == run.expected)
    #expect(run.expected.hasSuffix("2\n0.5\na1\n"))
  }

  @Test("computes the maths functions of cells")
  func hasTheMathsFunctions() throws {
    let one = [
      "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos",
      "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "cbrt", "erf", "erfc", "lgamma",
      "tgamma", "sqrt", "floor", "ceil", "trunc", "round", "rint", "nearbyint", "fabs", "logb",
      "ilogb", "frexp", "modf",
    ]
    let two = [
      "pow", "atan2", "hypot", "fmod", "remainder", "fmin", "fmax", "copysign", "fdim", "nextafter",
    ]
    let constants = [
      "M_PI", "M_PI_2", "M_PI_4", "M_1_PI", "M_2_PI", "M_2_SQRTPI", "M_E", "M_LOG2E", "M_LOG10E",
      "M_LN2", "M_LN10", "M_SQRT2", "M_SQRT1_2", "DBL_MAX", "DBL_MIN", "DBL_EPSILON", "FLT_MAX",
      "FLT_MIN", "FLT_EPSILON",
    ]
    let calls =
      one.map { "print(\"\($0)\", xs.map { x in \($0)(x) }, ys.map { y in \($0)(y) })" }
      + two.map {
        "print(\"\($0)\", xs.map { x in \($0)(x, 0.7) }, ys.map { y in \($0)(y, -2) })"
      } + constants.map { "print(\($0))" }
    let run = try TangledRun(
      """
      ```{swift}
      import Foundation
      let xs: [Double] = [0.3, -0.4, 2.5, -7.25, 0.5, 1e300, 1e-310, 40]
      let ys: [Float] = [0.3, -0.4, 2.5, -7.25, 0.5, 1e-40, 9]
      \(calls.joined(separator: "\n"))
      print(fma(2, 3, 4), fma(Float(2), 3, 4), ldexp(0.75, 5), scalbn(3, -1080), ldexp(Float(3), 2))
      print(sqrt(2), exp(1), pow(2, 0.5), atan2(1, 2), hypot(3, 4), cos(0), Foundation.floor(2.5))
      let size: CGFloat = 2
      print(size)
      ```
      ```{swift}
      func erf(_ x: Double) -> Double { -x }
      func sqrt(_ x: Double) -> Double { 2 * x }
      print(erf(3), sqrt(2), [4.0].map(sqrt))
      ```
      """, name: "maths.md")
    #expect(run.complaints.isEmpty, "\(run.complaints)")
    // IEEE 754 leaves the sign of NaN open.
    #expect(
      run.printed.replacing("-nan", with: "nan") == run.expected.replacing("-nan", with: "nan"))
    #expect(run.expected.split(separator: "\n").count > 60)
  }

  @Test("says where code is left out")
  func leavesOut() throws {
    let run = try TangledRun(
      "```{swift}\n//| error: true\nlet a: Int = \"b\"\n```\n```{swift}\nprint(1)\n```\n",
      name: "left out.md")
    let main = try #require(run.package.files.first { $0.path == "Sources/main.swift" })
    #expect(main.text.contains("// Left out, since it is expected to fail: "))
    #expect(main.text.contains("// let a: Int = \"b\""))
    #expect(run.printed == "1\n")
    let manifest = try #require(run.package.files.first { $0.path == "Package.swift" })
    #expect(manifest.text.contains("name: \"left-out\""))
    #expect(manifest.text.contains("package: \"lectern\""))
  }
}
