// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
import Autodiff
import Flows
import Tensors

/// How cells call Flows.
enum FlowsBinding: ModuleBinding {
  static let indices = 2000..<2943

  static func perform(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case ..<2026: try perform0(index, &call)
    case ..<2031: try perform1(index, &call)
    case ..<2050: try perform2(index, &call)
    case ..<2062: try perform3(index, &call)
    case ..<2067: try perform4(index, &call)
    case ..<2086: try perform5(index, &call)
    case ..<2092: try perform6(index, &call)
    case ..<2103: try perform7(index, &call)
    case ..<2113: try perform8(index, &call)
    case ..<2136: try perform9(index, &call)
    case ..<2161: try perform10(index, &call)
    case ..<2171: try perform11(index, &call)
    case ..<2189: try perform12(index, &call)
    case ..<2199: try perform13(index, &call)
    case ..<2212: try perform14(index, &call)
    case ..<2269: try perform15(index, &call)
    case ..<2279: try perform16(index, &call)
    case ..<2287: try perform17(index, &call)
    case ..<2296: try perform18(index, &call)
    case ..<2313: try perform19(index, &call)
    case ..<2325: try perform20(index, &call)
    case ..<2340: try perform21(index, &call)
    case ..<2351: try perform22(index, &call)
    case ..<2361: try perform23(index, &call)
    case ..<2374: try perform24(index, &call)
    case ..<2384: try perform25(index, &call)
    case ..<2396: try perform26(index, &call)
    case ..<2404: try perform27(index, &call)
    case ..<2424: try perform28(index, &call)
    case ..<2432: try perform29(index, &call)
    case ..<2447: try perform30(index, &call)
    case ..<2450: try perform31(index, &call)
    case ..<2452: try perform32(index, &call)
    case ..<2455: try perform33(index, &call)
    case ..<2463: try perform34(index, &call)
    case ..<2466: try perform35(index, &call)
    case ..<2479: try perform36(index, &call)
    case ..<2512: try perform37(index, &call)
    case ..<2527: try perform38(index, &call)
    case ..<2528: try perform39(index, &call)
    case ..<2568: try perform40(index, &call)
    case ..<2588: try perform41(index, &call)
    case ..<2599: try perform42(index, &call)
    case ..<2608: try perform43(index, &call)
    case ..<2617: try perform44(index, &call)
    case ..<2638: try perform45(index, &call)
    case ..<2669: try perform46(index, &call)
    case ..<2679: try perform47(index, &call)
    case ..<2691: try perform48(index, &call)
    case ..<2700: try perform49(index, &call)
    case ..<2709: try perform50(index, &call)
    case ..<2710: try perform51(index, &call)
    case ..<2734: try perform52(index, &call)
    case ..<2736: try perform53(index, &call)
    case ..<2738: try perform54(index, &call)
    case ..<2746: try perform55(index, &call)
    case ..<2755: try perform56(index, &call)
    case ..<2767: try perform57(index, &call)
    case ..<2777: try perform58(index, &call)
    case ..<2785: try perform59(index, &call)
    case ..<2787: try perform60(index, &call)
    case ..<2792: try perform61(index, &call)
    case ..<2798: try perform62(index, &call)
    case ..<2838: try perform63(index, &call)
    case ..<2857: try perform64(index, &call)
    case ..<2861: try perform65(index, &call)
    case ..<2867: try perform66(index, &call)
    case ..<2873: try perform67(index, &call)
    case ..<2889: try perform68(index, &call)
    case ..<2896: try perform69(index, &call)
    case ..<2905: try perform70(index, &call)
    case ..<2922: try perform71(index, &call)
    case ..<2943: try perform72(index, &call)
    default: throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bayes/Approximations.swift
extension FlowsBinding {
  private static func perform0(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2000:
      try call.give(Tensors.Tensor.self, call.take(Flows.LaplaceApproximation.self).mode)
    case 2001:
      try call.give(Tensors.Tensor.self, call.take(Flows.LaplaceApproximation.self).covariance)
    case 2002:
      try call.give(Double.self, call.take(Flows.LaplaceApproximation.self).logEvidence)
    case 2003:
      try call.give(Flows.MultivariateNormal.self, call.take(Flows.LaplaceApproximation.self).distribution)
    case 2004:
      try call.give(String.self, call.take(Flows.LaplaceApproximation.self).description)
    case 2005:
      try call.give(Flows.LaplaceApproximation.self, call.take(Flows.Posterior.self).laplace(from: call.take(Tensors.Tensor.self)))
    case 2006:
      try call.give(Flows.GridPosterior.self, call.take(Flows.Posterior.self).onGrid(over: call.take(ClosedRange<Double>.self), count: call.take(Int.self)))
    case 2007:
      try call.give(Flows.GridPosterior.self, call.take(Flows.Posterior.self).onGrid(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), count: call.take(Int.self)))
    case 2008:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).points)
    case 2009:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).probabilities)
    case 2010:
      try call.give(Double.self, call.take(Flows.GridPosterior.self).cell)
    case 2011:
      try call.give(Double.self, call.take(Flows.GridPosterior.self).logEvidence)
    case 2012:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).density)
    case 2013:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).mean)
    case 2014:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).variance)
    case 2015:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).mode)
    case 2016:
      try call.give(String.self, call.take(Flows.GridPosterior.self).description)
    case 2017:
      try call.give(Double.self, call.take(Flows.ImportanceEstimate.self).logEvidence)
    case 2018:
      try call.give(Double.self, call.take(Flows.ImportanceEstimate.self).standardError)
    case 2019:
      try call.give(Double.self, call.take(Flows.ImportanceEstimate.self).effectiveSampleSize)
    case 2020:
      try call.give(Tensors.Tensor.self, call.take(Flows.ImportanceEstimate.self).points)
    case 2021:
      try call.give(Tensors.Tensor.self, call.take(Flows.ImportanceEstimate.self).weights)
    case 2022:
      try call.give(Tensors.Tensor.self, call.take(Flows.ImportanceEstimate.self).mean)
    case 2023:
      try call.give(String.self, call.take(Flows.ImportanceEstimate.self).description)
    case 2024:
      try call.give(Flows.ImportanceEstimate.self, Flows.importanceSample(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), from: call.take(AnyOf<any Flows.Distribution>.self), samples: call.take(Int.self)))
    case 2025:
      try call.give(Flows.ImportanceEstimate.self, Flows.annealedImportanceSample(from: call.take(AnyOf<any Flows.Distribution>.self), temperatures: call.take(Int.self), particles: call.take(Int.self), scale: call.take(Double.self), logLikelihood: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bayes/Conjugate.swift
extension FlowsBinding {
  private static func perform1(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2026:
      try call.give(Tuple2<Flows.Normal, Double>.self, Flows.Conjugate.normalMean(prior: call.take(Flows.Normal.self), data: call.take(Tensors.Tensor.self), sd: call.take(Double.self)))
    case 2027:
      try call.give(Tuple2<Flows.Beta, Double>.self, Flows.Conjugate.betaBernoulli(prior: call.take(Flows.Beta.self), successes: call.take(Int.self), failures: call.take(Int.self)))
    case 2028:
      try call.give(Tuple2<Flows.Dirichlet, Double>.self, Flows.Conjugate.dirichletCategorical(prior: call.take(Flows.Dirichlet.self), counts: call.take([Int].self)))
    case 2029:
      try call.give(Tuple2<Flows.Gamma, Double>.self, Flows.Conjugate.gammaPoisson(prior: call.take(Flows.Gamma.self), counts: call.take(Tensors.Tensor.self)))
    case 2030:
      try call.give(Tuple2<Flows.MultivariateNormal, Double>.self, Flows.Conjugate.linearRegression(prior: call.take(Flows.MultivariateNormal.self), inputs: call.take(Tensors.Tensor.self), outputs: call.take(Tensors.Tensor.self), sd: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bayes/LatentVariables.swift
extension FlowsBinding {
  private static func perform2(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2031:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.LatentVariableModel.self).prior)
    case 2032:
      try call.give(Flows.LatentVariableModel.self, Flows.LatentVariableModel(prior: call.take(AnyOf<any Flows.Distribution>.self), logLikelihood: call.take(Function2<Tensors.Tensor, Tensors.Tensor, Tensors.Tensor>.self)))
    case 2033:
      try call.give(Tensors.Tensor.self, call.take(Flows.LatentVariableModel.self).logLikelihood(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 2034:
      try call.give(Tensors.Tensor.self, call.take(Flows.LatentVariableModel.self).logJoint(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 2035:
      try call.give(Flows.ImportanceEstimate.self, call.take(Flows.LatentVariableModel.self).logMarginal(call.take(Tensors.Tensor.self), draws: call.take(Tensors.Tensor.self)))
    case 2036:
      try call.give(Flows.ImportanceEstimate.self, call.take(Flows.LatentVariableModel.self).logMarginal(call.take(Tensors.Tensor.self), samples: call.take(Int.self)))
    case 2037:
      try call.give(Flows.ImportanceEstimate.self, call.take(Flows.LatentVariableModel.self).logMarginal(call.take(Tensors.Tensor.self), proposal: call.take(AnyOf<any Flows.Distribution>.self), samples: call.take(Int.self)))
    case 2038:
      try call.give(Flows.Estimate.self, call.take(Flows.LatentVariableModel.self).evidenceLowerBound(call.take(Tensors.Tensor.self), proposal: call.take(AnyOf<any Flows.Distribution>.self), samples: call.take(Int.self)))
    case 2039:
      try call.give(Flows.Estimate.self, call.take(Flows.LatentVariableModel.self).importanceWeightedBound(call.take(Tensors.Tensor.self), proposal: call.take(AnyOf<any Flows.Distribution>.self), weights: call.take(Int.self), repeats: call.take(Int.self)))
    case 2040:
      try call.give(String.self, call.take(Flows.LatentVariableModel.self).description)
    case 2041:
      try call.give(Tensors.Tensor.self, call.take(Flows.LinearGaussian.self).weights)
    case 2042:
      try call.give(Tensors.Tensor.self, call.take(Flows.LinearGaussian.self).bias)
    case 2043:
      try call.give(Double.self, call.take(Flows.LinearGaussian.self).sd)
    case 2044:
      try call.give(Flows.LinearGaussian.self, Flows.LinearGaussian(weights: call.take(Tensors.Tensor.self), bias: call.take(Tensors.Tensor.self), sd: call.take(Double.self)))
    case 2045:
      try call.give(Flows.LinearGaussian.self, Flows.LinearGaussian(maximizingLikelihoodOf: call.take(Tensors.Tensor.self), latent: call.take(Int.self), steps: call.take(Int.self)))
    case 2046:
      try call.give(Flows.LowRankNormal.self, call.take(Flows.LinearGaussian.self).marginal)
    case 2047:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearGaussian.self).posterior(of: call.take(Tensors.Tensor.self)))
    case 2048:
      try call.give(Flows.LatentVariableModel.self, call.take(Flows.LinearGaussian.self).latentVariableModel)
    case 2049:
      try call.give(String.self, call.take(Flows.LinearGaussian.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bayes/MarkovChains.swift
extension FlowsBinding {
  private static func perform3(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2050:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).draws)
    case 2051:
      try call.give(Double.self, call.take(Flows.MarkovChains.self).acceptanceRate)
    case 2052:
      try call.give(Double.self, call.take(Flows.MarkovChains.self).stepSize)
    case 2053:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).points)
    case 2054:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).mean)
    case 2055:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).variance)
    case 2056:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).standardError)
    case 2057:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).rHat)
    case 2058:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).effectiveSampleSize)
    case 2059:
      try call.give(String.self, call.take(Flows.MarkovChains.self).description)
    case 2060:
      try call.give(Flows.MarkovChains.self, Flows.metropolis(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), from: call.take(Tensors.Tensor.self), draws: call.take(Int.self), warmUp: call.take(Int.self), stepSize: call.take(Double.self)))
    case 2061:
      try call.give(Flows.MarkovChains.self, Flows.hamiltonianMonteCarlo(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), from: call.take(Tensors.Tensor.self), draws: call.take(Int.self), warmUp: call.take(Int.self), stepSize: call.take(Double.self), leapfrogs: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bayes/MixtureFit.swift
extension FlowsBinding {
  private static func perform4(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2062:
      try call.give(Flows.Mixture.self, call.take(Flows.MixtureFit.self).mixture)
    case 2063:
      try call.give([Double].self, call.take(Flows.MixtureFit.self).logLikelihoods)
    case 2064:
      try call.give(Tensors.Tensor.self, call.take(Flows.MixtureFit.self).responsibilities)
    case 2065:
      try call.give(String.self, call.take(Flows.MixtureFit.self).description)
    case 2066:
      try call.give(Flows.MixtureFit.self, Flows.fitMixture(to: call.take(Tensors.Tensor.self), components: call.take(Int.self), steps: call.take(Int.self), tolerance: call.take(Double.self), floor: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bayes/Posterior.swift
extension FlowsBinding {
  private static func perform5(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2067:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.Posterior.self).prior)
    case 2068:
      try call.give(Flows.Posterior.self, Flows.Posterior(prior: call.take(AnyOf<any Flows.Distribution>.self), logLikelihood: call.take(Function1<Double, Double>.self)))
    case 2069:
      try call.give(Flows.Posterior.self, Flows.Posterior(prior: call.take(AnyOf<any Flows.Distribution>.self), logLikelihood: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    case 2070:
      try call.give(Double.self, call.take(Flows.Posterior.self).logJoint(call.take(Double.self)))
    case 2071:
      try call.give(Tensors.Tensor.self, call.take(Flows.Posterior.self).logJoint(call.take(Tensors.Tensor.self)))
    case 2072:
      try call.give(Double.self, call.take(Flows.Posterior.self).mode(from: call.take(Double.self)))
    case 2073:
      try call.give(Tensors.Tensor.self, call.take(Flows.Posterior.self).mode(from: call.take(Tensors.Tensor.self)))
    case 2074:
      try call.give(Double.self, call.take(Flows.Posterior.self).evidence(over: call.take(ClosedRange<Double>.self)))
    case 2075:
      try call.give(Double.self, call.take(Flows.Posterior.self).logEvidence(over: call.take(ClosedRange<Double>.self)))
    case 2076:
      try call.give(Double.self, call.take(Flows.Posterior.self).evidence())
    case 2077:
      try call.give(Double.self, call.take(Flows.Posterior.self).logEvidence())
    case 2078:
      try call.give(Double.self, call.take(Flows.Posterior.self).evidence(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self)))
    case 2079:
      try call.give(Double.self, call.take(Flows.Posterior.self).logEvidence(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self)))
    case 2080:
      try call.give(Double.self, call.take(Flows.Posterior.self).density(call.take(Double.self)))
    case 2081:
      try call.give(Double.self, call.take(Flows.Posterior.self).logDensity(call.take(Double.self)))
    case 2082:
      try call.give(Double.self, call.take(Flows.Posterior.self).expectation(of: call.take(Function1<Double, Double>.self)))
    case 2083:
      try call.give(Double.self, call.take(Flows.Posterior.self).mean)
    case 2084:
      try call.give(Double.self, call.take(Flows.Posterior.self).variance)
    case 2085:
      try call.give(String.self, call.take(Flows.Posterior.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/ActNorm.swift
extension FlowsBinding {
  private static func perform6(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2086:
      try call.give(Flows.ActNorm.self, Flows.ActNorm(dimension: call.take(Int?.self)))
    case 2087:
      try call.give(Int?.self, call.take(Flows.ActNorm.self).dimension)
    case 2088:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ActNorm.self).parameters)
    case 2089:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ActNorm.self).forward(call.take(Tensors.Tensor.self)))
    case 2090:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ActNorm.self).inverse(call.take(Tensors.Tensor.self)))
    case 2091:
      try call.give(String.self, call.take(Flows.ActNorm.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Affine.swift
extension FlowsBinding {
  private static func perform7(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2092:
      try call.give(Tensors.Tensor.self, call.take(Flows.Affine.self).scale)
    case 2093:
      try call.give(Tensors.Tensor.self, call.take(Flows.Affine.self).shift)
    case 2094:
      try call.give(Flows.Affine.self, Flows.Affine(scale: call.take(Tensors.Tensor.self), shift: call.take(Tensors.Tensor.self)))
    case 2095:
      try call.give(Flows.Affine.self, Flows.Affine(scale: call.take(Double.self), shift: call.take(Double.self)))
    case 2096:
      try call.give(Flows.Affine.self, Flows.Affine(standardizing: call.take(Tensors.Tensor.self)))
    case 2097:
      try call.give(Int?.self, call.take(Flows.Affine.self).dimension)
    case 2098:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Affine.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2099:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Affine.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2100:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Affine.self).forward(call.take(Double.self)))
    case 2101:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Affine.self).inverse(call.take(Double.self)))
    case 2102:
      try call.give(String.self, call.take(Flows.Affine.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/BatchNormalization.swift
extension FlowsBinding {
  private static func perform8(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2103:
      try call.give(Double.self, call.take(Flows.BatchNormalization.self).momentum)
    case 2104:
      try call.give(Double.self, call.take(Flows.BatchNormalization.self).epsilon)
    case 2105:
      try call.give(Flows.BatchNormalization.self, Flows.BatchNormalization(dimension: call.take(Int?.self), momentum: call.take(Double.self), epsilon: call.take(Double.self)))
    case 2106:
      try call.give(Int?.self, call.take(Flows.BatchNormalization.self).dimension)
    case 2107:
      try call.give([Autodiff.Parameter].self, call.take(Flows.BatchNormalization.self).parameters)
    case 2108:
      try call.give(Tensors.Tensor.self, call.take(Flows.BatchNormalization.self).runningMean)
    case 2109:
      try call.give(Tensors.Tensor.self, call.take(Flows.BatchNormalization.self).runningVariance)
    case 2110:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.BatchNormalization.self).forward(call.take(Tensors.Tensor.self)))
    case 2111:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.BatchNormalization.self).inverse(call.take(Tensors.Tensor.self)))
    case 2112:
      try call.give(String.self, call.take(Flows.BatchNormalization.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Bijection.swift
extension FlowsBinding {
  private static func perform9(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2113:
      try call.give(Int?.self, call.take(AnyOf<any Flows.ForwardBijection>.self).dimension)
    case 2114:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.ForwardBijection>.self).parameters)
    case 2115:
      try call.give(Int.self, call.take(AnyOf<any Flows.ForwardBijection>.self).parameterCount)
    case 2116:
      try call.give(Flows.DirectionCost.self, call.take(AnyOf<any Flows.ForwardBijection>.self).forwardCost)
    case 2117:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ForwardBijection>.self).forward(call.take(Tensors.Tensor.self)))
    case 2118:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.ForwardBijection>.self).forward(call.take(Double.self)))
    case 2119:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.Bijection>.self).inverse(call.take(Tensors.Tensor.self)))
    case 2120:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.Bijection>.self).inverse(call.take(Double.self)))
    case 2121:
      try call.give(Flows.DirectionCost.self, call.take(AnyOf<any Flows.Bijection>.self).inverseCost)
    case 2122:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(AnyOf<any Flows.Bijection>.self).given(call.take(Tensors.Tensor.self)))
    case 2123:
      try call.give(Int?.self, call.take(AnyOf<any Flows.ForwardBijection>.self).dimension)
    case 2124:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.ForwardBijection>.self).parameters)
    case 2125:
      try call.give(Flows.DirectionCost.self, call.take(AnyOf<any Flows.ForwardBijection>.self).forwardCost)
    case 2126:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.ForwardBijection>.self).forward(call.take(Double.self)))
    case 2127:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.ForwardBijection>.self).logAbsDetJacobian(call.take(Tensors.Tensor.self)))
    case 2128:
      try call.give(Double.self, call.take(AnyOf<any Flows.ForwardBijection>.self).logAbsDetJacobian(call.take(Double.self)))
    case 2129:
      try call.give(Int.self, call.take(AnyOf<any Flows.ForwardBijection>.self).parameterCount)
    case 2130:
      try call.give(Flows.DirectionCost.self, call.take(AnyOf<any Flows.Bijection>.self).inverseCost)
    case 2131:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(AnyOf<any Flows.Bijection>.self).given(call.take(Tensors.Tensor.self)))
    case 2132:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.Bijection>.self).inverse(call.take(Double.self)))
    case 2133:
      try call.give(Flows.Composition.self, call.take(AnyOf<any Flows.Bijection>.self).then(call.take(AnyOf<any Flows.Bijection>.self)))
    case 2134:
      try call.give(Flows.Inverted.self, call.take(AnyOf<any Flows.Bijection>.self).inverted())
    case 2135:
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
  private static func perform10(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2136:
      try call.give([AnyOf<any Flows.Bijection>].self, call.take(Flows.Composition.self).layers)
    case 2137:
      try call.give(Flows.Composition.self, Flows.Composition(call.take([AnyOf<any Flows.Bijection>].self)))
    case 2138:
      try call.give(Int?.self, call.take(Flows.Composition.self).dimension)
    case 2139:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Composition.self).parameters)
    case 2140:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Composition.self).forward(call.take(Tensors.Tensor.self)))
    case 2141:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Composition.self).inverse(call.take(Tensors.Tensor.self)))
    case 2142:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Composition.self).forward(call.take(Double.self)))
    case 2143:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Composition.self).inverse(call.take(Double.self)))
    case 2144:
      try call.give(Flows.Composition.self, call.take(Flows.Composition.self).then(call.take(AnyOf<any Flows.Bijection>.self)))
    case 2145:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Composition.self).forwardCost)
    case 2146:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Composition.self).inverseCost)
    case 2147:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Composition.self).given(call.take(Tensors.Tensor.self)))
    case 2148:
      try call.give(String.self, call.take(Flows.Composition.self).description)
    case 2149:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Inverted.self).original)
    case 2150:
      try call.give(Flows.Inverted.self, Flows.Inverted(call.take(AnyOf<any Flows.Bijection>.self)))
    case 2151:
      try call.give(Int?.self, call.take(Flows.Inverted.self).dimension)
    case 2152:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Inverted.self).parameters)
    case 2153:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Inverted.self).forwardCost)
    case 2154:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Inverted.self).inverseCost)
    case 2155:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Inverted.self).given(call.take(Tensors.Tensor.self)))
    case 2156:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Inverted.self).forward(call.take(Tensors.Tensor.self)))
    case 2157:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Inverted.self).inverse(call.take(Tensors.Tensor.self)))
    case 2158:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Inverted.self).forward(call.take(Double.self)))
    case 2159:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Inverted.self).inverse(call.take(Double.self)))
    case 2160:
      try call.give(String.self, call.take(Flows.Inverted.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/ConditionalAffine.swift
extension FlowsBinding {
  private static func perform11(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2161:
      try call.give(AnyOf<any Flows.Conditioner>.self, call.take(Flows.ConditionalAffine.self).conditioner)
    case 2162:
      try call.give(Int.self, call.take(Flows.ConditionalAffine.self).contextDimension)
    case 2163:
      try call.give(Int?.self, call.take(Flows.ConditionalAffine.self).dimension)
    case 2164:
      try call.give(Flows.ConditionalAffine.self, Flows.ConditionalAffine(context: call.take(Int.self), conditioner: call.take(AnyOf<any Flows.Conditioner>.self), logScaleBound: call.take(Double.self)))
    case 2165:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ConditionalAffine.self).parameters)
    case 2166:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ConditionalAffine.self).forward(call.take(Tensors.Tensor.self)))
    case 2167:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ConditionalAffine.self).inverse(call.take(Tensors.Tensor.self)))
    case 2168:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ConditionalAffine.self).forward(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 2169:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ConditionalAffine.self).inverse(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 2170:
      try call.give(String.self, call.take(Flows.ConditionalAffine.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/ConditionalBijection.swift
extension FlowsBinding {
  private static func perform12(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2171:
      try call.give(Int.self, call.take(AnyOf<any Flows.ConditionalBijection>.self).contextDimension)
    case 2172:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ConditionalBijection>.self).forward(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 2173:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ConditionalBijection>.self).inverse(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 2174:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(AnyOf<any Flows.ConditionalBijection>.self).given(call.take(Tensors.Tensor.self)))
    case 2175:
      try call.give(AnyOf<any Flows.ConditionalBijection>.self, call.take(Flows.Conditioned.self).original)
    case 2176:
      try call.give(Tensors.Tensor.self, call.take(Flows.Conditioned.self).context)
    case 2177:
      try call.give(Flows.Conditioned.self, Flows.Conditioned(call.take(AnyOf<any Flows.ConditionalBijection>.self), context: call.take(Tensors.Tensor.self)))
    case 2178:
      try call.give(Int?.self, call.take(Flows.Conditioned.self).dimension)
    case 2179:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Conditioned.self).parameters)
    case 2180:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Conditioned.self).forwardCost)
    case 2181:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Conditioned.self).inverseCost)
    case 2182:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Conditioned.self).forward(call.take(Tensors.Tensor.self)))
    case 2183:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Conditioned.self).inverse(call.take(Tensors.Tensor.self)))
    case 2184:
      try call.give(String.self, call.take(Flows.Conditioned.self).description)
    case 2185:
      try call.give(Flows.DirectionCost.self, call.take(Flows.DirectionCost.self).combined(with: call.take(Flows.DirectionCost.self)))
    case 2186:
      try call.give(String.self, call.take(Flows.DirectionCost.self).description)
    case 2187:
      try call.give(Double.self, call.take(AnyOf<any Flows.NumericallyInvertible>.self).inverseTolerance)
    case 2188:
      try call.give(Flows.DirectionCost.self, call.take(AnyOf<any Flows.NumericallyInvertible>.self).inverseCost)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Continuous.swift
