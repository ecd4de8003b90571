func increment(_ x: inout Int, by n: Int = 1) { x += n }
func swapTwo<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
var x = 5
increment(&x)
increment(&x, by: 10)
print(x)
var y = 1
swapTwo(&x, &y)
print(x, y)
var xs = [3, 1, 2]
increment(&xs[1], by: 5)
print(xs)
swap(&x, &y)
print(x, y)
func clear(_ a: inout [Int]) { a.removeAll() }
clear(&xs)
print(xs)
