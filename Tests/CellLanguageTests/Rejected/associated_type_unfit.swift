protocol Store { associatedtype Item: Comparable; var item: Item { get } }
struct Opaque {}
struct S: Store {  // error: Item
  var item: Opaque
}
