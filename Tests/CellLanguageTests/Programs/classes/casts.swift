class A {}
class B: A { var x = 5 }
class C: A {}
let items: [A] = [B(), C(), A()]
for i in items {
  if let b = i as? B { print("B", b.x) } else if i is C { print("C") } else { print("A") }
}
let any: [Any] = [1, "two", 3.0, [4], B(), Optional(6) as Any, (7, 8)]
for v in any {
  switch v {
  case let n as Int: print("int", n)
  case let s as String: print("string", s)
  case is Double: print("double")
  case let xs as [Int]: print("array", xs)
  case let b as B: print("B", b.x)
  default: print("other")
  }
}
print((items[0] as! B).x, items[1] as? B == nil)
