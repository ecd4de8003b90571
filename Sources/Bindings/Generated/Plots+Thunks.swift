// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
import Autodiff
import Flows
import Plots
import Tensors

/// How cells call Plots.
enum PlotsBinding: ModuleBinding {
  static let indices = 6000..<6135

  static func perform(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case ..<6017: try perform0(index, &call)
    case ..<6022: try perform1(index, &call)
    case ..<6028: try perform2(index, &call)
    case ..<6033: try perform3(index, &call)
    case ..<6036: try perform4(index, &call)
    case ..<6039: try perform5(index, &call)
    case ..<6042: try perform6(index, &call)
    case ..<6046: try perform7(index, &call)
    case ..<6049: try perform8(index, &call)
    case ..<6052: try perform9(index, &call)
    case ..<6057: try perform10(index, &call)
    case ..<6061: try perform11(index, &call)
    case ..<6065: try perform12(index, &call)
    case ..<6071: try perform13(index, &call)
    case ..<6075: try perform14(index, &call)
    case ..<6076: try perform15(index, &call)
    case ..<6087: try perform16(index, &call)
    case ..<6088: try perform17(index, &call)
    case ..<6105: try perform18(index, &call)
    case ..<6109: try perform19(index, &call)
    case ..<6116: try perform20(index, &call)
    case ..<6129: try perform21(index, &call)
    case ..<6134: try perform22(index, &call)
    case ..<6135: try perform23(index, &call)
    default: throw CrossingError(message: "no function \(index)")
    }
  }
}

