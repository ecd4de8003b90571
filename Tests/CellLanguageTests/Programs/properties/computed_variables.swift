var w = 3.0, h = 4.0
var area: Double { w * h }
var side: Double { get { w } set { w = newValue } }
print(area); w = 5; print(area); side = 10; side += 1; print(w, area, side)
func f(_ n: Int) -> Int { var k = n; var twice: Int { k * 2 }; k += 1; var s: Int { get { k } set(v) { k = v * 100 } }; s += 1; let g = { twice + s }; return g() }
print(f(3))
func useArea() -> Double { area + 1 }
print(useArea())
