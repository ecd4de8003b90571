print(ObjectIdentifier(Int.self) == ObjectIdentifier(Int.self), ObjectIdentifier(Int.self) == ObjectIdentifier(String.self))
class Registry {
  private var values: [ObjectIdentifier: Any] = [:]
  func set<T>(_ value: T) { values[ObjectIdentifier(T.self)] = value }
  func get<T>(_ type: T.Type = T.self) -> T? { values[ObjectIdentifier(type)] as? T }
}
let registry = Registry()
registry.set(3)
registry.set("three")
print(registry.get(Int.self) as Any, registry.get(String.self) as Any, registry.get(Bool.self) as Any)