extension FlowsBinding {
  private static func perform13(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2189:
      try call.give(Flows.MLP.self, call.take(Flows.Continuous.self).network)
    case 2190:
      try call.give(Flows.Continuous.Trace.self, call.take(Flows.Continuous.self).trace)
    case 2191:
      try call.give(Double.self, call.take(Flows.Continuous.self).inverseTolerance)
    case 2192:
      try call.give(Int?.self, call.take(Flows.Continuous.self).dimension)
    case 2193:
      try call.give(Flows.Continuous.self, Flows.Continuous(dimension: call.take(Int?.self), hidden: call.take([Int].self), trace: call.take(Flows.Continuous.Trace.self), tolerance: call.take(Double.self)))
    case 2194:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Continuous.self).parameters)
    case 2195:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Continuous.self).forwardCost)
    case 2196:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Continuous.self).forward(call.take(Tensors.Tensor.self)))
    case 2197:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Continuous.self).inverse(call.take(Tensors.Tensor.self)))
    case 2198:
      try call.give(String.self, call.take(Flows.Continuous.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Coupling.swift
extension FlowsBinding {
  private static func perform14(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2199:
      try call.give(Flows.Mask.self, call.take(Flows.Coupling.self).mask)
    case 2200:
      try call.give(AnyOf<any Flows.Conditioner>.self, call.take(Flows.Coupling.self).conditioner)
    case 2201:
      try call.give(AnyOf<any Flows.Transformer>.self, call.take(Flows.Coupling.self).transformer)
    case 2202:
      try call.give(Int.self, call.take(Flows.Coupling.self).contextDimension)
    case 2203:
      try call.give(Flows.Coupling.self, Flows.Coupling(mask: call.take(Flows.Mask.self), conditioner: call.take(AnyOf<any Flows.Conditioner>.self), logScaleBound: call.take(Double.self)))
    case 2204:
      try call.give(Flows.Coupling.self, Flows.Coupling(mask: call.take(Flows.Mask.self), conditioner: call.take(AnyOf<any Flows.Conditioner>.self), transformer: call.take(AnyOf<any Flows.Transformer>.self), context: call.take(Int.self)))
    case 2205:
      try call.give(Int?.self, call.take(Flows.Coupling.self).dimension)
    case 2206:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Coupling.self).parameters)
    case 2207:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).forward(call.take(Tensors.Tensor.self)))
    case 2208:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).inverse(call.take(Tensors.Tensor.self)))
    case 2209:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).forward(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 2210:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).inverse(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 2211:
      try call.give(String.self, call.take(Flows.Coupling.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Elementwise+Families.swift
extension FlowsBinding {
  private static func perform15(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2212:
      call.give(Flows.Sinh.self, Flows.Sinh())
    case 2213:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sinh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2214:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sinh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2215:
      try call.give(String.self, call.take(Flows.Sinh.self).description)
    case 2216:
      call.give(Flows.Asinh.self, Flows.Asinh())
    case 2217:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Asinh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2218:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Asinh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2219:
      try call.give(String.self, call.take(Flows.Asinh.self).description)
    case 2220:
      call.give(Flows.Exp.self, Flows.Exp())
    case 2221:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Exp.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2222:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Exp.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2223:
      try call.give(String.self, call.take(Flows.Exp.self).description)
    case 2224:
      call.give(Flows.Log.self, Flows.Log())
    case 2225:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Log.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2226:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Log.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2227:
      try call.give(String.self, call.take(Flows.Log.self).description)
    case 2228:
      call.give(Flows.Sigmoid.self, Flows.Sigmoid())
    case 2229:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sigmoid.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2230:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sigmoid.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2231:
      try call.give(String.self, call.take(Flows.Sigmoid.self).description)
    case 2232:
      call.give(Flows.Logit.self, Flows.Logit())
    case 2233:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Logit.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2234:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Logit.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2235:
      try call.give(String.self, call.take(Flows.Logit.self).description)
    case 2236:
      call.give(Flows.Tanh.self, Flows.Tanh())
    case 2237:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Tanh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2238:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Tanh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2239:
      try call.give(String.self, call.take(Flows.Tanh.self).description)
    case 2240:
      call.give(Flows.Atanh.self, Flows.Atanh())
    case 2241:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Atanh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2242:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Atanh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2243:
      try call.give(String.self, call.take(Flows.Atanh.self).description)
    case 2244:
      call.give(Flows.Softplus.self, Flows.Softplus())
    case 2245:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Softplus.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2246:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Softplus.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2247:
      try call.give(String.self, call.take(Flows.Softplus.self).description)
    case 2248:
      try call.give(Double.self, call.take(Flows.LeakyReLU.self).slope)
    case 2249:
      try call.give(Flows.LeakyReLU.self, Flows.LeakyReLU(slope: call.take(Double.self)))
    case 2250:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LeakyReLU.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2251:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LeakyReLU.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2252:
      try call.give(String.self, call.take(Flows.LeakyReLU.self).description)
    case 2253:
      try call.give(Double.self, call.take(Flows.Power.self).exponent)
    case 2254:
      try call.give(Flows.Power.self, Flows.Power(call.take(Double.self)))
    case 2255:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Power.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2256:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Power.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2257:
      try call.give(String.self, call.take(Flows.Power.self).description)
    case 2258:
      try call.give(Double.self, call.take(Flows.SoftClip.self).bound)
    case 2259:
      try call.give(Flows.SoftClip.self, Flows.SoftClip(bound: call.take(Double.self)))
    case 2260:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SoftClip.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2261:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SoftClip.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2262:
      try call.give(String.self, call.take(Flows.SoftClip.self).description)
    case 2263:
      try call.give(Double.self, call.take(Flows.SinhArcsinh.self).skew)
    case 2264:
      try call.give(Double.self, call.take(Flows.SinhArcsinh.self).tail)
    case 2265:
      try call.give(Flows.SinhArcsinh.self, Flows.SinhArcsinh(skew: call.take(Double.self), tail: call.take(Double.self)))
    case 2266:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SinhArcsinh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2267:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SinhArcsinh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2268:
      try call.give(String.self, call.take(Flows.SinhArcsinh.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Elementwise.swift
extension FlowsBinding {
  private static func perform16(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2269:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2270:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2271:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).forward(call.take(Tensors.Tensor.self)))
    case 2272:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).inverse(call.take(Tensors.Tensor.self)))
    case 2273:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).forward(call.take(Double.self)))
    case 2274:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyOf<any Flows.ElementwiseBijection>.self).inverse(call.take(Double.self)))
    case 2275:
      call.give(Flows.Identity.self, Flows.Identity())
    case 2276:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Identity.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 2277:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Identity.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 2278:
      try call.give(String.self, call.take(Flows.Identity.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/ElementwiseSpline.swift
extension FlowsBinding {
  private static func perform17(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2279:
      try call.give(Int.self, call.take(Flows.ElementwiseSpline.self).bins)
    case 2280:
      try call.give(Double.self, call.take(Flows.ElementwiseSpline.self).bound)
    case 2281:
      try call.give(Flows.ElementwiseSpline.self, Flows.ElementwiseSpline(dimension: call.take(Int?.self), bins: call.take(Int.self), bound: call.take(Double.self)))
    case 2282:
      try call.give(Int?.self, call.take(Flows.ElementwiseSpline.self).dimension)
    case 2283:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ElementwiseSpline.self).parameters)
    case 2284:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ElementwiseSpline.self).forward(call.take(Tensors.Tensor.self)))
    case 2285:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ElementwiseSpline.self).inverse(call.take(Tensors.Tensor.self)))
    case 2286:
      try call.give(String.self, call.take(Flows.ElementwiseSpline.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/LinearLU.swift
extension FlowsBinding {
  private static func perform18(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2287:
      try call.give(Flows.LinearLU.self, Flows.LinearLU(dimension: call.take(Int?.self)))
    case 2288:
      try call.give(Flows.LinearLU.self, Flows.LinearLU(call.take(Tensors.Tensor.self), bias: call.take(Tensors.Tensor?.self)))
    case 2289:
      try call.give(Int?.self, call.take(Flows.LinearLU.self).dimension)
    case 2290:
      try call.give([Autodiff.Parameter].self, call.take(Flows.LinearLU.self).parameters)
    case 2291:
      try call.give(Int.self, call.take(Flows.LinearLU.self).parameterCount)
    case 2292:
      try call.give(Tensors.Tensor.self, call.take(Flows.LinearLU.self).matrix)
    case 2293:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearLU.self).forward(call.take(Tensors.Tensor.self)))
    case 2294:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearLU.self).inverse(call.take(Tensors.Tensor.self)))
    case 2295:
      try call.give(String.self, call.take(Flows.LinearLU.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/LinearQR.swift
extension FlowsBinding {
  private static func perform19(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2296:
      try call.give(Flows.LinearQR.self, Flows.LinearQR(dimension: call.take(Int?.self)))
    case 2297:
      try call.give(Flows.LinearQR.self, Flows.LinearQR(call.take(Tensors.Tensor.self), bias: call.take(Tensors.Tensor?.self)))
    case 2298:
      try call.give(Int?.self, call.take(Flows.LinearQR.self).dimension)
    case 2299:
      try call.give([Autodiff.Parameter].self, call.take(Flows.LinearQR.self).parameters)
    case 2300:
      try call.give(Int.self, call.take(Flows.LinearQR.self).parameterCount)
    case 2301:
      try call.give(Tensors.Tensor.self, call.take(Flows.LinearQR.self).matrix)
    case 2302:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearQR.self).forward(call.take(Tensors.Tensor.self)))
    case 2303:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearQR.self).inverse(call.take(Tensors.Tensor.self)))
    case 2304:
      try call.give(String.self, call.take(Flows.LinearQR.self).description)
    case 2305:
      try call.give(Int?.self, call.take(Flows.Orthogonal.self).reflections)
    case 2306:
      try call.give(Flows.Orthogonal.self, Flows.Orthogonal(dimension: call.take(Int?.self), reflections: call.take(Int?.self)))
    case 2307:
      try call.give(Int?.self, call.take(Flows.Orthogonal.self).dimension)
    case 2308:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Orthogonal.self).parameters)
    case 2309:
      try call.give(Tensors.Tensor.self, call.take(Flows.Orthogonal.self).matrix)
    case 2310:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Orthogonal.self).forward(call.take(Tensors.Tensor.self)))
    case 2311:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Orthogonal.self).inverse(call.take(Tensors.Tensor.self)))
    case 2312:
      try call.give(String.self, call.take(Flows.Orthogonal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Mask.swift
extension FlowsBinding {
  private static func perform20(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2313:
      try call.give(Flows.Mask.self, Flows.Mask(call.take([Bool].self)))
    case 2314:
      try call.give(Flows.Mask.self, Flows.Mask.alternating(call.take(Int.self)))
    case 2315:
      call.give(Flows.Mask.self, Flows.Mask.halves)
    case 2316:
      try call.give(Flows.Mask.self, Flows.Mask.halves(call.take(Int.self)))
    case 2317:
      try call.give(Flows.Mask.self, Flows.Mask.random(seed: call.take(Int.self)))
    case 2318:
      try call.give(Flows.Mask.self, Flows.Mask.checkerboard(call.take(Int.self), call.take(Flows.ImageShape.self)))
    case 2319:
      try call.give(Flows.Mask.self, Flows.Mask.channelwise(call.take(Int.self), call.take(Flows.ImageShape.self)))
    case 2320:
      try call.give(Flows.Mask.self, call.take(Flows.Mask.self).inverted)
    case 2321:
      try call.give(Int?.self, call.take(Flows.Mask.self).dimension)
    case 2322:
      try call.give([Bool].self, call.take(Flows.Mask.self).kept(dimension: call.take(Int.self)))
    case 2323:
      try call.give(String.self, call.take(Flows.Mask.self).description)
    case 2324:
      try call.give(Flows.Mask.self, splat(Flows.Mask.init(arrayLiteral:))(call.take([Bool].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/MaskedAutoregressive.swift
extension FlowsBinding {
  private static func perform21(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2325:
      try call.give([Int]?.self, call.take(Flows.MaskedAutoregressive.self).order)
    case 2326:
      try call.give(AnyOf<any Flows.Transformer>.self, call.take(Flows.MaskedAutoregressive.self).transformer)
    case 2327:
      try call.give(Int.self, call.take(Flows.MaskedAutoregressive.self).contextDimension)
    case 2328:
      try call.give(Flows.MaskedAutoregressive.self, Flows.MaskedAutoregressive(dimension: call.take(Int?.self), hidden: call.take([Int].self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self), logScaleBound: call.take(Double.self)))
    case 2329:
      try call.give(Flows.MaskedAutoregressive.self, Flows.MaskedAutoregressive(dimension: call.take(Int?.self), hidden: call.take([Int].self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self), transformer: call.take(AnyOf<any Flows.Transformer>.self), context: call.take(Int.self)))
    case 2330:
      try call.give(Int?.self, call.take(Flows.MaskedAutoregressive.self).dimension)
    case 2331:
      try call.give([Autodiff.Parameter].self, call.take(Flows.MaskedAutoregressive.self).parameters)
    case 2332:
      try call.give(Int.self, call.take(Flows.MaskedAutoregressive.self).parameterCount)
    case 2333:
      try call.give(Flows.DirectionCost.self, call.take(Flows.MaskedAutoregressive.self).inverseCost)
    case 2334:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).conditionals(call.take(Tensors.Tensor.self)))
    case 2335:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).forward(call.take(Tensors.Tensor.self)))
    case 2336:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).inverse(call.take(Tensors.Tensor.self)))
    case 2337:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).forward(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 2338:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).inverse(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 2339:
      try call.give(String.self, call.take(Flows.MaskedAutoregressive.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/NumericalInverse.swift
extension FlowsBinding {
  private static func perform22(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2340:
      try call.give(AnyOf<any Flows.ForwardBijection>.self, call.take(Flows.NumericallyInverted.self).original)
    case 2341:
      try call.give(Double.self, call.take(Flows.NumericallyInverted.self).inverseTolerance)
    case 2342:
      try call.give(Int.self, call.take(Flows.NumericallyInverted.self).stepsMax)
    case 2343:
      try call.give(Flows.NumericallyInverted.self, Flows.NumericallyInverted(call.take(AnyOf<any Flows.ForwardBijection>.self), tolerance: call.take(Double.self), stepsMax: call.take(Int.self)))
    case 2344:
      try call.give(Int?.self, call.take(Flows.NumericallyInverted.self).dimension)
    case 2345:
      try call.give([Autodiff.Parameter].self, call.take(Flows.NumericallyInverted.self).parameters)
    case 2346:
      try call.give(Flows.DirectionCost.self, call.take(Flows.NumericallyInverted.self).forwardCost)
    case 2347:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.NumericallyInverted.self).forward(call.take(Tensors.Tensor.self)))
    case 2348:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.NumericallyInverted.self).inverse(call.take(Tensors.Tensor.self)))
    case 2349:
      try call.give(String.self, call.take(Flows.NumericallyInverted.self).description)
    case 2350:
      try call.give(Flows.NumericallyInverted.self, call.take(AnyOf<any Flows.ForwardBijection>.self).numericallyInverted(tolerance: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Permutation.swift
extension FlowsBinding {
  private static func perform23(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2351:
      try call.give([Int].self, call.take(Flows.Permutation.self).order)
    case 2352:
      try call.give(Flows.Permutation.self, Flows.Permutation(call.take([Int].self)))
    case 2353:
      try call.give(Int?.self, call.take(Flows.Permutation.self).dimension)
    case 2354:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Permutation.self).forward(call.take(Tensors.Tensor.self)))
    case 2355:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Permutation.self).inverse(call.take(Tensors.Tensor.self)))
    case 2356:
      try call.give(String.self, call.take(Flows.Permutation.self).description)
    case 2357:
      call.give(Flows.Reverse.self, Flows.Reverse())
    case 2358:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Reverse.self).forward(call.take(Tensors.Tensor.self)))
    case 2359:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Reverse.self).inverse(call.take(Tensors.Tensor.self)))
    case 2360:
      try call.give(String.self, call.take(Flows.Reverse.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Planar.swift
extension FlowsBinding {
  private static func perform24(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2361:
      try call.give(Flows.Planar.self, Flows.Planar(dimension: call.take(Int?.self)))
    case 2362:
      try call.give(Int?.self, call.take(Flows.Planar.self).dimension)
    case 2363:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Planar.self).parameters)
    case 2364:
      try call.give(Double.self, call.take(Flows.Planar.self).inverseTolerance)
    case 2365:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Planar.self).forward(call.take(Tensors.Tensor.self)))
    case 2366:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Planar.self).inverse(call.take(Tensors.Tensor.self)))
    case 2367:
      try call.give(String.self, call.take(Flows.Planar.self).description)
    case 2368:
      try call.give(Flows.Radial.self, Flows.Radial(dimension: call.take(Int?.self)))
    case 2369:
      try call.give(Int?.self, call.take(Flows.Radial.self).dimension)
    case 2370:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Radial.self).parameters)
    case 2371:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Radial.self).forward(call.take(Tensors.Tensor.self)))
    case 2372:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Radial.self).inverse(call.take(Tensors.Tensor.self)))
    case 2373:
      try call.give(String.self, call.take(Flows.Radial.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Residual.swift
extension FlowsBinding {
  private static func perform25(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2374:
      try call.give([Int].self, call.take(Flows.Residual.self).hidden)
    case 2375:
      try call.give(Double.self, call.take(Flows.Residual.self).contraction)
    case 2376:
      try call.give(Double.self, call.take(Flows.Residual.self).inverseTolerance)
    case 2377:
      try call.give(Flows.Residual.self, Flows.Residual(dimension: call.take(Int?.self), hidden: call.take([Int].self), contraction: call.take(Double.self), tolerance: call.take(Double.self)))
    case 2378:
      try call.give(Int?.self, call.take(Flows.Residual.self).dimension)
    case 2379:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Residual.self).parameters)
    case 2380:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Residual.self).forward(call.take(Tensors.Tensor.self)))
    case 2381:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Residual.self).inverse(call.take(Tensors.Tensor.self)))
    case 2382:
      try call.give(Tensors.Tensor.self, call.take(Flows.Residual.self).logDetEstimate(call.take(Tensors.Tensor.self), terms: call.take(Int.self), probes: call.take(Int.self)))
    case 2383:
      try call.give(String.self, call.take(Flows.Residual.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Split.swift
extension FlowsBinding {
  private static func perform26(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2384:
      try call.give(Int.self, call.take(Flows.Split.self).kept)
    case 2385:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Split.self).rest)
    case 2386:
      try call.give(Flows.Split.self, Flows.Split(keeping: call.take(Int.self), rest: call.take([AnyOf<any Flows.Bijection>].self)))
    case 2387:
      try call.give(Int?.self, call.take(Flows.Split.self).dimension)
    case 2388:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Split.self).parameters)
    case 2389:
      try call.give(Int.self, call.take(Flows.Split.self).parameterCount)
    case 2390:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Split.self).forwardCost)
    case 2391:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Split.self).inverseCost)
    case 2392:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Split.self).given(call.take(Tensors.Tensor.self)))
    case 2393:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Split.self).forward(call.take(Tensors.Tensor.self)))
    case 2394:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Split.self).inverse(call.take(Tensors.Tensor.self)))
    case 2395:
      try call.give(String.self, call.take(Flows.Split.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Sylvester.swift
extension FlowsBinding {
  private static func perform27(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2396:
      try call.give(Int?.self, call.take(Flows.Sylvester.self).planes)
    case 2397:
      try call.give(Flows.Sylvester.self, Flows.Sylvester(dimension: call.take(Int?.self), planes: call.take(Int?.self)))
    case 2398:
      try call.give(Int?.self, call.take(Flows.Sylvester.self).dimension)
    case 2399:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Sylvester.self).parameters)
    case 2400:
      try call.give(Double.self, call.take(Flows.Sylvester.self).inverseTolerance)
    case 2401:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sylvester.self).forward(call.take(Tensors.Tensor.self)))
    case 2402:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sylvester.self).inverse(call.take(Tensors.Tensor.self)))
    case 2403:
      try call.give(String.self, call.take(Flows.Sylvester.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Transformer.swift
extension FlowsBinding {
  private static func perform28(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2404:
      try call.give(Int.self, call.take(AnyOf<any Flows.Transformer>.self).parametersPerFeature)
    case 2405:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.Transformer>.self).forward(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 2406:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyOf<any Flows.Transformer>.self).inverse(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 2407:
      try call.give(Flows.AffineTransformer.self, Flows.AffineTransformer(logScaleBound: call.take(Double.self)))
    case 2408:
      try call.give(Int.self, call.take(Flows.AffineTransformer.self).parametersPerFeature)
    case 2409:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.AffineTransformer.self).forward(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 2410:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.AffineTransformer.self).inverse(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 2411:
      try call.give(String.self, call.take(Flows.AffineTransformer.self).description)
    case 2412:
      call.give(Flows.AdditiveTransformer.self, Flows.AdditiveTransformer())
    case 2413:
      try call.give(Int.self, call.take(Flows.AdditiveTransformer.self).parametersPerFeature)
    case 2414:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.AdditiveTransformer.self).forward(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 2415:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.AdditiveTransformer.self).inverse(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 2416:
      try call.give(String.self, call.take(Flows.AdditiveTransformer.self).description)
    case 2417:
      try call.give(Int.self, call.take(Flows.SplineTransformer.self).bins)
    case 2418:
      try call.give(Double.self, call.take(Flows.SplineTransformer.self).bound)
    case 2419:
      try call.give(Flows.SplineTransformer.self, Flows.SplineTransformer(bins: call.take(Int.self), bound: call.take(Double.self)))
    case 2420:
      try call.give(Int.self, call.take(Flows.SplineTransformer.self).parametersPerFeature)
    case 2421:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SplineTransformer.self).forward(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 2422:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SplineTransformer.self).inverse(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 2423:
      try call.give(String.self, call.take(Flows.SplineTransformer.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/TransformerAutoregressive.swift
extension FlowsBinding {
  private static func perform29(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2424:
      try call.give(Int.self, call.take(Flows.TransformerAutoregressive.self).features)
    case 2425:
      try call.give(Flows.TransformerAutoregressive.self, Flows.TransformerAutoregressive(dimension: call.take(Int.self), width: call.take(Int.self), heads: call.take(Int.self), hidden: call.take(Int?.self), layers: call.take(Int.self)))
    case 2426:
      try call.give(Int?.self, call.take(Flows.TransformerAutoregressive.self).dimension)
    case 2427:
      try call.give([Autodiff.Parameter].self, call.take(Flows.TransformerAutoregressive.self).parameters)
    case 2428:
      try call.give(Flows.DirectionCost.self, call.take(Flows.TransformerAutoregressive.self).inverseCost)
    case 2429:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.TransformerAutoregressive.self).forward(call.take(Tensors.Tensor.self)))
    case 2430:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.TransformerAutoregressive.self).inverse(call.take(Tensors.Tensor.self)))
    case 2431:
      try call.give(String.self, call.take(Flows.TransformerAutoregressive.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Triangular.swift
extension FlowsBinding {
  private static func perform30(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2432:
      try call.give(Bool.self, call.take(Flows.Triangular.self).isLower)
    case 2433:
      try call.give(Flows.Triangular.self, Flows.Triangular(dimension: call.take(Int?.self), isLower: call.take(Bool.self)))
    case 2434:
      try call.give(Int?.self, call.take(Flows.Triangular.self).dimension)
    case 2435:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Triangular.self).parameters)
    case 2436:
      try call.give(Int.self, call.take(Flows.Triangular.self).parameterCount)
    case 2437:
      try call.give(Tensors.Tensor.self, call.take(Flows.Triangular.self).matrix)
    case 2438:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Triangular.self).forward(call.take(Tensors.Tensor.self)))
    case 2439:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Triangular.self).inverse(call.take(Tensors.Tensor.self)))
    case 2440:
      try call.give(String.self, call.take(Flows.Triangular.self).description)
    case 2441:
      try call.give(Flows.Diagonal.self, Flows.Diagonal(dimension: call.take(Int?.self)))
    case 2442:
      try call.give(Int?.self, call.take(Flows.Diagonal.self).dimension)
    case 2443:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Diagonal.self).parameters)
    case 2444:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Diagonal.self).forward(call.take(Tensors.Tensor.self)))
    case 2445:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Diagonal.self).inverse(call.take(Tensors.Tensor.self)))
    case 2446:
      try call.give(String.self, call.take(Flows.Diagonal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/Check.swift
extension FlowsBinding {
  private static func perform31(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2447:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Double.self), equals: call.take(Double.self), within: call.take(Double.self)))
    case 2448:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Tensors.Tensor.self), equals: call.take(Tensors.Tensor.self), within: call.take(Double.self)))
    case 2449:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Bool.self), call.take(String.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckDerivatives.swift
extension FlowsBinding {
  private static func perform32(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2450:
      try call.give(Flows.CheckReport.self, Flows.checkTriangular(call.take(AnyOf<any Flows.Bijection>.self), on: call.take(Tensors.Tensor.self), order: call.take([Int].self)))
    case 2451:
      try call.give(Flows.CheckReport.self, Flows.checkGradient(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self), within: call.take(Double.self), step: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckLaws.swift
extension FlowsBinding {
  private static func perform33(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2452:
      try call.give(Flows.CheckReport.self, Flows.checkBijection(call.take(AnyOf<any Flows.Bijection>.self), on: call.take(Tensors.Tensor.self), within: call.take(Double.self)))
    case 2453:
      try call.give(Flows.CheckReport.self, Flows.checkDensity(call.take(AnyOf<any Flows.Distribution>.self), over: call.take(ClosedRange<Double>.self), within: call.take(Double.self)))
    case 2454:
      try call.give(Flows.CheckReport.self, Flows.checkDensity(call.take(AnyOf<any Flows.Distribution>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), within: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckReport.swift
extension FlowsBinding {
  private static func perform34(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2455:
      try call.give(Bool.self, call.take(Flows.CheckReport.self) == call.take(Flows.CheckReport.self))
    case 2456:
      try call.give(Bool.self, call.take(Flows.CheckReport.Finding.self) == call.take(Flows.CheckReport.Finding.self))
    case 2457:
      try call.give(String.self, call.take(Flows.CheckReport.Finding.self).claim)
    case 2458:
      try call.give(Bool.self, call.take(Flows.CheckReport.Finding.self).holds)
    case 2459:
      try call.give(String.self, call.take(Flows.CheckReport.self).title)
    case 2460:
      try call.give([Flows.CheckReport.Finding].self, call.take(Flows.CheckReport.self).findings)
    case 2461:
      try call.give(Bool.self, call.take(Flows.CheckReport.self).hasPassed)
    case 2462:
      try call.give(String.self, call.take(Flows.CheckReport.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckSamples.swift
extension FlowsBinding {
  private static func perform35(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2463:
      try call.give(Flows.CheckReport.self, Flows.checkSamples(call.take(AnyOf<any Flows.Distribution>.self), over: call.take(ClosedRange<Double>.self), samples: call.take(Int.self), falseAlarmRate: call.take(Double.self)))
    case 2464:
      try call.give(Flows.CheckReport.self, Flows.checkSamples(call.take(AnyOf<any Flows.Distribution>.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), samples: call.take(Int.self), falseAlarmRate: call.take(Double.self)))
    case 2465:
      try call.give(Flows.CheckReport.self, Flows.checkSamples(call.take(AnyOf<any Flows.Distribution>.self), samples: call.take(Int.self), falseAlarmRate: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Cumulative.swift
extension FlowsBinding {
  private static func perform36(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2466:
      try call.give(Double.self, call.take(AnyOf<any Flows.DistributionWithEntropy>.self).entropy)
    case 2467:
      try call.give(Double.self, call.take(AnyOf<any Flows.DistributionWithCDF>.self).cumulativeProbability(call.take(Double.self)))
    case 2468:
      try call.give(Double.self, call.take(AnyOf<any Flows.DistributionWithCDF>.self).quantile(call.take(Double.self)))
    case 2469:
      try call.give(Double.self, call.take(Flows.Uniform.self).cumulativeProbability(call.take(Double.self)))
    case 2470:
      try call.give(Double.self, call.take(Flows.Laplace.self).cumulativeProbability(call.take(Double.self)))
    case 2471:
      try call.give(Double.self, call.take(Flows.Logistic.self).cumulativeProbability(call.take(Double.self)))
    case 2472:
      try call.give(Double.self, call.take(Flows.StudentT.self).cumulativeProbability(call.take(Double.self)))
    case 2473:
      try call.give(Double.self, call.take(Flows.Exponential.self).cumulativeProbability(call.take(Double.self)))
    case 2474:
      try call.give(Double.self, call.take(Flows.Gamma.self).cumulativeProbability(call.take(Double.self)))
    case 2475:
      try call.give(Double.self, call.take(Flows.Beta.self).cumulativeProbability(call.take(Double.self)))
    case 2476:
      try call.give(Double.self, call.take(Flows.Mixture.self).cumulativeProbability(call.take(Double.self)))
    case 2477:
      try call.give(Double.self, call.take(Flows.Transformed.self).cumulativeProbability(call.take(Double.self)))
    case 2478:
      try call.give(Double.self, call.take(Flows.Flow.self).cumulativeProbability(call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Discrete.swift
extension FlowsBinding {
  private static func perform37(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2479:
      try call.give(Double.self, call.take(Flows.Bernoulli.self).logit)
    case 2480:
      try call.give(Flows.Bernoulli.self, Flows.Bernoulli(call.take(Double.self)))
    case 2481:
      try call.give(Flows.Bernoulli.self, Flows.Bernoulli(logit: call.take(Double.self)))
    case 2482:
      try call.give(Int?.self, call.take(Flows.Bernoulli.self).dimension)
    case 2483:
      try call.give(Double.self, call.take(Flows.Bernoulli.self).probability)
    case 2484:
      try call.give(Tensors.Tensor.self, call.take(Flows.Bernoulli.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2485:
      let a0 = try call.take(Flows.Bernoulli.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2486:
      try call.give(Double.self, call.take(Flows.Bernoulli.self).cumulativeProbability(call.take(Double.self)))
    case 2487:
      try call.give(Tensors.Tensor.self, call.take(Flows.Bernoulli.self).mean)
    case 2488:
      try call.give(Tensors.Tensor.self, call.take(Flows.Bernoulli.self).variance)
    case 2489:
      try call.give(Double.self, call.take(Flows.Bernoulli.self).entropy)
    case 2490:
      try call.give(String.self, call.take(Flows.Bernoulli.self).description)
    case 2491:
      try call.give([Double].self, call.take(Flows.Categorical.self).logProbabilities)
    case 2492:
      try call.give(Flows.Categorical.self, Flows.Categorical(call.take([Double].self)))
    case 2493:
      try call.give(Flows.Categorical.self, Flows.Categorical(logits: call.take([Double].self)))
    case 2494:
      try call.give(Int?.self, call.take(Flows.Categorical.self).dimension)
    case 2495:
      try call.give([Double].self, call.take(Flows.Categorical.self).probabilities)
    case 2496:
      try call.give(Tensors.Tensor.self, call.take(Flows.Categorical.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2497:
      let a0 = try call.take(Flows.Categorical.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2498:
      try call.give(Double.self, call.take(Flows.Categorical.self).cumulativeProbability(call.take(Double.self)))
    case 2499:
      try call.give(Tensors.Tensor.self, call.take(Flows.Categorical.self).mean)
    case 2500:
      try call.give(Tensors.Tensor.self, call.take(Flows.Categorical.self).variance)
    case 2501:
      try call.give(Double.self, call.take(Flows.Categorical.self).entropy)
    case 2502:
      try call.give(String.self, call.take(Flows.Categorical.self).description)
    case 2503:
      try call.give(Double.self, call.take(Flows.Poisson.self).rate)
    case 2504:
      try call.give(Flows.Poisson.self, Flows.Poisson(rate: call.take(Double.self)))
    case 2505:
      try call.give(Int?.self, call.take(Flows.Poisson.self).dimension)
    case 2506:
      try call.give(Tensors.Tensor.self, call.take(Flows.Poisson.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2507:
      let a0 = try call.take(Flows.Poisson.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2508:
      try call.give(Double.self, call.take(Flows.Poisson.self).cumulativeProbability(call.take(Double.self)))
    case 2509:
      try call.give(Tensors.Tensor.self, call.take(Flows.Poisson.self).mean)
    case 2510:
      try call.give(Tensors.Tensor.self, call.take(Flows.Poisson.self).variance)
    case 2511:
      try call.give(String.self, call.take(Flows.Poisson.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Distribution.swift
extension FlowsBinding {
  private static func perform38(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2512:
      try call.give(Int?.self, call.take(AnyOf<any Flows.Distribution>.self).dimension)
    case 2513:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.Distribution>.self).parameters)
    case 2514:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Distribution>.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2515:
      try call.give(Double.self, call.take(AnyOf<any Flows.Distribution>.self).logDensity(call.take(Double.self)))
    case 2516:
      let a0 = try call.take(AnyOf<any Flows.Distribution>.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2517:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(AnyOf<any Flows.Distribution>.self).given(call.take(Tensors.Tensor.self)))
    case 2518:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.Distribution>.self).parameters)
    case 2519:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(AnyOf<any Flows.Distribution>.self).given(call.take(Tensors.Tensor.self)))
    case 2520:
      try call.give(Double.self, call.take(AnyOf<any Flows.Distribution>.self).logDensity(call.take(Double.self)))
    case 2521:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Distribution>.self).density(call.take(Tensors.Tensor.self)))
    case 2522:
      try call.give(Double.self, call.take(AnyOf<any Flows.Distribution>.self).density(call.take(Double.self)))
    case 2523:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Distribution>.self).sample(call.take(Int.self)))
    case 2524:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Distribution>.self).sample())
    case 2525:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.DistributionWithMoments>.self).mean)
    case 2526:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.DistributionWithMoments>.self).variance)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Divergence.swift
extension FlowsBinding {
  private static func perform39(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2527:
      try call.give(Double.self, Flows.klDivergence(call.take(AnyOf<any Flows.Distribution>.self), call.take(AnyOf<any Flows.Distribution>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Families.swift
extension FlowsBinding {
  private static func perform40(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2528:
      try call.give(Double.self, call.take(Flows.Laplace.self).location)
    case 2529:
      try call.give(Double.self, call.take(Flows.Laplace.self).scale)
    case 2530:
      try call.give(Flows.Laplace.self, Flows.Laplace(call.take(Double.self), call.take(Double.self)))
    case 2531:
      try call.give(Int?.self, call.take(Flows.Laplace.self).dimension)
    case 2532:
      try call.give(Tensors.Tensor.self, call.take(Flows.Laplace.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2533:
      let a0 = try call.take(Flows.Laplace.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2534:
      try call.give(Tensors.Tensor.self, call.take(Flows.Laplace.self).mean)
    case 2535:
      try call.give(Tensors.Tensor.self, call.take(Flows.Laplace.self).variance)
    case 2536:
      try call.give(Double.self, call.take(Flows.Laplace.self).entropy)
    case 2537:
      try call.give(String.self, call.take(Flows.Laplace.self).description)
    case 2538:
      try call.give(Double.self, call.take(Flows.Logistic.self).location)
    case 2539:
      try call.give(Double.self, call.take(Flows.Logistic.self).scale)
    case 2540:
      try call.give(Flows.Logistic.self, Flows.Logistic(call.take(Double.self), call.take(Double.self)))
    case 2541:
      try call.give(Int?.self, call.take(Flows.Logistic.self).dimension)
    case 2542:
      try call.give(Tensors.Tensor.self, call.take(Flows.Logistic.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2543:
      let a0 = try call.take(Flows.Logistic.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2544:
      try call.give(Tensors.Tensor.self, call.take(Flows.Logistic.self).mean)
    case 2545:
      try call.give(Tensors.Tensor.self, call.take(Flows.Logistic.self).variance)
    case 2546:
      try call.give(Double.self, call.take(Flows.Logistic.self).entropy)
    case 2547:
      try call.give(String.self, call.take(Flows.Logistic.self).description)
    case 2548:
      try call.give(Double.self, call.take(Flows.StudentT.self).degreesOfFreedom)
    case 2549:
      try call.give(Double.self, call.take(Flows.StudentT.self).location)
    case 2550:
      try call.give(Double.self, call.take(Flows.StudentT.self).scale)
    case 2551:
      try call.give(Flows.StudentT.self, Flows.StudentT(degreesOfFreedom: call.take(Double.self), location: call.take(Double.self), scale: call.take(Double.self)))
    case 2552:
      try call.give(Int?.self, call.take(Flows.StudentT.self).dimension)
    case 2553:
      try call.give(Tensors.Tensor.self, call.take(Flows.StudentT.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2554:
      let a0 = try call.take(Flows.StudentT.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2555:
      try call.give(Tensors.Tensor.self, call.take(Flows.StudentT.self).mean)
    case 2556:
      try call.give(Tensors.Tensor.self, call.take(Flows.StudentT.self).variance)
    case 2557:
      try call.give(Double.self, call.take(Flows.StudentT.self).entropy)
    case 2558:
      try call.give(String.self, call.take(Flows.StudentT.self).description)
    case 2559:
      try call.give(Double.self, call.take(Flows.Exponential.self).rate)
    case 2560:
      try call.give(Flows.Exponential.self, Flows.Exponential(rate: call.take(Double.self)))
    case 2561:
      try call.give(Int?.self, call.take(Flows.Exponential.self).dimension)
    case 2562:
      try call.give(Tensors.Tensor.self, call.take(Flows.Exponential.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2563:
      let a0 = try call.take(Flows.Exponential.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2564:
      try call.give(Tensors.Tensor.self, call.take(Flows.Exponential.self).mean)
    case 2565:
      try call.give(Tensors.Tensor.self, call.take(Flows.Exponential.self).variance)
    case 2566:
      try call.give(Double.self, call.take(Flows.Exponential.self).entropy)
    case 2567:
      try call.give(String.self, call.take(Flows.Exponential.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/GammaAndBeta.swift
extension FlowsBinding {
  private static func perform41(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2568:
      try call.give(Double.self, call.take(Flows.Gamma.self).shape)
    case 2569:
      try call.give(Double.self, call.take(Flows.Gamma.self).rate)
    case 2570:
      try call.give(Flows.Gamma.self, Flows.Gamma(shape: call.take(Double.self), rate: call.take(Double.self)))
    case 2571:
      try call.give(Int?.self, call.take(Flows.Gamma.self).dimension)
    case 2572:
      try call.give(Tensors.Tensor.self, call.take(Flows.Gamma.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2573:
      let a0 = try call.take(Flows.Gamma.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2574:
      try call.give(Tensors.Tensor.self, call.take(Flows.Gamma.self).mean)
    case 2575:
      try call.give(Tensors.Tensor.self, call.take(Flows.Gamma.self).variance)
    case 2576:
      try call.give(Double.self, call.take(Flows.Gamma.self).entropy)
    case 2577:
      try call.give(String.self, call.take(Flows.Gamma.self).description)
    case 2578:
      try call.give(Double.self, call.take(Flows.Beta.self).a)
    case 2579:
      try call.give(Double.self, call.take(Flows.Beta.self).b)
    case 2580:
      try call.give(Flows.Beta.self, Flows.Beta(call.take(Double.self), call.take(Double.self)))
    case 2581:
      try call.give(Int?.self, call.take(Flows.Beta.self).dimension)
    case 2582:
      try call.give(Tensors.Tensor.self, call.take(Flows.Beta.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2583:
      let a0 = try call.take(Flows.Beta.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2584:
      try call.give(Tensors.Tensor.self, call.take(Flows.Beta.self).mean)
    case 2585:
      try call.give(Tensors.Tensor.self, call.take(Flows.Beta.self).variance)
    case 2586:
      try call.give(Double.self, call.take(Flows.Beta.self).entropy)
    case 2587:
      try call.give(String.self, call.take(Flows.Beta.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Mixture.swift
extension FlowsBinding {
  private static func perform42(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2588:
      try call.give([AnyOf<any Flows.Distribution>].self, call.take(Flows.Mixture.self).components)
    case 2589:
      try call.give([Double].self, call.take(Flows.Mixture.self).weights)
    case 2590:
      try call.give(Flows.Mixture.self, Flows.Mixture(call.take([AnyOf<any Flows.Distribution>].self), weights: call.take([Double].self)))
    case 2591:
      try call.give(Int?.self, call.take(Flows.Mixture.self).dimension)
    case 2592:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Mixture.self).parameters)
    case 2593:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.Mixture.self).given(call.take(Tensors.Tensor.self)))
    case 2594:
      try call.give(Tensors.Tensor.self, call.take(Flows.Mixture.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2595:
      let a0 = try call.take(Flows.Mixture.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2596:
      try call.give(Tensors.Tensor.self, call.take(Flows.Mixture.self).mean)
    case 2597:
      try call.give(Tensors.Tensor.self, call.take(Flows.Mixture.self).variance)
    case 2598:
      try call.give(String.self, call.take(Flows.Mixture.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/MonteCarlo.swift
extension FlowsBinding {
  private static func perform43(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2599:
      try call.give(Bool.self, call.take(Flows.Estimate.self) == call.take(Flows.Estimate.self))
    case 2600:
      try call.give(Double.self, call.take(Flows.Estimate.self).value)
    case 2601:
      try call.give(Double.self, call.take(Flows.Estimate.self).standardError)
    case 2602:
      try call.give(Int.self, call.take(Flows.Estimate.self).count)
    case 2603:
      try call.give(Flows.Estimate.self, Flows.Estimate(call.take([Double].self)))
    case 2604:
      try call.give(String.self, call.take(Flows.Estimate.self).description)
    case 2605:
      try call.give(Flows.Estimate.self, Flows.estimatedKLDivergence(call.take(AnyOf<any Flows.Distribution>.self), call.take(AnyOf<any Flows.Distribution>.self), samples: call.take(Int.self)))
    case 2606:
      try call.give(Flows.Estimate.self, Flows.estimatedEntropy(call.take(AnyOf<any Flows.Distribution>.self), samples: call.take(Int.self)))
    case 2607:
      try call.give(Flows.Estimate.self, Flows.estimatedExpectation(under: call.take(AnyOf<any Flows.Distribution>.self), samples: call.take(Int.self), of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/MultivariateNormal.swift
extension FlowsBinding {
  private static func perform44(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2608:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).mean)
    case 2609:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).covariance)
    case 2610:
      try call.give(Flows.MultivariateNormal.self, Flows.MultivariateNormal(mean: call.take(Tensors.Tensor.self), covariance: call.take(Tensors.Tensor.self)))
    case 2611:
      try call.give(Int?.self, call.take(Flows.MultivariateNormal.self).dimension)
    case 2612:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2613:
      let a0 = try call.take(Flows.MultivariateNormal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2614:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).variance)
    case 2615:
      try call.give(Double.self, call.take(Flows.MultivariateNormal.self).entropy)
    case 2616:
      try call.give(String.self, call.take(Flows.MultivariateNormal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Normal.swift
extension FlowsBinding {
  private static func perform45(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2617:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).mean)
    case 2618:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).sd)
    case 2619:
      try call.give(Flows.Normal.self, Flows.Normal(call.take(Double.self), call.take(Double.self)))
    case 2620:
      try call.give(Flows.Normal.self, Flows.Normal(mean: call.take(Double.self), sd: call.take(Double.self)))
    case 2621:
      try call.give(Flows.Normal.self, Flows.Normal(mean: call.take(Tensors.Tensor.self), sd: call.take(Tensors.Tensor.self)))
    case 2622:
      try call.give(Int?.self, call.take(Flows.Normal.self).dimension)
    case 2623:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2624:
      try call.give(Double.self, call.take(Flows.Normal.self).logDensity(call.take(Double.self)))
    case 2625:
      let a0 = try call.take(Flows.Normal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2626:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).variance)
    case 2627:
      try call.give(Double.self, call.take(Flows.Normal.self).entropy)
    case 2628:
      try call.give(Double.self, call.take(Flows.Normal.self).cumulativeProbability(call.take(Double.self)))
    case 2629:
      try call.give(String.self, call.take(Flows.Normal.self).description)
    case 2630:
      try call.give(Int?.self, call.take(Flows.StandardNormal.self).dimension)
    case 2631:
      try call.give(Flows.StandardNormal.self, Flows.StandardNormal(dimension: call.take(Int.self)))
    case 2632:
      try call.give(Tensors.Tensor.self, call.take(Flows.StandardNormal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2633:
      let a0 = try call.take(Flows.StandardNormal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2634:
      try call.give(Tensors.Tensor.self, call.take(Flows.StandardNormal.self).mean)
    case 2635:
      try call.give(Tensors.Tensor.self, call.take(Flows.StandardNormal.self).variance)
    case 2636:
      try call.give(Double.self, call.take(Flows.StandardNormal.self).entropy)
    case 2637:
      try call.give(String.self, call.take(Flows.StandardNormal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Products.swift
extension FlowsBinding {
  private static func perform46(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2638:
      try call.give([AnyOf<any Flows.Distribution>].self, call.take(Flows.Independent.self).features)
    case 2639:
      try call.give(Flows.Independent.self, Flows.Independent(call.take([AnyOf<any Flows.Distribution>].self)))
    case 2640:
      try call.give(Flows.Independent.self, Flows.Independent(call.take(AnyOf<any Flows.Distribution>.self), count: call.take(Int.self)))
    case 2641:
      try call.give(Int?.self, call.take(Flows.Independent.self).dimension)
    case 2642:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Independent.self).parameters)
    case 2643:
      try call.give(Tensors.Tensor.self, call.take(Flows.Independent.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2644:
      let a0 = try call.take(Flows.Independent.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2645:
      try call.give(Tensors.Tensor.self, call.take(Flows.Independent.self).mean)
    case 2646:
      try call.give(Tensors.Tensor.self, call.take(Flows.Independent.self).variance)
    case 2647:
      try call.give(Double.self, call.take(Flows.Independent.self).entropy)
    case 2648:
      try call.give(String.self, call.take(Flows.Independent.self).description)
    case 2649:
      try call.give([Double].self, call.take(Flows.Dirichlet.self).concentration)
    case 2650:
      try call.give(Flows.Dirichlet.self, Flows.Dirichlet(call.take([Double].self)))
    case 2651:
      try call.give(Int?.self, call.take(Flows.Dirichlet.self).dimension)
    case 2652:
      try call.give(Tensors.Tensor.self, call.take(Flows.Dirichlet.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2653:
      let a0 = try call.take(Flows.Dirichlet.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2654:
      try call.give(Tensors.Tensor.self, call.take(Flows.Dirichlet.self).mean)
    case 2655:
      try call.give(Tensors.Tensor.self, call.take(Flows.Dirichlet.self).variance)
    case 2656:
      try call.give(Double.self, call.take(Flows.Dirichlet.self).entropy)
    case 2657:
      try call.give(String.self, call.take(Flows.Dirichlet.self).description)
    case 2658:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).mean)
    case 2659:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).factor)
    case 2660:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).sd)
    case 2661:
      try call.give(Flows.LowRankNormal.self, Flows.LowRankNormal(mean: call.take(Tensors.Tensor.self), factor: call.take(Tensors.Tensor.self), sd: call.take(Tensors.Tensor.self)))
    case 2662:
      try call.give(Int?.self, call.take(Flows.LowRankNormal.self).dimension)
    case 2663:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).covariance)
    case 2664:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2665:
      let a0 = try call.take(Flows.LowRankNormal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2666:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).variance)
    case 2667:
      try call.give(Double.self, call.take(Flows.LowRankNormal.self).entropy)
    case 2668:
      try call.give(String.self, call.take(Flows.LowRankNormal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Transformed.swift
extension FlowsBinding {
  private static func perform47(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2669:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.Transformed.self).base)
    case 2670:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Transformed.self).bijection)
    case 2671:
      try call.give(Flows.Transformed.self, Flows.Transformed(call.take(AnyOf<any Flows.Distribution>.self), by: call.take(AnyOf<any Flows.Bijection>.self)))
    case 2672:
      try call.give(Int?.self, call.take(Flows.Transformed.self).dimension)
    case 2673:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Transformed.self).parameters)
    case 2674:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.Transformed.self).given(call.take(Tensors.Tensor.self)))
    case 2675:
      try call.give(Tensors.Tensor.self, call.take(Flows.Transformed.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2676:
      try call.give(Double.self, call.take(Flows.Transformed.self).logDensity(call.take(Double.self)))
    case 2677:
      let a0 = try call.take(Flows.Transformed.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2678:
      try call.give(String.self, call.take(Flows.Transformed.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Uniform.swift
extension FlowsBinding {
  private static func perform48(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2679:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).low)
    case 2680:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).high)
    case 2681:
      try call.give(Flows.Uniform.self, Flows.Uniform(call.take(Double.self), call.take(Double.self)))
    case 2682:
      try call.give(Flows.Uniform.self, Flows.Uniform(low: call.take(Double.self), high: call.take(Double.self)))
    case 2683:
      try call.give(Flows.Uniform.self, Flows.Uniform(low: call.take(Tensors.Tensor.self), high: call.take(Tensors.Tensor.self)))
    case 2684:
      try call.give(Int?.self, call.take(Flows.Uniform.self).dimension)
    case 2685:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2686:
      let a0 = try call.take(Flows.Uniform.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2687:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).mean)
    case 2688:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).variance)
    case 2689:
      try call.give(Double.self, call.take(Flows.Uniform.self).entropy)
    case 2690:
      try call.give(String.self, call.take(Flows.Uniform.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/ConvolutionalNetwork.swift
extension FlowsBinding {
  private static func perform49(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2691:
      try call.give(Int.self, call.take(Flows.ConvolutionalNetwork.self).height)
    case 2692:
      try call.give(Int.self, call.take(Flows.ConvolutionalNetwork.self).width)
    case 2693:
      try call.give([Int].self, call.take(Flows.ConvolutionalNetwork.self).hidden)
    case 2694:
      try call.give(Flows.Activation.self, call.take(Flows.ConvolutionalNetwork.self).activation)
    case 2695:
      try call.give(Flows.ConvolutionalNetwork.self, Flows.ConvolutionalNetwork(height: call.take(Int.self), width: call.take(Int.self), hidden: call.take([Int].self), activation: call.take(Flows.Activation.self)))
    case 2696:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ConvolutionalNetwork.self).parameters)
    case 2697:
      try call.take(Flows.ConvolutionalNetwork.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 2698:
      try call.give(Tensors.Tensor.self, call.take(Flows.ConvolutionalNetwork.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2699:
      try call.give(String.self, call.take(Flows.ConvolutionalNetwork.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/ImageShape.swift
extension FlowsBinding {
  private static func perform50(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2700:
      try call.give(Bool.self, call.take(Flows.ImageShape.self) == call.take(Flows.ImageShape.self))
    case 2701:
      try call.give(Int.self, call.take(Flows.ImageShape.self).channels)
    case 2702:
      try call.give(Int.self, call.take(Flows.ImageShape.self).height)
    case 2703:
      try call.give(Int.self, call.take(Flows.ImageShape.self).width)
    case 2704:
      try call.give(Flows.ImageShape.self, Flows.ImageShape(channels: call.take(Int.self), height: call.take(Int.self), width: call.take(Int.self)))
    case 2705:
      try call.give(Int.self, call.take(Flows.ImageShape.self).count)
    case 2706:
      try call.give([Int].self, call.take(Flows.ImageShape.self).axes)
    case 2707:
      try call.give(Flows.ImageShape.self, call.take(Flows.ImageShape.self).squeezed(by: call.take(Int.self)))
    case 2708:
      try call.give(String.self, call.take(Flows.ImageShape.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/MultiScale.swift
extension FlowsBinding {
  private static func perform51(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2709:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.MultiScale.layers(call.take(Flows.ImageShape.self), levels: call.take(Int.self), steps: call.take(Int.self), hidden: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/Squeeze.swift
extension FlowsBinding {
  private static func perform52(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2710:
      try call.give(Flows.ImageShape.self, call.take(Flows.Squeeze.self).shape)
    case 2711:
      try call.give(Int.self, call.take(Flows.Squeeze.self).factor)
    case 2712:
      try call.give(Flows.Squeeze.self, Flows.Squeeze(call.take(Flows.ImageShape.self), factor: call.take(Int.self)))
    case 2713:
      try call.give(Int?.self, call.take(Flows.Squeeze.self).dimension)
    case 2714:
      try call.give(Flows.ImageShape.self, call.take(Flows.Squeeze.self).result)
    case 2715:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Squeeze.self).forward(call.take(Tensors.Tensor.self)))
    case 2716:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Squeeze.self).inverse(call.take(Tensors.Tensor.self)))
    case 2717:
      try call.give(String.self, call.take(Flows.Squeeze.self).description)
    case 2718:
      try call.give(Flows.ImageShape.self, call.take(Flows.InvertibleConvolution.self).shape)
    case 2719:
      try call.give(Flows.InvertibleConvolution.self, Flows.InvertibleConvolution(call.take(Flows.ImageShape.self)))
    case 2720:
      try call.give(Int?.self, call.take(Flows.InvertibleConvolution.self).dimension)
    case 2721:
      try call.give([Autodiff.Parameter].self, call.take(Flows.InvertibleConvolution.self).parameters)
    case 2722:
      try call.give(Int.self, call.take(Flows.InvertibleConvolution.self).parameterCount)
    case 2723:
      try call.give(Tensors.Tensor.self, call.take(Flows.InvertibleConvolution.self).matrix)
    case 2724:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.InvertibleConvolution.self).forward(call.take(Tensors.Tensor.self)))
    case 2725:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.InvertibleConvolution.self).inverse(call.take(Tensors.Tensor.self)))
    case 2726:
      try call.give(String.self, call.take(Flows.InvertibleConvolution.self).description)
    case 2727:
      try call.give(Flows.ImageShape.self, call.take(Flows.ChannelNorm.self).shape)
    case 2728:
      try call.give(Flows.ChannelNorm.self, Flows.ChannelNorm(call.take(Flows.ImageShape.self)))
    case 2729:
      try call.give(Int?.self, call.take(Flows.ChannelNorm.self).dimension)
    case 2730:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ChannelNorm.self).parameters)
    case 2731:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ChannelNorm.self).forward(call.take(Tensors.Tensor.self)))
    case 2732:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ChannelNorm.self).inverse(call.take(Tensors.Tensor.self)))
    case 2733:
      try call.give(String.self, call.take(Flows.ChannelNorm.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/ToyImages.swift
extension FlowsBinding {
  private static func perform53(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2734:
      try call.give(Tensors.Tensor.self, Flows.ToyImages.shapes(call.take(Int.self), size: call.take(Int.self), levels: call.take(Int.self)))
    case 2735:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Flows.ToyImages.glyphs(call.take(Int.self), size: call.take(Int.self), levels: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/Activation.swift
extension FlowsBinding {
  private static func perform54(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2736:
      try call.give(Tensors.Tensor.self, call.take(Flows.Activation.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2737:
      try call.give(String.self, call.take(Flows.Activation.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/AutoregressiveMLP.swift
extension FlowsBinding {
  private static func perform55(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2738:
      try call.give(Int.self, call.take(Flows.AutoregressiveMLP.self).symbols)
    case 2739:
      try call.give(Flows.AutoregressiveMLP.self, Flows.AutoregressiveMLP(dimension: call.take(Int.self), symbols: call.take(Int.self), hidden: call.take([Int].self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self)))
    case 2740:
      try call.give(Int?.self, call.take(Flows.AutoregressiveMLP.self).dimension)
    case 2741:
      try call.give([Autodiff.Parameter].self, call.take(Flows.AutoregressiveMLP.self).parameters)
    case 2742:
      try call.give(Tensors.Tensor.self, call.take(Flows.AutoregressiveMLP.self).logits(call.take(Tensors.Tensor.self)))
    case 2743:
      try call.give(Tensors.Tensor.self, call.take(Flows.AutoregressiveMLP.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2744:
      let a0 = try call.take(Flows.AutoregressiveMLP.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2745:
      try call.give(String.self, call.take(Flows.AutoregressiveMLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/AutoregressiveTransformer.swift
extension FlowsBinding {
  private static func perform56(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2746:
      try call.give(Int.self, call.take(Flows.AutoregressiveTransformer.self).symbols)
    case 2747:
      try call.give(Int.self, call.take(Flows.AutoregressiveTransformer.self).length)
    case 2748:
      try call.give(Flows.AutoregressiveTransformer.self, Flows.AutoregressiveTransformer(symbols: call.take(Int.self), length: call.take(Int.self), width: call.take(Int.self), heads: call.take(Int.self), hidden: call.take(Int?.self), layers: call.take(Int.self)))
    case 2749:
      try call.give(Int?.self, call.take(Flows.AutoregressiveTransformer.self).dimension)
    case 2750:
      try call.give([Autodiff.Parameter].self, call.take(Flows.AutoregressiveTransformer.self).parameters)
    case 2751:
      try call.give(Tensors.Tensor.self, call.take(Flows.AutoregressiveTransformer.self).logits(call.take(Tensors.Tensor.self)))
    case 2752:
      try call.give(Tensors.Tensor.self, call.take(Flows.AutoregressiveTransformer.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2753:
      let a0 = try call.take(Flows.AutoregressiveTransformer.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2754:
      try call.give(String.self, call.take(Flows.AutoregressiveTransformer.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/MLP.swift
extension FlowsBinding {
  private static func perform57(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2755:
      try call.give([Autodiff.Parameter].self, call.take(AnyOf<any Flows.Conditioner>.self).parameters)
    case 2756:
      try call.take(AnyOf<any Flows.Conditioner>.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 2757:
      try call.give(Tensors.Tensor.self, call.take(AnyOf<any Flows.Conditioner>.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2758:
      try call.give([Int].self, call.take(Flows.MLP.self).hidden)
    case 2759:
      try call.give(Flows.Activation.self, call.take(Flows.MLP.self).activation)
    case 2760:
      try call.give(Flows.MLP.self, Flows.MLP(hidden: call.take([Int].self), activation: call.take(Flows.Activation.self)))
    case 2761:
      try call.give(Flows.MLP.self, Flows.MLP(inputs: call.take(Int.self), hidden: call.take([Int].self), outputs: call.take(Int.self), activation: call.take(Flows.Activation.self)))
    case 2762:
      try call.give([Autodiff.Parameter].self, call.take(Flows.MLP.self).parameters)
    case 2763:
      try call.give(Int.self, call.take(Flows.MLP.self).parameterCount)
    case 2764:
      try call.take(Flows.MLP.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 2765:
      try call.give(Tensors.Tensor.self, call.take(Flows.MLP.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2766:
      try call.give(String.self, call.take(Flows.MLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/MaskedMLP.swift
extension FlowsBinding {
  private static func perform58(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2767:
      try call.give([Int].self, call.take(Flows.MaskedMLP.self).ranks)
    case 2768:
      try call.give([Int].self, call.take(Flows.MaskedMLP.self).hidden)
    case 2769:
      try call.give(Flows.Activation.self, call.take(Flows.MaskedMLP.self).activation)
    case 2770:
      try call.give(Int.self, call.take(Flows.MaskedMLP.self).outputsPerFeature)
    case 2771:
      try call.give(Int.self, call.take(Flows.MaskedMLP.self).contextDimension)
    case 2772:
      try call.give(Flows.MaskedMLP.self, Flows.MaskedMLP(dimension: call.take(Int.self), hidden: call.take([Int].self), outputsPerFeature: call.take(Int.self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self), context: call.take(Int.self)))
    case 2773:
      try call.give([Autodiff.Parameter].self, call.take(Flows.MaskedMLP.self).parameters)
    case 2774:
      try call.give(Int.self, call.take(Flows.MaskedMLP.self).parameterCount)
    case 2775:
      try call.give(Tensors.Tensor.self, call.take(Flows.MaskedMLP.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2776:
      try call.give(String.self, call.take(Flows.MaskedMLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/ResidualMLP.swift
extension FlowsBinding {
  private static func perform59(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2777:
      try call.give(Int.self, call.take(Flows.ResidualMLP.self).width)
    case 2778:
      try call.give(Int.self, call.take(Flows.ResidualMLP.self).blocks)
    case 2779:
      try call.give(Flows.Activation.self, call.take(Flows.ResidualMLP.self).activation)
    case 2780:
      try call.give(Flows.ResidualMLP.self, Flows.ResidualMLP(width: call.take(Int.self), blocks: call.take(Int.self), activation: call.take(Flows.Activation.self)))
    case 2781:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ResidualMLP.self).parameters)
    case 2782:
      try call.take(Flows.ResidualMLP.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 2783:
      try call.give(Tensors.Tensor.self, call.take(Flows.ResidualMLP.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 2784:
      try call.give(String.self, call.take(Flows.ResidualMLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Numbers.swift
extension FlowsBinding {
  private static func perform60(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2785:
      try call.give(Double.self, call.take([Double].self).sum())
    case 2786:
      try call.give(Double.self, call.take([Double].self).mean())
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Quadrature/AdaptiveQuadrature.swift
extension FlowsBinding {
  private static func perform61(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2787:
      try call.give(Double.self, call.take(Flows.QuadratureResult.self).value)
    case 2788:
      try call.give(Double.self, call.take(Flows.QuadratureResult.self).errorBound)
    case 2789:
      try call.give(Int.self, call.take(Flows.QuadratureResult.self).evaluations)
    case 2790:
      try call.give(Bool.self, call.take(Flows.QuadratureResult.self).isConverged)
    case 2791:
      try call.give(String.self, call.take(Flows.QuadratureResult.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Quadrature/Integral.swift
extension FlowsBinding {
  private static func perform62(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2792:
      try call.give(Double.self, Flows.integral(over: call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Double, Double>.self)))
    case 2793:
      try call.give(Double.self, Flows.integral(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function2<Double, Double, Double>.self)))
    case 2794:
      try call.give(Double.self, Flows.integral(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    case 2795:
      try call.give(Flows.QuadratureResult.self, Flows.quadrature(over: call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Double, Double>.self)))
    case 2796:
      try call.give(Flows.QuadratureResult.self, Flows.quadrature(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function2<Double, Double, Double>.self)))
    case 2797:
      try call.give(Flows.QuadratureResult.self, Flows.quadrature(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Toys/ClosedToys.swift
extension FlowsBinding {
  private static func perform63(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2798:
      try call.give(Double.self, call.take(Flows.EightGaussians.self).radius)
    case 2799:
      try call.give(Double.self, call.take(Flows.EightGaussians.self).sd)
    case 2800:
      try call.give(Flows.EightGaussians.self, Flows.EightGaussians(radius: call.take(Double.self), sd: call.take(Double.self)))
    case 2801:
      try call.give(Int?.self, call.take(Flows.EightGaussians.self).dimension)
    case 2802:
      try call.give(Tensors.Tensor.self, call.take(Flows.EightGaussians.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2803:
      let a0 = try call.take(Flows.EightGaussians.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2804:
      try call.give(String.self, call.take(Flows.EightGaussians.self).description)
    case 2805:
      call.give(Flows.Checkerboard.self, Flows.Checkerboard())
    case 2806:
      try call.give(Int?.self, call.take(Flows.Checkerboard.self).dimension)
    case 2807:
      try call.give(Tensors.Tensor.self, call.take(Flows.Checkerboard.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2808:
      let a0 = try call.take(Flows.Checkerboard.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2809:
      try call.give(Double.self, call.take(Flows.Checkerboard.self).entropy)
    case 2810:
      try call.give(String.self, call.take(Flows.Checkerboard.self).description)
    case 2811:
      try call.give([Double].self, call.take(Flows.Rings.self).radii)
    case 2812:
      try call.give(Double.self, call.take(Flows.Rings.self).sd)
    case 2813:
      try call.give(Flows.Rings.self, Flows.Rings(radii: call.take([Double].self), sd: call.take(Double.self)))
    case 2814:
      try call.give(Int?.self, call.take(Flows.Rings.self).dimension)
    case 2815:
      try call.give(Tensors.Tensor.self, call.take(Flows.Rings.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2816:
      let a0 = try call.take(Flows.Rings.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2817:
      try call.give(String.self, call.take(Flows.Rings.self).description)
    case 2818:
      call.give(Flows.Banana.self, Flows.Banana())
    case 2819:
      try call.give(Int?.self, call.take(Flows.Banana.self).dimension)
    case 2820:
      try call.give(Tensors.Tensor.self, call.take(Flows.Banana.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2821:
      let a0 = try call.take(Flows.Banana.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2822:
      try call.give(Double.self, call.take(Flows.Banana.self).entropy)
    case 2823:
      try call.give(String.self, call.take(Flows.Banana.self).description)
    case 2824:
      try call.give(Int.self, call.take(Flows.Pinwheel.self).arms)
    case 2825:
      try call.give(Double.self, call.take(Flows.Pinwheel.self).twist)
    case 2826:
      try call.give(Flows.Pinwheel.self, Flows.Pinwheel(arms: call.take(Int.self), twist: call.take(Double.self)))
    case 2827:
      try call.give(Int?.self, call.take(Flows.Pinwheel.self).dimension)
    case 2828:
      try call.give(Tensors.Tensor.self, call.take(Flows.Pinwheel.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2829:
      let a0 = try call.take(Flows.Pinwheel.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2830:
      try call.give(String.self, call.take(Flows.Pinwheel.self).description)
    case 2831:
      try call.give(Double.self, call.take(Flows.Funnel.self).sd)
    case 2832:
      try call.give(Flows.Funnel.self, Flows.Funnel(sd: call.take(Double.self)))
    case 2833:
      try call.give(Int?.self, call.take(Flows.Funnel.self).dimension)
    case 2834:
      try call.give(Tensors.Tensor.self, call.take(Flows.Funnel.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2835:
      let a0 = try call.take(Flows.Funnel.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2836:
      try call.give(Double.self, call.take(Flows.Funnel.self).entropy)
    case 2837:
      try call.give(String.self, call.take(Flows.Funnel.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Toys/CurveToys.swift
extension FlowsBinding {
  private static func perform64(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2838:
      try call.give(Double.self, call.take(Flows.TwoMoons.self).noise)
    case 2839:
      try call.give(Flows.TwoMoons.self, Flows.TwoMoons(noise: call.take(Double.self)))
    case 2840:
      try call.give(Int?.self, call.take(Flows.TwoMoons.self).dimension)
    case 2841:
      try call.give(Tensors.Tensor.self, call.take(Flows.TwoMoons.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2842:
      let a0 = try call.take(Flows.TwoMoons.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2843:
      try call.give(String.self, call.take(Flows.TwoMoons.self).description)
    case 2844:
      try call.give(Double.self, call.take(Flows.Circles.self).noise)
    case 2845:
      try call.give(Double.self, call.take(Flows.Circles.self).inner)
    case 2846:
      try call.give(Flows.Circles.self, Flows.Circles(noise: call.take(Double.self), inner: call.take(Double.self)))
    case 2847:
      try call.give(Int?.self, call.take(Flows.Circles.self).dimension)
    case 2848:
      try call.give(Tensors.Tensor.self, call.take(Flows.Circles.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2849:
      let a0 = try call.take(Flows.Circles.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2850:
      try call.give(String.self, call.take(Flows.Circles.self).description)
    case 2851:
      try call.give(Double.self, call.take(Flows.Spirals.self).noise)
    case 2852:
      try call.give(Flows.Spirals.self, Flows.Spirals(noise: call.take(Double.self)))
    case 2853:
      try call.give(Int?.self, call.take(Flows.Spirals.self).dimension)
    case 2854:
      try call.give(Tensors.Tensor.self, call.take(Flows.Spirals.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2855:
      let a0 = try call.take(Flows.Spirals.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2856:
      try call.give(String.self, call.take(Flows.Spirals.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Toys/ToyEnergies.swift
extension FlowsBinding {
  private static func perform65(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2857:
      try call.give(Tensors.Tensor.self, Flows.ToyEnergies.crescents(call.take(Tensors.Tensor.self)))
    case 2858:
      try call.give(Tensors.Tensor.self, Flows.ToyEnergies.sine(call.take(Tensors.Tensor.self)))
    case 2859:
      try call.give(Tensors.Tensor.self, Flows.ToyEnergies.split(call.take(Tensors.Tensor.self)))
    case 2860:
      try call.give(Tensors.Tensor.self, Flows.ToyEnergies.branch(call.take(Tensors.Tensor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Checkpoint.swift
extension FlowsBinding {
  private static func perform66(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2861:
      try call.give(Bool.self, call.take(Flows.Checkpoint.self) == call.take(Flows.Checkpoint.self))
    case 2862:
      try call.give(Flows.Checkpoint.self, Flows.Checkpoint(of: call.take(AnyOf<any Flows.Distribution>.self)))
    case 2863:
      try call.give(Flows.Checkpoint.self, Flows.Checkpoint(text: call.take(String.self)))
    case 2864:
      try call.give(String.self, call.take(Flows.Checkpoint.self).text)
    case 2865:
      try call.take(Flows.Checkpoint.self).restore(call.take(AnyOf<any Flows.Distribution>.self))
    case 2866:
      try call.give(String.self, call.take(Flows.Checkpoint.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Fit.swift
extension FlowsBinding {
  private static func perform67(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2867:
      try call.give(Bool.self, call.take(Flows.TrainingError.self) == call.take(Flows.TrainingError.self))
    case 2868:
      try call.give(String.self, call.take(Flows.TrainingError.self).description)
    case 2869:
      try call.give(String?.self, call.take(Flows.TrainingError.self).help)
    case 2870:
      try call.give(Flows.History.self, Flows.fit(call.take(AnyOf<any Flows.Distribution>.self), to: call.take(Tensors.Tensor.self), steps: call.take(Int.self), batch: call.take(Int.self), optimizer: call.take(AnyOf<any Flows.Optimizer>.self), heldOut: call.take(Double.self), gradientLimit: call.take(Double.self), patience: call.take(Int.self), reportEvery: call.take(Int.self)))
    case 2871:
      try call.give(Flows.History.self, Flows.fit(call.take(AnyOf<any Flows.Distribution>.self), to: call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self), steps: call.take(Int.self), batch: call.take(Int.self), optimizer: call.take(AnyOf<any Flows.Optimizer>.self), heldOut: call.take(Double.self), gradientLimit: call.take(Double.self), patience: call.take(Int.self), reportEvery: call.take(Int.self)))
    case 2872:
      try call.give(Flows.History.self, Flows.fitReverse(call.take(Flows.Flow.self), steps: call.take(Int.self), batch: call.take(Int.self), optimizer: call.take(AnyOf<any Flows.Optimizer>.self), gradientLimit: call.take(Double.self), reportEvery: call.take(Int.self), toLogDensity: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Flow.swift
extension FlowsBinding {
  private static func perform68(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2873:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.Flow.self).base)
    case 2874:
      try call.give([AnyOf<any Flows.Bijection>].self, call.take(Flows.Flow.self).layers)
    case 2875:
      try call.give(Flows.Flow.self, Flows.Flow(base: call.take(AnyOf<any Flows.Distribution>.self), layers: call.take(Function0<[AnyOf<any Flows.Bijection>]>.self)))
    case 2876:
      try call.give(Flows.Flow.self, Flows.Flow(base: call.take(AnyOf<any Flows.Distribution>.self), layers: call.take([AnyOf<any Flows.Bijection>].self)))
    case 2877:
      try call.give(AnyOf<any Flows.Bijection>.self, call.take(Flows.Flow.self).bijection)
    case 2878:
      try call.give(Int?.self, call.take(Flows.Flow.self).dimension)
    case 2879:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Flow.self).parameters)
    case 2880:
      try call.give(AnyOf<any Flows.Distribution>.self, call.take(Flows.Flow.self).given(call.take(Tensors.Tensor.self)))
    case 2881:
      try call.give(Int.self, call.take(Flows.Flow.self).parameterCount)
    case 2882:
      try call.give(Tensors.Tensor.self, call.take(Flows.Flow.self).logDensity(call.take(Tensors.Tensor.self)))
    case 2883:
      try call.give(Double.self, call.take(Flows.Flow.self).logDensity(call.take(Double.self)))
    case 2884:
      let a0 = try call.take(Flows.Flow.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 2885:
      try call.give(Tensors.Tensor.self, call.take(Flows.Flow.self).toNoise(call.take(Tensors.Tensor.self)))
    case 2886:
      try call.give(Tensors.Tensor.self, call.take(Flows.Flow.self).toData(call.take(Tensors.Tensor.self)))
    case 2887:
      try call.give([Tensors.Tensor].self, call.take(Flows.Flow.self).stages(call.take(Tensors.Tensor.self)))
    case 2888:
      try call.give(String.self, call.take(Flows.Flow.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/FlowBuilder.swift
extension FlowsBinding {
  private static func perform69(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2889:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildExpression(call.take(AnyOf<any Flows.Bijection>.self)))
    case 2890:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildExpression(call.take([AnyOf<any Flows.Bijection>].self)))
    case 2891:
      try call.give([AnyOf<any Flows.Bijection>].self, splat(Flows.FlowBuilder.buildBlock(_:))(call.take([[AnyOf<any Flows.Bijection>]].self)))
    case 2892:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildArray(call.take([[AnyOf<any Flows.Bijection>]].self)))
    case 2893:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildOptional(call.take([AnyOf<any Flows.Bijection>]?.self)))
    case 2894:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildEither(first: call.take([AnyOf<any Flows.Bijection>].self)))
    case 2895:
      try call.give([AnyOf<any Flows.Bijection>].self, Flows.FlowBuilder.buildEither(second: call.take([AnyOf<any Flows.Bijection>].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/History.swift
extension FlowsBinding {
  private static func perform70(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2896:
      try call.give([Double].self, call.take(Flows.History.self).losses)
    case 2897:
      try call.give([Int].self, call.take(Flows.History.self).heldOutSteps)
    case 2898:
      try call.give([Double].self, call.take(Flows.History.self).heldOutLosses)
    case 2899:
      try call.give(Int?.self, call.take(Flows.History.self).stoppedEarlyAt)
    case 2900:
      try call.give(Int?.self, call.take(Flows.History.self).bestStep)
    case 2901:
      try call.give(Int.self, call.take(Flows.History.self).steps)
    case 2902:
      try call.give([Double].self, call.take(Flows.History.self).stepNumbers)
    case 2903:
      try call.give(Double.self, call.take(Flows.History.self).finalLoss)
    case 2904:
      try call.give(String.self, call.take(Flows.History.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Optimizer.swift
extension FlowsBinding {
  private static func perform71(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2905:
      try call.give(Double.self, call.take(Flows.Adam.self).rate)
    case 2906:
      try call.give(Double.self, call.take(Flows.Adam.self).beta1)
    case 2907:
      try call.give(Double.self, call.take(Flows.Adam.self).beta2)
    case 2908:
      try call.give(Double.self, call.take(Flows.Adam.self).epsilon)
    case 2909:
      try call.give(Double.self, call.take(Flows.Adam.self).weightDecay)
    case 2910:
      try call.give(Flows.Adam.self, Flows.Adam(rate: call.take(Double.self), beta1: call.take(Double.self), beta2: call.take(Double.self), epsilon: call.take(Double.self), weightDecay: call.take(Double.self)))
    case 2911:
      try call.give(String.self, call.take(Flows.Adam.self).description)
    case 2912:
      try call.give(Double.self, call.take(Flows.SGD.self).rate)
    case 2913:
      try call.give(Double.self, call.take(Flows.SGD.self).momentum)
    case 2914:
      try call.give(Bool.self, call.take(Flows.SGD.self).isNesterov)
    case 2915:
      try call.give(Flows.SGD.self, Flows.SGD(rate: call.take(Double.self), momentum: call.take(Double.self), isNesterov: call.take(Bool.self)))
    case 2916:
      try call.give(String.self, call.take(Flows.SGD.self).description)
    case 2917:
      try call.give(Double.self, call.take(Flows.RMSProp.self).rate)
    case 2918:
      try call.give(Double.self, call.take(Flows.RMSProp.self).decay)
    case 2919:
      try call.give(Double.self, call.take(Flows.RMSProp.self).epsilon)
    case 2920:
      try call.give(Flows.RMSProp.self, Flows.RMSProp(rate: call.take(Double.self), decay: call.take(Double.self), epsilon: call.take(Double.self)))
    case 2921:
      try call.give(String.self, call.take(Flows.RMSProp.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Schedule.swift
extension FlowsBinding {
  private static func perform72(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2922:
      try call.give(Double.self, call.take(AnyOf<any Flows.Schedule>.self).factor(step: call.take(Int.self)))
    case 2923:
      try call.give(Int.self, call.take(Flows.CosineDecay.self).steps)
    case 2924:
      try call.give(Int.self, call.take(Flows.CosineDecay.self).warmUp)
    case 2925:
      try call.give(Double.self, call.take(Flows.CosineDecay.self).end)
    case 2926:
      try call.give(Flows.CosineDecay.self, Flows.CosineDecay(steps: call.take(Int.self), warmUp: call.take(Int.self), end: call.take(Double.self)))
    case 2927:
      try call.give(Double.self, call.take(Flows.CosineDecay.self).factor(step: call.take(Int.self)))
    case 2928:
      try call.give(String.self, call.take(Flows.CosineDecay.self).description)
    case 2929:
      try call.give(Double.self, call.take(Flows.ExponentialDecay.self).rate)
    case 2930:
      try call.give(Int.self, call.take(Flows.ExponentialDecay.self).interval)
    case 2931:
      try call.give(Bool.self, call.take(Flows.ExponentialDecay.self).isStaircase)
    case 2932:
      try call.give(Flows.ExponentialDecay.self, Flows.ExponentialDecay(rate: call.take(Double.self), interval: call.take(Int.self), isStaircase: call.take(Bool.self)))
    case 2933:
      try call.give(Double.self, call.take(Flows.ExponentialDecay.self).factor(step: call.take(Int.self)))
    case 2934:
      try call.give(String.self, call.take(Flows.ExponentialDecay.self).description)
    case 2935:
      try call.give(Int.self, call.take(Flows.WarmUp.self).steps)
    case 2936:
      try call.give(Flows.WarmUp.self, Flows.WarmUp(steps: call.take(Int.self)))
    case 2937:
      try call.give(Double.self, call.take(Flows.WarmUp.self).factor(step: call.take(Int.self)))
    case 2938:
      try call.give(String.self, call.take(Flows.WarmUp.self).description)
    case 2939:
      try call.give(AnyOf<any Flows.Optimizer>.self, call.take(Flows.Scheduled.self).optimizer)
    case 2940:
      try call.give(AnyOf<any Flows.Schedule>.self, call.take(Flows.Scheduled.self).schedule)
    case 2941:
      try call.give(Flows.Scheduled.self, Flows.Scheduled(call.take(AnyOf<any Flows.Optimizer>.self), by: call.take(AnyOf<any Flows.Schedule>.self)))
    case 2942:
      try call.give(String.self, call.take(Flows.Scheduled.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}
