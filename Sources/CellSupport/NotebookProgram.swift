import Flows
import FoundationEssentials
import Plots
import Tensors

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a program calls that `lectern tangle` has made of a notebook.
///
/// Such a program has one thread.
public enum NotebookProgram {
  private struct State {
    var label: String?
    var size = FigureSize(width: nil, height: nil)
    var figureCount = 0
    /// Where figures are written as SVG; nil for nowhere.
    var figureFolder: String?
  }

  nonisolated(unsafe) private static var state = State()

  /// Begins the program.
  ///
  /// - Parameter arguments: The command line's; `--figures FOLDER` writes the figures there.
  public static func start(_ arguments: [String] = CommandLine.arguments) {
    guard let option = arguments.firstIndex(of: "--figures") else { return }
    let folder = arguments.dropFirst(option + 1).first ?? "."
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      state.figureFolder = folder
    } catch {
      complain("the folder '\(folder)' can't be made: \(error)")
    }
  }

  /// Begins a cell: its random numbers are its own.
  ///
  /// - Parameters:
  ///   - stream: Names the random numbers among those of the seed.
  ///   - seed: The notebook's.
  ///   - label: The cell's, which names its figures.
  ///   - figureWidth: Inches.
  ///   - figureHeight: Inches.
  public static func cell(
    _ stream: String, seed: Int, label: String? = nil, figureWidth: Double? = nil,
    figureHeight: Double? = nil
  ) {
    Random.current = Philox(seed: seed).stream(named: stream)
    state.label = label
    state.size = FigureSize(width: figureWidth, height: figureHeight)
  }

  /// Prints what a sentence of the notebook shows.
  public static func inline<Value>(_ value: Value) {
    let isInteger = value is any BinaryInteger
    let text = ShownValue.inlineText(value, isInteger: isInteger, description: "\(value)")
    if let text { print(text) }
  }

  /// Shows a value, as a cell's last expression is shown.
  public static func show<Value>(_ value: Value) {
    switch ShownValue(value, description: "\(value)") {
    case .nothing: break
    case .text(let text): print(text)
    case .matrix(let rows): print(PlainText.matrix(rows), terminator: "")
    case .table(let header, let rows):
      print(PlainText.table(header: header, rows: rows), terminator: "")
    case .figure(let plot): show(plot)
    }
  }

  private static func show(_ plot: Plot) {
    state.figureCount += 1
    print(PlainText.figure(number: state.figureCount, label: state.label), terminator: "")
    for problem in plot.problems { complain("\(problem)") }
    guard let folder = state.figureFolder else { return }
    let number = state.figureCount
    let name = state.label.map { "\(number)-\($0)" } ?? "\(number)"
    let path = "\(folder)/figure-\(name).svg"
    let svg = state.size.applied(to: plot).svg(idPrefix: "lectern-plot-\(number)")
    do {
      try Data(svg.utf8).write(to: URL(filePath: path))
    } catch {
      complain("'\(path)' can't be written: \(error)")
    }
  }

  private static func complain(_ message: String) {
    var line = message + "\n"
    line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// Shows a value in the middle of a cell.
public func display<Value>(_ value: Value) { NotebookProgram.show(value) }
