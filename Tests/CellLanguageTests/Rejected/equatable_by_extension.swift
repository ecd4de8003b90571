struct Pair<A, B> { let a: A, b: B }
extension Pair: Equatable where A: Equatable {}  // error: Equatable
