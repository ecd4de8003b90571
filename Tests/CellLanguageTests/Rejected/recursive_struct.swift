struct Node { var value = 1; var next: Node? }  // error: Node
print(1)
