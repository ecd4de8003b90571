class Store<T> {}
let any: Any = Store<Int>()
let store = any as? Store  // error: inferred
print(store == nil)
