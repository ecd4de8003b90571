/// One instruction: an operation and up to four operands, 64 bits.
///
/// `a`, `b`, `c` mostly name registers of the frame; `b` and `c` together are a signed 32-bit
/// operand where an operation needs a wide one; `x` is a small count or offset.
package struct Instruction {
  package var operation: Operation
  package var x: UInt8
  package var a: UInt16
  package var b: UInt16
  package var c: UInt16

  @inline(__always) package init(
    _ operation: Operation, x: UInt8 = 0, a: UInt16 = 0, b: UInt16 = 0, c: UInt16 = 0
  ) {
    self.operation = operation
    self.x = x
    self.a = a
    self.b = b
    self.c = c
  }

  /// `b` and `c` as one signed number.
  @inline(__always) package var wide: Int {
    get { Int(Int32(bitPattern: UInt32(b) | UInt32(c) << 16)) }
    set {
      let bits = UInt32(truncatingIfNeeded: newValue)
      b = UInt16(truncatingIfNeeded: bits)
      c = UInt16(truncatingIfNeeded: bits >> 16)
    }
  }

  /// `c` as a signed distance from the next instruction.
  @inline(__always) package var offset: Int {
    get { Int(Int16(bitPattern: c)) }
    set { c = UInt16(truncatingIfNeeded: newValue) }
  }
}
