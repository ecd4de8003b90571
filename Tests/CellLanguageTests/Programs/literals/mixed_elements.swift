let n: Int? = nil
let flag = false
print([flag ? 1 : "x", n ?? "none", 3.5] as [Any])
let rows: [[Any]] = [[flag ? 1 : "x"], [2, "b"]]
print(rows)
let d: [String: Any] = ["a": n ?? "-", "b": flag ? 1 : [1]]
print(d["a"]!, d["b"]!)
func f(_ xs: [Any]) -> Int { xs.count }
print(f([flag ? 1.5 : "x", n ?? "y"]))
let e: [AnyHashable: String] = [1: "int", [1, 2]: "arr", ["k": 2]: "dict", "s": "str"]
print(e[[1, 2]]!, e[["k": 2]]!, e[1]!, e.count)
let h: AnyHashable = [1, 2]
print(h == AnyHashable([1, 2]), h)
let s: Set<AnyHashable> = [[1], "a", 2.5, [[1]]]
print(s.contains([1]), s.contains([2]), s.count)
let m = [flag ? 1 : 2.5, 3]
print(m)
let k: [any CustomStringConvertible] = [flag ? 1 : "x"]
print(k.map(\.description))
let o: [Int?] = [flag ? 1 : nil, n ?? 4]
print(o)
