func popcount(_ x: UInt64) -> Int { var x = x, n = 0; while x != 0 { x &= x - 1; n += 1 }; return n }
print(popcount(0xF0F0), UInt64(0xF0F0).nonzeroBitCount, popcount(.max))
func reverseBits(_ x: UInt32) -> UInt32 { (0..<32).reduce(0) { $0 | ((x >> UInt32($1)) & 1) << UInt32(31 - $1) } }
print(reverseBits(1), String(reverseBits(0x12345678), radix: 16), UInt32(0x12345678).byteSwapped)
func gray(_ n: Int) -> Int { n ^ (n >> 1) }
print((0..<8).map { String(gray($0), radix: 2) })
var lfsr: UInt16 = 0xACE1
for _ in 0..<10 { let bit = (lfsr ^ (lfsr >> 2) ^ (lfsr >> 3) ^ (lfsr >> 5)) & 1; lfsr = (lfsr >> 1) | (bit << 15) }
print(lfsr)
func crc32(_ bytes: [UInt8]) -> UInt32 {
  var crc: UInt32 = .max
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
  }
  return ~crc
}
print(String(crc32(Array("123456789".utf8)), radix: 16), 1 << 3 | 1, 0b1111 & ~0b0101, -1 >> 1, Int8(bitPattern: 0x80))
var mask: UInt = 0
for i in [1, 3, 5] { mask |= 1 << UInt(i) }
print(mask, mask.trailingZeroBitCount, (0..<8).filter { mask & (1 << UInt($0)) != 0 }, UInt8(0b1011) << 5, Int32.max &<< 1)
