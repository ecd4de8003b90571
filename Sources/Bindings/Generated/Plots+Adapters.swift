// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
import Autodiff
import Flows
package import Plots
import Tensors

/// A value of a cell's own type that conforms to `Mark`.
struct MarkAdapter: Plots.Mark, CellAdapter {
  private(set) var cell: CellValue

  init(cell: CellValue) { self.cell = cell }

  var style: MarkStyle {
    get {
      return cell.call(6076, Plots.MarkStyle.self)
    }
    set { cell = cell.setting(6077, Given(Plots.MarkStyle.self, newValue)) }
  }

  var marks: [any Mark] {
    return cell.call(6078, [AnyMark].self)
  }
}

/// How `any Mark` crosses.
package enum AnyMark: ProtocolCrossing {
  package typealias Crossed = any Plots.Mark

  package static func adapt(
    _ cell: CellValue
  ) -> any Plots.Mark {
    MarkAdapter(cell: cell)
  }
}
