// Generic arguments that a cast leaves out follow from what is cast.
class Store<T> { init() {} }
class Sorted<T: Comparable>: Store<T> {
  let kind = 4
  override init() { super.init() }
}
class Table<K: Hashable, V>: Store<[K: V]> { let rows = 9 }

let store: Store<Int> = Sorted<Int>()
print((store as! Sorted).kind, (store as? Sorted)?.kind as Any)
if store is Sorted { print("sorted") }
let table: Store<[String: Int]> = Table()
print((table as? Table)?.rows ?? 0)
let maybe: Store<Int>? = store
print((maybe as? Sorted)?.kind ?? 0)
let plain = Store<Int>()
print((plain as? Sorted) == nil)
