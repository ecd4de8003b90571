final class Tape {
  var entries: [Int] = []
  func push(_ p: Int) -> Int { entries.append(p); return entries.count - 1 }
}
struct Var { let index: Int; unowned let tape: Tape }
struct U { let index: Int; weak var tape: Tape? }
let t = Tape()
let v = Var(index: t.push(7), tape: t)
print(v.index, t.entries)
let u = U(index: t.push(4), tape: t)
print(u.index, t.entries)
