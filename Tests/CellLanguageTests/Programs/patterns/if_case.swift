enum M { case num(Int), txt(String), pair(Int, Int), none }
let ms: [M] = [.num(5), .txt("hi"), .pair(1, 2), .none, .num(50)]
for case .num(let n) in ms { print("num", n) }
for case let .num(n) in ms where n > 10 { print("large", n) }
if case .txt(let s) = ms[1], s.count == 2 { print(s) }
func f(_ m: M) -> Int { guard case let .pair(a, b) = m else { return -1 }; return a + b }
print(ms.map(f))
let opts: [Int?] = [1, nil, 3]
for case let x? in opts { print(x) }
for case .some(let x) in opts where x > 1 { print("some", x) }
