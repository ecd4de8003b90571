struct P {}
let s: Set<P> = []  // error: Hashable
print(s.count)
