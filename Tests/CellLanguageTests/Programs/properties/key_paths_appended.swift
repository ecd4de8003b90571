struct A { var t = [1]; let k = 2 }; struct P { var a = A() }
let root: WritableKeyPath<P, A> = \.a
print(P()[keyPath: root.appending(path: \.t.count)], P()[keyPath: (\P.a).appending(path: \.t.isEmpty)])
var p = P(); p[keyPath: root.appending(path: \.t)].append(3); p[keyPath: (\P.a).appending(path: \.t[0])] = 9
print(p, p[keyPath: root.appending(path: \.k)])
