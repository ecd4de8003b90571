// type erasure, protocols with associated types, some/any
protocol Shape { associatedtype Unit: CustomStringConvertible = String
  var name: String { get }; func area() -> Double; var unit: Unit { get } }
extension Shape { func describe() -> String { "\(name): \(area()) \(unit)" }; var name: String { String(describing: Self.self) } }
extension Shape where Unit == String { var unit: String { "m²" } }
struct Circle: Shape { var r: Double; func area() -> Double { 3 * r * r } }
struct Square: Shape { let side: Int; let name = "sq"; func area() -> Double { Double(side * side) }; var unit: Int { side } }
struct AnyShape: Shape { private let _area: () -> Double; let name: String; let unit: String
  init<S: Shape>(_ s: S) { _area = s.area; name = "Any<\(s.name)>"; unit = s.unit.description }
  func area() -> Double { _area() } }
let shapes: [any Shape] = [Circle(r: 1), Square(side: 3), AnyShape(Square(side: 2))]
for s in shapes { print(s.describe(), type(of: s), s.unit) }
print(shapes.map { $0.area() }.reduce(0, +), shapes.max { $0.area() < $1.area() }!.name)
func total(_ s: some Collection<any Shape>) -> Double { s.reduce(0) { $0 + $1.area() } }
func first<S: Shape>(_ s: S) -> S.Unit { s.unit }
print(total(shapes[1...]), first(Circle(r: 2)), first(Square(side: 7)) + 1)
func open(_ s: any Shape) -> String { func go<T: Shape>(_ t: T) -> String { "\(T.self)/\(T.Unit.self)" }; return go(s) }
print(shapes.map(open))
protocol Container<Item> { associatedtype Item; var items: [Item] { get }; init(_ items: [Item]); mutating func add(_ x: Item) }
extension Container { func mapped<C: Container>(_ f: (Item) -> C.Item) -> C { C(items.map(f)) }
  static func of(_ xs: Item...) -> Self { Self(xs) } }
struct Stack<T>: Container { private(set) var items: [T]; init(_ i: [T]) { items = i }; mutating func add(_ x: T) { items.append(x) } }
final class Bag: Container { var items: [String] = []; init(_ i: [String]) { items = i.sorted() }; func add(_ x: String) { items.append(x); items.sort() } }
let st = Stack.of(3, 1, 2); let bag: Bag = st.mapped { "n\($0)" }; bag.add("a"); print(bag.items, st)
func make(_ big: Bool) -> any Container<Int> { big ? Stack([1, 2, 3]) : Stack([]) }
var k = make(true); k.add(9); print(k.items, make(false).items.isEmpty)
extension Array: Container { var items: [Element] { self }; init(_ i: [Element]) { self = i }; mutating func add(_ x: Element) { append(x) } }
let m: [Double] = st.mapped(Double.init); print(m)
protocol P { func f() -> String }; extension P { func f() -> String { "P.f" }; func g() -> String { "P.g" } }
struct X: P { func f() -> String { "X.f" }; func g() -> String { "X.g" } }
let x = X(), p: any P = x; print(x.f(), x.g(), p.f(), p.g())
class Base: P { func f() -> String { "B" } }; class Sub: Base { override func f() -> String { "S" + super.f() } }
print((Sub() as P).f(), [Base(), Sub()].map { $0.f() }, (Sub() as any P) is Base)
protocol Copying { init(copy: Self); static var count: Int { get set } }
class Doc: Copying { static var count = 0; var t: String; init(_ t: String) { self.t = t }; required init(copy: Doc) { t = copy.t + "'"; Self.count += 1 } }
final class Note: Doc { }
func dup<T: Copying>(_ x: T, _ n: Int = 1) -> T { (0..<n).reduce(x) { a, _ in T(copy: a) } }
print(dup(Note("n"), 2).t, type(of: dup(Note("q"))), Doc.count)
let kinds: [any P.Type] = [X.self, Base.self, Sub.self]; print(kinds.map { "\($0)" }, kinds[1] == Base.self)