// Data+Tensor.swift
extension PlotsBinding {
  private static func perform0(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6000:
      try call.give(Plots.Line.self, Plots.Line(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 6001:
      try call.give(Plots.Line.self, Plots.Line(call.take(Tensors.Tensor.self)))
    case 6002:
      try call.give(Plots.Points.self, Plots.Points(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 6003:
      try call.give(Plots.Points.self, Plots.Points(call.take(Tensors.Tensor.self)))
    case 6004:
      try call.give(Plots.Histogram.self, Plots.Histogram(call.take(Tensors.Tensor.self), bins: call.take(Int?.self), height: call.take(Plots.HistogramHeight.self)))
    case 6005:
      try call.give(Plots.Bars.self, Plots.Bars(call.take(Tensors.Tensor.self)))
    case 6006:
      try call.give(Plots.Bars.self, Plots.Bars(call.take([String].self), call.take(Tensors.Tensor.self)))
    case 6007:
      try call.give(Plots.Area.self, Plots.Area(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 6008:
      try call.give(Plots.Area.self, Plots.Area(call.take(Tensors.Tensor.self), from: call.take(Tensors.Tensor.self), to: call.take(Tensors.Tensor.self)))
    case 6009:
      try call.give(Plots.Heatmap.self, Plots.Heatmap(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), resolution: call.take(Int.self)))
    case 6010:
      try call.give(Plots.Heatmap.self, Plots.Heatmap(call.take(Tensors.Tensor.self)))
    case 6011:
      try call.give(Plots.Contours.self, Plots.Contours(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), levels: call.take([Double].self), count: call.take(Int.self), filled: call.take(Bool.self), resolution: call.take(Int.self)))
    case 6012:
      try call.give(Plots.Segments.self, Plots.Segments(from: call.take(Tensors.Tensor.self), to: call.take(Tensors.Tensor.self)))
    case 6013:
      try call.give(Plots.ErrorBars.self, Plots.ErrorBars(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self), errors: call.take(Tensors.Tensor.self)))
    case 6014:
      try call.give(Plots.Density.self, Plots.Density(call.take(Tensors.Tensor.self), bandwidth: call.take(Double?.self)))
    case 6015:
      try call.give(Plots.DeformedGrid.self, Plots.DeformedGrid(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), lines: call.take(Int.self)))
    case 6016:
      try call.give(Plots.Image.self, Plots.Image(call.take(Tensors.Tensor.self), range: call.take(ClosedRange<Double>.self), columns: call.take(Int?.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Area.swift
extension PlotsBinding {
  private static func perform1(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6017:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Area.self).style)
    case 6018:
      var a0 = try call.takeInout(Plots.Area.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Area.self, a0)
    case 6019:
      try call.give(Plots.Area.self, Plots.Area(call.take([Double].self), call.take([Double].self)))
    case 6020:
      try call.give(Plots.Area.self, Plots.Area(call.take([Double].self), from: call.take([Double].self), to: call.take([Double].self)))
    case 6021:
      try call.give(Plots.Area.self, Plots.Area(of: call.take(Function1<Double, Double>.self), over: call.take(ClosedRange<Double>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Arrow.swift
extension PlotsBinding {
  private static func perform2(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6022:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Arrow.self).style)
    case 6023:
      var a0 = try call.takeInout(Plots.Arrow.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Arrow.self, a0)
    case 6024:
      try call.give(Plots.Arrow.self, Plots.Arrow(from: call.take(Tuple2<Double, Double>.self), to: call.take(Tuple2<Double, Double>.self)))
    case 6025:
      try call.give(Plots.MarkStyle.self, call.take(Plots.VectorField.self).style)
    case 6026:
      var a0 = try call.takeInout(Plots.VectorField.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.VectorField.self, a0)
    case 6027:
      try call.give(Plots.VectorField.self, Plots.VectorField(of: call.take(Function2<Double, Double, Tuple2<Double, Double>>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), resolution: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Bars.swift
extension PlotsBinding {
  private static func perform3(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6028:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Bars.self).style)
    case 6029:
      var a0 = try call.takeInout(Plots.Bars.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Bars.self, a0)
    case 6030:
      try call.give(Plots.Bars.self, Plots.Bars(call.take([String].self), call.take([Double].self)))
    case 6031:
      try call.give(Plots.Bars.self, Plots.Bars(call.take([Double].self), call.take([Double].self)))
    case 6032:
      try call.give(Plots.Bars.self, Plots.Bars(call.take([Double].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Contours.swift
extension PlotsBinding {
  private static func perform4(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6033:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Contours.self).style)
    case 6034:
      var a0 = try call.takeInout(Plots.Contours.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Contours.self, a0)
    case 6035:
      try call.give(Plots.Contours.self, Plots.Contours(of: call.take(Function2<Double, Double, Double>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), levels: call.take([Double].self), count: call.take(Int.self), filled: call.take(Bool.self), resolution: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/DeformedGrid.swift
extension PlotsBinding {
  private static func perform5(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6036:
      try call.give(Plots.MarkStyle.self, call.take(Plots.DeformedGrid.self).style)
    case 6037:
      var a0 = try call.takeInout(Plots.DeformedGrid.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.DeformedGrid.self, a0)
    case 6038:
      try call.give(Plots.DeformedGrid.self, Plots.DeformedGrid(of: call.take(Function2<Double, Double, Tuple2<Double, Double>>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), lines: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Density.swift
extension PlotsBinding {
  private static func perform6(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6039:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Density.self).style)
    case 6040:
      var a0 = try call.takeInout(Plots.Density.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Density.self, a0)
    case 6041:
      try call.give(Plots.Density.self, Plots.Density(call.take([Double].self), bandwidth: call.take(Double?.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Heatmap.swift
extension PlotsBinding {
  private static func perform7(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6042:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Heatmap.self).style)
    case 6043:
      var a0 = try call.takeInout(Plots.Heatmap.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Heatmap.self, a0)
    case 6044:
      try call.give(Plots.Heatmap.self, Plots.Heatmap(of: call.take(Function2<Double, Double, Double>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), resolution: call.take(Int.self)))
    case 6045:
      try call.give(Plots.Heatmap.self, Plots.Heatmap(call.take([[Double]].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Histogram.swift
extension PlotsBinding {
  private static func perform8(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6046:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Histogram.self).style)
    case 6047:
      var a0 = try call.takeInout(Plots.Histogram.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Histogram.self, a0)
    case 6048:
      try call.give(Plots.Histogram.self, Plots.Histogram(call.take([Double].self), bins: call.take(Int?.self), height: call.take(Plots.HistogramHeight.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Image.swift
extension PlotsBinding {
  private static func perform9(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6049:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Image.self).style)
    case 6050:
      var a0 = try call.takeInout(Plots.Image.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Image.self, a0)
    case 6051:
      try call.give(Plots.Image.self, Plots.Image(call.take([[Double]].self), range: call.take(ClosedRange<Double>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Line.swift
extension PlotsBinding {
  private static func perform10(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6052:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Line.self).style)
    case 6053:
      var a0 = try call.takeInout(Plots.Line.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Line.self, a0)
    case 6054:
      try call.give(Plots.Line.self, Plots.Line(call.take([Double].self), call.take([Double].self)))
    case 6055:
      try call.give(Plots.Line.self, Plots.Line(call.take([Double].self)))
    case 6056:
      try call.give(Plots.Line.self, Plots.Line(of: call.take(Function1<Double, Double>.self), over: call.take(ClosedRange<Double>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Points.swift
extension PlotsBinding {
  private static func perform11(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6057:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Points.self).style)
    case 6058:
      var a0 = try call.takeInout(Plots.Points.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Points.self, a0)
    case 6059:
      try call.give(Plots.Points.self, Plots.Points(call.take([Double].self), call.take([Double].self)))
    case 6060:
      try call.give(Plots.Points.self, Plots.Points(call.take([Double].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Rule.swift
extension PlotsBinding {
  private static func perform12(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6061:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Rule.self).style)
    case 6062:
      var a0 = try call.takeInout(Plots.Rule.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Rule.self, a0)
    case 6063:
      try call.give(Plots.Rule.self, Plots.Rule(x: call.take(Double.self)))
    case 6064:
      try call.give(Plots.Rule.self, Plots.Rule(y: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Segments.swift
extension PlotsBinding {
  private static func perform13(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6065:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Segments.self).style)
    case 6066:
      var a0 = try call.takeInout(Plots.Segments.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Segments.self, a0)
    case 6067:
      try call.give(Plots.Segments.self, Plots.Segments(from: call.take([Tuple2<Double, Double>].self), to: call.take([Tuple2<Double, Double>].self)))
    case 6068:
      try call.give(Plots.MarkStyle.self, call.take(Plots.ErrorBars.self).style)
    case 6069:
      var a0 = try call.takeInout(Plots.ErrorBars.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.ErrorBars.self, a0)
    case 6070:
      try call.give(Plots.ErrorBars.self, Plots.ErrorBars(call.take([Double].self), call.take([Double].self), errors: call.take([Double].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Text.swift
extension PlotsBinding {
  private static func perform14(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6071:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Text.self).style)
    case 6072:
      var a0 = try call.takeInout(Plots.Text.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Text.self, a0)
    case 6073:
      try call.give(Plots.Text.self, Plots.Text(call.take(String.self), x: call.take(Double.self), y: call.take(Double.self), anchor: call.take(Plots.TextAnchor.self)))
    case 6074:
      try call.give(Plots.Text.self, call.take(Plots.Text.self).offset(x: call.take(Double.self), y: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/Frames.swift
extension PlotsBinding {
  private static func perform15(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6075:
      try call.give(Plots.Plot.self, Plots.Plot(frames: call.take([Plots.Plot].self), sharing: call.take(Plots.SharedAxes.self), rate: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/Mark.swift
extension PlotsBinding {
  private static func perform16(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6076:
      try call.give(Plots.MarkStyle.self, call.take(AnyMark.self).style)
    case 6077:
      var a0 = try call.takeSelfInout(AnyMark.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.giveSelf(AnyMark.self, a0)
    case 6078:
      try call.give([AnyMark].self, call.take(AnyMark.self).marks)
    case 6079:
      try call.give(Bool.self, call.take(Plots.MarkStyle.self) == call.take(Plots.MarkStyle.self))
    case 6080:
      call.give(Plots.MarkStyle.self, Plots.MarkStyle())
    case 6081:
      try call.giveSelf(AnyMark.self, call.takeSelf(AnyMark.self).labelled(call.take(String.self)))
    case 6082:
      try call.giveSelf(AnyMark.self, call.takeSelf(AnyMark.self).color(call.take(Plots.PlotColor.self)))
    case 6083:
      try call.giveSelf(AnyMark.self, call.takeSelf(AnyMark.self).opacity(call.take(Double.self)))
    case 6084:
      try call.giveSelf(AnyMark.self, call.takeSelf(AnyMark.self).width(call.take(Double.self)))
    case 6085:
      try call.giveSelf(AnyMark.self, call.takeSelf(AnyMark.self).radius(call.take(Double.self)))
    case 6086:
      try call.giveSelf(AnyMark.self, call.takeSelf(AnyMark.self).dash(call.take(Plots.DashPattern.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/Panels.swift
extension PlotsBinding {
  private static func perform17(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6087:
      try call.give(Plots.Plot.self, Plots.Plot(panels: call.take([Plots.Plot].self), columns: call.take(Int?.self), sharing: call.take(Plots.SharedAxes.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/Plot+Modifiers.swift
extension PlotsBinding {
  private static func perform18(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6088:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).title(call.take(String.self)))
    case 6089:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).subtitle(call.take(String.self)))
    case 6090:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).xLabel(call.take(String.self)))
    case 6091:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).yLabel(call.take(String.self)))
    case 6092:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).colorLabel(call.take(String.self)))
    case 6093:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).described(call.take(String.self)))
    case 6094:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).size(width: call.take(Double.self), height: call.take(Double.self)))
    case 6095:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).xRange(call.take(ClosedRange<Double>.self)))
    case 6096:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).yRange(call.take(ClosedRange<Double>.self)))
    case 6097:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).colorRange(call.take(ClosedRange<Double>.self)))
    case 6098:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).colorMap(call.take(Plots.ColorMap.self)))
    case 6099:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).xScale(call.take(Plots.AxisScale.self)))
    case 6100:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).yScale(call.take(Plots.AxisScale.self)))
    case 6101:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).xTicks(call.take([Double].self), labels: call.take([String].self)))
    case 6102:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).yTicks(call.take([Double].self), labels: call.take([String].self)))
    case 6103:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).aspect(call.take(Plots.PlotAspect.self)))
    case 6104:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).legend(call.take(Plots.LegendPosition.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/Plot.swift
extension PlotsBinding {
  private static func perform19(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6105:
      try call.give(Plots.Plot.self, Plots.Plot(call.take(Function0<[AnyMark]>.self)))
    case 6106:
      try call.give(Plots.Plot.self, Plots.Plot(call.take([AnyMark].self)))
    case 6107:
      try call.give([Plots.PlotProblem].self, call.take(Plots.Plot.self).problems)
    case 6108:
      try call.give(String.self, call.take(Plots.Plot.self).svg(idPrefix: call.take(String.self), includesStyle: call.take(Bool.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/PlotBuilder.swift
extension PlotsBinding {
  private static func perform20(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6109:
      try call.give([AnyMark].self, Plots.PlotBuilder.buildExpression(call.take(AnyMark.self)))
    case 6110:
      try call.give([AnyMark].self, Plots.PlotBuilder.buildExpression(call.take([AnyMark].self)))
    case 6111:
      try call.give([AnyMark].self, splat(Plots.PlotBuilder.buildBlock(_:))(call.take([[AnyMark]].self)))
    case 6112:
      try call.give([AnyMark].self, Plots.PlotBuilder.buildOptional(call.take([AnyMark]?.self)))
    case 6113:
      try call.give([AnyMark].self, Plots.PlotBuilder.buildEither(first: call.take([AnyMark].self)))
    case 6114:
      try call.give([AnyMark].self, Plots.PlotBuilder.buildEither(second: call.take([AnyMark].self)))
    case 6115:
      try call.give([AnyMark].self, Plots.PlotBuilder.buildArray(call.take([[AnyMark]].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/PlotColor.swift
extension PlotsBinding {
  private static func perform21(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6116:
      try call.give(Bool.self, call.take(Plots.PlotColor.self) == call.take(Plots.PlotColor.self))
    case 6117:
      try call.give(Plots.PlotColor.self, Plots.PlotColor(hex: call.take(String.self)))
    case 6118:
      call.give(Plots.PlotColor.self, Plots.PlotColor.blue)
    case 6119:
      call.give(Plots.PlotColor.self, Plots.PlotColor.orange)
    case 6120:
      call.give(Plots.PlotColor.self, Plots.PlotColor.green)
    case 6121:
      call.give(Plots.PlotColor.self, Plots.PlotColor.pink)
    case 6122:
      call.give(Plots.PlotColor.self, Plots.PlotColor.violet)
    case 6123:
      call.give(Plots.PlotColor.self, Plots.PlotColor.sky)
    case 6124:
      call.give(Plots.PlotColor.self, Plots.PlotColor.brown)
    case 6125:
      call.give(Plots.PlotColor.self, Plots.PlotColor.gray)
    case 6126:
      call.give(Plots.PlotColor.self, Plots.PlotColor.ink)
    case 6127:
      call.give(Plots.PlotColor.self, Plots.PlotColor.muted)
    case 6128:
      try call.give(Plots.PlotColor.self, Plots.PlotColor.series(call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/PlotProblem.swift
extension PlotsBinding {
  private static func perform22(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6129:
      try call.give(Bool.self, call.take(Plots.PlotProblem.self) == call.take(Plots.PlotProblem.self))
    case 6130:
      try call.give(String.self, call.take(Plots.PlotProblem.self).id)
    case 6131:
      try call.give(String.self, call.take(Plots.PlotProblem.self).message)
    case 6132:
      try call.give(String?.self, call.take(Plots.PlotProblem.self).help)
    case 6133:
      try call.give(String.self, call.take(Plots.PlotProblem.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// SVG/StyleSheet.swift
extension PlotsBinding {
  private static func perform23(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 6134:
      call.give(String.self, Plots.Plot.pageStyleSheet)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}
