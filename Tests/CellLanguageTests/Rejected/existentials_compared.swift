func same(_ x: any Hashable, _ y: any Hashable) -> Bool {
  x == y  // error: different types
}
print(same(1, 2))
