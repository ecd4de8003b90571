enum List { case end, node(Int, List) }  // error: indirect
print(1)
