// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
import Autodiff
import Flows
import Plots
import Tensors

/// How cells call Plots.
enum PlotsBinding: ModuleBinding {
  static let indices = 3000..<3125

  static func perform(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case ..<3016: try perform0(index, &call)
    case ..<3021: try perform1(index, &call)
    case ..<3027: try perform2(index, &call)
    case ..<3032: try perform3(index, &call)
    case ..<3035: try perform4(index, &call)
    case ..<3038: try perform5(index, &call)
    case ..<3041: try perform6(index, &call)
    case ..<3045: try perform7(index, &call)
    case ..<3048: try perform8(index, &call)
    case ..<3053: try perform9(index, &call)
    case ..<3057: try perform10(index, &call)
    case ..<3061: try perform11(index, &call)
    case ..<3067: try perform12(index, &call)
    case ..<3070: try perform13(index, &call)
    case ..<3080: try perform14(index, &call)
    case ..<3081: try perform15(index, &call)
    case ..<3095: try perform16(index, &call)
    case ..<3099: try perform17(index, &call)
    case ..<3106: try perform18(index, &call)
    case ..<3119: try perform19(index, &call)
    case ..<3124: try perform20(index, &call)
    case ..<3125: try perform21(index, &call)
    default: throw CrossingError(message: "no function \(index)")
    }
  }
}

