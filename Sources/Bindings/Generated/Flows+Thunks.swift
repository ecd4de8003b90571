// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
import Autodiff
import Flows
import Tensors

/// How cells call Flows.
enum FlowsBinding: ModuleBinding {
  static let indices = 2000..<2465

  static func perform(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case ..<2019: try perform0(index, &call)
    case ..<2025: try perform1(index, &call)
    case ..<2036: try perform2(index, &call)
    case ..<2053: try perform3(index, &call)
    case ..<2072: try perform4(index, &call)
    case ..<2080: try perform5(index, &call)
    case ..<2131: try perform6(index, &call)
    case ..<2141: try perform7(index, &call)
    case ..<2150: try perform8(index, &call)
    case ..<2159: try perform9(index, &call)
    case ..<2168: try perform10(index, &call)
    case ..<2178: try perform11(index, &call)
    case ..<2181: try perform12(index, &call)
    case ..<2184: try perform13(index, &call)
    case ..<2192: try perform14(index, &call)
    case ..<2205: try perform15(index, &call)
    case ..<2206: try perform16(index, &call)
    case ..<2246: try perform17(index, &call)
    case ..<2266: try perform18(index, &call)
    case ..<2276: try perform19(index, &call)
    case ..<2285: try perform20(index, &call)
    case ..<2306: try perform21(index, &call)
    case ..<2315: try perform22(index, &call)
    case ..<2327: try perform23(index, &call)
    case ..<2329: try perform24(index, &call)
    case ..<2341: try perform25(index, &call)
    case ..<2350: try perform26(index, &call)
    case ..<2352: try perform27(index, &call)
    case ..<2357: try perform28(index, &call)
    case ..<2363: try perform29(index, &call)
    case ..<2396: try perform30(index, &call)
    case ..<2415: try perform31(index, &call)
    case ..<2419: try perform32(index, &call)
    case ..<2434: try perform33(index, &call)
    case ..<2441: try perform34(index, &call)
    case ..<2448: try perform35(index, &call)
    case ..<2465: try perform36(index, &call)
    default: throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bayes/Posterior.swift
extension FlowsBinding {
  private static func perform0(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2000:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.Posterior.self).prior)
    case 2001:
      try call.give(Flows.Posterior.self, Flows.Posterior(prior: call.take(AnyOf<any Flows.Distribution>.self), logLikelihood: call.take(Function1<Double, Double>.self)))
    case 2002:
      try call.give(Flows.Posterior.self, Flows.Posterior(prior: call.take(AnyOf<any Flows.Distribution>.self), logLikelihood: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    case 2003:
      try call.give(Double.self, call.take(Flows.Posterior.self).logJoint(call.take(Double.self)))
    case 2004:
      try call.give(Tensors.Tensor.self, call.take(Flows.Posterior.self).logJoint(call.take(Tensors.Tensor.self)))
    case 2005:
      try call.give(Double.self, call.take(Flows.Posterior.self).mode(from: call.take(Double.self)))
    case 2006:
      try call.give(Tensors.Tensor.self, call.take(Flows.Posterior.self).mode(from: call.take(Tensors.Tensor.self)))
    case 2007:
      try call.give(Double.self, call.take(Flows.Posterior.self).evidence(over: call.take(ClosedRange<Double>.self)))
    case 2008:
      try call.give(Double.self, call.take(Flows.Posterior.self).logEvidence(over: call.take(ClosedRange<Double>.self)))
    case 2009:
      try call.give(Double.self, call.take(Flows.Posterior.self).evidence())
    case 2010:
      try call.give(Double.self, call.take(Flows.Posterior.self).logEvidence())
    case 2011:
      try call.give(Double.self, call.take(Flows.Posterior.self).evidence(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self)))
    case 2012:
      try call.give(Double.self, call.take(Flows.Posterior.self).logEvidence(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self)))
    case 2013:
      try call.give(Double.self, call.take(Flows.Posterior.self).density(call.take(Double.self)))
    case 2014:
      try call.give(Double.self, call.take(Flows.Posterior.self).logDensity(call.take(Double.self)))
    case 2015:
      try call.give(Double.self, call.take(Flows.Posterior.self).expectation(of: call.take(Function1<Double, Double>.self)))
    case 2016:
      try call.give(Double.self, call.take(Flows.Posterior.self).mean)
    case 2017:
      try call.give(Double.self, call.take(Flows.Posterior.self).variance)
    case 2018:
      try call.give(String.self, call.take(Flows.Posterior.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/ActNorm.swift
extension FlowsBinding {
  private static func perform1(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2019:
      try call.give(Flows.ActNorm.self, Flows.ActNorm(dimension: call.take(Int?.self)))
    case 2020:
      try call.give(Int?.self, call.take(Flows.ActNorm.self).dimension)
    case 2021:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ActNorm.self).parameters)
    case 2022:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ActNorm.self).forward(call.take(Tensors.Tensor.self)))
    case 2023:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ActNorm.self).inverse(call.take(Tensors.Tensor.self)))
    case 2024:
      try call.give(String.self, call.take(Flows.ActNorm.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Affine.swift
extension FlowsBinding {
  private static func perform2(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2025:
      try call.give(Tensors.Tensor.self, call.take(Flows.Affine.self).scale)
    case 2026:
      try call.give(Tensors.Tensor.self, call.take(Flows.Affine.self).shift)
    case 2027:
      try call.give(Flows.Affine.self, Flows.Affine(scale: call.take(Tensors.Tensor.self), shift: call.take(Tensors.Tensor.self)))
    case 2028:
      try call.give(Flows.Affine.self, Flows.Affine(scale: call.take(Double.self), shift: call.take(Double.self)))
    case 2029:
      try call.give(Flows.Affine.self, Flows.Affine(standardizing: call.take(Tensors.Tensor.self)))
    case 2030:
      try call.give(Int?.self, call.take(Flows.Affine.self).dimension)
    case 2031:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Affine.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2032:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Affine.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2033:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Affine.self).forward(call.take(Double.self)))
    case 2034:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Affine.self).inverse(call.take(Double.self)))
    case 2035:
      try call.give(String.self, call.take(Flows.Affine.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Bijection.swift
extension FlowsBinding {
  private static func perform3(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2036:
      try call.give(Int?.self, call.take(AnyOf<any Flows.ForwardBijection>.self).dimension)
    case 2037:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.ForwardBijection>.self).parameters)
    case 2038:
      try call.give(Int.self, call.take(AnyOf<any Flows.ForwardBijection>.self).parameterCount)
    case 2039:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ForwardBijection>.self).forward(call.take(Tensors.Tensor.self)))
    case 2040:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.ForwardBijection>.self).forward(call.take(Double.self)))
    case 2041:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.Bijection>.self).inverse(call.take(Tensors.Tensor.self)))
    case 2042:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.Bijection>.self).inverse(call.take(Double.self)))
    case 2043:
      try call.give(Int?.self, call.take(AnyOf<any Flows.ForwardBijection>.self).dimension)
    case 2044:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.ForwardBijection>.self).parameters)
    case 2045:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.ForwardBijection>.self).forward(call.take(Double.self)))
    case 2046:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.ForwardBijection>.self).logAbsDetJacobian(call.take(Tensors.Tensor.self)))
    case 2047:
      try call.give(Double.self, call.take(AnyOf<any Flows.ForwardBijection>.self).logAbsDetJacobian(call.take(Double.self)))
    case 2048:
      try call.give(Int.self, call.take(AnyOf<any Flows.ForwardBijection>.self).parameterCount)
    case 2049:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.Bijection>.self).inverse(call.take(Double.self)))
    case 2050:
      try call.give(Flows.Composition.self, call.take(AnyOf<any Flows.Bijection>.self).then(call.take(AnyOf<any Flows.Bijection>.self)))
    case 2051:
      try call.give(Flows.Inverted.self, call.take(AnyOf<any Flows.Bijection>.self).inverted())
    case 2052:
      let a0 = try call.take(Function1<Tensors.Tensor, Tuple2<Tensors.Tensor, Tensors.Tensor>>.self)
      let a1 = try call.take(Tensors.Tensor.self)
      call.give(Tensors.Tensor.self, Flows.jacobian(of: { x0 in a0(x0) }, at: a1))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Composition.swift
