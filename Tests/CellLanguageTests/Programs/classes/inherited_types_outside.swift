class Base { enum State: String { case on, off }; struct Config { var a = 1 }; class Inner { init() {} }; typealias Handler = (Int) -> Int; static let k = 3; enum Lvl: Int, CaseIterable { case x, y } }
class Sub: Base { var state: State = .on; func set(_ c: Config = Config()) -> Int { c.a }; lazy var h: Handler = { $0 + 1 } }
func f(_ s: Sub.State) -> Sub.Config { Sub.Config(a: s == .on ? 1 : 2) }
let h: Sub.Handler = { $0 * 2 }
print(Sub.State(rawValue: "on") as Any, Sub.Config(), type(of: Sub.Inner()), h(3), f(.off), Sub.k, Sub.Lvl.allCases)
let subs = [Sub.State: Int](); print(subs.count, Sub().set(), Sub().h(4))
extension Sub { enum Extra { case e(State) }; static func make() -> State { State(rawValue: "off")! } }
print(Sub.Extra.e(.on), Sub.make())
switch Sub().state { case Sub.State.on: print("on"); case State2.off: print("off") }
typealias State2 = Sub.State
class View<M> { struct Props { var m: M }; enum Ev { case tap(M), none }; func on(_ e: Ev) -> Props? { if case .tap(let m) = e { Props(m: m) } else { nil } } }
class Btn: View<String> { override func on(_ e: Ev) -> Props? { super.on(e).map { Props(m: $0.m + "!") } }; class Sm: Btn { func both(_ p: Props) -> [Props] { [p, Props(m: "z")] } } }
print(Btn().on(.tap("q")) as Any, Btn.Sm().both(Btn.Props(m: "a")), Btn.Ev.none)
