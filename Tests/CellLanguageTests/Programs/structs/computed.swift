struct Rect {
  var w: Double, h: Double
  var area: Double { w * h }
  var side: Double {
    get { w }
    set { w = newValue; h = newValue }
  }
  var halfWidth: Double {
    get { return w / 2 }
    set(v) { w = v * 2 }
  }
}
var r = Rect(w: 2, h: 3)
print(r.area)
r.side = 4
print(r.area, r.h)
r.halfWidth = 5
print(r.w)
r.side += 1
print(r)
