struct Box { var items = [1, 2, 3] }
var a = Box()
var b = a
b.items[0] = 99
b.items.append(4)
print(a.items, b.items)
func change(_ x: Box) -> Box { var y = x; y.items = []; return y }
print(change(a).items, a.items)
var arr = [a, b]
arr[0].items[1] = 7
print(a.items, arr[0].items)
for var x in arr { x.items = []; _ = x }
print(arr.map { $0.items.count })