extension FlowsBinding {
  private static func perform4(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2053:
      try call.give([AnyOf<any Flows.Bijection>].self, call.take(Flows.Composition.self).layers)
    case 2054:
      try call.give(Flows.Composition.self, Flows.Composition(call.take([AnyOf<any Flows.Bijection>].self)))
    case 2055:
      try call.give(Int?.self, call.take(Flows.Composition.self).dimension)
    case 2056:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Composition.self).parameters)
    case 2057:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Composition.self).forward(call.take(Tensors.Tensor.self)))
    case 2058:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Composition.self).inverse(call.take(Tensors.Tensor.self)))
    case 2059:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Composition.self).forward(call.take(Double.self)))
    case 2060:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Composition.self).inverse(call.take(Double.self)))
    case 2061:
      try call.give(Flows.Composition.self, call.take(Flows.Composition.self).then(call.take(AnyOf<any Flows.Bijection>.self)))
    case 2062:
      try call.give(String.self, call.take(Flows.Composition.self).description)
    case 2063:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Inverted.self).original)
    case 2064:
      try call.give(Flows.Inverted.self, Flows.Inverted(call.take(AnyOf<any Flows.Bijection>.self)))
    case 2065:
      try call.give(Int?.self, call.take(Flows.Inverted.self).dimension)
    case 2066:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Inverted.self).parameters)
    case 2067:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Inverted.self).forward(call.take(Tensors.Tensor.self)))
    case 2068:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Inverted.self).inverse(call.take(Tensors.Tensor.self)))
    case 2069:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Inverted.self).forward(call.take(Double.self)))
    case 2070:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Inverted.self).inverse(call.take(Double.self)))
    case 2071:
      try call.give(String.self, call.take(Flows.Inverted.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Coupling.swift
extension FlowsBinding {
  private static func perform5(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2072:
      try call.give(Flows.Mask.self, call.take(Flows.Coupling.self).mask)
    case 2073:
      try call.give(AnyOf<any Flows.Conditioner>.self, call.take(Flows.Coupling.self).conditioner)
    case 2074:
      try call.give(Flows.Coupling.self, Flows.Coupling(mask: call.take(Flows.Mask.self), conditioner: call.take(AnyOf<any Flows.Conditioner>.self), logScaleBound: call.take(Double.self)))
    case 2075:
      try call.give(Int?.self, call.take(Flows.Coupling.self).dimension)
    case 2076:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Coupling.self).parameters)
    case 2077:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).forward(call.take(Tensors.Tensor.self)))
    case 2078:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).inverse(call.take(Tensors.Tensor.self)))
    case 2079:
      try call.give(String.self, call.take(Flows.Coupling.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Elementwise+Families.swift
extension FlowsBinding {
  private static func perform6(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2080:
      call.give(Flows.Sinh.self, Flows.Sinh())
    case 2081:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sinh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2082:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sinh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2083:
      try call.give(String.self, call.take(Flows.Sinh.self).description)
    case 2084:
      call.give(Flows.Asinh.self, Flows.Asinh())
    case 2085:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Asinh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2086:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Asinh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2087:
      try call.give(String.self, call.take(Flows.Asinh.self).description)
    case 2088:
      call.give(Flows.Exp.self, Flows.Exp())
    case 2089:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Exp.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2090:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Exp.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2091:
      try call.give(String.self, call.take(Flows.Exp.self).description)
    case 2092:
      call.give(Flows.Log.self, Flows.Log())
    case 2093:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Log.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2094:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Log.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2095:
      try call.give(String.self, call.take(Flows.Log.self).description)
    case 2096:
      call.give(Flows.Sigmoid.self, Flows.Sigmoid())
    case 2097:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sigmoid.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2098:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sigmoid.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2099:
      try call.give(String.self, call.take(Flows.Sigmoid.self).description)
    case 2100:
      call.give(Flows.Logit.self, Flows.Logit())
    case 2101:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Logit.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2102:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Logit.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2103:
      try call.give(String.self, call.take(Flows.Logit.self).description)
    case 2104:
      call.give(Flows.Tanh.self, Flows.Tanh())
    case 2105:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Tanh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2106:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Tanh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2107:
      try call.give(String.self, call.take(Flows.Tanh.self).description)
    case 2108:
      call.give(Flows.Atanh.self, Flows.Atanh())
    case 2109:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Atanh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2110:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Atanh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2111:
      try call.give(String.self, call.take(Flows.Atanh.self).description)
    case 2112:
      call.give(Flows.Softplus.self, Flows.Softplus())
    case 2113:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Softplus.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2114:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Softplus.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2115:
      try call.give(String.self, call.take(Flows.Softplus.self).description)
    case 2116:
      try call.give(Double.self, call.take(Flows.LeakyReLU.self).slope)
    case 2117:
      try call.give(Flows.LeakyReLU.self, Flows.LeakyReLU(slope: call.take(Double.self)))
    case 2118:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LeakyReLU.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2119:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LeakyReLU.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2120:
      try call.give(String.self, call.take(Flows.LeakyReLU.self).description)
    case 2121:
      try call.give(Double.self, call.take(Flows.Power.self).exponent)
    case 2122:
      try call.give(Flows.Power.self, Flows.Power(call.take(Double.self)))
    case 2123:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Power.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2124:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Power.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2125:
      try call.give(String.self, call.take(Flows.Power.self).description)
    case 2126:
      try call.give(Double.self, call.take(Flows.SoftClip.self).bound)
    case 2127:
      try call.give(Flows.SoftClip.self, Flows.SoftClip(bound: call.take(Double.self)))
    case 2128:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SoftClip.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2129:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SoftClip.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2130:
      try call.give(String.self, call.take(Flows.SoftClip.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Elementwise.swift
extension FlowsBinding {
  private static func perform7(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2131:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2132:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2133:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).forward(call.take(Tensors.Tensor.self)))
    case 2134:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).inverse(call.take(Tensors.Tensor.self)))
    case 2135:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).forward(call.take(Double.self)))
    case 2136:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).inverse(call.take(Double.self)))
    case 2137:
      call.give(Flows.Identity.self, Flows.Identity())
    case 2138:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Identity.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2139:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Identity.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2140:
      try call.give(String.self, call.take(Flows.Identity.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/LinearLU.swift
extension FlowsBinding {
  private static func perform8(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2141:
      try call.give(Flows.LinearLU.self, Flows.LinearLU(dimension: call.take(Int?.self)))
    case 2142:
      try call.give(Flows.LinearLU.self, Flows.LinearLU(call.take(Tensors.Tensor.self), bias: call.take(Tensors.Tensor?.self)))
    case 2143:
      try call.give(Int?.self, call.take(Flows.LinearLU.self).dimension)
    case 2144:
      try call.give([Autodiff.Parameter].self, call.take(Flows.LinearLU.self).parameters)
    case 2145:
      try call.give(Int.self, call.take(Flows.LinearLU.self).parameterCount)
    case 2146:
      try call.give(Tensors.Tensor.self, call.take(Flows.LinearLU.self).matrix)
    case 2147:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearLU.self).forward(call.take(Tensors.Tensor.self)))
    case 2148:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearLU.self).inverse(call.take(Tensors.Tensor.self)))
    case 2149:
      try call.give(String.self, call.take(Flows.LinearLU.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Mask.swift
extension FlowsBinding {
  private static func perform9(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2150:
      try call.give(Flows.Mask.self, Flows.Mask(call.take([Bool].self)))
    case 2151:
      try call.give(Flows.Mask.self, Flows.Mask.alternating(call.take(Int.self)))
    case 2152:
      call.give(Flows.Mask.self, Flows.Mask.halves)
    case 2153:
      try call.give(Flows.Mask.self, Flows.Mask.halves(call.take(Int.self)))
    case 2154:
      try call.give(Flows.Mask.self, call.take(Flows.Mask.self).inverted)
    case 2155:
      try call.give(Int?.self, call.take(Flows.Mask.self).dimension)
    case 2156:
      try call.give([Bool].self, call.take(Flows.Mask.self).kept(dimension: call.take(Int.self)))
    case 2157:
      try call.give(String.self, call.take(Flows.Mask.self).description)
    case 2158:
      try call.give(Flows.Mask.self, splat(Flows.Mask.init(arrayLiteral:))(call.take([Bool].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/MaskedAutoregressive.swift
extension FlowsBinding {
  private static func perform10(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2159:
      try call.give([Int]?.self, call.take(Flows.MaskedAutoregressive.self).order)
    case 2160:
      try call.give(Flows.MaskedAutoregressive.self, Flows.MaskedAutoregressive(dimension: call.take(Int?.self), hidden: call.take([Int].self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self), logScaleBound: call.take(Double.self)))
    case 2161:
      try call.give(Int?.self, call.take(Flows.MaskedAutoregressive.self).dimension)
    case 2162:
      try call.give([Autodiff.Parameter].self, call.take(Flows.MaskedAutoregressive.self).parameters)
    case 2163:
      try call.give(Int.self, call.take(Flows.MaskedAutoregressive.self).parameterCount)
    case 2164:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).conditionals(call.take(Tensors.Tensor.self)))
    case 2165:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).forward(call.take(Tensors.Tensor.self)))
    case 2166:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).inverse(call.take(Tensors.Tensor.self)))
    case 2167:
      try call.give(String.self, call.take(Flows.MaskedAutoregressive.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Permutation.swift
extension FlowsBinding {
  private static func perform11(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2168:
      try call.give([Int].self, call.take(Flows.Permutation.self).order)
    case 2169:
      try call.give(Flows.Permutation.self, Flows.Permutation(call.take([Int].self)))
    case 2170:
      try call.give(Int?.self, call.take(Flows.Permutation.self).dimension)
    case 2171:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Permutation.self).forward(call.take(Tensors.Tensor.self)))
    case 2172:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Permutation.self).inverse(call.take(Tensors.Tensor.self)))
    case 2173:
      try call.give(String.self, call.take(Flows.Permutation.self).description)
    case 2174:
      call.give(Flows.Reverse.self, Flows.Reverse())
    case 2175:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Reverse.self).forward(call.take(Tensors.Tensor.self)))
    case 2176:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Reverse.self).inverse(call.take(Tensors.Tensor.self)))
    case 2177:
      try call.give(String.self, call.take(Flows.Reverse.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/Check.swift
extension FlowsBinding {
  private static func perform12(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2178:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Double.self), equals: call.take(Double.self), within: call.take(Double.self)))
    case 2179:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Tensors.Tensor.self), equals: call.take(Tensors.Tensor.self), within: call.take(Double.self)))
    case 2180:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Bool.self), call.take(String.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckLaws.swift
extension FlowsBinding {
  private static func perform13(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2181:
      try call.give(Flows.CheckReport.self, Flows.checkBijection(call.take(AnyOf<any Flows.Bijection>.self), on: call.take(Tensors.Tensor.self), within: call.take(Double.self)))
    case 2182:
      try call.give(Flows.CheckReport.self, Flows.checkDensity(call.take(AnyOf<any Flows.Distribution>.self), over: call.take(ClosedRange<Double>.self), within: call.take(Double.self)))
    case 2183:
      try call.give(Flows.CheckReport.self, Flows.checkDensity(call.take(AnyOf<any Flows.Distribution>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), within: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckReport.swift
extension FlowsBinding {
  private static func perform14(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2184:
      try call.give(Bool.self, call.take(Flows.CheckReport.self) == call.take(Flows.CheckReport.self))
    case 2185:
      try call.give(Bool.self, call.take(Flows.CheckReport.Finding.self) == call.take(Flows.CheckReport.Finding.self))
    case 2186:
      try call.give(String.self, call.take(Flows.CheckReport.Finding.self).claim)
    case 2187:
      try call.give(Bool.self, call.take(Flows.CheckReport.Finding.self).holds)
    case 2188:
      try call.give(String.self, call.take(Flows.CheckReport.self).title)
    case 2189:
      try call.give([Flows.CheckReport.Finding].self, call.take(Flows.CheckReport.self).findings)
    case 2190:
      try call.give(Bool.self, call.take(Flows.CheckReport.self).hasPassed)
    case 2191:
      try call.give(String.self, call.take(Flows.CheckReport.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Distribution.swift
extension FlowsBinding {
  private static func perform15(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2192:
      try call.give(Int?.self, call.take(AnyOf<any Flows.Distribution>.self).dimension)
    case 2193:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.Distribution>.self).parameters)
    case 2194:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Distribution>.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2195:
      try call.give(Double.self, call.take(AnyOf<any Flows.Distribution>.self).logDensity(call.take(Double.self)))
    case 2196:
      let a0 = try call.take(AnyOf<any Flows.Distribution>.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2197:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.Distribution>.self).parameters)
    case 2198:
      try call.give(Double.self, call.take(AnyOf<any Flows.Distribution>.self).logDensity(call.take(Double.self)))
    case 2199:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Distribution>.self).density(call.take(Tensors.Tensor.self)))
    case 2200:
      try call.give(Double.self, call.take(AnyOf<any Flows.Distribution>.self).density(call.take(Double.self)))
    case 2201:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Distribution>.self).sample(call.take(Int.self)))
    case 2202:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Distribution>.self).sample())
    case 2203:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.DistributionWithMoments>.self).mean)
    case 2204:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.DistributionWithMoments>.self).variance)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Divergence.swift
