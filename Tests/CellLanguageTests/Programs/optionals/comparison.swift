let a: Int? = 1
let b: Int? = nil
print(a == 1, a == b, a != nil, b == nil, nil == b)
switch a {
case nil: print("none")
case 1?: print("one")
case .some(let x): print(x)
}
switch b {
case .none: print("none")
case .some: print("some")
}
print([1, nil, 3] == [1, nil, 3])
