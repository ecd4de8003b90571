class Base<T> { var items: [T]; init(_ i: [T]) { items = i } }
class IntBase: Base<Int> {}
let b = IntBase([1, 2])
print([b, Base([9])].map(\.items))
