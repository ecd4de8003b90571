struct Even {}
func ~= (p: Even, v: Int) -> Bool { v % 2 == 0 }
func ~= (p: (Int) -> Bool, v: Int) -> Bool { p(v) }
func big(_ n: Int) -> Bool { n > 100 }
for n in [4, 7, 1001] {
  switch n {
  case big: print("big")
  case Even(): print("even")
  default: print("odd")
  }
}
let s = "swift"
switch s { case let x where x.hasPrefix("sw"): print("sw…"); default: break }
