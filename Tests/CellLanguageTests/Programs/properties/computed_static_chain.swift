struct Config { static var shared = Config(); var values: [String: Int] = [:]
  subscript(k: String, default d: Int = 0) -> Int { get { values[k] ?? d } set { values[k] = newValue } }
  static var count: Int { shared.values.count } }
Config.shared["a"] = 5
Config.shared["b", default: 9] += 1
print(Config.shared["a"], Config.shared["b"], Config.count, Config.shared["z", default: -1])
struct T { var c: Double; var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } } }
var t = T(c: 100)
t.f -= 180
func zero(_ x: inout Double) { x = 32 }
print(t.c, t.f)
zero(&t.f)
print(t.c)
