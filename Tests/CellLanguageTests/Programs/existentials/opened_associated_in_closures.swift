protocol Box<Item> { associatedtype Item; var items: [Item] { get } }
struct I: Box { var items = [1, 2] }
struct S: Box { var items = ["a", "b", "c"] }
func count<B: Box>(_ b: B, _ f: (B.Item) -> Bool) -> Int { b.items.filter(f).count }
func first<B: Box>(_ b: B, _ f: (B.Item?) -> String) -> String { f(b.items.first) }
func go(_ b: any Box) { print(count(b) { "\($0)" > "1" }, first(b) { "\($0!)" }) }
go(I()); go(S())
let k: any Box<Int> = I()
print(count(k) { $0 > 1 })
