let a = 17
let b = 5
print(a + b, a - b, a * b, a / b, a % b)
print(-17 / 5, -17 % 5, 17 / -5, 17 % -5)
print(7.5 / 2, 7.5 * 2, -7.5)
var x = 10
x += 5
x -= 3
x *= 4
x /= 6
x %= 5
print(x)
let y = -x
print(y, +y, -(-y))
