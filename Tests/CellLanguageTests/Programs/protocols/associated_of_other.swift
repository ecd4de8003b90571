extension Collection where Self: ExpressibleByArrayLiteral, ArrayLiteralElement == Element {
  func pair() -> Self { [first!, first!] }
}
print([1, 2].pair())
protocol Tagged { associatedtype Tag }
protocol Holder { associatedtype Item; var item: Item { get } }
extension Holder where Self: Tagged, Tag == Item { func tag() -> Tag { item } }
struct H: Holder, Tagged { typealias Tag = Int; var item = 4 }
print(H().tag())
