func counter() -> () -> Int {
  var n = 0
  return { n += 1; return n }
}
let a = counter()
let b = counter()
print(a(), a(), b(), a())
var x = 1
let show = { print("x is", x) }
show()
x = 2
show()
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * i } }
print(fs.map { $0() })
