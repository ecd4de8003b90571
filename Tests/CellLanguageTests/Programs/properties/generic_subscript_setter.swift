struct Json { var d: [String: Any]
  subscript<T>(k: String, as _: T.Type = T.self) -> T? { d[k] as? T }
  subscript<T>(k: String, default f: @autoclosure () -> T) -> T { get { self[k] ?? f() } set { d[k] = newValue } }
}
var j = Json(d: ["a": 1])
j["z", default: 0] = 4
print(j.d["z"] as Any)
j["a", default: 0] += 10
print(j.d["a"] as Any, j["a", as: Int.self] as Any, j["z", default: 1])
