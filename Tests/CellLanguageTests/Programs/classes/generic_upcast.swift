class AnyIt<T>: IteratorProtocol { func next() -> T? { fatalError() } }
final class ItBox<I: IteratorProtocol>: AnyIt<I.Element> { var i: I; init(_ i: I) { self.i = i }; override func next() -> I.Element? { i.next() } }
struct AnySeq<T>: Sequence {
  let make: () -> AnyIt<T>
  init<Q: Sequence>(_ s: Q) where Q.Element == T { make = { ItBox(s.makeIterator()) } }
  func makeIterator() -> AnyIt<T> { make() }
}
print(Array(AnySeq([1, 2])))
