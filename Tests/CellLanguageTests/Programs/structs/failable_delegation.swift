struct P { var x: Int; init?(_ s: String) { guard let v = Int(s) else { return nil }; x = v }; init?(pair s: String) { self.init(s + "0") } }
print(P(pair: "1") as Any, P(pair: "x") as Any)
extension String { init?(maybe: Int) { if maybe < 0 { return nil }; self.init(repeating: "a", count: maybe) } }
print(String(maybe: 2) as Any, String(maybe: -1) as Any)
extension Int { init?(hex: String) { self.init(hex, radix: 16) } }
print(Int(hex: "ff") as Any)
print(Int(hex: "zz") as Any)
enum Dir: Int { case a = 1, b; init?(name: String) { switch name { case "a": self.init(rawValue: 1); case "zz": self.init(rawValue: 99); default: return nil } } }
print(Dir(name: "a") as Any, Dir(name: "zz") as Any, Dir(name: "q") as Any)
struct Q { let s: String; init?(_ t: String) { if t.isEmpty { return nil }; s = t }; init(force t: String) { self.init(t)! } ; init?(opt: String?) { guard let opt else { return nil }; self.init(opt); print("made", s) } }
print(Q(force: "k").s, Q(opt: "") as Any, Q(opt: "m")!.s, Q(opt: nil) as Any)
