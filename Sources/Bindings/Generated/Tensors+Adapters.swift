// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
package import Tensors

/// A value of a cell's own type that conforms to `TensorError`.
struct TensorErrorAdapter: Tensors.TensorError, CellAdapter {
  let cell: CellValue

  var description: String { cell.description }

  var help: String? {
    return cell.call(0, String?.self)
  }
}

/// How `any TensorError` crosses.
package enum AnyTensorError: ProtocolCrossing {
  package typealias Crossed = any Tensors.TensorError

  package static func adapt(
    _ cell: CellValue
  ) -> any Tensors.TensorError {
    TensorErrorAdapter(cell: cell)
  }
}
