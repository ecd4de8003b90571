extension String { func c(_ w: Int) -> Int { let p = max(0, w - count); return p }
  func d() -> Int { min(1, 2) + abs(-3) } }
print("ab".c(9), "x".d())
struct W { var v = [1]; func print() { Swift.print("w") } ; func max() -> Int { Swift.max(1, 2) } }
W().print(); print(W().max())
