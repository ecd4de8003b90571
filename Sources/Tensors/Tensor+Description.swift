extension Tensor: CustomStringConvertible {
  /// Nested lists of the shortest digits that give the numbers back: `[[1.0, 2.0],\n [3.0, 4.0]]`.
  public var description: String {
    withScalars { values in
      var text = ""
      write(values, axis: 0, start: 0, count: count, indent: 1, to: &text)
      return text
    }
  }

  private func write(
    _ values: UnsafeBufferPointer<Double>, axis: Int, start: Int, count: Int, indent: Int,
    to text: inout String
  ) {
    guard axis < rank else {
      // The sign of a NaN that arithmetic gives depends on the processor.
      let isNumber = values.indices.contains(start) && !values[start].isNaN
      text += isNumber ? "\(values[start])" : "nan"
      return
    }
    let step = shape[axis] > 0 ? count / shape[axis] : 0
    let isInnermost = axis == rank - 1
    text += "["
    for index in 0..<shape[axis] {
      if index > 0 {
        text += isInnermost ? ", " : ",\n" + String(repeating: " ", count: indent)
      }
      write(
        values, axis: axis + 1, start: start + index * step, count: step, indent: indent + 1,
        to: &text)
    }
    text += "]"
  }
}
