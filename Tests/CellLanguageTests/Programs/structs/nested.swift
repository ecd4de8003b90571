struct Outer {
  struct Inner { var a = 1; enum Kind { case p, q }; var kind = Kind.q }
  var inner = Inner()
  var list = [Inner(a: 5)]
}
var o = Outer()
o.inner.a = 3
o.list[0].a += 1
o.list.append(.init(a: 9, kind: .p))
print(o)
print(Outer.Inner.Kind.p)
