struct P { var name = "n"; let k = 1 }
let ks: [AnyKeyPath] = [\P.name, \P.k, \String.count]
for k in ks { print(P()[keyPath: k] as Any) }
