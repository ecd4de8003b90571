enum E { case a(Int), b, c, d, e }
func f(_ e: E, _ x: Int) -> Int { switch e { case .a(x): return 1; case .a: return 2; case .b: return 0; case .c: return 0; case .d: return 7; default: return 4 } }
print(f(.a(3), 5), f(.a(5), 5))
func g(_ e: E) -> Int { switch e { case .b: 1; case .a(0): 2; case .c: 3; case .d: 4; case .e: 5; case .a(7): 6; case .a(let n): n * 10 } }
print(g(.a(0)), g(.a(7)), g(.a(8)))
enum F { case a(E), b, c, d, e }
func h(_ f: F) -> Int { switch f { case .b: 1; case .a(.b): 2; case .c: 3; case .d: 4; case .e: 5; case .a: 6 } }
print(h(.a(.c)), h(.a(.b)))
enum Op { case push(Int), pop, add, mul, jump(to: Int, if: Bool), halt }
func show(_ op: Op) -> String {
  switch op {
  case .push(0), .pop: "zero or pop"
  case .add, .mul: "arithmetic"
  case .jump(to: 0, if: _): "restart"
  case .jump(to: let n, if: true) where n < 0: "back \(n)"
  case .jump(_, false): "never"
  case .push, .jump, .halt: "other"
  }
}
print([Op.push(0), .push(1), .pop, .add, .jump(to: 0, if: true), .jump(to: -2, if: true), .jump(to: 3, if: false), .jump(to: 3, if: true), .halt].map(show))
