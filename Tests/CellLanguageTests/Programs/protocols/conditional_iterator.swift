struct Box<A> { var a: A }
extension Box: Sequence, IteratorProtocol where A == Int { mutating func next() -> Int? { a > 0 ? { a -= 1; return a }() : nil } }
print(Array(Box(a: 3)))
