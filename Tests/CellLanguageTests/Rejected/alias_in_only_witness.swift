protocol Shape { associatedtype U; typealias Size = (w: U, h: U); func size() -> Size }
struct Sq: Shape { let s: Double; func size() -> Size { fatalError() } } // error: infer
