let opt: Int? = 3
guard let opt else { fatalError() }
print(opt + 1)
var q: Int? = 4
guard let q = q else { fatalError() }
print(q + 1)
