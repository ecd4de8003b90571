// A subclass where an overloaded function or a case takes a generic superclass.
class Box<T> {
  var value: T
  init(_ value: T) { self.value = value }
}
class Shared<T>: Box<T> {}
func describe<T>(_ box: Box<T>) -> String { "box" }
func describe(_ number: Int) -> String { "number" }
print(describe(Shared(3)), describe(3))

struct App { var count = 1 }
final class Model<S> {
  enum Action { case set(S), show(PartialKeyPath<S>) }
  var state: S
  init(_ state: S) { self.state = state }
  func send(_ action: Action) {
    switch action {
    case .set(let new): state = new
    case .show(let path): print(state[keyPath: path])
    }
  }
}
let model = Model(App())
model.send(.set(App(count: 5)))
model.send(.show(\App.count))
