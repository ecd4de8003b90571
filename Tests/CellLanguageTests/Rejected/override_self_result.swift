class Base { required init() {}; class func make() -> Self { self.init() } }
class Mid: Base {}
final class Leaf: Mid { override class func make() -> Mid { Mid() } } // error: Self
