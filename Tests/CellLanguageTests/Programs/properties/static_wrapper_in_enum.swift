@propertyWrapper struct W<T> { let key: String; let def: T; var wrappedValue: T { get { store[key] as? T ?? def } nonmutating set { store[key] = newValue } }
  init(_ key: String, default d: T) { self.key = key; def = d } }
nonisolated(unsafe) var store: [String: Any] = [:]
enum Settings { @W("vol", default: 5) static var volume: Int }
print(Settings.volume); Settings.volume += 3; print(Settings.volume, store.count)
