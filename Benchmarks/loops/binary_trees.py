class Node:
    __slots__ = ("left", "right")

    def __init__(self, depth):
        if depth > 0:
            self.left = Node(depth - 1)
            self.right = Node(depth - 1)
        else:
            self.left = None
            self.right = None

    def count(self):
        if self.left is None or self.right is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def main():
    shortest = 4
    deepest = 16
    print(f"stretch tree of depth {deepest + 1}, nodes {Node(deepest + 1).count()}")
    kept = Node(deepest)
    for depth in range(shortest, deepest + 1, 3):
        trees = 1 << (deepest - depth + shortest - 2)
        nodes = 0
        for _ in range(trees):
            nodes += Node(depth).count()
        print(f"{trees} trees of depth {depth}, nodes {nodes}")
    print(f"kept tree of depth {deepest}, nodes {kept.count()}")


main()
