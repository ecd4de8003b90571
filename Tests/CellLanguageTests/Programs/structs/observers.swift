struct Gauge {
  var level = 0 {
    willSet { print("will", level, newValue) }
    didSet { print("did", oldValue, level); if level > 10 { level = 10 } }
  }
}
var g = Gauge()
g.level = 5
g.level += 20
print(g.level)
