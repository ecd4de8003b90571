func useLater() -> Int { later + 1 }
var later: Int { base * 2 }
let base = 4
print(useLater(), later)
struct P { let run: (String) -> Int }
let a = P { s in s.isEmpty ? 0 : 1 + expr.run(String(s.dropFirst())) }
var expr: P { P { s in a.run(s) } }
print(a.run("abc"))
var celsius = 20.0
var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } }
fahrenheit = 212
print(celsius, fahrenheit)
var summary: String { "t=\(celsius) n=\(names.count)" }
let names = ["a", "b"]
print(summary)
for i in 0..<2 { var sq: Int { i * i }; print(sq) }
