func fail(_ m: String) -> Never { fatalError(m) }
func todo() -> Double { fatalError("not written yet") }
func generic<T>() -> T { preconditionFailure() }
struct S<E> { subscript(i: Int) -> E { fatalError() }; var x: E { fail("x") } }
enum Op { case add, div; func run(_ a: Int, _ b: Int) -> Int { switch self { case .add: a + b; case .div: a / b } } }
print(Op.add.run(1, 2), Op.div.run(6, 3))
let pick: (Int) -> String = { n in switch n { case 0: return "none"; case 1: return "one"; default: fail("many") } }
print(pick(0), pick(1))
