func mk(_ from: Int) -> () -> Int? { var n = from; return { n > 0 ? { n -= 1; return n + 1 }() : nil } }
let f = mk(2)
print(f() as Any, f() as Any, f() as Any)
let xs = [1, 2, 3, 4]
print(xs.compactMap { x -> Int? in guard x > 2 else { return nil }; let y = x + 1; return y })
print(xs.map { x in if x > 2 { return 1.5 }; return 2 })
print(xs.flatMap { x in if x > 2 { return [] }; return [x, x] })
let sign = { (x: Int) in if x < 0 { "-" } else if x == 0 { "0" } else { "+" } }
print([-1, 0, 5].map(sign), xs.map { switch $0 { case 1: "one"; case 2: "two"; default: "many" } })
