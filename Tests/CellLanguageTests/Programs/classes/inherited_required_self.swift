class Cat { let name: String; required init(_ n: String) { name = n }; class func create(_ n: String) -> Self { Self(n) } }
final class Lion: Cat { override class func create(_ n: String) -> Self { self.init("King " + n) } }
class Tiger: Cat { override class func create(_ n: String) -> Self { Self("T " + n) }; class func two() -> [Cat] { [self.init("a"), Tiger("b"), .init("c")] } }
class Cub: Tiger {}
print(Lion.create("x").name, Tiger.create("y").name, Cub.two().map { "\(type(of: $0)) \($0.name)" })
