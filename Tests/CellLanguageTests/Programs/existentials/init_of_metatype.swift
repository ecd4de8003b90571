protocol I { init() }; class B: I { required init() {} }; class D: B {}
print((D.self as any I.Type).init() is D)
