struct P<A> { let a: A; func flatMap<B>(_ f: (A) -> P<B>) -> P<B> { f(a) } }
print(P(a: ()).flatMap { P<Int>(a: 3) }.a)
func on(_ f: (Void) -> Int) -> Int { f(()) }
print(on { 4 }, [(), ()].map { 1 })
