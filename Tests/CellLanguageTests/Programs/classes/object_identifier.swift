final class Node { var next: Node? }
let a = Node(), b = Node()
a.next = b
print(ObjectIdentifier(a) == ObjectIdentifier(a), ObjectIdentifier(a) == ObjectIdentifier(b))
var seen: Set<ObjectIdentifier> = []
var current: Node? = a
while let node = current, seen.insert(ObjectIdentifier(node)).inserted { current = node.next }
print(seen.count)
var names: [ObjectIdentifier: String] = [ObjectIdentifier(a): "a"]
names[ObjectIdentifier(b)] = "b"
print(names[ObjectIdentifier(a)]!, names[ObjectIdentifier(b.next ?? b)]!)
