class V { enum Problem: Error { case empty }; typealias In = Int; struct Box { var i: In } }
final class N: V {
  func p(_ i: In) -> Problem { .empty }
  var all: [Box] = []
  func more() -> [Box] { [Box(i: 3), Box(i: In(4))] }
  func raise() throws { throw Problem.empty }
}
print(N().p(1), N().all, N().more(), N.Problem.empty, N.Box(i: 2))
class G<I> {
  enum Problem: Error { case empty, custom(String) }
  typealias In = I
  typealias Pair<O> = (I, O)
  struct Box { var i: I; struct Lid { var of: I } }
  struct Two<O> { var i: I; var o: O }
  func check(_ i: I) throws(Problem) {}
}
final class S<C: Collection>: G<C> {
  override func check(_ c: C) throws(Problem) { if c.isEmpty { throw .empty } }
  func b(_ c: In) -> Box { Box(i: c) }
  func lid(_ c: C) -> Box.Lid { Box.Lid(of: c) }
  func two(_ c: C) -> Two<Int> { Two(i: c, o: c.count) }
  func pair(_ c: In, _ n: Int) -> Pair<Int> { (c, n) }
}
class M: G<Int> { func p() -> Problem { .custom("m") }; let none = In("7") }
class L: M { var boxes: [Box] = [Box(i: 1)]; var q: Problem? = Problem.empty }
do { try S<String>().check("") } catch { print(error, S<[Int]>().b([1]), M().p()) }
print(S<[Int]>().lid([2]), S<String>().two("ab"), S<String>().pair("x", 2), M().none as Any, L().boxes)
let box: L.Box = L.Box(i: 5)
print(box, L().q as Any)
extension L { func again(_ b: Box) -> In { b.i + 1 } }
print(L().again(box))
