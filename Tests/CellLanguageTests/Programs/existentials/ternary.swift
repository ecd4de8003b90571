protocol C { var n: Int { get } }
struct Bag<T>: C { var t: T; var n: Int { 1 } }
struct Uniq<T: Hashable>: C { var t: T; var n: Int { 2 } }
func mk(_ b: Bool) -> any C { b ? Bag(t: 1) : Uniq(t: 1) }
print(mk(true).n)
let z: any C = mk(true).n == 1 ? Uniq(t: "") : Bag(t: 2)
print(z.n)
struct P1: C { var n: Int { 3 } }
struct P2: C { var n: Int { 4 } }
let flag = true
let s3: any C = flag ? P1() : P2()
let os: (any C)? = flag ? P2() : P1()
print(s3.n, os!.n, (flag ? P1() : P2() as any C).n)
