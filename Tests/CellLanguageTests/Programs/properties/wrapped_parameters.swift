@propertyWrapper struct Upper { var wrappedValue: String { didSet { wrappedValue = wrappedValue.uppercased() } }; init(wrappedValue: String) { self.wrappedValue = wrappedValue.uppercased() } }
func fn(@Upper _ x: String) -> String { x }
print(fn("low"))
@propertyWrapper struct Clamped { var wrappedValue: Int; let projectedValue: String
 init(wrappedValue: Int) { self.wrappedValue = min(max(wrappedValue, 0), 10); projectedValue = "p\(wrappedValue)" } }
func g(@Clamped n: Int, k: Int = 2) -> String { "\(n) \($n) \(_n.wrappedValue) \(k)" }
print(g(n: 55), g(n: -3, k: 1))
struct T { var z: Int; init(@Clamped z: Int) { self.z = z } ; func m(@Clamped _ a: Int) -> Int { a + z } }
print(T(z: 99).m(5))
