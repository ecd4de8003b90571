protocol Visitor { mutating func visit(_ n: Int) }
struct Summing: Visitor { var total = 0; mutating func visit(_ n: Int) { total += n } }
struct Listing: Visitor { var seen: [Int] = []; mutating func visit(_ n: Int) { seen.append(n) } }
func walk<V: Visitor>(_ xs: [Int], _ v: inout V) { for x in xs { v.visit(x) } }
var a = Summing(), b = Listing()
walk([1, 2, 3], &a)
walk([4, 5], &b)
print(a.total, b.seen)
var any: [any Visitor] = [a, b]
for i in any.indices { any[i].visit(10) }
print(any)
