// Constants of instances that are read while other names come and go.
final class Node {
  let name: String
  let next: Node?
  init(_ name: String, _ next: Node?) {
    self.name = name
    self.next = next
  }
  deinit { print("end of", name) }
  func length() -> Int {
    guard let next else { return 1 }
    return 1 + next.length()
  }
  func last() -> Node {
    if let next { return next.last() }
    return self
  }
}
func list() -> Node { Node("a", Node("b", Node("c", nil))) }
do {
  let head = list()
  print(head.length(), head.last().name)
}
do {
  var node: Node? = list()
  while let current = node {
    print(current.name)
    node = current.next
  }
  print("walked")
}
func second() -> Node? {
  let head = list()
  let found = head.next
  return found
}
do {
  let node = second()
  print("second is", node?.name ?? "nil")
}
func rest(_ node: Node) -> [String] {
  var names: [String] = []
  for next in [node.next, node.next?.next] {
    let held = next
    if let held { names.append(held.name + node.name) }
  }
  return names
}
print(rest(list()))
let names = { () -> String in
  let temporary = list()
  return temporary.name + temporary.last().name
}()
print(names)
