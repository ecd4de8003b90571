final class Node {
  let left: Node?
  let right: Node?

  init(depth: Int) {
    if depth > 0 {
      left = Node(depth: depth - 1)
      right = Node(depth: depth - 1)
    } else {
      left = nil
      right = nil
    }
  }

  func count() -> Int {
    guard let left, let right else { return 1 }
    return 1 + left.count() + right.count()
  }
}

let shortest = 4
let deepest = 16
print("stretch tree of depth \(deepest + 1), nodes \(Node(depth: deepest + 1).count())")
let kept = Node(depth: deepest)
for depth in stride(from: shortest, through: deepest, by: 3) {
  let trees = 1 << (deepest - depth + shortest - 2)
  var nodes = 0
  for _ in 0..<trees {
    nodes += Node(depth: depth).count()
  }
  print("\(trees) trees of depth \(depth), nodes \(nodes)")
}
print("kept tree of depth \(deepest), nodes \(kept.count())")
