protocol Box { associatedtype Item; func put(_ i: Item) }
struct A: Box { func put(_ i: Int) {} }
let b: any Box = A()
b.put(3)  // error: put
