@propertyWrapper struct Lazy2<T> {
  private var f: () -> T; private var c: T?
  init(wrappedValue: @autoclosure @escaping () -> T) { f = wrappedValue }
  var wrappedValue: T { mutating get { if let c { return c }; let x = f(); c = x; return x } set { c = newValue } }
}
func make() -> Int { print("made"); return 7 }
struct S { @Lazy2 var v = make() }
var s = S()
print("start")
print(s.v, s.v)
