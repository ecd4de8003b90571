struct Button {
  var handlers: [(Int) -> Void] = []
  mutating func onTap(_ f: @escaping (Int) -> Void) { handlers.append(f) }
  func tap() { for (i, h) in handlers.enumerated() { h(i) } }
}
var button = Button()
var seen: [Int] = []
button.onTap { seen.append($0) }
button.onTap { seen.append($0 + 100) }
button.tap()
button.tap()
print(seen)
