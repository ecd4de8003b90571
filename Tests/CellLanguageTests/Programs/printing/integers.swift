print(Int.max, Int.min, UInt.max, Int8.min, UInt8.max, Int16.max, Int32.min, UInt32.max, Int64.max, UInt64.max)
print(0, -0, 007, 1_000)
print([Int8(5)], (UInt16(3), Int32(-4)))
print(Int.bitWidth, Int8.bitWidth, MemoryLayoutFree())
func MemoryLayoutFree() -> String { "\(UInt8.max)" }
