import Flows
package import Plots
import Tensors

/// How a reader sees the value of a cell: the one place that decides it, for pages and for
/// programs made of notebooks.
package enum ShownValue {
  /// A check's report has been printed when it was made.
  case nothing
  case text(String)
  /// Entries as text, rows of equal length.
  case matrix(rows: [[String]])
  case table(header: [String], rows: [[String]])
  case figure(Plot)

  /// - Parameters:
  ///   - library: The value, if it is of a library's type.
  ///   - description: The value as `print` writes it.
  package init(_ library: Any?, description: @autoclosure () -> String) {
    switch library {
    case let plot as Plot: self = .figure(plot)
    case let tensor as Tensor: self = TensorDisplay.value(tensor)
    case is CheckReport: self = .nothing
    default: self = .text(description())
    }
  }

  /// A value inside a sentence; nil for one that isn't text.
  ///
  /// The thousands of large integers are apart, as on the axes of plots.
  package static func inlineText(
    _ library: Any?, isInteger: Bool, description: @autoclosure () -> String
  ) -> String? {
    switch library {
    case is Plot, is CheckReport: nil
    case let tensor as Tensor where tensor.count == 1: "\(tensor.scalar)"
    default: isInteger ? NumberText.grouped(integer: description()) : description()
    }
  }
}

/// The size of a figure as a cell's options give it, in inches.
package struct FigureSize {
  private let width: Double?
  private let height: Double?

  /// CSS pixels in an inch, which is how long pages take one to be.
  private static let pixelsPerInch = 96.0
  /// Where one side is given, the other keeps the proportions of a plot of no given size.
  private static let aspect = 8.0 / 5

  package init(width: Double?, height: Double?) {
    self.width = width.map { $0 * FigureSize.pixelsPerInch }
    self.height = height.map { $0 * FigureSize.pixelsPerInch }
  }

  package func applied(to plot: Plot) -> Plot {
    switch (width, height) {
    case (let width?, let height?): plot.size(width: width, height: height)
    case (let width?, nil): plot.size(width: width, height: width / FigureSize.aspect)
    case (nil, let height?): plot.size(width: height * FigureSize.aspect, height: height)
    case (nil, nil): plot
    }
  }
}
