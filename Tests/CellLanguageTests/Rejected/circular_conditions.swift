struct Box<A> { let a: A }
extension Box: Equatable where Box<Box<A>>: Equatable {}  // error: conditions
