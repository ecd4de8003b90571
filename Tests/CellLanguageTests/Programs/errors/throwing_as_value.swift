typealias H = (Int) throws -> Int
typealias M = (@escaping H) -> H
func compose(_ ms: M..., handler: @escaping H) -> H { ms.reversed().reduce(handler) { $1($0) } }
let plus: M = { next in { try next($0 + 1) } }
print(try compose(plus, plus) { $0 * 10 }(1))
