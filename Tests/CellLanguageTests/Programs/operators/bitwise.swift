let a: UInt8 = 0b1100_1010
let b: UInt8 = 0b0110_0110
print(a & b, a | b, a ^ b, ~a)
print(a << 1, a >> 2, a &<< 9, a &>> 9)
print(1 << 10, -16 >> 2, 1 << 64, 1 << -1, 256 >> -1)
print(Int8(-128) >> 7, UInt8(255) << 4)
var c = 0xF0
c &= 0x3C
c |= 1
c ^= 0xFF
c <<= 2
c >>= 1
print(c)
