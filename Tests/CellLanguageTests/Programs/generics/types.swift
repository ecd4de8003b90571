struct Stack<Element> {
  private var items: [Element] = []
  mutating func push(_ x: Element) { items.append(x) }
  mutating func pop() -> Element? { items.popLast() }
  var top: Element? { items.last }
  var count: Int { items.count }
}
var s = Stack<Int>()
s.push(1); s.push(2)
print(s.pop()!, s.top!, s.count)
var t = Stack<String>()
t.push("a")
print(t.top!, s, t)
struct Pair<A, B> { let a: A; let b: B; func flipped() -> Pair<B, A> { .init(a: b, b: a) } }
print(Pair(a: 1, b: "x").flipped())
enum Either<L, R> { case left(L), right(R) }
let e: Either<Int, String> = .right("r")
print(e)
