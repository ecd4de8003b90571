// Only an instance whose stored properties all have values runs its deinit.
struct Refused: Error {}

class A {
  let name: String
  init(name: String) { self.name = name }
  convenience init?(parsing text: String) {
    if text == "" { return nil }
    self.init(name: text)
    if text == "late" { return nil }
  }
  deinit { print("deinit", name) }
}
print(A(parsing: "x")?.name ?? "nil")
print(A(parsing: "") == nil, A(parsing: "late") == nil)

class B {
  let n: Int
  init?(_ k: Int) {
    guard k > 0 else { return nil }
    n = k
    if k > 10 { return nil }
  }
  deinit { print("deinit", n) }
}
class C: B {
  let m: [Int]
  override init?(_ k: Int) {
    m = [k]
    super.init(k)
    if k == 7 { return nil }
  }
  deinit { print("C", m) }
}
print(B(0) == nil, B(5)?.n as Any, B(11) == nil, C(-1) == nil, C(7) == nil, C(11) == nil)
print(C(3)?.m as Any)

class D {
  let first: String
  var second: [String]
  var third = "third"
  init(_ k: Int) throws {
    if k == 0 { throw Refused() }
    if k % 2 == 0 {
      first = "even"
      if k == 2 { throw Refused() }
      second = ["2"]
    } else {
      second = []
      first = "odd"
    }
    if k > 10 { throw Refused() }
  }
  deinit { print("D", first, second, third) }
}
class E: D {
  let more: [Int]
  override init(_ k: Int) throws {
    more = [k]
    if k < 0 { throw Refused() }
    try super.init(k)
    if k == 7 { throw Refused() }
  }
  convenience init(text: String) throws {
    guard let k = Int(text) else { throw Refused() }
    try self.init(k)
    if text.hasPrefix("+") { throw Refused() }
  }
  deinit { print("E", more) }
}
func attempt(_ what: String, _ make: () throws -> D) {
  do {
    let made = try make()
    print("made", what, made.first)
  } catch { print("failed", what) }
}
for k in [0, 1, 2, 4, 11, 12] { attempt("D \(k)") { try D(k) } }
for k in [-1, 0, 1, 2, 7, 12] { attempt("E \(k)") { try E(k) } }
for text in ["x", "4", "+4", "0"] { attempt(text) { try E(text: text) } }

class Empty {
  init?(_ fine: Bool) { if !fine { return nil } }
  deinit { print("Empty") }
}
print(Empty(false) == nil, Empty(true) == nil)

func parsed(_ k: Int) throws -> Int {
  if k < 0 { throw Refused() }
  return k
}
class F: A {
  let k: Int
  init(_ k: Int) throws {
    self.k = try parsed(k)
    super.init(name: "F \(try parsed(k - 1))")
    _ = try parsed(k - 2)
  }
  deinit { print("F", k) }
}
for k in -1...2 { print((try? F(k))?.k as Any) }