extension FlowsBinding {
  private static func perform16(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2205:
      try call.give(Double.self, Flows.klDivergence(call.take(AnyOf<any Flows.Distribution>.self), call.take(AnyOf<any Flows.Distribution>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Families.swift
extension FlowsBinding {
  private static func perform17(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2206:
      try call.give(Double.self, call.take(Flows.Laplace.self).location)
    case 2207:
      try call.give(Double.self, call.take(Flows.Laplace.self).scale)
    case 2208:
      try call.give(Flows.Laplace.self, Flows.Laplace(call.take(Double.self), call.take(Double.self)))
    case 2209:
      try call.give(Int?.self, call.take(Flows.Laplace.self).dimension)
    case 2210:
      try call.give(Tensors.Tensor.self, call.take(Flows.Laplace.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2211:
      let a0 = try call.take(Flows.Laplace.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2212:
      try call.give(Tensors.Tensor.self, call.take(Flows.Laplace.self).mean)
    case 2213:
      try call.give(Tensors.Tensor.self, call.take(Flows.Laplace.self).variance)
    case 2214:
      try call.give(Double.self, call.take(Flows.Laplace.self).entropy)
    case 2215:
      try call.give(String.self, call.take(Flows.Laplace.self).description)
    case 2216:
      try call.give(Double.self, call.take(Flows.Logistic.self).location)
    case 2217:
      try call.give(Double.self, call.take(Flows.Logistic.self).scale)
    case 2218:
      try call.give(Flows.Logistic.self, Flows.Logistic(call.take(Double.self), call.take(Double.self)))
    case 2219:
      try call.give(Int?.self, call.take(Flows.Logistic.self).dimension)
    case 2220:
      try call.give(Tensors.Tensor.self, call.take(Flows.Logistic.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2221:
      let a0 = try call.take(Flows.Logistic.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2222:
      try call.give(Tensors.Tensor.self, call.take(Flows.Logistic.self).mean)
    case 2223:
      try call.give(Tensors.Tensor.self, call.take(Flows.Logistic.self).variance)
    case 2224:
      try call.give(Double.self, call.take(Flows.Logistic.self).entropy)
    case 2225:
      try call.give(String.self, call.take(Flows.Logistic.self).description)
    case 2226:
      try call.give(Double.self, call.take(Flows.StudentT.self).degreesOfFreedom)
    case 2227:
      try call.give(Double.self, call.take(Flows.StudentT.self).location)
    case 2228:
      try call.give(Double.self, call.take(Flows.StudentT.self).scale)
    case 2229:
      try call.give(Flows.StudentT.self, Flows.StudentT(degreesOfFreedom: call.take(Double.self), location: call.take(Double.self), scale: call.take(Double.self)))
    case 2230:
      try call.give(Int?.self, call.take(Flows.StudentT.self).dimension)
    case 2231:
      try call.give(Tensors.Tensor.self, call.take(Flows.StudentT.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2232:
      let a0 = try call.take(Flows.StudentT.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2233:
      try call.give(Tensors.Tensor.self, call.take(Flows.StudentT.self).mean)
    case 2234:
      try call.give(Tensors.Tensor.self, call.take(Flows.StudentT.self).variance)
    case 2235:
      try call.give(Double.self, call.take(Flows.StudentT.self).entropy)
    case 2236:
      try call.give(String.self, call.take(Flows.StudentT.self).description)
    case 2237:
      try call.give(Double.self, call.take(Flows.Exponential.self).rate)
    case 2238:
      try call.give(Flows.Exponential.self, Flows.Exponential(rate: call.take(Double.self)))
    case 2239:
      try call.give(Int?.self, call.take(Flows.Exponential.self).dimension)
    case 2240:
      try call.give(Tensors.Tensor.self, call.take(Flows.Exponential.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2241:
      let a0 = try call.take(Flows.Exponential.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2242:
      try call.give(Tensors.Tensor.self, call.take(Flows.Exponential.self).mean)
    case 2243:
      try call.give(Tensors.Tensor.self, call.take(Flows.Exponential.self).variance)
    case 2244:
      try call.give(Double.self, call.take(Flows.Exponential.self).entropy)
    case 2245:
      try call.give(String.self, call.take(Flows.Exponential.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/GammaAndBeta.swift
extension FlowsBinding {
  private static func perform18(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2246:
      try call.give(Double.self, call.take(Flows.Gamma.self).shape)
    case 2247:
      try call.give(Double.self, call.take(Flows.Gamma.self).rate)
    case 2248:
      try call.give(Flows.Gamma.self, Flows.Gamma(shape: call.take(Double.self), rate: call.take(Double.self)))
    case 2249:
      try call.give(Int?.self, call.take(Flows.Gamma.self).dimension)
    case 2250:
      try call.give(Tensors.Tensor.self, call.take(Flows.Gamma.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2251:
      let a0 = try call.take(Flows.Gamma.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2252:
      try call.give(Tensors.Tensor.self, call.take(Flows.Gamma.self).mean)
    case 2253:
      try call.give(Tensors.Tensor.self, call.take(Flows.Gamma.self).variance)
    case 2254:
      try call.give(Double.self, call.take(Flows.Gamma.self).entropy)
    case 2255:
      try call.give(String.self, call.take(Flows.Gamma.self).description)
    case 2256:
      try call.give(Double.self, call.take(Flows.Beta.self).a)
    case 2257:
      try call.give(Double.self, call.take(Flows.Beta.self).b)
    case 2258:
      try call.give(Flows.Beta.self, Flows.Beta(call.take(Double.self), call.take(Double.self)))
    case 2259:
      try call.give(Int?.self, call.take(Flows.Beta.self).dimension)
    case 2260:
      try call.give(Tensors.Tensor.self, call.take(Flows.Beta.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2261:
      let a0 = try call.take(Flows.Beta.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2262:
      try call.give(Tensors.Tensor.self, call.take(Flows.Beta.self).mean)
    case 2263:
      try call.give(Tensors.Tensor.self, call.take(Flows.Beta.self).variance)
    case 2264:
      try call.give(Double.self, call.take(Flows.Beta.self).entropy)
    case 2265:
      try call.give(String.self, call.take(Flows.Beta.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Mixture.swift
extension FlowsBinding {
  private static func perform19(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2266:
      try call.give([AnyOf<any Flows.Distribution>].self, call.take(Flows.Mixture.self).components)
    case 2267:
      try call.give([Double].self, call.take(Flows.Mixture.self).weights)
    case 2268:
      try call.give(Flows.Mixture.self, Flows.Mixture(call.take([AnyOf<any Flows.Distribution>].self), weights: call.take([Double].self)))
    case 2269:
      try call.give(Int?.self, call.take(Flows.Mixture.self).dimension)
    case 2270:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Mixture.self).parameters)
    case 2271:
      try call.give(Tensors.Tensor.self, call.take(Flows.Mixture.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2272:
      let a0 = try call.take(Flows.Mixture.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2273:
      try call.give(Tensors.Tensor.self, call.take(Flows.Mixture.self).mean)
    case 2274:
      try call.give(Tensors.Tensor.self, call.take(Flows.Mixture.self).variance)
    case 2275:
      try call.give(String.self, call.take(Flows.Mixture.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/MultivariateNormal.swift
extension FlowsBinding {
  private static func perform20(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2276:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).mean)
    case 2277:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).covariance)
    case 2278:
      try call.give(Flows.MultivariateNormal.self, Flows.MultivariateNormal(mean: call.take(Tensors.Tensor.self), covariance: call.take(Tensors.Tensor.self)))
    case 2279:
      try call.give(Int?.self, call.take(Flows.MultivariateNormal.self).dimension)
    case 2280:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2281:
      let a0 = try call.take(Flows.MultivariateNormal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2282:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).variance)
    case 2283:
      try call.give(Double.self, call.take(Flows.MultivariateNormal.self).entropy)
    case 2284:
      try call.give(String.self, call.take(Flows.MultivariateNormal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Normal.swift
extension FlowsBinding {
  private static func perform21(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2285:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).mean)
    case 2286:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).sd)
    case 2287:
      try call.give(Flows.Normal.self, Flows.Normal(call.take(Double.self), call.take(Double.self)))
    case 2288:
      try call.give(Flows.Normal.self, Flows.Normal(mean: call.take(Double.self), sd: call.take(Double.self)))
    case 2289:
      try call.give(Flows.Normal.self, Flows.Normal(mean: call.take(Tensors.Tensor.self), sd: call.take(Tensors.Tensor.self)))
    case 2290:
      try call.give(Int?.self, call.take(Flows.Normal.self).dimension)
    case 2291:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2292:
      try call.give(Double.self, call.take(Flows.Normal.self).logDensity(call.take(Double.self)))
    case 2293:
      let a0 = try call.take(Flows.Normal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2294:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).variance)
    case 2295:
      try call.give(Double.self, call.take(Flows.Normal.self).entropy)
    case 2296:
      try call.give(Double.self, call.take(Flows.Normal.self).cumulativeProbability(call.take(Double.self)))
    case 2297:
      try call.give(String.self, call.take(Flows.Normal.self).description)
    case 2298:
      try call.give(Int?.self, call.take(Flows.StandardNormal.self).dimension)
    case 2299:
      try call.give(Flows.StandardNormal.self, Flows.StandardNormal(dimension: call.take(Int.self)))
    case 2300:
      try call.give(Tensors.Tensor.self, call.take(Flows.StandardNormal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2301:
      let a0 = try call.take(Flows.StandardNormal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2302:
      try call.give(Tensors.Tensor.self, call.take(Flows.StandardNormal.self).mean)
    case 2303:
      try call.give(Tensors.Tensor.self, call.take(Flows.StandardNormal.self).variance)
    case 2304:
      try call.give(Double.self, call.take(Flows.StandardNormal.self).entropy)
    case 2305:
      try call.give(String.self, call.take(Flows.StandardNormal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Transformed.swift
extension FlowsBinding {
  private static func perform22(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2306:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.Transformed.self).base)
    case 2307:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Transformed.self).bijection)
    case 2308:
      try call.give(Flows.Transformed.self, Flows.Transformed(call.take(AnyOf<any Flows.Distribution>.self), by: call.take(AnyOf<any Flows.Bijection>.self)))
    case 2309:
      try call.give(Int?.self, call.take(Flows.Transformed.self).dimension)
    case 2310:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Transformed.self).parameters)
    case 2311:
      try call.give(Tensors.Tensor.self, call.take(Flows.Transformed.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2312:
      try call.give(Double.self, call.take(Flows.Transformed.self).logDensity(call.take(Double.self)))
    case 2313:
      let a0 = try call.take(Flows.Transformed.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2314:
      try call.give(String.self, call.take(Flows.Transformed.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Uniform.swift
extension FlowsBinding {
  private static func perform23(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2315:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).low)
    case 2316:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).high)
    case 2317:
      try call.give(Flows.Uniform.self, Flows.Uniform(call.take(Double.self), call.take(Double.self)))
    case 2318:
      try call.give(Flows.Uniform.self, Flows.Uniform(low: call.take(Double.self), high: call.take(Double.self)))
    case 2319:
      try call.give(Flows.Uniform.self, Flows.Uniform(low: call.take(Tensors.Tensor.self), high: call.take(Tensors.Tensor.self)))
    case 2320:
      try call.give(Int?.self, call.take(Flows.Uniform.self).dimension)
    case 2321:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2322:
      let a0 = try call.take(Flows.Uniform.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2323:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).mean)
    case 2324:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).variance)
    case 2325:
      try call.give(Double.self, call.take(Flows.Uniform.self).entropy)
    case 2326:
      try call.give(String.self, call.take(Flows.Uniform.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/Activation.swift
extension FlowsBinding {
  private static func perform24(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2327:
      try call.give(Tensors.Tensor.self, call.take(Flows.Activation.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2328:
      try call.give(String.self, call.take(Flows.Activation.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/MLP.swift
extension FlowsBinding {
  private static func perform25(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2329:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.Conditioner>.self).parameters)
    case 2330:
      try call.take(AnyOf<any Flows.Conditioner>.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 2331:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Conditioner>.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2332:
      try call.give([Int].self, call.take(Flows.MLP.self).hidden)
    case 2333:
      try call.give(Flows.Activation.self, call.take(Flows.MLP.self).activation)
    case 2334:
      try call.give(Flows.MLP.self, Flows.MLP(hidden: call.take([Int].self), activation: call.take(Flows.Activation.self)))
    case 2335:
      try call.give(Flows.MLP.self, Flows.MLP(inputs: call.take(Int.self), hidden: call.take([Int].self), outputs: call.take(Int.self), activation: call.take(Flows.Activation.self)))
    case 2336:
      try call.give([Autodiff.Parameter].self, call.take(Flows.MLP.self).parameters)
    case 2337:
      try call.give(Int.self, call.take(Flows.MLP.self).parameterCount)
    case 2338:
      try call.take(Flows.MLP.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 2339:
      try call.give(Tensors.Tensor.self, call.take(Flows.MLP.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2340:
      try call.give(String.self, call.take(Flows.MLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/MaskedMLP.swift
extension FlowsBinding {
  private static func perform26(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2341:
      try call.give([Int].self, call.take(Flows.MaskedMLP.self).ranks)
    case 2342:
      try call.give([Int].self, call.take(Flows.MaskedMLP.self).hidden)
    case 2343:
      try call.give(Flows.Activation.self, call.take(Flows.MaskedMLP.self).activation)
    case 2344:
      try call.give(Int.self, call.take(Flows.MaskedMLP.self).outputsPerFeature)
    case 2345:
      try call.give(Flows.MaskedMLP.self, Flows.MaskedMLP(dimension: call.take(Int.self), hidden: call.take([Int].self), outputsPerFeature: call.take(Int.self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self)))
    case 2346:
      try call.give([Autodiff.Parameter].self, call.take(Flows.MaskedMLP.self).parameters)
    case 2347:
      try call.give(Int.self, call.take(Flows.MaskedMLP.self).parameterCount)
    case 2348:
      try call.give(Tensors.Tensor.self, call.take(Flows.MaskedMLP.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2349:
      try call.give(String.self, call.take(Flows.MaskedMLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Numbers.swift
extension FlowsBinding {
  private static func perform27(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2350:
      try call.give(Double.self, call.take([Double].self).sum())
    case 2351:
      try call.give(Double.self, call.take([Double].self).mean())
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Quadrature/AdaptiveQuadrature.swift
extension FlowsBinding {
  private static func perform28(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2352:
      try call.give(Double.self, call.take(Flows.QuadratureResult.self).value)
    case 2353:
      try call.give(Double.self, call.take(Flows.QuadratureResult.self).errorBound)
    case 2354:
      try call.give(Int.self, call.take(Flows.QuadratureResult.self).evaluations)
    case 2355:
      try call.give(Bool.self, call.take(Flows.QuadratureResult.self).isConverged)
    case 2356:
      try call.give(String.self, call.take(Flows.QuadratureResult.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Quadrature/Integral.swift
extension FlowsBinding {
  private static func perform29(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2357:
      try call.give(Double.self, Flows.integral(over: call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Double, Double>.self)))
    case 2358:
      try call.give(Double.self, Flows.integral(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function2<Double, Double, Double>.self)))
    case 2359:
      try call.give(Double.self, Flows.integral(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    case 2360:
      try call.give(Flows.QuadratureResult.self, Flows.quadrature(over: call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Double, Double>.self)))
    case 2361:
      try call.give(Flows.QuadratureResult.self, Flows.quadrature(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function2<Double, Double, Double>.self)))
    case 2362:
      try call.give(Flows.QuadratureResult.self, Flows.quadrature(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Toys/ClosedToys.swift
extension FlowsBinding {
  private static func perform30(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2363:
      try call.give(Double.self, call.take(Flows.EightGaussians.self).radius)
    case 2364:
      try call.give(Double.self, call.take(Flows.EightGaussians.self).sd)
    case 2365:
      try call.give(Flows.EightGaussians.self, Flows.EightGaussians(radius: call.take(Double.self), sd: call.take(Double.self)))
    case 2366:
      try call.give(Int?.self, call.take(Flows.EightGaussians.self).dimension)
    case 2367:
      try call.give(Tensors.Tensor.self, call.take(Flows.EightGaussians.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2368:
      let a0 = try call.take(Flows.EightGaussians.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2369:
      try call.give(String.self, call.take(Flows.EightGaussians.self).description)
    case 2370:
      call.give(Flows.Checkerboard.self, Flows.Checkerboard())
    case 2371:
      try call.give(Int?.self, call.take(Flows.Checkerboard.self).dimension)
    case 2372:
      try call.give(Tensors.Tensor.self, call.take(Flows.Checkerboard.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2373:
      let a0 = try call.take(Flows.Checkerboard.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2374:
      try call.give(Double.self, call.take(Flows.Checkerboard.self).entropy)
    case 2375:
      try call.give(String.self, call.take(Flows.Checkerboard.self).description)
    case 2376:
      try call.give([Double].self, call.take(Flows.Rings.self).radii)
    case 2377:
      try call.give(Double.self, call.take(Flows.Rings.self).sd)
    case 2378:
      try call.give(Flows.Rings.self, Flows.Rings(radii: call.take([Double].self), sd: call.take(Double.self)))
    case 2379:
      try call.give(Int?.self, call.take(Flows.Rings.self).dimension)
    case 2380:
      try call.give(Tensors.Tensor.self, call.take(Flows.Rings.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2381:
      let a0 = try call.take(Flows.Rings.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2382:
      try call.give(String.self, call.take(Flows.Rings.self).description)
    case 2383:
      call.give(Flows.Banana.self, Flows.Banana())
    case 2384:
      try call.give(Int?.self, call.take(Flows.Banana.self).dimension)
    case 2385:
      try call.give(Tensors.Tensor.self, call.take(Flows.Banana.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2386:
      let a0 = try call.take(Flows.Banana.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2387:
      try call.give(Double.self, call.take(Flows.Banana.self).entropy)
    case 2388:
      try call.give(String.self, call.take(Flows.Banana.self).description)
    case 2389:
      try call.give(Int.self, call.take(Flows.Pinwheel.self).arms)
    case 2390:
      try call.give(Double.self, call.take(Flows.Pinwheel.self).twist)
    case 2391:
      try call.give(Flows.Pinwheel.self, Flows.Pinwheel(arms: call.take(Int.self), twist: call.take(Double.self)))
    case 2392:
      try call.give(Int?.self, call.take(Flows.Pinwheel.self).dimension)
    case 2393:
      try call.give(Tensors.Tensor.self, call.take(Flows.Pinwheel.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2394:
      let a0 = try call.take(Flows.Pinwheel.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2395:
      try call.give(String.self, call.take(Flows.Pinwheel.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Toys/CurveToys.swift
extension FlowsBinding {
  private static func perform31(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2396:
      try call.give(Double.self, call.take(Flows.TwoMoons.self).noise)
    case 2397:
      try call.give(Flows.TwoMoons.self, Flows.TwoMoons(noise: call.take(Double.self)))
    case 2398:
      try call.give(Int?.self, call.take(Flows.TwoMoons.self).dimension)
    case 2399:
      try call.give(Tensors.Tensor.self, call.take(Flows.TwoMoons.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2400:
      let a0 = try call.take(Flows.TwoMoons.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2401:
      try call.give(String.self, call.take(Flows.TwoMoons.self).description)
    case 2402:
      try call.give(Double.self, call.take(Flows.Circles.self).noise)
    case 2403:
      try call.give(Double.self, call.take(Flows.Circles.self).inner)
    case 2404:
      try call.give(Flows.Circles.self, Flows.Circles(noise: call.take(Double.self), inner: call.take(Double.self)))
    case 2405:
      try call.give(Int?.self, call.take(Flows.Circles.self).dimension)
    case 2406:
      try call.give(Tensors.Tensor.self, call.take(Flows.Circles.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2407:
      let a0 = try call.take(Flows.Circles.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2408:
      try call.give(String.self, call.take(Flows.Circles.self).description)
    case 2409:
      try call.give(Double.self, call.take(Flows.Spirals.self).noise)
    case 2410:
      try call.give(Flows.Spirals.self, Flows.Spirals(noise: call.take(Double.self)))
    case 2411:
      try call.give(Int?.self, call.take(Flows.Spirals.self).dimension)
    case 2412:
      try call.give(Tensors.Tensor.self, call.take(Flows.Spirals.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2413:
      let a0 = try call.take(Flows.Spirals.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2414:
      try call.give(String.self, call.take(Flows.Spirals.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Fit.swift
extension FlowsBinding {
  private static func perform32(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2415:
      try call.give(Bool.self, call.take(Flows.TrainingError.self) == call.take(Flows.TrainingError.self))
    case 2416:
      try call.give(String.self, call.take(Flows.TrainingError.self).description)
    case 2417:
      try call.give(String?.self, call.take(Flows.TrainingError.self).help)
    case 2418:
      try call.give(Flows.History.self, Flows.fit(call.take(AnyOf<any Flows.Distribution>.self), to: call.take(Tensors.Tensor.self), steps: call.take(Int.self), batch: call.take(Int.self), optimizer: call.take(AnyOf<any Flows.Optimizer>.self), heldOut: call.take(Double.self), gradientLimit: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Flow.swift
extension FlowsBinding {
  private static func perform33(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2419:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.Flow.self).base)
    case 2420:
      try call.give([AnyOf<any Flows.Bijection>].self, call.take(Flows.Flow.self).layers)
    case 2421:
      try call.give(Flows.Flow.self, Flows.Flow(base: call.take(AnyOf<any Flows.Distribution>.self), layers: call.take(Function0<[AnyOf<any Flows.Bijection>]>.self)))
    case 2422:
      try call.give(Flows.Flow.self, Flows.Flow(base: call.take(AnyOf<any Flows.Distribution>.self), layers: call.take([AnyOf<any Flows.Bijection>].self)))
    case 2423:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Flow.self).bijection)
    case 2424:
      try call.give(Int?.self, call.take(Flows.Flow.self).dimension)
    case 2425:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Flow.self).parameters)
    case 2426:
      try call.give(Int.self, call.take(Flows.Flow.self).parameterCount)
    case 2427:
      try call.give(Tensors.Tensor.self, call.take(Flows.Flow.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2428:
      try call.give(Double.self, call.take(Flows.Flow.self).logDensity(call.take(Double.self)))
    case 2429:
      let a0 = try call.take(Flows.Flow.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2430:
      try call.give(Tensors.Tensor.self, call.take(Flows.Flow.self).toNoise(call.take(Tensors.Tensor.self)))
    case 2431:
      try call.give(Tensors.Tensor.self, call.take(Flows.Flow.self).toData(call.take(Tensors.Tensor.self)))
    case 2432:
      try call.give([Tensors.Tensor].self, call.take(Flows.Flow.self).stages(call.take(Tensors.Tensor.self)))
    case 2433:
      try call.give(String.self, call.take(Flows.Flow.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/FlowBuilder.swift
extension FlowsBinding {
  private static func perform34(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2434:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildExpression(call.take(AnyOf<any Flows.Bijection>.self)))
    case 2435:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildExpression(call.take([AnyOf<any Flows.Bijection>].self)))
    case 2436:
      try call.give([AnyOf<any Flows.Bijection>].self, splat(Flows.FlowBuilder.buildBlock(_:))(call.take([[AnyOf<any Flows.Bijection>]].self)))
    case 2437:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildArray(call.take([[AnyOf<any Flows.Bijection>]].self)))
    case 2438:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildOptional(call.take([AnyOf<any Flows.Bijection>]?.self)))
    case 2439:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildEither(first: call.take([AnyOf<any Flows.Bijection>].self)))
    case 2440:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildEither(second: call.take([AnyOf<any Flows.Bijection>].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/History.swift
extension FlowsBinding {
  private static func perform35(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2441:
      try call.give([Double].self, call.take(Flows.History.self).losses)
    case 2442:
      try call.give([Int].self, call.take(Flows.History.self).heldOutSteps)
    case 2443:
      try call.give([Double].self, call.take(Flows.History.self).heldOutLosses)
    case 2444:
      try call.give(Int.self, call.take(Flows.History.self).steps)
    case 2445:
      try call.give([Double].self, call.take(Flows.History.self).stepNumbers)
    case 2446:
      try call.give(Double.self, call.take(Flows.History.self).finalLoss)
    case 2447:
      try call.give(String.self, call.take(Flows.History.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Optimizer.swift
extension FlowsBinding {
  private static func perform36(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2448:
      try call.give(Double.self, call.take(Flows.Adam.self).rate)
    case 2449:
      try call.give(Double.self, call.take(Flows.Adam.self).beta1)
    case 2450:
      try call.give(Double.self, call.take(Flows.Adam.self).beta2)
    case 2451:
      try call.give(Double.self, call.take(Flows.Adam.self).epsilon)
    case 2452:
      try call.give(Double.self, call.take(Flows.Adam.self).weightDecay)
    case 2453:
      try call.give(Flows.Adam.self, Flows.Adam(rate: call.take(Double.self), beta1: call.take(Double.self), beta2: call.take(Double.self), epsilon: call.take(Double.self), weightDecay: call.take(Double.self)))
    case 2454:
      try call.give(String.self, call.take(Flows.Adam.self).description)
    case 2455:
      try call.give(Double.self, call.take(Flows.SGD.self).rate)
    case 2456:
      try call.give(Double.self, call.take(Flows.SGD.self).momentum)
    case 2457:
      try call.give(Bool.self, call.take(Flows.SGD.self).isNesterov)
    case 2458:
      try call.give(Flows.SGD.self, Flows.SGD(rate: call.take(Double.self), momentum: call.take(Double.self), isNesterov: call.take(Bool.self)))
    case 2459:
      try call.give(String.self, call.take(Flows.SGD.self).description)
    case 2460:
      try call.give(Double.self, call.take(Flows.RMSProp.self).rate)
    case 2461:
      try call.give(Double.self, call.take(Flows.RMSProp.self).decay)
    case 2462:
      try call.give(Double.self, call.take(Flows.RMSProp.self).epsilon)
    case 2463:
      try call.give(Flows.RMSProp.self, Flows.RMSProp(rate: call.take(Double.self), decay: call.take(Double.self), epsilon: call.take(Double.self)))
    case 2464:
      try call.give(String.self, call.take(Flows.RMSProp.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}
