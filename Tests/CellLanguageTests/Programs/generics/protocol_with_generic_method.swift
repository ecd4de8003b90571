protocol Mapper { func apply<T>(_ xs: [T]) -> [T] }
struct Rev: Mapper { func apply<T>(_ xs: [T]) -> [T] { xs.reversed() } }
struct Twice: Mapper { func apply<T>(_ xs: [T]) -> [T] { xs + xs } }
let ms: [any Mapper] = [Rev(), Twice()]
for m in ms { print(m.apply([1, 2, 3]), m.apply(["a", "b"])) }
struct Chain<A: Mapper, B: Mapper>: Mapper { let a: A, b: B; func apply<T>(_ xs: [T]) -> [T] { b.apply(a.apply(xs)) } }
print(Chain(a: Rev(), b: Twice()).apply([1, 2]), type(of: Chain(a: Rev(), b: Rev())))