// Data+Tensor.swift
extension PlotsBinding {
  private static func perform0(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3000:
      try call.give(Plots.Line.self, Plots.Line(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 3001:
      try call.give(Plots.Line.self, Plots.Line(call.take(Tensors.Tensor.self)))
    case 3002:
      try call.give(Plots.Points.self, Plots.Points(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 3003:
      try call.give(Plots.Points.self, Plots.Points(call.take(Tensors.Tensor.self)))
    case 3004:
      try call.give(Plots.Histogram.self, Plots.Histogram(call.take(Tensors.Tensor.self), bins: call.take(Int?.self), height: call.take(Plots.HistogramHeight.self)))
    case 3005:
      try call.give(Plots.Bars.self, Plots.Bars(call.take(Tensors.Tensor.self)))
    case 3006:
      try call.give(Plots.Bars.self, Plots.Bars(call.take([String].self), call.take(Tensors.Tensor.self)))
    case 3007:
      try call.give(Plots.Area.self, Plots.Area(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 3008:
      try call.give(Plots.Area.self, Plots.Area(call.take(Tensors.Tensor.self), from: call.take(Tensors.Tensor.self), to: call.take(Tensors.Tensor.self)))
    case 3009:
      try call.give(Plots.Heatmap.self, Plots.Heatmap(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), resolution: call.take(Int.self)))
    case 3010:
      try call.give(Plots.Heatmap.self, Plots.Heatmap(call.take(Tensors.Tensor.self)))
    case 3011:
      try call.give(Plots.Contours.self, Plots.Contours(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), levels: call.take([Double].self), count: call.take(Int.self), filled: call.take(Bool.self), resolution: call.take(Int.self)))
    case 3012:
      try call.give(Plots.Segments.self, Plots.Segments(from: call.take(Tensors.Tensor.self), to: call.take(Tensors.Tensor.self)))
    case 3013:
      try call.give(Plots.ErrorBars.self, Plots.ErrorBars(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self), errors: call.take(Tensors.Tensor.self)))
    case 3014:
      try call.give(Plots.Density.self, Plots.Density(call.take(Tensors.Tensor.self), bandwidth: call.take(Double?.self)))
    case 3015:
      try call.give(Plots.DeformedGrid.self, Plots.DeformedGrid(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), lines: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Area.swift
extension PlotsBinding {
  private static func perform1(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3016:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Area.self).style)
    case 3017:
      var a0 = try call.takeInout(Plots.Area.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Area.self, a0)
    case 3018:
      try call.give(Plots.Area.self, Plots.Area(call.take([Double].self), call.take([Double].self)))
    case 3019:
      try call.give(Plots.Area.self, Plots.Area(call.take([Double].self), from: call.take([Double].self), to: call.take([Double].self)))
    case 3020:
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
    case 3021:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Arrow.self).style)
    case 3022:
      var a0 = try call.takeInout(Plots.Arrow.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Arrow.self, a0)
    case 3023:
      try call.give(Plots.Arrow.self, Plots.Arrow(from: call.take(Tuple2<Double, Double>.self), to: call.take(Tuple2<Double, Double>.self)))
    case 3024:
      try call.give(Plots.MarkStyle.self, call.take(Plots.VectorField.self).style)
    case 3025:
      var a0 = try call.takeInout(Plots.VectorField.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.VectorField.self, a0)
    case 3026:
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
    case 3027:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Bars.self).style)
    case 3028:
      var a0 = try call.takeInout(Plots.Bars.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Bars.self, a0)
    case 3029:
      try call.give(Plots.Bars.self, Plots.Bars(call.take([String].self), call.take([Double].self)))
    case 3030:
      try call.give(Plots.Bars.self, Plots.Bars(call.take([Double].self), call.take([Double].self)))
    case 3031:
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
    case 3032:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Contours.self).style)
    case 3033:
      var a0 = try call.takeInout(Plots.Contours.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Contours.self, a0)
    case 3034:
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
    case 3035:
      try call.give(Plots.MarkStyle.self, call.take(Plots.DeformedGrid.self).style)
    case 3036:
      var a0 = try call.takeInout(Plots.DeformedGrid.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.DeformedGrid.self, a0)
    case 3037:
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
    case 3038:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Density.self).style)
    case 3039:
      var a0 = try call.takeInout(Plots.Density.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Density.self, a0)
    case 3040:
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
    case 3041:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Heatmap.self).style)
    case 3042:
      var a0 = try call.takeInout(Plots.Heatmap.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Heatmap.self, a0)
    case 3043:
      try call.give(Plots.Heatmap.self, Plots.Heatmap(of: call.take(Function2<Double, Double, Double>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), resolution: call.take(Int.self)))
    case 3044:
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
    case 3045:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Histogram.self).style)
    case 3046:
      var a0 = try call.takeInout(Plots.Histogram.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Histogram.self, a0)
    case 3047:
      try call.give(Plots.Histogram.self, Plots.Histogram(call.take([Double].self), bins: call.take(Int?.self), height: call.take(Plots.HistogramHeight.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Line.swift
extension PlotsBinding {
  private static func perform9(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3048:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Line.self).style)
    case 3049:
      var a0 = try call.takeInout(Plots.Line.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Line.self, a0)
    case 3050:
      try call.give(Plots.Line.self, Plots.Line(call.take([Double].self), call.take([Double].self)))
    case 3051:
      try call.give(Plots.Line.self, Plots.Line(call.take([Double].self)))
    case 3052:
      try call.give(Plots.Line.self, Plots.Line(of: call.take(Function1<Double, Double>.self), over: call.take(ClosedRange<Double>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Points.swift
extension PlotsBinding {
  private static func perform10(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3053:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Points.self).style)
    case 3054:
      var a0 = try call.takeInout(Plots.Points.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Points.self, a0)
    case 3055:
      try call.give(Plots.Points.self, Plots.Points(call.take([Double].self), call.take([Double].self)))
    case 3056:
      try call.give(Plots.Points.self, Plots.Points(call.take([Double].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Rule.swift
extension PlotsBinding {
  private static func perform11(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3057:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Rule.self).style)
    case 3058:
      var a0 = try call.takeInout(Plots.Rule.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Rule.self, a0)
    case 3059:
      try call.give(Plots.Rule.self, Plots.Rule(x: call.take(Double.self)))
    case 3060:
      try call.give(Plots.Rule.self, Plots.Rule(y: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Segments.swift
extension PlotsBinding {
  private static func perform12(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3061:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Segments.self).style)
    case 3062:
      var a0 = try call.takeInout(Plots.Segments.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Segments.self, a0)
    case 3063:
      try call.give(Plots.Segments.self, Plots.Segments(from: call.take([Tuple2<Double, Double>].self), to: call.take([Tuple2<Double, Double>].self)))
    case 3064:
      try call.give(Plots.MarkStyle.self, call.take(Plots.ErrorBars.self).style)
    case 3065:
      var a0 = try call.takeInout(Plots.ErrorBars.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.ErrorBars.self, a0)
    case 3066:
      try call.give(Plots.ErrorBars.self, Plots.ErrorBars(call.take([Double].self), call.take([Double].self), errors: call.take([Double].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Marks/Text.swift
extension PlotsBinding {
  private static func perform13(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3067:
      try call.give(Plots.MarkStyle.self, call.take(Plots.Text.self).style)
    case 3068:
      var a0 = try call.takeInout(Plots.Text.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.give(Plots.Text.self, a0)
    case 3069:
      try call.give(Plots.Text.self, Plots.Text(call.take(String.self), x: call.take(Double.self), y: call.take(Double.self), anchor: call.take(Plots.TextAnchor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/Mark.swift
extension PlotsBinding {
  private static func perform14(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3070:
      try call.give(Plots.MarkStyle.self, call.take(AnyOf<any Plots.Mark>.self).style)
    case 3071:
      var a0 = try call.takeSelfInout(AnyOf<any Plots.Mark>.self)
      let a1 = try call.take(Plots.MarkStyle.self)
      a0.style = a1
      call.giveSelf(AnyOf<any Plots.Mark>.self, a0)
    case 3072:
      try call.give(Bool.self, call.take(Plots.MarkStyle.self) == call.take(Plots.MarkStyle.self))
    case 3073:
      call.give(Plots.MarkStyle.self, Plots.MarkStyle())
    case 3074:
      try call.giveSelf(AnyOf<any Plots.Mark>.self, call.takeSelf(AnyOf<any Plots.Mark>.self).labelled(call.take(String.self)))
    case 3075:
      try call.giveSelf(AnyOf<any Plots.Mark>.self, call.takeSelf(AnyOf<any Plots.Mark>.self).color(call.take(Plots.PlotColor.self)))
    case 3076:
      try call.giveSelf(AnyOf<any Plots.Mark>.self, call.takeSelf(AnyOf<any Plots.Mark>.self).opacity(call.take(Double.self)))
    case 3077:
      try call.giveSelf(AnyOf<any Plots.Mark>.self, call.takeSelf(AnyOf<any Plots.Mark>.self).width(call.take(Double.self)))
    case 3078:
      try call.giveSelf(AnyOf<any Plots.Mark>.self, call.takeSelf(AnyOf<any Plots.Mark>.self).radius(call.take(Double.self)))
    case 3079:
      try call.giveSelf(AnyOf<any Plots.Mark>.self, call.takeSelf(AnyOf<any Plots.Mark>.self).dash(call.take(Plots.DashPattern.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/Panels.swift
extension PlotsBinding {
  private static func perform15(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3080:
      try call.give(Plots.Plot.self, Plots.Plot(panels: call.take([Plots.Plot].self), columns: call.take(Int?.self), sharing: call.take(Plots.SharedAxes.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/Plot+Modifiers.swift
extension PlotsBinding {
  private static func perform16(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3081:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).title(call.take(String.self)))
    case 3082:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).subtitle(call.take(String.self)))
    case 3083:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).xLabel(call.take(String.self)))
    case 3084:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).yLabel(call.take(String.self)))
    case 3085:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).colorLabel(call.take(String.self)))
    case 3086:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).described(call.take(String.self)))
    case 3087:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).size(width: call.take(Double.self), height: call.take(Double.self)))
    case 3088:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).xRange(call.take(ClosedRange<Double>.self)))
    case 3089:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).yRange(call.take(ClosedRange<Double>.self)))
    case 3090:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).colorRange(call.take(ClosedRange<Double>.self)))
    case 3091:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).xScale(call.take(Plots.AxisScale.self)))
    case 3092:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).yScale(call.take(Plots.AxisScale.self)))
    case 3093:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).aspect(call.take(Plots.PlotAspect.self)))
    case 3094:
      try call.give(Plots.Plot.self, call.take(Plots.Plot.self).legend(call.take(Plots.LegendPosition.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/Plot.swift
extension PlotsBinding {
  private static func perform17(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3095:
      try call.give(Plots.Plot.self, Plots.Plot(call.take(Function0<[AnyOf<any Plots.Mark>]>.self)))
    case 3096:
      try call.give(Plots.Plot.self, Plots.Plot(call.take([AnyOf<any Plots.Mark>].self)))
    case 3097:
      try call.give([Plots.PlotProblem].self, call.take(Plots.Plot.self).problems)
    case 3098:
      try call.give(String.self, call.take(Plots.Plot.self).svg(idPrefix: call.take(String.self), includesStyle: call.take(Bool.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/PlotBuilder.swift
extension PlotsBinding {
  private static func perform18(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3099:
      try call.give([AnyOf<any Plots.Mark>].self, Plots.PlotBuilder.buildExpression(call.take(AnyOf<any Plots.Mark>.self)))
    case 3100:
      try call.give([AnyOf<any Plots.Mark>].self, Plots.PlotBuilder.buildExpression(call.take([AnyOf<any Plots.Mark>].self)))
    case 3101:
      try call.give([AnyOf<any Plots.Mark>].self, splat(Plots.PlotBuilder.buildBlock(_:))(call.take([[AnyOf<any Plots.Mark>]].self)))
    case 3102:
      try call.give([AnyOf<any Plots.Mark>].self, Plots.PlotBuilder.buildOptional(call.take([AnyOf<any Plots.Mark>]?.self)))
    case 3103:
      try call.give([AnyOf<any Plots.Mark>].self, Plots.PlotBuilder.buildEither(first: call.take([AnyOf<any Plots.Mark>].self)))
    case 3104:
      try call.give([AnyOf<any Plots.Mark>].self, Plots.PlotBuilder.buildEither(second: call.take([AnyOf<any Plots.Mark>].self)))
    case 3105:
      try call.give([AnyOf<any Plots.Mark>].self, Plots.PlotBuilder.buildArray(call.take([[AnyOf<any Plots.Mark>]].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/PlotColor.swift
extension PlotsBinding {
  private static func perform19(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3106:
      try call.give(Bool.self, call.take(Plots.PlotColor.self) == call.take(Plots.PlotColor.self))
    case 3107:
      try call.give(Plots.PlotColor.self, Plots.PlotColor(hex: call.take(String.self)))
    case 3108:
      call.give(Plots.PlotColor.self, Plots.PlotColor.blue)
    case 3109:
      call.give(Plots.PlotColor.self, Plots.PlotColor.orange)
    case 3110:
      call.give(Plots.PlotColor.self, Plots.PlotColor.green)
    case 3111:
      call.give(Plots.PlotColor.self, Plots.PlotColor.pink)
    case 3112:
      call.give(Plots.PlotColor.self, Plots.PlotColor.violet)
    case 3113:
      call.give(Plots.PlotColor.self, Plots.PlotColor.sky)
    case 3114:
      call.give(Plots.PlotColor.self, Plots.PlotColor.brown)
    case 3115:
      call.give(Plots.PlotColor.self, Plots.PlotColor.gray)
    case 3116:
      call.give(Plots.PlotColor.self, Plots.PlotColor.ink)
    case 3117:
      call.give(Plots.PlotColor.self, Plots.PlotColor.muted)
    case 3118:
      try call.give(Plots.PlotColor.self, Plots.PlotColor.series(call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Model/PlotProblem.swift
extension PlotsBinding {
  private static func perform20(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3119:
      try call.give(Bool.self, call.take(Plots.PlotProblem.self) == call.take(Plots.PlotProblem.self))
    case 3120:
      try call.give(String.self, call.take(Plots.PlotProblem.self).id)
    case 3121:
      try call.give(String.self, call.take(Plots.PlotProblem.self).message)
    case 3122:
      try call.give(String?.self, call.take(Plots.PlotProblem.self).help)
    case 3123:
      try call.give(String.self, call.take(Plots.PlotProblem.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// SVG/StyleSheet.swift
extension PlotsBinding {
  private static func perform21(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 3124:
      call.give(String.self, Plots.Plot.pageStyleSheet)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}
