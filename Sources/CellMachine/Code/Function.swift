package import Diagnostics

/// A function's code and what is known about it.
package struct Function {
  package let name: String
  /// Path of the file that its ranges are in; nil for the file that runs.
  package let path: String?
  /// Part of the prelude or of a library: a trap inside is reported at the caller.
  package let isLibrary: Bool
  package let registerCount: Int
  let code: UnsafeMutablePointer<Instruction>
  package let count: Int
  /// Places in the source: each holds from its instruction on, ascending.
  let ranges: [(start: Int32, range: SourceRange)]

  /// Where instruction `index` comes from.
  package func range(at index: Int) -> SourceRange? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if Int(ranges[middle].start) <= index { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : ranges[low - 1].range
  }

  /// The instructions, for listings and tests.
  package var instructions: UnsafeBufferPointer<Instruction> {
    UnsafeBufferPointer(start: code, count: count)
  }

  func deallocate() { code.deallocate() }
}
