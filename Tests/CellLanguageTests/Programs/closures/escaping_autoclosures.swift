func later(_ w: @autoclosure @escaping () -> Int) -> () -> Int { w }
func any(_ w: @autoclosure @escaping () -> [Any]) -> () -> [Any] { w }
func pair(_ w: @autoclosure @escaping () -> (Any, Double?)) -> () -> (Any, Double?) { w }
let text = "12"
func run(_ o: Int?, _ d: [String: Int], _ xs: [Int], _ t: (Int, Double)) {
  var k = 1
  let a = later(Int("x") ?? -1), b = later((o ?? d["k"]) ?? k), c = later(Int(text) ?? k * 2), e = later(o.map { $0 + (d["z"] ?? 7) } ?? 0)
  let f = any(xs), g = pair(t)
  k = 5
  print(a(), b(), c(), e(), f(), g())
  assert((o ?? 0) < 100, "\(d["q"] ?? 3)")
}
run(nil, [:], [1, 2], (3, 4.5)); run(2, ["k": 8, "z": 9], [], (1, 2))
let pick: (Int?) -> () -> Int = { v in later(v ?? (v ?? 3)) }
print(pick(nil)(), pick(4)())
