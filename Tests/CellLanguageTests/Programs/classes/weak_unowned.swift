class Node { let name: String; weak var parent: Node?; var kids: [Node] = []; init(_ n: String) { name = n }; deinit { print("gone", name) }
  func add(_ k: Node) { kids.append(k); k.parent = self } }
var root: Node? = Node("root")
let kid = Node("kid")
root!.add(kid)
print(kid.parent?.name ?? "none")
root = nil
print(kid.parent?.name ?? "none")
class Owner { lazy var tool = Tool(self); let id = 7 }
class Tool { unowned let owner: Owner; init(_ o: Owner) { owner = o } }
let o = Owner()
print(o.tool.owner.id)
class Timer { var f: (() -> Void)?; var n = 0; func go() { f = { [weak self] in self?.n += 1 } }; deinit { print("timer gone") } }
do { let t = Timer(); t.go(); t.f?(); print(t.n) }
