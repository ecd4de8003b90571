// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
import Autodiff
import Flows
import Tensors

/// How cells call Flows.
enum FlowsBinding: ModuleBinding {
  static let indices = 4000..<5033

  static func perform(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case ..<4026: try perform0(index, &call)
    case ..<4031: try perform1(index, &call)
    case ..<4050: try perform2(index, &call)
    case ..<4062: try perform3(index, &call)
    case ..<4067: try perform4(index, &call)
    case ..<4086: try perform5(index, &call)
    case ..<4092: try perform6(index, &call)
    case ..<4103: try perform7(index, &call)
    case ..<4113: try perform8(index, &call)
    case ..<4136: try perform9(index, &call)
    case ..<4163: try perform10(index, &call)
    case ..<4173: try perform11(index, &call)
    case ..<4192: try perform12(index, &call)
    case ..<4202: try perform13(index, &call)
    case ..<4215: try perform14(index, &call)
    case ..<4272: try perform15(index, &call)
    case ..<4282: try perform16(index, &call)
    case ..<4290: try perform17(index, &call)
    case ..<4299: try perform18(index, &call)
    case ..<4316: try perform19(index, &call)
    case ..<4328: try perform20(index, &call)
    case ..<4343: try perform21(index, &call)
    case ..<4356: try perform22(index, &call)
    case ..<4366: try perform23(index, &call)
    case ..<4379: try perform24(index, &call)
    case ..<4380: try perform25(index, &call)
    case ..<4390: try perform26(index, &call)
    case ..<4402: try perform27(index, &call)
    case ..<4411: try perform28(index, &call)
    case ..<4431: try perform29(index, &call)
    case ..<4439: try perform30(index, &call)
    case ..<4454: try perform31(index, &call)
    case ..<4457: try perform32(index, &call)
    case ..<4459: try perform33(index, &call)
    case ..<4461: try perform34(index, &call)
    case ..<4464: try perform35(index, &call)
    case ..<4472: try perform36(index, &call)
    case ..<4475: try perform37(index, &call)
    case ..<4488: try perform38(index, &call)
    case ..<4521: try perform39(index, &call)
    case ..<4538: try perform40(index, &call)
    case ..<4539: try perform41(index, &call)
    case ..<4579: try perform42(index, &call)
    case ..<4599: try perform43(index, &call)
    case ..<4611: try perform44(index, &call)
    case ..<4621: try perform45(index, &call)
    case ..<4631: try perform46(index, &call)
    case ..<4653: try perform47(index, &call)
    case ..<4685: try perform48(index, &call)
    case ..<4696: try perform49(index, &call)
    case ..<4708: try perform50(index, &call)
    case ..<4718: try perform51(index, &call)
    case ..<4727: try perform52(index, &call)
    case ..<4728: try perform53(index, &call)
    case ..<4752: try perform54(index, &call)
    case ..<4754: try perform55(index, &call)
    case ..<4756: try perform56(index, &call)
    case ..<4765: try perform57(index, &call)
    case ..<4774: try perform58(index, &call)
    case ..<4787: try perform59(index, &call)
    case ..<4794: try perform60(index, &call)
    case ..<4797: try perform61(index, &call)
    case ..<4808: try perform62(index, &call)
    case ..<4816: try perform63(index, &call)
    case ..<4825: try perform64(index, &call)
    case ..<4835: try perform65(index, &call)
    case ..<4854: try perform66(index, &call)
    case ..<4856: try perform67(index, &call)
    case ..<4861: try perform68(index, &call)
    case ..<4864: try perform69(index, &call)
    case ..<4870: try perform70(index, &call)
    case ..<4910: try perform71(index, &call)
    case ..<4929: try perform72(index, &call)
    case ..<4933: try perform73(index, &call)
    case ..<4939: try perform74(index, &call)
    case ..<4945: try perform75(index, &call)
    case ..<4961: try perform76(index, &call)
    case ..<4968: try perform77(index, &call)
    case ..<4978: try perform78(index, &call)
    case ..<5006: try perform79(index, &call)
    case ..<5033: try perform80(index, &call)
    default: throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bayes/Approximations.swift
extension FlowsBinding {
  private static func perform0(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4000:
      try call.give(Tensors.Tensor.self, call.take(Flows.LaplaceApproximation.self).mode)
    case 4001:
      try call.give(Tensors.Tensor.self, call.take(Flows.LaplaceApproximation.self).covariance)
    case 4002:
      try call.give(Double.self, call.take(Flows.LaplaceApproximation.self).logEvidence)
    case 4003:
      try call.give(Flows.MultivariateNormal.self, call.take(Flows.LaplaceApproximation.self).distribution)
    case 4004:
      try call.give(String.self, call.take(Flows.LaplaceApproximation.self).description)
    case 4005:
      try call.give(Flows.LaplaceApproximation.self, call.take(Flows.Posterior.self).laplace(from: call.take(Tensors.Tensor.self)))
    case 4006:
      try call.give(Flows.GridPosterior.self, call.take(Flows.Posterior.self).onGrid(over: call.take(ClosedRange<Double>.self), count: call.take(Int.self)))
    case 4007:
      try call.give(Flows.GridPosterior.self, call.take(Flows.Posterior.self).onGrid(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), count: call.take(Int.self)))
    case 4008:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).points)
    case 4009:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).probabilities)
    case 4010:
      try call.give(Double.self, call.take(Flows.GridPosterior.self).cell)
    case 4011:
      try call.give(Double.self, call.take(Flows.GridPosterior.self).logEvidence)
    case 4012:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).density)
    case 4013:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).mean)
    case 4014:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).variance)
    case 4015:
      try call.give(Tensors.Tensor.self, call.take(Flows.GridPosterior.self).mode)
    case 4016:
      try call.give(String.self, call.take(Flows.GridPosterior.self).description)
    case 4017:
      try call.give(Double.self, call.take(Flows.ImportanceEstimate.self).logEvidence)
    case 4018:
      try call.give(Double.self, call.take(Flows.ImportanceEstimate.self).standardError)
    case 4019:
      try call.give(Double.self, call.take(Flows.ImportanceEstimate.self).effectiveSampleSize)
    case 4020:
      try call.give(Tensors.Tensor.self, call.take(Flows.ImportanceEstimate.self).points)
    case 4021:
      try call.give(Tensors.Tensor.self, call.take(Flows.ImportanceEstimate.self).weights)
    case 4022:
      try call.give(Tensors.Tensor.self, call.take(Flows.ImportanceEstimate.self).mean)
    case 4023:
      try call.give(String.self, call.take(Flows.ImportanceEstimate.self).description)
    case 4024:
      try call.give(Flows.ImportanceEstimate.self, Flows.importanceSample(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), from: call.take(AnyDistribution.self), samples: call.take(Int.self)))
    case 4025:
      try call.give(Flows.ImportanceEstimate.self, Flows.annealedImportanceSample(from: call.take(AnyDistribution.self), temperatures: call.take(Int.self), particles: call.take(Int.self), scale: call.take(Double.self), logLikelihood: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bayes/Conjugate.swift
extension FlowsBinding {
  private static func perform1(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4026:
      try call.give(Tuple2<Flows.Normal, Double>.self, Flows.Conjugate.normalMean(prior: call.take(Flows.Normal.self), data: call.take(Tensors.Tensor.self), sd: call.take(Double.self)))
    case 4027:
      try call.give(Tuple2<Flows.Beta, Double>.self, Flows.Conjugate.betaBernoulli(prior: call.take(Flows.Beta.self), successes: call.take(Int.self), failures: call.take(Int.self)))
    case 4028:
      try call.give(Tuple2<Flows.Dirichlet, Double>.self, Flows.Conjugate.dirichletCategorical(prior: call.take(Flows.Dirichlet.self), counts: call.take([Int].self)))
    case 4029:
      try call.give(Tuple2<Flows.Gamma, Double>.self, Flows.Conjugate.gammaPoisson(prior: call.take(Flows.Gamma.self), counts: call.take(Tensors.Tensor.self)))
    case 4030:
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
    case 4031:
      try call.give(AnyDistribution.self, call.take(Flows.LatentVariableModel.self).prior)
    case 4032:
      try call.give(Flows.LatentVariableModel.self, Flows.LatentVariableModel(prior: call.take(AnyDistribution.self), logLikelihood: call.take(Function2<Tensors.Tensor, Tensors.Tensor, Tensors.Tensor>.self)))
    case 4033:
      try call.give(Tensors.Tensor.self, call.take(Flows.LatentVariableModel.self).logLikelihood(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 4034:
      try call.give(Tensors.Tensor.self, call.take(Flows.LatentVariableModel.self).logJoint(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 4035:
      try call.give(Flows.ImportanceEstimate.self, call.take(Flows.LatentVariableModel.self).logMarginal(call.take(Tensors.Tensor.self), draws: call.take(Tensors.Tensor.self)))
    case 4036:
      try call.give(Flows.ImportanceEstimate.self, call.take(Flows.LatentVariableModel.self).logMarginal(call.take(Tensors.Tensor.self), samples: call.take(Int.self)))
    case 4037:
      try call.give(Flows.ImportanceEstimate.self, call.take(Flows.LatentVariableModel.self).logMarginal(call.take(Tensors.Tensor.self), proposal: call.take(AnyDistribution.self), samples: call.take(Int.self)))
    case 4038:
      try call.give(Flows.Estimate.self, call.take(Flows.LatentVariableModel.self).evidenceLowerBound(call.take(Tensors.Tensor.self), proposal: call.take(AnyDistribution.self), samples: call.take(Int.self)))
    case 4039:
      try call.give(Flows.Estimate.self, call.take(Flows.LatentVariableModel.self).importanceWeightedBound(call.take(Tensors.Tensor.self), proposal: call.take(AnyDistribution.self), weights: call.take(Int.self), repeats: call.take(Int.self)))
    case 4040:
      try call.give(String.self, call.take(Flows.LatentVariableModel.self).description)
    case 4041:
      try call.give(Tensors.Tensor.self, call.take(Flows.LinearGaussian.self).weights)
    case 4042:
      try call.give(Tensors.Tensor.self, call.take(Flows.LinearGaussian.self).bias)
    case 4043:
      try call.give(Double.self, call.take(Flows.LinearGaussian.self).sd)
    case 4044:
      try call.give(Flows.LinearGaussian.self, Flows.LinearGaussian(weights: call.take(Tensors.Tensor.self), bias: call.take(Tensors.Tensor.self), sd: call.take(Double.self)))
    case 4045:
      try call.give(Flows.LinearGaussian.self, Flows.LinearGaussian(maximizingLikelihoodOf: call.take(Tensors.Tensor.self), latent: call.take(Int.self), steps: call.take(Int.self)))
    case 4046:
      try call.give(Flows.LowRankNormal.self, call.take(Flows.LinearGaussian.self).marginal)
    case 4047:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearGaussian.self).posterior(of: call.take(Tensors.Tensor.self)))
    case 4048:
      try call.give(Flows.LatentVariableModel.self, call.take(Flows.LinearGaussian.self).latentVariableModel)
    case 4049:
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
    case 4050:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).draws)
    case 4051:
      try call.give(Double.self, call.take(Flows.MarkovChains.self).acceptanceRate)
    case 4052:
      try call.give(Double.self, call.take(Flows.MarkovChains.self).stepSize)
    case 4053:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).points)
    case 4054:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).mean)
    case 4055:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).variance)
    case 4056:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).standardError)
    case 4057:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).rHat)
    case 4058:
      try call.give(Tensors.Tensor.self, call.take(Flows.MarkovChains.self).effectiveSampleSize)
    case 4059:
      try call.give(String.self, call.take(Flows.MarkovChains.self).description)
    case 4060:
      try call.give(Flows.MarkovChains.self, Flows.metropolis(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), from: call.take(Tensors.Tensor.self), draws: call.take(Int.self), warmUp: call.take(Int.self), stepSize: call.take(Double.self)))
    case 4061:
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
    case 4062:
      try call.give(Flows.Mixture.self, call.take(Flows.MixtureFit.self).mixture)
    case 4063:
      try call.give([Double].self, call.take(Flows.MixtureFit.self).logLikelihoods)
    case 4064:
      try call.give(Tensors.Tensor.self, call.take(Flows.MixtureFit.self).responsibilities)
    case 4065:
      try call.give(String.self, call.take(Flows.MixtureFit.self).description)
    case 4066:
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
    case 4067:
      try call.give(AnyDistribution.self, call.take(Flows.Posterior.self).prior)
    case 4068:
      try call.give(Flows.Posterior.self, Flows.Posterior(prior: call.take(AnyDistribution.self), logLikelihood: call.take(Function1<Double, Double>.self)))
    case 4069:
      try call.give(Flows.Posterior.self, Flows.Posterior(prior: call.take(AnyDistribution.self), isVectorized: call.take(Bool.self), logLikelihood: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    case 4070:
      try call.give(Double.self, call.take(Flows.Posterior.self).logJoint(call.take(Double.self)))
    case 4071:
      try call.give(Tensors.Tensor.self, call.take(Flows.Posterior.self).logJoint(call.take(Tensors.Tensor.self)))
    case 4072:
      try call.give(Double.self, call.take(Flows.Posterior.self).mode(from: call.take(Double.self)))
    case 4073:
      try call.give(Tensors.Tensor.self, call.take(Flows.Posterior.self).mode(from: call.take(Tensors.Tensor.self)))
    case 4074:
      try call.give(Double.self, call.take(Flows.Posterior.self).evidence(over: call.take(ClosedRange<Double>.self)))
    case 4075:
      try call.give(Double.self, call.take(Flows.Posterior.self).logEvidence(over: call.take(ClosedRange<Double>.self)))
    case 4076:
      try call.give(Double.self, call.take(Flows.Posterior.self).evidence())
    case 4077:
      try call.give(Double.self, call.take(Flows.Posterior.self).logEvidence())
    case 4078:
      try call.give(Double.self, call.take(Flows.Posterior.self).evidence(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self)))
    case 4079:
      try call.give(Double.self, call.take(Flows.Posterior.self).logEvidence(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self)))
    case 4080:
      try call.give(Double.self, call.take(Flows.Posterior.self).density(call.take(Double.self)))
    case 4081:
      try call.give(Double.self, call.take(Flows.Posterior.self).logDensity(call.take(Double.self)))
    case 4082:
      try call.give(Double.self, call.take(Flows.Posterior.self).expectation(of: call.take(Function1<Double, Double>.self)))
    case 4083:
      try call.give(Double.self, call.take(Flows.Posterior.self).mean)
    case 4084:
      try call.give(Double.self, call.take(Flows.Posterior.self).variance)
    case 4085:
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
    case 4086:
      try call.give(Flows.ActNorm.self, Flows.ActNorm(dimension: call.take(Int?.self)))
    case 4087:
      try call.give(Int?.self, call.take(Flows.ActNorm.self).dimension)
    case 4088:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ActNorm.self).parameters)
    case 4089:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ActNorm.self).forward(call.take(Tensors.Tensor.self)))
    case 4090:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ActNorm.self).inverse(call.take(Tensors.Tensor.self)))
    case 4091:
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
    case 4092:
      try call.give(Tensors.Tensor.self, call.take(Flows.Affine.self).scale)
    case 4093:
      try call.give(Tensors.Tensor.self, call.take(Flows.Affine.self).shift)
    case 4094:
      try call.give(Flows.Affine.self, Flows.Affine(scale: call.take(Tensors.Tensor.self), shift: call.take(Tensors.Tensor.self)))
    case 4095:
      try call.give(Flows.Affine.self, Flows.Affine(scale: call.take(Double.self), shift: call.take(Double.self)))
    case 4096:
      try call.give(Flows.Affine.self, Flows.Affine(standardizing: call.take(Tensors.Tensor.self)))
    case 4097:
      try call.give(Int?.self, call.take(Flows.Affine.self).dimension)
    case 4098:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Affine.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4099:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Affine.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4100:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Affine.self).forward(call.take(Double.self)))
    case 4101:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Affine.self).inverse(call.take(Double.self)))
    case 4102:
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
    case 4103:
      try call.give(Double.self, call.take(Flows.BatchNormalization.self).momentum)
    case 4104:
      try call.give(Double.self, call.take(Flows.BatchNormalization.self).epsilon)
    case 4105:
      try call.give(Flows.BatchNormalization.self, Flows.BatchNormalization(dimension: call.take(Int?.self), momentum: call.take(Double.self), epsilon: call.take(Double.self)))
    case 4106:
      try call.give(Int?.self, call.take(Flows.BatchNormalization.self).dimension)
    case 4107:
      try call.give([Autodiff.Parameter].self, call.take(Flows.BatchNormalization.self).parameters)
    case 4108:
      try call.give(Tensors.Tensor.self, call.take(Flows.BatchNormalization.self).runningMean)
    case 4109:
      try call.give(Tensors.Tensor.self, call.take(Flows.BatchNormalization.self).runningVariance)
    case 4110:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.BatchNormalization.self).forward(call.take(Tensors.Tensor.self)))
    case 4111:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.BatchNormalization.self).inverse(call.take(Tensors.Tensor.self)))
    case 4112:
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
    case 4113:
      try call.give(Int?.self, call.take(AnyForwardBijection.self).dimension)
    case 4114:
      try call.give([Autodiff.Parameter].self, call.take(AnyForwardBijection.self).parameters)
    case 4115:
      try call.give(Int.self, call.take(AnyForwardBijection.self).parameterCount)
    case 4116:
      try call.give(Flows.DirectionCost.self, call.take(AnyForwardBijection.self).forwardCost)
    case 4117:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyForwardBijection.self).forward(call.take(Tensors.Tensor.self)))
    case 4118:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyForwardBijection.self).forward(call.take(Double.self)))
    case 4119:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyBijection.self).inverse(call.take(Tensors.Tensor.self)))
    case 4120:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyBijection.self).inverse(call.take(Double.self)))
    case 4121:
      try call.give(Flows.DirectionCost.self, call.take(AnyBijection.self).inverseCost)
    case 4122:
      try call.give(AnyBijection.self, call.take(AnyBijection.self).given(call.take(Tensors.Tensor.self)))
    case 4123:
      try call.give(Int?.self, call.take(AnyForwardBijection.self).dimension)
    case 4124:
      try call.give([Autodiff.Parameter].self, call.take(AnyForwardBijection.self).parameters)
    case 4125:
      try call.give(Flows.DirectionCost.self, call.take(AnyForwardBijection.self).forwardCost)
    case 4126:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyForwardBijection.self).forward(call.take(Double.self)))
    case 4127:
      try call.give(Tensors.Tensor.self, call.take(AnyForwardBijection.self).logAbsDetJacobian(call.take(Tensors.Tensor.self)))
    case 4128:
      try call.give(Double.self, call.take(AnyForwardBijection.self).logAbsDetJacobian(call.take(Double.self)))
    case 4129:
      try call.give(Int.self, call.take(AnyForwardBijection.self).parameterCount)
    case 4130:
      try call.give(Flows.DirectionCost.self, call.take(AnyBijection.self).inverseCost)
    case 4131:
      try call.give(AnyBijection.self, call.take(AnyBijection.self).given(call.take(Tensors.Tensor.self)))
    case 4132:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyBijection.self).inverse(call.take(Double.self)))
    case 4133:
      try call.give(Flows.Composition.self, call.take(AnyBijection.self).then(call.take(AnyBijection.self)))
    case 4134:
      try call.give(Flows.Inverted.self, call.take(AnyBijection.self).inverted())
    case 4135:
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
    case 4136:
      try call.give([AnyBijection].self, call.take(Flows.Composition.self).layers)
    case 4137:
      try call.give(Flows.Composition.self, Flows.Composition(call.take([AnyBijection].self)))
    case 4138:
      try call.give(Int?.self, call.take(Flows.Composition.self).dimension)
    case 4139:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Composition.self).parameters)
    case 4140:
      try call.give(Int.self, call.take(Flows.Composition.self).parameterCount)
    case 4141:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Composition.self).forward(call.take(Tensors.Tensor.self)))
    case 4142:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Composition.self).inverse(call.take(Tensors.Tensor.self)))
    case 4143:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Composition.self).forward(call.take(Double.self)))
    case 4144:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Composition.self).inverse(call.take(Double.self)))
    case 4145:
      try call.give(Flows.Composition.self, call.take(Flows.Composition.self).then(call.take(AnyBijection.self)))
    case 4146:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Composition.self).forwardCost)
    case 4147:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Composition.self).inverseCost)
    case 4148:
      try call.give(AnyBijection.self, call.take(Flows.Composition.self).given(call.take(Tensors.Tensor.self)))
    case 4149:
      try call.give(String.self, call.take(Flows.Composition.self).description)
    case 4150:
      try call.give(AnyBijection.self, call.take(Flows.Inverted.self).original)
    case 4151:
      try call.give(Flows.Inverted.self, Flows.Inverted(call.take(AnyBijection.self)))
    case 4152:
      try call.give(Int?.self, call.take(Flows.Inverted.self).dimension)
    case 4153:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Inverted.self).parameters)
    case 4154:
      try call.give(Int.self, call.take(Flows.Inverted.self).parameterCount)
    case 4155:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Inverted.self).forwardCost)
    case 4156:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Inverted.self).inverseCost)
    case 4157:
      try call.give(AnyBijection.self, call.take(Flows.Inverted.self).given(call.take(Tensors.Tensor.self)))
    case 4158:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Inverted.self).forward(call.take(Tensors.Tensor.self)))
    case 4159:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Inverted.self).inverse(call.take(Tensors.Tensor.self)))
    case 4160:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Inverted.self).forward(call.take(Double.self)))
    case 4161:
      try call.give(Tuple2<Double, Double>.self, call.take(Flows.Inverted.self).inverse(call.take(Double.self)))
    case 4162:
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
    case 4163:
      try call.give(AnyConditioner.self, call.take(Flows.ConditionalAffine.self).conditioner)
    case 4164:
      try call.give(Int.self, call.take(Flows.ConditionalAffine.self).contextDimension)
    case 4165:
      try call.give(Int?.self, call.take(Flows.ConditionalAffine.self).dimension)
    case 4166:
      try call.give(Flows.ConditionalAffine.self, Flows.ConditionalAffine(context: call.take(Int.self), conditioner: call.take(AnyConditioner.self), logScaleBound: call.take(Double.self)))
    case 4167:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ConditionalAffine.self).parameters)
    case 4168:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ConditionalAffine.self).forward(call.take(Tensors.Tensor.self)))
    case 4169:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ConditionalAffine.self).inverse(call.take(Tensors.Tensor.self)))
    case 4170:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ConditionalAffine.self).forward(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 4171:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ConditionalAffine.self).inverse(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 4172:
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
    case 4173:
      try call.give(Int.self, call.take(AnyConditionalBijection.self).contextDimension)
    case 4174:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyConditionalBijection.self).forward(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 4175:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyConditionalBijection.self).inverse(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 4176:
      try call.give(AnyBijection.self, call.take(AnyConditionalBijection.self).given(call.take(Tensors.Tensor.self)))
    case 4177:
      try call.give(AnyConditionalBijection.self, call.take(Flows.Conditioned.self).original)
    case 4178:
      try call.give(Tensors.Tensor.self, call.take(Flows.Conditioned.self).context)
    case 4179:
      try call.give(Flows.Conditioned.self, Flows.Conditioned(call.take(AnyConditionalBijection.self), context: call.take(Tensors.Tensor.self)))
    case 4180:
      try call.give(Int?.self, call.take(Flows.Conditioned.self).dimension)
    case 4181:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Conditioned.self).parameters)
    case 4182:
      try call.give(Int.self, call.take(Flows.Conditioned.self).parameterCount)
    case 4183:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Conditioned.self).forwardCost)
    case 4184:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Conditioned.self).inverseCost)
    case 4185:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Conditioned.self).forward(call.take(Tensors.Tensor.self)))
    case 4186:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Conditioned.self).inverse(call.take(Tensors.Tensor.self)))
    case 4187:
      try call.give(String.self, call.take(Flows.Conditioned.self).description)
    case 4188:
      try call.give(Flows.DirectionCost.self, call.take(Flows.DirectionCost.self).combined(with: call.take(Flows.DirectionCost.self)))
    case 4189:
      try call.give(String.self, call.take(Flows.DirectionCost.self).description)
    case 4190:
      try call.give(Double.self, call.take(AnyNumericallyInvertible.self).inverseTolerance)
    case 4191:
      try call.give(Flows.DirectionCost.self, call.take(AnyNumericallyInvertible.self).inverseCost)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Continuous.swift
extension FlowsBinding {
  private static func perform13(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4192:
      try call.give(Flows.MLP.self, call.take(Flows.Continuous.self).network)
    case 4193:
      try call.give(Flows.Continuous.Trace.self, call.take(Flows.Continuous.self).trace)
    case 4194:
      try call.give(Double.self, call.take(Flows.Continuous.self).inverseTolerance)
    case 4195:
      try call.give(Int?.self, call.take(Flows.Continuous.self).dimension)
    case 4196:
      try call.give(Flows.Continuous.self, Flows.Continuous(dimension: call.take(Int?.self), hidden: call.take([Int].self), trace: call.take(Flows.Continuous.Trace.self), tolerance: call.take(Double.self)))
    case 4197:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Continuous.self).parameters)
    case 4198:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Continuous.self).forwardCost)
    case 4199:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Continuous.self).forward(call.take(Tensors.Tensor.self)))
    case 4200:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Continuous.self).inverse(call.take(Tensors.Tensor.self)))
    case 4201:
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
    case 4202:
      try call.give(Flows.Mask.self, call.take(Flows.Coupling.self).mask)
    case 4203:
      try call.give(AnyConditioner.self, call.take(Flows.Coupling.self).conditioner)
    case 4204:
      try call.give(AnyTransformer.self, call.take(Flows.Coupling.self).transformer)
    case 4205:
      try call.give(Int.self, call.take(Flows.Coupling.self).contextDimension)
    case 4206:
      try call.give(Flows.Coupling.self, Flows.Coupling(mask: call.take(Flows.Mask.self), conditioner: call.take(AnyConditioner.self), logScaleBound: call.take(Double.self)))
    case 4207:
      try call.give(Flows.Coupling.self, Flows.Coupling(mask: call.take(Flows.Mask.self), conditioner: call.take(AnyConditioner.self), transformer: call.take(AnyTransformer.self), context: call.take(Int.self)))
    case 4208:
      try call.give(Int?.self, call.take(Flows.Coupling.self).dimension)
    case 4209:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Coupling.self).parameters)
    case 4210:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).forward(call.take(Tensors.Tensor.self)))
    case 4211:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).inverse(call.take(Tensors.Tensor.self)))
    case 4212:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).forward(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 4213:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Coupling.self).inverse(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 4214:
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
    case 4215:
      call.give(Flows.Sinh.self, Flows.Sinh())
    case 4216:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sinh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4217:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sinh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4218:
      try call.give(String.self, call.take(Flows.Sinh.self).description)
    case 4219:
      call.give(Flows.Asinh.self, Flows.Asinh())
    case 4220:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Asinh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4221:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Asinh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4222:
      try call.give(String.self, call.take(Flows.Asinh.self).description)
    case 4223:
      call.give(Flows.Exp.self, Flows.Exp())
    case 4224:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Exp.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4225:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Exp.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4226:
      try call.give(String.self, call.take(Flows.Exp.self).description)
    case 4227:
      call.give(Flows.Log.self, Flows.Log())
    case 4228:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Log.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4229:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Log.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4230:
      try call.give(String.self, call.take(Flows.Log.self).description)
    case 4231:
      call.give(Flows.Sigmoid.self, Flows.Sigmoid())
    case 4232:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sigmoid.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4233:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sigmoid.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4234:
      try call.give(String.self, call.take(Flows.Sigmoid.self).description)
    case 4235:
      call.give(Flows.Logit.self, Flows.Logit())
    case 4236:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Logit.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4237:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Logit.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4238:
      try call.give(String.self, call.take(Flows.Logit.self).description)
    case 4239:
      call.give(Flows.Tanh.self, Flows.Tanh())
    case 4240:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Tanh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4241:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Tanh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4242:
      try call.give(String.self, call.take(Flows.Tanh.self).description)
    case 4243:
      call.give(Flows.Atanh.self, Flows.Atanh())
    case 4244:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Atanh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4245:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Atanh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4246:
      try call.give(String.self, call.take(Flows.Atanh.self).description)
    case 4247:
      call.give(Flows.Softplus.self, Flows.Softplus())
    case 4248:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Softplus.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4249:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Softplus.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4250:
      try call.give(String.self, call.take(Flows.Softplus.self).description)
    case 4251:
      try call.give(Double.self, call.take(Flows.LeakyReLU.self).slope)
    case 4252:
      try call.give(Flows.LeakyReLU.self, Flows.LeakyReLU(slope: call.take(Double.self)))
    case 4253:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LeakyReLU.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4254:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LeakyReLU.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4255:
      try call.give(String.self, call.take(Flows.LeakyReLU.self).description)
    case 4256:
      try call.give(Double.self, call.take(Flows.Power.self).exponent)
    case 4257:
      try call.give(Flows.Power.self, Flows.Power(call.take(Double.self)))
    case 4258:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Power.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4259:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Power.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4260:
      try call.give(String.self, call.take(Flows.Power.self).description)
    case 4261:
      try call.give(Double.self, call.take(Flows.SoftClip.self).bound)
    case 4262:
      try call.give(Flows.SoftClip.self, Flows.SoftClip(bound: call.take(Double.self)))
    case 4263:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SoftClip.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4264:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SoftClip.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4265:
      try call.give(String.self, call.take(Flows.SoftClip.self).description)
    case 4266:
      try call.give(Double.self, call.take(Flows.SinhArcsinh.self).skew)
    case 4267:
      try call.give(Double.self, call.take(Flows.SinhArcsinh.self).tail)
    case 4268:
      try call.give(Flows.SinhArcsinh.self, Flows.SinhArcsinh(skew: call.take(Double.self), tail: call.take(Double.self)))
    case 4269:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SinhArcsinh.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4270:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SinhArcsinh.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4271:
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
    case 4272:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyElementwiseBijection.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4273:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyElementwiseBijection.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4274:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyElementwiseBijection.self).forward(call.take(Tensors.Tensor.self)))
    case 4275:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyElementwiseBijection.self).inverse(call.take(Tensors.Tensor.self)))
    case 4276:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyElementwiseBijection.self).forward(call.take(Double.self)))
    case 4277:
      try call.give(Tuple2<Double, Double>.self, call.take(AnyElementwiseBijection.self).inverse(call.take(Double.self)))
    case 4278:
      call.give(Flows.Identity.self, Flows.Identity())
    case 4279:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Identity.self).forwardEach(call.take(Tensors.Tensor.self)))
    case 4280:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Identity.self).inverseEach(call.take(Tensors.Tensor.self)))
    case 4281:
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
    case 4282:
      try call.give(Int.self, call.take(Flows.ElementwiseSpline.self).bins)
    case 4283:
      try call.give(Double.self, call.take(Flows.ElementwiseSpline.self).bound)
    case 4284:
      try call.give(Flows.ElementwiseSpline.self, Flows.ElementwiseSpline(dimension: call.take(Int?.self), bins: call.take(Int.self), bound: call.take(Double.self)))
    case 4285:
      try call.give(Int?.self, call.take(Flows.ElementwiseSpline.self).dimension)
    case 4286:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ElementwiseSpline.self).parameters)
    case 4287:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ElementwiseSpline.self).forward(call.take(Tensors.Tensor.self)))
    case 4288:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ElementwiseSpline.self).inverse(call.take(Tensors.Tensor.self)))
    case 4289:
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
    case 4290:
      try call.give(Flows.LinearLU.self, Flows.LinearLU(dimension: call.take(Int?.self)))
    case 4291:
      try call.give(Flows.LinearLU.self, Flows.LinearLU(call.take(Tensors.Tensor.self), bias: call.take(Tensors.Tensor?.self)))
    case 4292:
      try call.give(Int?.self, call.take(Flows.LinearLU.self).dimension)
    case 4293:
      try call.give([Autodiff.Parameter].self, call.take(Flows.LinearLU.self).parameters)
    case 4294:
      try call.give(Int.self, call.take(Flows.LinearLU.self).parameterCount)
    case 4295:
      try call.give(Tensors.Tensor.self, call.take(Flows.LinearLU.self).matrix)
    case 4296:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearLU.self).forward(call.take(Tensors.Tensor.self)))
    case 4297:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearLU.self).inverse(call.take(Tensors.Tensor.self)))
    case 4298:
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
    case 4299:
      try call.give(Flows.LinearQR.self, Flows.LinearQR(dimension: call.take(Int?.self)))
    case 4300:
      try call.give(Flows.LinearQR.self, Flows.LinearQR(call.take(Tensors.Tensor.self), bias: call.take(Tensors.Tensor?.self)))
    case 4301:
      try call.give(Int?.self, call.take(Flows.LinearQR.self).dimension)
    case 4302:
      try call.give([Autodiff.Parameter].self, call.take(Flows.LinearQR.self).parameters)
    case 4303:
      try call.give(Int.self, call.take(Flows.LinearQR.self).parameterCount)
    case 4304:
      try call.give(Tensors.Tensor.self, call.take(Flows.LinearQR.self).matrix)
    case 4305:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearQR.self).forward(call.take(Tensors.Tensor.self)))
    case 4306:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.LinearQR.self).inverse(call.take(Tensors.Tensor.self)))
    case 4307:
      try call.give(String.self, call.take(Flows.LinearQR.self).description)
    case 4308:
      try call.give(Int?.self, call.take(Flows.Orthogonal.self).reflections)
    case 4309:
      try call.give(Flows.Orthogonal.self, Flows.Orthogonal(dimension: call.take(Int?.self), reflections: call.take(Int?.self)))
    case 4310:
      try call.give(Int?.self, call.take(Flows.Orthogonal.self).dimension)
    case 4311:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Orthogonal.self).parameters)
    case 4312:
      try call.give(Tensors.Tensor.self, call.take(Flows.Orthogonal.self).matrix)
    case 4313:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Orthogonal.self).forward(call.take(Tensors.Tensor.self)))
    case 4314:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Orthogonal.self).inverse(call.take(Tensors.Tensor.self)))
    case 4315:
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
    case 4316:
      try call.give(Flows.Mask.self, Flows.Mask(call.take([Bool].self)))
    case 4317:
      try call.give(Flows.Mask.self, Flows.Mask.alternating(call.take(Int.self)))
    case 4318:
      call.give(Flows.Mask.self, Flows.Mask.halves)
    case 4319:
      try call.give(Flows.Mask.self, Flows.Mask.halves(call.take(Int.self)))
    case 4320:
      try call.give(Flows.Mask.self, Flows.Mask.random(seed: call.take(Int.self)))
    case 4321:
      try call.give(Flows.Mask.self, Flows.Mask.checkerboard(call.take(Int.self), call.take(Flows.ImageShape.self)))
    case 4322:
      try call.give(Flows.Mask.self, Flows.Mask.channelwise(call.take(Int.self), call.take(Flows.ImageShape.self)))
    case 4323:
      try call.give(Flows.Mask.self, call.take(Flows.Mask.self).inverted)
    case 4324:
      try call.give(Int?.self, call.take(Flows.Mask.self).dimension)
    case 4325:
      try call.give([Bool].self, call.take(Flows.Mask.self).kept(dimension: call.take(Int.self)))
    case 4326:
      try call.give(String.self, call.take(Flows.Mask.self).description)
    case 4327:
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
    case 4328:
      try call.give([Int]?.self, call.take(Flows.MaskedAutoregressive.self).order)
    case 4329:
      try call.give(AnyTransformer.self, call.take(Flows.MaskedAutoregressive.self).transformer)
    case 4330:
      try call.give(Int.self, call.take(Flows.MaskedAutoregressive.self).contextDimension)
    case 4331:
      try call.give(Flows.MaskedAutoregressive.self, Flows.MaskedAutoregressive(dimension: call.take(Int?.self), hidden: call.take([Int].self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self), logScaleBound: call.take(Double.self)))
    case 4332:
      try call.give(Flows.MaskedAutoregressive.self, Flows.MaskedAutoregressive(dimension: call.take(Int?.self), hidden: call.take([Int].self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self), transformer: call.take(AnyTransformer.self), context: call.take(Int.self)))
    case 4333:
      try call.give(Int?.self, call.take(Flows.MaskedAutoregressive.self).dimension)
    case 4334:
      try call.give([Autodiff.Parameter].self, call.take(Flows.MaskedAutoregressive.self).parameters)
    case 4335:
      try call.give(Int.self, call.take(Flows.MaskedAutoregressive.self).parameterCount)
    case 4336:
      try call.give(Flows.DirectionCost.self, call.take(Flows.MaskedAutoregressive.self).inverseCost)
    case 4337:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).conditionals(call.take(Tensors.Tensor.self)))
    case 4338:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).forward(call.take(Tensors.Tensor.self)))
    case 4339:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).inverse(call.take(Tensors.Tensor.self)))
    case 4340:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).forward(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 4341:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.MaskedAutoregressive.self).inverse(call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self)))
    case 4342:
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
    case 4343:
      try call.give(AnyForwardBijection.self, call.take(Flows.NumericallyInverted.self).original)
    case 4344:
      try call.give(Double.self, call.take(Flows.NumericallyInverted.self).inverseTolerance)
    case 4345:
      try call.give(Int.self, call.take(Flows.NumericallyInverted.self).stepsMax)
    case 4346:
      try call.give(Flows.NumericallyInverted.self, Flows.NumericallyInverted(call.take(AnyForwardBijection.self), tolerance: call.take(Double.self), stepsMax: call.take(Int.self)))
    case 4347:
      try call.give(Int?.self, call.take(Flows.NumericallyInverted.self).dimension)
    case 4348:
      try call.give([Autodiff.Parameter].self, call.take(Flows.NumericallyInverted.self).parameters)
    case 4349:
      try call.give(Int.self, call.take(Flows.NumericallyInverted.self).parameterCount)
    case 4350:
      try call.give(Flows.DirectionCost.self, call.take(Flows.NumericallyInverted.self).forwardCost)
    case 4351:
      try call.give(AnyBijection.self, call.take(Flows.NumericallyInverted.self).given(call.take(Tensors.Tensor.self)))
    case 4352:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.NumericallyInverted.self).forward(call.take(Tensors.Tensor.self)))
    case 4353:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.NumericallyInverted.self).inverse(call.take(Tensors.Tensor.self)))
    case 4354:
      try call.give(String.self, call.take(Flows.NumericallyInverted.self).description)
    case 4355:
      try call.give(Flows.NumericallyInverted.self, call.take(AnyForwardBijection.self).numericallyInverted(tolerance: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Permutation.swift
extension FlowsBinding {
  private static func perform23(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4356:
      try call.give([Int].self, call.take(Flows.Permutation.self).order)
    case 4357:
      try call.give(Flows.Permutation.self, Flows.Permutation(call.take([Int].self)))
    case 4358:
      try call.give(Int?.self, call.take(Flows.Permutation.self).dimension)
    case 4359:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Permutation.self).forward(call.take(Tensors.Tensor.self)))
    case 4360:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Permutation.self).inverse(call.take(Tensors.Tensor.self)))
    case 4361:
      try call.give(String.self, call.take(Flows.Permutation.self).description)
    case 4362:
      call.give(Flows.Reverse.self, Flows.Reverse())
    case 4363:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Reverse.self).forward(call.take(Tensors.Tensor.self)))
    case 4364:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Reverse.self).inverse(call.take(Tensors.Tensor.self)))
    case 4365:
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
    case 4366:
      try call.give(Flows.Planar.self, Flows.Planar(dimension: call.take(Int?.self)))
    case 4367:
      try call.give(Int?.self, call.take(Flows.Planar.self).dimension)
    case 4368:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Planar.self).parameters)
    case 4369:
      try call.give(Double.self, call.take(Flows.Planar.self).inverseTolerance)
    case 4370:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Planar.self).forward(call.take(Tensors.Tensor.self)))
    case 4371:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Planar.self).inverse(call.take(Tensors.Tensor.self)))
    case 4372:
      try call.give(String.self, call.take(Flows.Planar.self).description)
    case 4373:
      try call.give(Flows.Radial.self, Flows.Radial(dimension: call.take(Int?.self)))
    case 4374:
      try call.give(Int?.self, call.take(Flows.Radial.self).dimension)
    case 4375:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Radial.self).parameters)
    case 4376:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Radial.self).forward(call.take(Tensors.Tensor.self)))
    case 4377:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Radial.self).inverse(call.take(Tensors.Tensor.self)))
    case 4378:
      try call.give(String.self, call.take(Flows.Radial.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Points.swift
extension FlowsBinding {
  private static func perform25(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4379:
      let a0 = try call.take(Tensors.Tensor.self)
      let a1 = try call.take(Function1<Tensors.Tensor, Tuple2<Tensors.Tensor, Tensors.Tensor>>.self)
      call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Flows.mapPoints(a0, { x0 in a1(x0) }))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Residual.swift
extension FlowsBinding {
  private static func perform26(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4380:
      try call.give([Int].self, call.take(Flows.Residual.self).hidden)
    case 4381:
      try call.give(Double.self, call.take(Flows.Residual.self).contraction)
    case 4382:
      try call.give(Double.self, call.take(Flows.Residual.self).inverseTolerance)
    case 4383:
      try call.give(Flows.Residual.self, Flows.Residual(dimension: call.take(Int?.self), hidden: call.take([Int].self), contraction: call.take(Double.self), tolerance: call.take(Double.self)))
    case 4384:
      try call.give(Int?.self, call.take(Flows.Residual.self).dimension)
    case 4385:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Residual.self).parameters)
    case 4386:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Residual.self).forward(call.take(Tensors.Tensor.self)))
    case 4387:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Residual.self).inverse(call.take(Tensors.Tensor.self)))
    case 4388:
      try call.give(Tensors.Tensor.self, call.take(Flows.Residual.self).logDetEstimate(call.take(Tensors.Tensor.self), terms: call.take(Int.self), probes: call.take(Int.self)))
    case 4389:
      try call.give(String.self, call.take(Flows.Residual.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Split.swift
extension FlowsBinding {
  private static func perform27(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4390:
      try call.give(Int.self, call.take(Flows.Split.self).kept)
    case 4391:
      try call.give(AnyBijection.self, call.take(Flows.Split.self).rest)
    case 4392:
      try call.give(Flows.Split.self, Flows.Split(keeping: call.take(Int.self), rest: call.take([AnyBijection].self)))
    case 4393:
      try call.give(Int?.self, call.take(Flows.Split.self).dimension)
    case 4394:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Split.self).parameters)
    case 4395:
      try call.give(Int.self, call.take(Flows.Split.self).parameterCount)
    case 4396:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Split.self).forwardCost)
    case 4397:
      try call.give(Flows.DirectionCost.self, call.take(Flows.Split.self).inverseCost)
    case 4398:
      try call.give(AnyBijection.self, call.take(Flows.Split.self).given(call.take(Tensors.Tensor.self)))
    case 4399:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Split.self).forward(call.take(Tensors.Tensor.self)))
    case 4400:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Split.self).inverse(call.take(Tensors.Tensor.self)))
    case 4401:
      try call.give(String.self, call.take(Flows.Split.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Sylvester.swift
extension FlowsBinding {
  private static func perform28(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4402:
      try call.give(Int?.self, call.take(Flows.Sylvester.self).planes)
    case 4403:
      try call.give(Flows.Sylvester.self, Flows.Sylvester(dimension: call.take(Int?.self), planes: call.take(Int?.self)))
    case 4404:
      try call.give(Int?.self, call.take(Flows.Sylvester.self).dimension)
    case 4405:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Sylvester.self).parameters)
    case 4406:
      try call.give(Int.self, call.take(Flows.Sylvester.self).parameterCount)
    case 4407:
      try call.give(Double.self, call.take(Flows.Sylvester.self).inverseTolerance)
    case 4408:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sylvester.self).forward(call.take(Tensors.Tensor.self)))
    case 4409:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Sylvester.self).inverse(call.take(Tensors.Tensor.self)))
    case 4410:
      try call.give(String.self, call.take(Flows.Sylvester.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Transformer.swift
extension FlowsBinding {
  private static func perform29(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4411:
      try call.give(Int.self, call.take(AnyTransformer.self).parametersPerFeature)
    case 4412:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyTransformer.self).forward(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 4413:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(AnyTransformer.self).inverse(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 4414:
      try call.give(Flows.AffineTransformer.self, Flows.AffineTransformer(logScaleBound: call.take(Double.self)))
    case 4415:
      try call.give(Int.self, call.take(Flows.AffineTransformer.self).parametersPerFeature)
    case 4416:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.AffineTransformer.self).forward(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 4417:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.AffineTransformer.self).inverse(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 4418:
      try call.give(String.self, call.take(Flows.AffineTransformer.self).description)
    case 4419:
      call.give(Flows.AdditiveTransformer.self, Flows.AdditiveTransformer())
    case 4420:
      try call.give(Int.self, call.take(Flows.AdditiveTransformer.self).parametersPerFeature)
    case 4421:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.AdditiveTransformer.self).forward(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 4422:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.AdditiveTransformer.self).inverse(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 4423:
      try call.give(String.self, call.take(Flows.AdditiveTransformer.self).description)
    case 4424:
      try call.give(Int.self, call.take(Flows.SplineTransformer.self).bins)
    case 4425:
      try call.give(Double.self, call.take(Flows.SplineTransformer.self).bound)
    case 4426:
      try call.give(Flows.SplineTransformer.self, Flows.SplineTransformer(bins: call.take(Int.self), bound: call.take(Double.self)))
    case 4427:
      try call.give(Int.self, call.take(Flows.SplineTransformer.self).parametersPerFeature)
    case 4428:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SplineTransformer.self).forward(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 4429:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.SplineTransformer.self).inverse(call.take(Tensors.Tensor.self), parameters: call.take(Tensors.Tensor.self)))
    case 4430:
      try call.give(String.self, call.take(Flows.SplineTransformer.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/TransformerAutoregressive.swift
extension FlowsBinding {
  private static func perform30(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4431:
      try call.give(Int.self, call.take(Flows.TransformerAutoregressive.self).features)
    case 4432:
      try call.give(Flows.TransformerAutoregressive.self, Flows.TransformerAutoregressive(dimension: call.take(Int.self), width: call.take(Int.self), heads: call.take(Int.self), hidden: call.take(Int?.self), layers: call.take(Int.self)))
    case 4433:
      try call.give(Int?.self, call.take(Flows.TransformerAutoregressive.self).dimension)
    case 4434:
      try call.give([Autodiff.Parameter].self, call.take(Flows.TransformerAutoregressive.self).parameters)
    case 4435:
      try call.give(Flows.DirectionCost.self, call.take(Flows.TransformerAutoregressive.self).inverseCost)
    case 4436:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.TransformerAutoregressive.self).forward(call.take(Tensors.Tensor.self)))
    case 4437:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.TransformerAutoregressive.self).inverse(call.take(Tensors.Tensor.self)))
    case 4438:
      try call.give(String.self, call.take(Flows.TransformerAutoregressive.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Bijections/Triangular.swift
extension FlowsBinding {
  private static func perform31(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4439:
      try call.give(Bool.self, call.take(Flows.Triangular.self).isLower)
    case 4440:
      try call.give(Flows.Triangular.self, Flows.Triangular(dimension: call.take(Int?.self), isLower: call.take(Bool.self)))
    case 4441:
      try call.give(Int?.self, call.take(Flows.Triangular.self).dimension)
    case 4442:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Triangular.self).parameters)
    case 4443:
      try call.give(Int.self, call.take(Flows.Triangular.self).parameterCount)
    case 4444:
      try call.give(Tensors.Tensor.self, call.take(Flows.Triangular.self).matrix)
    case 4445:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Triangular.self).forward(call.take(Tensors.Tensor.self)))
    case 4446:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Triangular.self).inverse(call.take(Tensors.Tensor.self)))
    case 4447:
      try call.give(String.self, call.take(Flows.Triangular.self).description)
    case 4448:
      try call.give(Flows.Diagonal.self, Flows.Diagonal(dimension: call.take(Int?.self)))
    case 4449:
      try call.give(Int?.self, call.take(Flows.Diagonal.self).dimension)
    case 4450:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Diagonal.self).parameters)
    case 4451:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Diagonal.self).forward(call.take(Tensors.Tensor.self)))
    case 4452:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Diagonal.self).inverse(call.take(Tensors.Tensor.self)))
    case 4453:
      try call.give(String.self, call.take(Flows.Diagonal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/Check.swift
extension FlowsBinding {
  private static func perform32(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4454:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Double.self), equals: call.take(Double.self), within: call.take(Double.self)))
    case 4455:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Tensors.Tensor.self), equals: call.take(Tensors.Tensor.self), within: call.take(Double.self)))
    case 4456:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Bool.self), call.take(String.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckDerivatives.swift
extension FlowsBinding {
  private static func perform33(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4457:
      try call.give(Flows.CheckReport.self, Flows.checkTriangular(call.take(AnyBijection.self), on: call.take(Tensors.Tensor.self), order: call.take([Int].self)))
    case 4458:
      try call.give(Flows.CheckReport.self, Flows.checkGradient(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self), within: call.take(Double.self), step: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckEstimates.swift
extension FlowsBinding {
  private static func perform34(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4459:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Flows.Estimate.self), equals: call.take(Double.self), standardErrors: call.take(Double.self)))
    case 4460:
      try call.give(Flows.CheckReport.self, Flows.check(call.take(Flows.ImportanceEstimate.self), equals: call.take(Double.self), standardErrors: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckLaws.swift
extension FlowsBinding {
  private static func perform35(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4461:
      try call.give(Flows.CheckReport.self, Flows.checkBijection(call.take(AnyBijection.self), on: call.take(Tensors.Tensor.self), within: call.take(Double.self)))
    case 4462:
      try call.give(Flows.CheckReport.self, Flows.checkDensity(call.take(AnyDistribution.self), over: call.take(ClosedRange<Double>.self), within: call.take(Double.self)))
    case 4463:
      try call.give(Flows.CheckReport.self, Flows.checkDensity(call.take(AnyDistribution.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), within: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckReport.swift
extension FlowsBinding {
  private static func perform36(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4464:
      try call.give(Bool.self, call.take(Flows.CheckReport.self) == call.take(Flows.CheckReport.self))
    case 4465:
      try call.give(Bool.self, call.take(Flows.CheckReport.Finding.self) == call.take(Flows.CheckReport.Finding.self))
    case 4466:
      try call.give(String.self, call.take(Flows.CheckReport.Finding.self).claim)
    case 4467:
      try call.give(Bool.self, call.take(Flows.CheckReport.Finding.self).holds)
    case 4468:
      try call.give(String.self, call.take(Flows.CheckReport.self).title)
    case 4469:
      try call.give([Flows.CheckReport.Finding].self, call.take(Flows.CheckReport.self).findings)
    case 4470:
      try call.give(Bool.self, call.take(Flows.CheckReport.self).hasPassed)
    case 4471:
      try call.give(String.self, call.take(Flows.CheckReport.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Checks/CheckSamples.swift
extension FlowsBinding {
  private static func perform37(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4472:
      try call.give(Flows.CheckReport.self, Flows.checkSamples(call.take(AnyDistribution.self), over: call.take(ClosedRange<Double>.self), samples: call.take(Int.self), falseAlarmRate: call.take(Double.self)))
    case 4473:
      try call.give(Flows.CheckReport.self, Flows.checkSamples(call.take(AnyDistribution.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), samples: call.take(Int.self), falseAlarmRate: call.take(Double.self)))
    case 4474:
      try call.give(Flows.CheckReport.self, Flows.checkSamples(call.take(AnyDistribution.self), samples: call.take(Int.self), falseAlarmRate: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Cumulative.swift
extension FlowsBinding {
  private static func perform38(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4475:
      try call.give(Double.self, call.take(AnyDistributionWithEntropy.self).entropy)
    case 4476:
      try call.give(Double.self, call.take(AnyDistributionWithCDF.self).cumulativeProbability(call.take(Double.self)))
    case 4477:
      try call.give(Double.self, call.take(AnyDistributionWithCDF.self).quantile(call.take(Double.self)))
    case 4478:
      try call.give(Double.self, call.take(Flows.Uniform.self).cumulativeProbability(call.take(Double.self)))
    case 4479:
      try call.give(Double.self, call.take(Flows.Laplace.self).cumulativeProbability(call.take(Double.self)))
    case 4480:
      try call.give(Double.self, call.take(Flows.Logistic.self).cumulativeProbability(call.take(Double.self)))
    case 4481:
      try call.give(Double.self, call.take(Flows.StudentT.self).cumulativeProbability(call.take(Double.self)))
    case 4482:
      try call.give(Double.self, call.take(Flows.Exponential.self).cumulativeProbability(call.take(Double.self)))
    case 4483:
      try call.give(Double.self, call.take(Flows.Gamma.self).cumulativeProbability(call.take(Double.self)))
    case 4484:
      try call.give(Double.self, call.take(Flows.Beta.self).cumulativeProbability(call.take(Double.self)))
    case 4485:
      try call.give(Double.self, call.take(Flows.Mixture.self).cumulativeProbability(call.take(Double.self)))
    case 4486:
      try call.give(Double.self, call.take(Flows.Transformed.self).cumulativeProbability(call.take(Double.self)))
    case 4487:
      try call.give(Double.self, call.take(Flows.Flow.self).cumulativeProbability(call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Discrete.swift
extension FlowsBinding {
  private static func perform39(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4488:
      try call.give(Double.self, call.take(Flows.Bernoulli.self).logit)
    case 4489:
      try call.give(Flows.Bernoulli.self, Flows.Bernoulli(call.take(Double.self)))
    case 4490:
      try call.give(Flows.Bernoulli.self, Flows.Bernoulli(logit: call.take(Double.self)))
    case 4491:
      try call.give(Int?.self, call.take(Flows.Bernoulli.self).dimension)
    case 4492:
      try call.give(Double.self, call.take(Flows.Bernoulli.self).probability)
    case 4493:
      try call.give(Tensors.Tensor.self, call.take(Flows.Bernoulli.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4494:
      let a0 = try call.take(Flows.Bernoulli.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4495:
      try call.give(Double.self, call.take(Flows.Bernoulli.self).cumulativeProbability(call.take(Double.self)))
    case 4496:
      try call.give(Tensors.Tensor.self, call.take(Flows.Bernoulli.self).mean)
    case 4497:
      try call.give(Tensors.Tensor.self, call.take(Flows.Bernoulli.self).variance)
    case 4498:
      try call.give(Double.self, call.take(Flows.Bernoulli.self).entropy)
    case 4499:
      try call.give(String.self, call.take(Flows.Bernoulli.self).description)
    case 4500:
      try call.give([Double].self, call.take(Flows.Categorical.self).logProbabilities)
    case 4501:
      try call.give(Flows.Categorical.self, Flows.Categorical(call.take([Double].self)))
    case 4502:
      try call.give(Flows.Categorical.self, Flows.Categorical(logits: call.take([Double].self)))
    case 4503:
      try call.give(Int?.self, call.take(Flows.Categorical.self).dimension)
    case 4504:
      try call.give([Double].self, call.take(Flows.Categorical.self).probabilities)
    case 4505:
      try call.give(Tensors.Tensor.self, call.take(Flows.Categorical.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4506:
      let a0 = try call.take(Flows.Categorical.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4507:
      try call.give(Double.self, call.take(Flows.Categorical.self).cumulativeProbability(call.take(Double.self)))
    case 4508:
      try call.give(Tensors.Tensor.self, call.take(Flows.Categorical.self).mean)
    case 4509:
      try call.give(Tensors.Tensor.self, call.take(Flows.Categorical.self).variance)
    case 4510:
      try call.give(Double.self, call.take(Flows.Categorical.self).entropy)
    case 4511:
      try call.give(String.self, call.take(Flows.Categorical.self).description)
    case 4512:
      try call.give(Double.self, call.take(Flows.Poisson.self).rate)
    case 4513:
      try call.give(Flows.Poisson.self, Flows.Poisson(rate: call.take(Double.self)))
    case 4514:
      try call.give(Int?.self, call.take(Flows.Poisson.self).dimension)
    case 4515:
      try call.give(Tensors.Tensor.self, call.take(Flows.Poisson.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4516:
      let a0 = try call.take(Flows.Poisson.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4517:
      try call.give(Double.self, call.take(Flows.Poisson.self).cumulativeProbability(call.take(Double.self)))
    case 4518:
      try call.give(Tensors.Tensor.self, call.take(Flows.Poisson.self).mean)
    case 4519:
      try call.give(Tensors.Tensor.self, call.take(Flows.Poisson.self).variance)
    case 4520:
      try call.give(String.self, call.take(Flows.Poisson.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Distribution.swift
extension FlowsBinding {
  private static func perform40(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4521:
      try call.give(Int?.self, call.take(AnyDistribution.self).dimension)
    case 4522:
      try call.give([Autodiff.Parameter].self, call.take(AnyDistribution.self).parameters)
    case 4523:
      try call.give(Int.self, call.take(AnyDistribution.self).parameterCount)
    case 4524:
      try call.give(Tensors.Tensor.self, call.take(AnyDistribution.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4525:
      try call.give(Double.self, call.take(AnyDistribution.self).logDensity(call.take(Double.self)))
    case 4526:
      let a0 = try call.take(AnyDistribution.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4527:
      try call.give(AnyDistribution.self, call.take(AnyDistribution.self).given(call.take(Tensors.Tensor.self)))
    case 4528:
      try call.give([Autodiff.Parameter].self, call.take(AnyDistribution.self).parameters)
    case 4529:
      try call.give(Int.self, call.take(AnyDistribution.self).parameterCount)
    case 4530:
      try call.give(AnyDistribution.self, call.take(AnyDistribution.self).given(call.take(Tensors.Tensor.self)))
    case 4531:
      try call.give(Double.self, call.take(AnyDistribution.self).logDensity(call.take(Double.self)))
    case 4532:
      try call.give(Tensors.Tensor.self, call.take(AnyDistribution.self).density(call.take(Tensors.Tensor.self)))
    case 4533:
      try call.give(Double.self, call.take(AnyDistribution.self).density(call.take(Double.self)))
    case 4534:
      try call.give(Tensors.Tensor.self, call.take(AnyDistribution.self).sample(call.take(Int.self)))
    case 4535:
      try call.give(Tensors.Tensor.self, call.take(AnyDistribution.self).sample())
    case 4536:
      try call.give(Tensors.Tensor.self, call.take(AnyDistributionWithMoments.self).mean)
    case 4537:
      try call.give(Tensors.Tensor.self, call.take(AnyDistributionWithMoments.self).variance)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Divergence.swift
extension FlowsBinding {
  private static func perform41(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4538:
      try call.give(Double.self, Flows.klDivergence(call.take(AnyDistribution.self), call.take(AnyDistribution.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Families.swift
extension FlowsBinding {
  private static func perform42(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4539:
      try call.give(Double.self, call.take(Flows.Laplace.self).location)
    case 4540:
      try call.give(Double.self, call.take(Flows.Laplace.self).scale)
    case 4541:
      try call.give(Flows.Laplace.self, Flows.Laplace(call.take(Double.self), call.take(Double.self)))
    case 4542:
      try call.give(Int?.self, call.take(Flows.Laplace.self).dimension)
    case 4543:
      try call.give(Tensors.Tensor.self, call.take(Flows.Laplace.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4544:
      let a0 = try call.take(Flows.Laplace.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4545:
      try call.give(Tensors.Tensor.self, call.take(Flows.Laplace.self).mean)
    case 4546:
      try call.give(Tensors.Tensor.self, call.take(Flows.Laplace.self).variance)
    case 4547:
      try call.give(Double.self, call.take(Flows.Laplace.self).entropy)
    case 4548:
      try call.give(String.self, call.take(Flows.Laplace.self).description)
    case 4549:
      try call.give(Double.self, call.take(Flows.Logistic.self).location)
    case 4550:
      try call.give(Double.self, call.take(Flows.Logistic.self).scale)
    case 4551:
      try call.give(Flows.Logistic.self, Flows.Logistic(call.take(Double.self), call.take(Double.self)))
    case 4552:
      try call.give(Int?.self, call.take(Flows.Logistic.self).dimension)
    case 4553:
      try call.give(Tensors.Tensor.self, call.take(Flows.Logistic.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4554:
      let a0 = try call.take(Flows.Logistic.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4555:
      try call.give(Tensors.Tensor.self, call.take(Flows.Logistic.self).mean)
    case 4556:
      try call.give(Tensors.Tensor.self, call.take(Flows.Logistic.self).variance)
    case 4557:
      try call.give(Double.self, call.take(Flows.Logistic.self).entropy)
    case 4558:
      try call.give(String.self, call.take(Flows.Logistic.self).description)
    case 4559:
      try call.give(Double.self, call.take(Flows.StudentT.self).degreesOfFreedom)
    case 4560:
      try call.give(Double.self, call.take(Flows.StudentT.self).location)
    case 4561:
      try call.give(Double.self, call.take(Flows.StudentT.self).scale)
    case 4562:
      try call.give(Flows.StudentT.self, Flows.StudentT(degreesOfFreedom: call.take(Double.self), location: call.take(Double.self), scale: call.take(Double.self)))
    case 4563:
      try call.give(Int?.self, call.take(Flows.StudentT.self).dimension)
    case 4564:
      try call.give(Tensors.Tensor.self, call.take(Flows.StudentT.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4565:
      let a0 = try call.take(Flows.StudentT.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4566:
      try call.give(Tensors.Tensor.self, call.take(Flows.StudentT.self).mean)
    case 4567:
      try call.give(Tensors.Tensor.self, call.take(Flows.StudentT.self).variance)
    case 4568:
      try call.give(Double.self, call.take(Flows.StudentT.self).entropy)
    case 4569:
      try call.give(String.self, call.take(Flows.StudentT.self).description)
    case 4570:
      try call.give(Double.self, call.take(Flows.Exponential.self).rate)
    case 4571:
      try call.give(Flows.Exponential.self, Flows.Exponential(rate: call.take(Double.self)))
    case 4572:
      try call.give(Int?.self, call.take(Flows.Exponential.self).dimension)
    case 4573:
      try call.give(Tensors.Tensor.self, call.take(Flows.Exponential.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4574:
      let a0 = try call.take(Flows.Exponential.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4575:
      try call.give(Tensors.Tensor.self, call.take(Flows.Exponential.self).mean)
    case 4576:
      try call.give(Tensors.Tensor.self, call.take(Flows.Exponential.self).variance)
    case 4577:
      try call.give(Double.self, call.take(Flows.Exponential.self).entropy)
    case 4578:
      try call.give(String.self, call.take(Flows.Exponential.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/GammaAndBeta.swift
extension FlowsBinding {
  private static func perform43(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4579:
      try call.give(Double.self, call.take(Flows.Gamma.self).shape)
    case 4580:
      try call.give(Double.self, call.take(Flows.Gamma.self).rate)
    case 4581:
      try call.give(Flows.Gamma.self, Flows.Gamma(shape: call.take(Double.self), rate: call.take(Double.self)))
    case 4582:
      try call.give(Int?.self, call.take(Flows.Gamma.self).dimension)
    case 4583:
      try call.give(Tensors.Tensor.self, call.take(Flows.Gamma.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4584:
      let a0 = try call.take(Flows.Gamma.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4585:
      try call.give(Tensors.Tensor.self, call.take(Flows.Gamma.self).mean)
    case 4586:
      try call.give(Tensors.Tensor.self, call.take(Flows.Gamma.self).variance)
    case 4587:
      try call.give(Double.self, call.take(Flows.Gamma.self).entropy)
    case 4588:
      try call.give(String.self, call.take(Flows.Gamma.self).description)
    case 4589:
      try call.give(Double.self, call.take(Flows.Beta.self).a)
    case 4590:
      try call.give(Double.self, call.take(Flows.Beta.self).b)
    case 4591:
      try call.give(Flows.Beta.self, Flows.Beta(call.take(Double.self), call.take(Double.self)))
    case 4592:
      try call.give(Int?.self, call.take(Flows.Beta.self).dimension)
    case 4593:
      try call.give(Tensors.Tensor.self, call.take(Flows.Beta.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4594:
      let a0 = try call.take(Flows.Beta.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4595:
      try call.give(Tensors.Tensor.self, call.take(Flows.Beta.self).mean)
    case 4596:
      try call.give(Tensors.Tensor.self, call.take(Flows.Beta.self).variance)
    case 4597:
      try call.give(Double.self, call.take(Flows.Beta.self).entropy)
    case 4598:
      try call.give(String.self, call.take(Flows.Beta.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Mixture.swift
extension FlowsBinding {
  private static func perform44(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4599:
      try call.give([AnyDistribution].self, call.take(Flows.Mixture.self).components)
    case 4600:
      try call.give([Double].self, call.take(Flows.Mixture.self).weights)
    case 4601:
      try call.give(Flows.Mixture.self, Flows.Mixture(call.take([AnyDistribution].self), weights: call.take([Double].self)))
    case 4602:
      try call.give(Int?.self, call.take(Flows.Mixture.self).dimension)
    case 4603:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Mixture.self).parameters)
    case 4604:
      try call.give(Int.self, call.take(Flows.Mixture.self).parameterCount)
    case 4605:
      try call.give(AnyDistribution.self, call.take(Flows.Mixture.self).given(call.take(Tensors.Tensor.self)))
    case 4606:
      try call.give(Tensors.Tensor.self, call.take(Flows.Mixture.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4607:
      let a0 = try call.take(Flows.Mixture.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4608:
      try call.give(Tensors.Tensor.self, call.take(Flows.Mixture.self).mean)
    case 4609:
      try call.give(Tensors.Tensor.self, call.take(Flows.Mixture.self).variance)
    case 4610:
      try call.give(String.self, call.take(Flows.Mixture.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/MonteCarlo.swift
extension FlowsBinding {
  private static func perform45(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4611:
      try call.give(Bool.self, call.take(Flows.Estimate.self) == call.take(Flows.Estimate.self))
    case 4612:
      try call.give(Double.self, call.take(Flows.Estimate.self).value)
    case 4613:
      try call.give(Double.self, call.take(Flows.Estimate.self).standardError)
    case 4614:
      try call.give(Int.self, call.take(Flows.Estimate.self).count)
    case 4615:
      try call.give(Flows.Estimate.self, Flows.Estimate(call.take([Double].self)))
    case 4616:
      try call.give(Flows.Estimate.self, Flows.Estimate(call.take(Tensors.Tensor.self)))
    case 4617:
      try call.give(String.self, call.take(Flows.Estimate.self).description)
    case 4618:
      try call.give(Flows.Estimate.self, Flows.estimatedKLDivergence(call.take(AnyDistribution.self), call.take(AnyDistribution.self), samples: call.take(Int.self)))
    case 4619:
      try call.give(Flows.Estimate.self, Flows.estimatedEntropy(call.take(AnyDistribution.self), samples: call.take(Int.self)))
    case 4620:
      try call.give(Flows.Estimate.self, Flows.estimatedExpectation(under: call.take(AnyDistribution.self), samples: call.take(Int.self), of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/MultivariateNormal.swift
extension FlowsBinding {
  private static func perform46(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4621:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).mean)
    case 4622:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).covariance)
    case 4623:
      try call.give(Flows.MultivariateNormal.self, Flows.MultivariateNormal(mean: call.take(Tensors.Tensor.self), covariance: call.take(Tensors.Tensor.self)))
    case 4624:
      try call.give(Flows.MultivariateNormal.self, Flows.MultivariateNormal(maximizingLikelihoodOf: call.take(Tensors.Tensor.self)))
    case 4625:
      try call.give(Int?.self, call.take(Flows.MultivariateNormal.self).dimension)
    case 4626:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4627:
      let a0 = try call.take(Flows.MultivariateNormal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4628:
      try call.give(Tensors.Tensor.self, call.take(Flows.MultivariateNormal.self).variance)
    case 4629:
      try call.give(Double.self, call.take(Flows.MultivariateNormal.self).entropy)
    case 4630:
      try call.give(String.self, call.take(Flows.MultivariateNormal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Normal.swift
extension FlowsBinding {
  private static func perform47(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4631:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).mean)
    case 4632:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).sd)
    case 4633:
      try call.give(Flows.Normal.self, Flows.Normal(call.take(Double.self), call.take(Double.self)))
    case 4634:
      try call.give(Flows.Normal.self, Flows.Normal(mean: call.take(Double.self), sd: call.take(Double.self)))
    case 4635:
      try call.give(Flows.Normal.self, Flows.Normal(mean: call.take(Tensors.Tensor.self), sd: call.take(Tensors.Tensor.self)))
    case 4636:
      try call.give(Flows.Normal.self, Flows.Normal(maximizingLikelihoodOf: call.take(Tensors.Tensor.self)))
    case 4637:
      try call.give(Int?.self, call.take(Flows.Normal.self).dimension)
    case 4638:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4639:
      try call.give(Double.self, call.take(Flows.Normal.self).logDensity(call.take(Double.self)))
    case 4640:
      let a0 = try call.take(Flows.Normal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4641:
      try call.give(Tensors.Tensor.self, call.take(Flows.Normal.self).variance)
    case 4642:
      try call.give(Double.self, call.take(Flows.Normal.self).entropy)
    case 4643:
      try call.give(Double.self, call.take(Flows.Normal.self).cumulativeProbability(call.take(Double.self)))
    case 4644:
      try call.give(String.self, call.take(Flows.Normal.self).description)
    case 4645:
      try call.give(Int?.self, call.take(Flows.StandardNormal.self).dimension)
    case 4646:
      try call.give(Flows.StandardNormal.self, Flows.StandardNormal(dimension: call.take(Int.self)))
    case 4647:
      try call.give(Tensors.Tensor.self, call.take(Flows.StandardNormal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4648:
      let a0 = try call.take(Flows.StandardNormal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4649:
      try call.give(Tensors.Tensor.self, call.take(Flows.StandardNormal.self).mean)
    case 4650:
      try call.give(Tensors.Tensor.self, call.take(Flows.StandardNormal.self).variance)
    case 4651:
      try call.give(Double.self, call.take(Flows.StandardNormal.self).entropy)
    case 4652:
      try call.give(String.self, call.take(Flows.StandardNormal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Products.swift
extension FlowsBinding {
  private static func perform48(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4653:
      try call.give([AnyDistribution].self, call.take(Flows.Independent.self).features)
    case 4654:
      try call.give(Flows.Independent.self, Flows.Independent(call.take([AnyDistribution].self)))
    case 4655:
      try call.give(Flows.Independent.self, Flows.Independent(call.take(AnyDistribution.self), count: call.take(Int.self)))
    case 4656:
      try call.give(Int?.self, call.take(Flows.Independent.self).dimension)
    case 4657:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Independent.self).parameters)
    case 4658:
      try call.give(Int.self, call.take(Flows.Independent.self).parameterCount)
    case 4659:
      try call.give(Tensors.Tensor.self, call.take(Flows.Independent.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4660:
      let a0 = try call.take(Flows.Independent.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4661:
      try call.give(Tensors.Tensor.self, call.take(Flows.Independent.self).mean)
    case 4662:
      try call.give(Tensors.Tensor.self, call.take(Flows.Independent.self).variance)
    case 4663:
      try call.give(Double.self, call.take(Flows.Independent.self).entropy)
    case 4664:
      try call.give(String.self, call.take(Flows.Independent.self).description)
    case 4665:
      try call.give([Double].self, call.take(Flows.Dirichlet.self).concentration)
    case 4666:
      try call.give(Flows.Dirichlet.self, Flows.Dirichlet(call.take([Double].self)))
    case 4667:
      try call.give(Int?.self, call.take(Flows.Dirichlet.self).dimension)
    case 4668:
      try call.give(Tensors.Tensor.self, call.take(Flows.Dirichlet.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4669:
      let a0 = try call.take(Flows.Dirichlet.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4670:
      try call.give(Tensors.Tensor.self, call.take(Flows.Dirichlet.self).mean)
    case 4671:
      try call.give(Tensors.Tensor.self, call.take(Flows.Dirichlet.self).variance)
    case 4672:
      try call.give(Double.self, call.take(Flows.Dirichlet.self).entropy)
    case 4673:
      try call.give(String.self, call.take(Flows.Dirichlet.self).description)
    case 4674:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).mean)
    case 4675:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).factor)
    case 4676:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).sd)
    case 4677:
      try call.give(Flows.LowRankNormal.self, Flows.LowRankNormal(mean: call.take(Tensors.Tensor.self), factor: call.take(Tensors.Tensor.self), sd: call.take(Tensors.Tensor.self)))
    case 4678:
      try call.give(Int?.self, call.take(Flows.LowRankNormal.self).dimension)
    case 4679:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).covariance)
    case 4680:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4681:
      let a0 = try call.take(Flows.LowRankNormal.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4682:
      try call.give(Tensors.Tensor.self, call.take(Flows.LowRankNormal.self).variance)
    case 4683:
      try call.give(Double.self, call.take(Flows.LowRankNormal.self).entropy)
    case 4684:
      try call.give(String.self, call.take(Flows.LowRankNormal.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Transformed.swift
extension FlowsBinding {
  private static func perform49(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4685:
      try call.give(AnyDistribution.self, call.take(Flows.Transformed.self).base)
    case 4686:
      try call.give(AnyBijection.self, call.take(Flows.Transformed.self).bijection)
    case 4687:
      try call.give(Flows.Transformed.self, Flows.Transformed(call.take(AnyDistribution.self), by: call.take(AnyBijection.self)))
    case 4688:
      try call.give(Int?.self, call.take(Flows.Transformed.self).dimension)
    case 4689:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Transformed.self).parameters)
    case 4690:
      try call.give(Int.self, call.take(Flows.Transformed.self).parameterCount)
    case 4691:
      try call.give(AnyDistribution.self, call.take(Flows.Transformed.self).given(call.take(Tensors.Tensor.self)))
    case 4692:
      try call.give(Tensors.Tensor.self, call.take(Flows.Transformed.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4693:
      try call.give(Double.self, call.take(Flows.Transformed.self).logDensity(call.take(Double.self)))
    case 4694:
      let a0 = try call.take(Flows.Transformed.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4695:
      try call.give(String.self, call.take(Flows.Transformed.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Distributions/Uniform.swift
extension FlowsBinding {
  private static func perform50(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4696:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).low)
    case 4697:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).high)
    case 4698:
      try call.give(Flows.Uniform.self, Flows.Uniform(call.take(Double.self), call.take(Double.self)))
    case 4699:
      try call.give(Flows.Uniform.self, Flows.Uniform(low: call.take(Double.self), high: call.take(Double.self)))
    case 4700:
      try call.give(Flows.Uniform.self, Flows.Uniform(low: call.take(Tensors.Tensor.self), high: call.take(Tensors.Tensor.self)))
    case 4701:
      try call.give(Int?.self, call.take(Flows.Uniform.self).dimension)
    case 4702:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4703:
      let a0 = try call.take(Flows.Uniform.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4704:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).mean)
    case 4705:
      try call.give(Tensors.Tensor.self, call.take(Flows.Uniform.self).variance)
    case 4706:
      try call.give(Double.self, call.take(Flows.Uniform.self).entropy)
    case 4707:
      try call.give(String.self, call.take(Flows.Uniform.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/ConvolutionalNetwork.swift
extension FlowsBinding {
  private static func perform51(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4708:
      try call.give(Int.self, call.take(Flows.ConvolutionalNetwork.self).height)
    case 4709:
      try call.give(Int.self, call.take(Flows.ConvolutionalNetwork.self).width)
    case 4710:
      try call.give([Int].self, call.take(Flows.ConvolutionalNetwork.self).hidden)
    case 4711:
      try call.give(Flows.Activation.self, call.take(Flows.ConvolutionalNetwork.self).activation)
    case 4712:
      try call.give(Flows.ConvolutionalNetwork.self, Flows.ConvolutionalNetwork(height: call.take(Int.self), width: call.take(Int.self), hidden: call.take([Int].self), activation: call.take(Flows.Activation.self)))
    case 4713:
      try call.give(Flows.ConvolutionalNetwork.self, Flows.ConvolutionalNetwork(call.take(Flows.ImageShape.self), hidden: call.take([Int].self), outputs: call.take(Int.self), activation: call.take(Flows.Activation.self)))
    case 4714:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ConvolutionalNetwork.self).parameters)
    case 4715:
      try call.take(Flows.ConvolutionalNetwork.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 4716:
      try call.give(Tensors.Tensor.self, call.take(Flows.ConvolutionalNetwork.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4717:
      try call.give(String.self, call.take(Flows.ConvolutionalNetwork.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/ImageShape.swift
extension FlowsBinding {
  private static func perform52(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4718:
      try call.give(Bool.self, call.take(Flows.ImageShape.self) == call.take(Flows.ImageShape.self))
    case 4719:
      try call.give(Int.self, call.take(Flows.ImageShape.self).channels)
    case 4720:
      try call.give(Int.self, call.take(Flows.ImageShape.self).height)
    case 4721:
      try call.give(Int.self, call.take(Flows.ImageShape.self).width)
    case 4722:
      try call.give(Flows.ImageShape.self, Flows.ImageShape(channels: call.take(Int.self), height: call.take(Int.self), width: call.take(Int.self)))
    case 4723:
      try call.give(Int.self, call.take(Flows.ImageShape.self).count)
    case 4724:
      try call.give([Int].self, call.take(Flows.ImageShape.self).axes)
    case 4725:
      try call.give(Flows.ImageShape.self, call.take(Flows.ImageShape.self).squeezed(by: call.take(Int.self)))
    case 4726:
      try call.give(String.self, call.take(Flows.ImageShape.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/MultiScale.swift
extension FlowsBinding {
  private static func perform53(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4727:
      try call.give([AnyBijection].self, Flows.MultiScale.layers(call.take(Flows.ImageShape.self), levels: call.take(Int.self), steps: call.take(Int.self), hidden: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/Squeeze.swift
extension FlowsBinding {
  private static func perform54(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4728:
      try call.give(Flows.ImageShape.self, call.take(Flows.Squeeze.self).shape)
    case 4729:
      try call.give(Int.self, call.take(Flows.Squeeze.self).factor)
    case 4730:
      try call.give(Flows.Squeeze.self, Flows.Squeeze(call.take(Flows.ImageShape.self), factor: call.take(Int.self)))
    case 4731:
      try call.give(Int?.self, call.take(Flows.Squeeze.self).dimension)
    case 4732:
      try call.give(Flows.ImageShape.self, call.take(Flows.Squeeze.self).result)
    case 4733:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Squeeze.self).forward(call.take(Tensors.Tensor.self)))
    case 4734:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.Squeeze.self).inverse(call.take(Tensors.Tensor.self)))
    case 4735:
      try call.give(String.self, call.take(Flows.Squeeze.self).description)
    case 4736:
      try call.give(Flows.ImageShape.self, call.take(Flows.InvertibleConvolution.self).shape)
    case 4737:
      try call.give(Flows.InvertibleConvolution.self, Flows.InvertibleConvolution(call.take(Flows.ImageShape.self)))
    case 4738:
      try call.give(Int?.self, call.take(Flows.InvertibleConvolution.self).dimension)
    case 4739:
      try call.give([Autodiff.Parameter].self, call.take(Flows.InvertibleConvolution.self).parameters)
    case 4740:
      try call.give(Int.self, call.take(Flows.InvertibleConvolution.self).parameterCount)
    case 4741:
      try call.give(Tensors.Tensor.self, call.take(Flows.InvertibleConvolution.self).matrix)
    case 4742:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.InvertibleConvolution.self).forward(call.take(Tensors.Tensor.self)))
    case 4743:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.InvertibleConvolution.self).inverse(call.take(Tensors.Tensor.self)))
    case 4744:
      try call.give(String.self, call.take(Flows.InvertibleConvolution.self).description)
    case 4745:
      try call.give(Flows.ImageShape.self, call.take(Flows.ChannelNorm.self).shape)
    case 4746:
      try call.give(Flows.ChannelNorm.self, Flows.ChannelNorm(call.take(Flows.ImageShape.self)))
    case 4747:
      try call.give(Int?.self, call.take(Flows.ChannelNorm.self).dimension)
    case 4748:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ChannelNorm.self).parameters)
    case 4749:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ChannelNorm.self).forward(call.take(Tensors.Tensor.self)))
    case 4750:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, call.take(Flows.ChannelNorm.self).inverse(call.take(Tensors.Tensor.self)))
    case 4751:
      try call.give(String.self, call.take(Flows.ChannelNorm.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Images/ToyImages.swift
extension FlowsBinding {
  private static func perform55(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4752:
      try call.give(Tensors.Tensor.self, Flows.ToyImages.shapes(call.take(Int.self), size: call.take(Int.self), levels: call.take(Int.self)))
    case 4753:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Flows.ToyImages.glyphs(call.take(Int.self), size: call.take(Int.self), levels: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/Activation.swift
extension FlowsBinding {
  private static func perform56(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4754:
      try call.give(Tensors.Tensor.self, call.take(Flows.Activation.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4755:
      try call.give(String.self, call.take(Flows.Activation.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/AutoregressiveMLP.swift
extension FlowsBinding {
  private static func perform57(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4756:
      try call.give(Int.self, call.take(Flows.AutoregressiveMLP.self).symbols)
    case 4757:
      try call.give(Flows.AutoregressiveMLP.self, Flows.AutoregressiveMLP(dimension: call.take(Int.self), symbols: call.take(Int.self), hidden: call.take([Int].self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self)))
    case 4758:
      try call.give(Int?.self, call.take(Flows.AutoregressiveMLP.self).dimension)
    case 4759:
      try call.give([Autodiff.Parameter].self, call.take(Flows.AutoregressiveMLP.self).parameters)
    case 4760:
      try call.give(Int.self, call.take(Flows.AutoregressiveMLP.self).parameterCount)
    case 4761:
      try call.give(Tensors.Tensor.self, call.take(Flows.AutoregressiveMLP.self).logits(call.take(Tensors.Tensor.self)))
    case 4762:
      try call.give(Tensors.Tensor.self, call.take(Flows.AutoregressiveMLP.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4763:
      let a0 = try call.take(Flows.AutoregressiveMLP.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4764:
      try call.give(String.self, call.take(Flows.AutoregressiveMLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/AutoregressiveTransformer.swift
extension FlowsBinding {
  private static func perform58(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4765:
      try call.give(Int.self, call.take(Flows.AutoregressiveTransformer.self).symbols)
    case 4766:
      try call.give(Int.self, call.take(Flows.AutoregressiveTransformer.self).length)
    case 4767:
      try call.give(Flows.AutoregressiveTransformer.self, Flows.AutoregressiveTransformer(symbols: call.take(Int.self), length: call.take(Int.self), width: call.take(Int.self), heads: call.take(Int.self), hidden: call.take(Int?.self), layers: call.take(Int.self)))
    case 4768:
      try call.give(Int?.self, call.take(Flows.AutoregressiveTransformer.self).dimension)
    case 4769:
      try call.give([Autodiff.Parameter].self, call.take(Flows.AutoregressiveTransformer.self).parameters)
    case 4770:
      try call.give(Tensors.Tensor.self, call.take(Flows.AutoregressiveTransformer.self).logits(call.take(Tensors.Tensor.self)))
    case 4771:
      try call.give(Tensors.Tensor.self, call.take(Flows.AutoregressiveTransformer.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4772:
      let a0 = try call.take(Flows.AutoregressiveTransformer.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4773:
      try call.give(String.self, call.take(Flows.AutoregressiveTransformer.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/CausalSelfAttention.swift
extension FlowsBinding {
  private static func perform59(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4774:
      try call.give(Flows.Dense.self, call.take(Flows.CausalSelfAttention.self).query)
    case 4775:
      try call.give(Flows.Dense.self, call.take(Flows.CausalSelfAttention.self).key)
    case 4776:
      try call.give(Flows.Dense.self, call.take(Flows.CausalSelfAttention.self).value)
    case 4777:
      try call.give(Flows.Dense.self, call.take(Flows.CausalSelfAttention.self).output)
    case 4778:
      try call.give(Int.self, call.take(Flows.CausalSelfAttention.self).heads)
    case 4779:
      try call.give(Flows.CausalSelfAttention.self, Flows.CausalSelfAttention(width: call.take(Int.self), heads: call.take(Int.self)))
    case 4780:
      try call.give(Flows.CausalSelfAttention.self, Flows.CausalSelfAttention(query: call.take(Flows.Dense.self), key: call.take(Flows.Dense.self), value: call.take(Flows.Dense.self), output: call.take(Flows.Dense.self), heads: call.take(Int.self)))
    case 4781:
      try call.give(Int.self, call.take(Flows.CausalSelfAttention.self).width)
    case 4782:
      try call.give([Autodiff.Parameter].self, call.take(Flows.CausalSelfAttention.self).parameters)
    case 4783:
      try call.give(Int.self, call.take(Flows.CausalSelfAttention.self).parameterCount)
    case 4784:
      try call.give(Tensors.Tensor.self, call.take(Flows.CausalSelfAttention.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4785:
      try call.give(Tensors.Tensor.self, call.take(Flows.CausalSelfAttention.self).weights(call.take(Tensors.Tensor.self)))
    case 4786:
      try call.give(String.self, call.take(Flows.CausalSelfAttention.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/CausalTransformer.swift
extension FlowsBinding {
  private static func perform60(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4787:
      try call.give(Flows.CausalTransformer.self, Flows.CausalTransformer(width: call.take(Int.self), heads: call.take(Int.self), hidden: call.take(Int?.self), layers: call.take(Int.self)))
    case 4788:
      try call.give(Int.self, call.take(Flows.CausalTransformer.self).width)
    case 4789:
      try call.give(Int.self, call.take(Flows.CausalTransformer.self).heads)
    case 4790:
      try call.give([Autodiff.Parameter].self, call.take(Flows.CausalTransformer.self).parameters)
    case 4791:
      try call.give(Int.self, call.take(Flows.CausalTransformer.self).parameterCount)
    case 4792:
      try call.give(Tensors.Tensor.self, call.take(Flows.CausalTransformer.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4793:
      try call.give(String.self, call.take(Flows.CausalTransformer.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/Conditioner.swift
extension FlowsBinding {
  private static func perform61(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4794:
      try call.give([Autodiff.Parameter].self, call.take(AnyConditioner.self).parameters)
    case 4795:
      try call.take(AnyConditioner.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 4796:
      try call.give(Tensors.Tensor.self, call.take(AnyConditioner.self).callAsFunction(call.take(Tensors.Tensor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/Dense.swift
extension FlowsBinding {
  private static func perform62(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4797:
      try call.give(Autodiff.Parameter.self, call.take(Flows.Dense.self).weight)
    case 4798:
      try call.give(Autodiff.Parameter.self, call.take(Flows.Dense.self).bias)
    case 4799:
      try call.give(Tensors.Tensor?.self, call.take(Flows.Dense.self).mask)
    case 4800:
      try call.give(Flows.Dense.self, Flows.Dense(inputs: call.take(Int.self), outputs: call.take(Int.self)))
    case 4801:
      try call.give(Flows.Dense.self, Flows.Dense(weight: call.take(Tensors.Tensor.self), bias: call.take(Tensors.Tensor.self), mask: call.take(Tensors.Tensor?.self), name: call.take(String.self)))
    case 4802:
      try call.give(Int.self, call.take(Flows.Dense.self).inputs)
    case 4803:
      try call.give(Int.self, call.take(Flows.Dense.self).outputs)
    case 4804:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Dense.self).parameters)
    case 4805:
      try call.give(Tensors.Tensor.self, call.take(Flows.Dense.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4806:
      try call.give(Int.self, call.take(Flows.Dense.self).parameterCount)
    case 4807:
      try call.give(String.self, call.take(Flows.Dense.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/LayerNorm.swift
extension FlowsBinding {
  private static func perform63(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4808:
      try call.give(Autodiff.Parameter.self, call.take(Flows.LayerNorm.self).gain)
    case 4809:
      try call.give(Autodiff.Parameter.self, call.take(Flows.LayerNorm.self).bias)
    case 4810:
      try call.give(Flows.LayerNorm.self, Flows.LayerNorm(width: call.take(Int.self)))
    case 4811:
      try call.give(Flows.LayerNorm.self, Flows.LayerNorm(gain: call.take(Tensors.Tensor.self), bias: call.take(Tensors.Tensor.self)))
    case 4812:
      try call.give(Int.self, call.take(Flows.LayerNorm.self).width)
    case 4813:
      try call.give([Autodiff.Parameter].self, call.take(Flows.LayerNorm.self).parameters)
    case 4814:
      try call.give(Tensors.Tensor.self, call.take(Flows.LayerNorm.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4815:
      try call.give(String.self, call.take(Flows.LayerNorm.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/MLP.swift
extension FlowsBinding {
  private static func perform64(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4816:
      try call.give([Int].self, call.take(Flows.MLP.self).hidden)
    case 4817:
      try call.give(Flows.Activation.self, call.take(Flows.MLP.self).activation)
    case 4818:
      try call.give(Flows.MLP.self, Flows.MLP(hidden: call.take([Int].self), activation: call.take(Flows.Activation.self)))
    case 4819:
      try call.give(Flows.MLP.self, Flows.MLP(inputs: call.take(Int.self), hidden: call.take([Int].self), outputs: call.take(Int.self), activation: call.take(Flows.Activation.self)))
    case 4820:
      try call.give([Autodiff.Parameter].self, call.take(Flows.MLP.self).parameters)
    case 4821:
      try call.give(Int.self, call.take(Flows.MLP.self).parameterCount)
    case 4822:
      try call.take(Flows.MLP.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 4823:
      try call.give(Tensors.Tensor.self, call.take(Flows.MLP.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4824:
      try call.give(String.self, call.take(Flows.MLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/MaskedMLP.swift
extension FlowsBinding {
  private static func perform65(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4825:
      try call.give([Int].self, call.take(Flows.MaskedMLP.self).ranks)
    case 4826:
      try call.give([Int].self, call.take(Flows.MaskedMLP.self).hidden)
    case 4827:
      try call.give(Flows.Activation.self, call.take(Flows.MaskedMLP.self).activation)
    case 4828:
      try call.give(Int.self, call.take(Flows.MaskedMLP.self).outputsPerFeature)
    case 4829:
      try call.give(Int.self, call.take(Flows.MaskedMLP.self).contextDimension)
    case 4830:
      try call.give(Flows.MaskedMLP.self, Flows.MaskedMLP(dimension: call.take(Int.self), hidden: call.take([Int].self), outputsPerFeature: call.take(Int.self), order: call.take([Int]?.self), activation: call.take(Flows.Activation.self), context: call.take(Int.self)))
    case 4831:
      try call.give([Autodiff.Parameter].self, call.take(Flows.MaskedMLP.self).parameters)
    case 4832:
      try call.give(Int.self, call.take(Flows.MaskedMLP.self).parameterCount)
    case 4833:
      try call.give(Tensors.Tensor.self, call.take(Flows.MaskedMLP.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4834:
      try call.give(String.self, call.take(Flows.MaskedMLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Networks/ResidualMLP.swift
extension FlowsBinding {
  private static func perform66(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4835:
      try call.give(Flows.Dense.self, call.take(Flows.ResidualBlock.self).first)
    case 4836:
      try call.give(Flows.Dense.self, call.take(Flows.ResidualBlock.self).second)
    case 4837:
      try call.give(Flows.Activation.self, call.take(Flows.ResidualBlock.self).activation)
    case 4838:
      try call.give(Flows.ResidualBlock.self, Flows.ResidualBlock(width: call.take(Int.self), hidden: call.take(Int?.self), activation: call.take(Flows.Activation.self)))
    case 4839:
      try call.give(Int.self, call.take(Flows.ResidualBlock.self).width)
    case 4840:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ResidualBlock.self).parameters)
    case 4841:
      try call.give(Int.self, call.take(Flows.ResidualBlock.self).parameterCount)
    case 4842:
      try call.give(Tensors.Tensor.self, call.take(Flows.ResidualBlock.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4843:
      try call.give(String.self, call.take(Flows.ResidualBlock.self).description)
    case 4844:
      try call.give(Int.self, call.take(Flows.ResidualMLP.self).width)
    case 4845:
      try call.give(Int.self, call.take(Flows.ResidualMLP.self).blocks)
    case 4846:
      try call.give(Flows.Activation.self, call.take(Flows.ResidualMLP.self).activation)
    case 4847:
      try call.give(Flows.ResidualMLP.self, Flows.ResidualMLP(width: call.take(Int.self), blocks: call.take(Int.self), activation: call.take(Flows.Activation.self)))
    case 4848:
      try call.give(Flows.ResidualMLP.self, Flows.ResidualMLP(inputs: call.take(Int.self), width: call.take(Int.self), blocks: call.take(Int.self), outputs: call.take(Int.self), activation: call.take(Flows.Activation.self)))
    case 4849:
      try call.give([Autodiff.Parameter].self, call.take(Flows.ResidualMLP.self).parameters)
    case 4850:
      try call.give(Int.self, call.take(Flows.ResidualMLP.self).parameterCount)
    case 4851:
      try call.take(Flows.ResidualMLP.self).settle(inputs: call.take(Int.self), outputs: call.take(Int.self))
    case 4852:
      try call.give(Tensors.Tensor.self, call.take(Flows.ResidualMLP.self).callAsFunction(call.take(Tensors.Tensor.self)))
    case 4853:
      try call.give(String.self, call.take(Flows.ResidualMLP.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Numbers.swift
extension FlowsBinding {
  private static func perform67(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4854:
      try call.give(Double.self, call.take([Double].self).sum())
    case 4855:
      try call.give(Double.self, call.take([Double].self).mean())
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Quadrature/AdaptiveQuadrature.swift
extension FlowsBinding {
  private static func perform68(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4856:
      try call.give(Double.self, call.take(Flows.QuadratureResult.self).value)
    case 4857:
      try call.give(Double.self, call.take(Flows.QuadratureResult.self).errorBound)
    case 4858:
      try call.give(Int.self, call.take(Flows.QuadratureResult.self).evaluations)
    case 4859:
      try call.give(Bool.self, call.take(Flows.QuadratureResult.self).isConverged)
    case 4860:
      try call.give(String.self, call.take(Flows.QuadratureResult.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Quadrature/Expectation.swift
extension FlowsBinding {
  private static func perform69(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4861:
      try call.give(Double.self, Flows.expectation(under: call.take(AnyDistribution.self), over: call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Double, Double>.self)))
    case 4862:
      try call.give(Double.self, Flows.klDivergence(call.take(AnyDistribution.self), call.take(AnyDistribution.self), over: call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self)))
    case 4863:
      try call.give(Double.self, Flows.klDivergence(call.take(AnyDistribution.self), call.take(AnyDistribution.self), over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Quadrature/Integral.swift
extension FlowsBinding {
  private static func perform70(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4864:
      try call.give(Double.self, Flows.integral(over: call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Double, Double>.self)))
    case 4865:
      try call.give(Double.self, Flows.integral(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function2<Double, Double, Double>.self)))
    case 4866:
      try call.give(Double.self, Flows.integral(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    case 4867:
      try call.give(Flows.QuadratureResult.self, Flows.quadrature(over: call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Double, Double>.self)))
    case 4868:
      try call.give(Flows.QuadratureResult.self, Flows.quadrature(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function2<Double, Double, Double>.self)))
    case 4869:
      try call.give(Flows.QuadratureResult.self, Flows.quadrature(over: call.take(ClosedRange<Double>.self), call.take(ClosedRange<Double>.self), tolerance: call.take(Double.self), of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Toys/ClosedToys.swift
extension FlowsBinding {
  private static func perform71(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4870:
      try call.give(Double.self, call.take(Flows.EightGaussians.self).radius)
    case 4871:
      try call.give(Double.self, call.take(Flows.EightGaussians.self).sd)
    case 4872:
      try call.give(Flows.EightGaussians.self, Flows.EightGaussians(radius: call.take(Double.self), sd: call.take(Double.self)))
    case 4873:
      try call.give(Int?.self, call.take(Flows.EightGaussians.self).dimension)
    case 4874:
      try call.give(Tensors.Tensor.self, call.take(Flows.EightGaussians.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4875:
      let a0 = try call.take(Flows.EightGaussians.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4876:
      try call.give(String.self, call.take(Flows.EightGaussians.self).description)
    case 4877:
      call.give(Flows.Checkerboard.self, Flows.Checkerboard())
    case 4878:
      try call.give(Int?.self, call.take(Flows.Checkerboard.self).dimension)
    case 4879:
      try call.give(Tensors.Tensor.self, call.take(Flows.Checkerboard.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4880:
      let a0 = try call.take(Flows.Checkerboard.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4881:
      try call.give(Double.self, call.take(Flows.Checkerboard.self).entropy)
    case 4882:
      try call.give(String.self, call.take(Flows.Checkerboard.self).description)
    case 4883:
      try call.give([Double].self, call.take(Flows.Rings.self).radii)
    case 4884:
      try call.give(Double.self, call.take(Flows.Rings.self).sd)
    case 4885:
      try call.give(Flows.Rings.self, Flows.Rings(radii: call.take([Double].self), sd: call.take(Double.self)))
    case 4886:
      try call.give(Int?.self, call.take(Flows.Rings.self).dimension)
    case 4887:
      try call.give(Tensors.Tensor.self, call.take(Flows.Rings.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4888:
      let a0 = try call.take(Flows.Rings.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4889:
      try call.give(String.self, call.take(Flows.Rings.self).description)
    case 4890:
      call.give(Flows.Banana.self, Flows.Banana())
    case 4891:
      try call.give(Int?.self, call.take(Flows.Banana.self).dimension)
    case 4892:
      try call.give(Tensors.Tensor.self, call.take(Flows.Banana.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4893:
      let a0 = try call.take(Flows.Banana.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4894:
      try call.give(Double.self, call.take(Flows.Banana.self).entropy)
    case 4895:
      try call.give(String.self, call.take(Flows.Banana.self).description)
    case 4896:
      try call.give(Int.self, call.take(Flows.Pinwheel.self).arms)
    case 4897:
      try call.give(Double.self, call.take(Flows.Pinwheel.self).twist)
    case 4898:
      try call.give(Flows.Pinwheel.self, Flows.Pinwheel(arms: call.take(Int.self), twist: call.take(Double.self)))
    case 4899:
      try call.give(Int?.self, call.take(Flows.Pinwheel.self).dimension)
    case 4900:
      try call.give(Tensors.Tensor.self, call.take(Flows.Pinwheel.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4901:
      let a0 = try call.take(Flows.Pinwheel.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4902:
      try call.give(String.self, call.take(Flows.Pinwheel.self).description)
    case 4903:
      try call.give(Double.self, call.take(Flows.Funnel.self).sd)
    case 4904:
      try call.give(Flows.Funnel.self, Flows.Funnel(sd: call.take(Double.self)))
    case 4905:
      try call.give(Int?.self, call.take(Flows.Funnel.self).dimension)
    case 4906:
      try call.give(Tensors.Tensor.self, call.take(Flows.Funnel.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4907:
      let a0 = try call.take(Flows.Funnel.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4908:
      try call.give(Double.self, call.take(Flows.Funnel.self).entropy)
    case 4909:
      try call.give(String.self, call.take(Flows.Funnel.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Toys/CurveToys.swift
extension FlowsBinding {
  private static func perform72(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4910:
      try call.give(Double.self, call.take(Flows.TwoMoons.self).noise)
    case 4911:
      try call.give(Flows.TwoMoons.self, Flows.TwoMoons(noise: call.take(Double.self)))
    case 4912:
      try call.give(Int?.self, call.take(Flows.TwoMoons.self).dimension)
    case 4913:
      try call.give(Tensors.Tensor.self, call.take(Flows.TwoMoons.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4914:
      let a0 = try call.take(Flows.TwoMoons.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4915:
      try call.give(String.self, call.take(Flows.TwoMoons.self).description)
    case 4916:
      try call.give(Double.self, call.take(Flows.Circles.self).noise)
    case 4917:
      try call.give(Double.self, call.take(Flows.Circles.self).inner)
    case 4918:
      try call.give(Flows.Circles.self, Flows.Circles(noise: call.take(Double.self), inner: call.take(Double.self)))
    case 4919:
      try call.give(Int?.self, call.take(Flows.Circles.self).dimension)
    case 4920:
      try call.give(Tensors.Tensor.self, call.take(Flows.Circles.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4921:
      let a0 = try call.take(Flows.Circles.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4922:
      try call.give(String.self, call.take(Flows.Circles.self).description)
    case 4923:
      try call.give(Double.self, call.take(Flows.Spirals.self).noise)
    case 4924:
      try call.give(Flows.Spirals.self, Flows.Spirals(noise: call.take(Double.self)))
    case 4925:
      try call.give(Int?.self, call.take(Flows.Spirals.self).dimension)
    case 4926:
      try call.give(Tensors.Tensor.self, call.take(Flows.Spirals.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4927:
      let a0 = try call.take(Flows.Spirals.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4928:
      try call.give(String.self, call.take(Flows.Spirals.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Toys/ToyEnergies.swift
extension FlowsBinding {
  private static func perform73(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4929:
      try call.give(Tensors.Tensor.self, Flows.ToyEnergies.crescents(call.take(Tensors.Tensor.self)))
    case 4930:
      try call.give(Tensors.Tensor.self, Flows.ToyEnergies.sine(call.take(Tensors.Tensor.self)))
    case 4931:
      try call.give(Tensors.Tensor.self, Flows.ToyEnergies.split(call.take(Tensors.Tensor.self)))
    case 4932:
      try call.give(Tensors.Tensor.self, Flows.ToyEnergies.branch(call.take(Tensors.Tensor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Checkpoint.swift
extension FlowsBinding {
  private static func perform74(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4933:
      try call.give(Bool.self, call.take(Flows.Checkpoint.self) == call.take(Flows.Checkpoint.self))
    case 4934:
      try call.give(Flows.Checkpoint.self, Flows.Checkpoint(of: call.take(AnyDistribution.self)))
    case 4935:
      try call.give(Flows.Checkpoint.self, Flows.Checkpoint(text: call.take(String.self)))
    case 4936:
      try call.give(String.self, call.take(Flows.Checkpoint.self).text)
    case 4937:
      try call.take(Flows.Checkpoint.self).restore(call.take(AnyDistribution.self))
    case 4938:
      try call.give(String.self, call.take(Flows.Checkpoint.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Fit.swift
extension FlowsBinding {
  private static func perform75(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4939:
      try call.give(Bool.self, call.take(Flows.TrainingError.self) == call.take(Flows.TrainingError.self))
    case 4940:
      try call.give(String.self, call.take(Flows.TrainingError.self).description)
    case 4941:
      try call.give(String?.self, call.take(Flows.TrainingError.self).help)
    case 4942:
      try call.give(Flows.History.self, Flows.fit(call.take(AnyDistribution.self), to: call.take(Tensors.Tensor.self), steps: call.take(Int.self), batch: call.take(Int.self), optimizer: call.take(AnyOptimizer.self), heldOut: call.take(Double.self), gradientLimit: call.take(Double.self), patience: call.take(Int.self), reportEvery: call.take(Int.self), until: call.take(Int.self), from: call.take(Flows.Checkpoint?.self)))
    case 4943:
      try call.give(Flows.History.self, Flows.fit(call.take(AnyDistribution.self), to: call.take(Tensors.Tensor.self), given: call.take(Tensors.Tensor.self), steps: call.take(Int.self), batch: call.take(Int.self), optimizer: call.take(AnyOptimizer.self), heldOut: call.take(Double.self), gradientLimit: call.take(Double.self), patience: call.take(Int.self), reportEvery: call.take(Int.self), until: call.take(Int.self), from: call.take(Flows.Checkpoint?.self)))
    case 4944:
      try call.give(Flows.History.self, Flows.fitReverse(call.take(Flows.Flow.self), steps: call.take(Int.self), batch: call.take(Int.self), optimizer: call.take(AnyOptimizer.self), gradientLimit: call.take(Double.self), reportEvery: call.take(Int.self), until: call.take(Int.self), from: call.take(Flows.Checkpoint?.self), toLogDensity: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Flow.swift
extension FlowsBinding {
  private static func perform76(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4945:
      try call.give(AnyDistribution.self, call.take(Flows.Flow.self).base)
    case 4946:
      try call.give([AnyBijection].self, call.take(Flows.Flow.self).layers)
    case 4947:
      try call.give(Flows.Flow.self, Flows.Flow(base: call.take(AnyDistribution.self), layers: call.take(Function0<[AnyBijection]>.self)))
    case 4948:
      try call.give(Flows.Flow.self, Flows.Flow(base: call.take(AnyDistribution.self), layers: call.take([AnyBijection].self)))
    case 4949:
      try call.give(AnyBijection.self, call.take(Flows.Flow.self).bijection)
    case 4950:
      try call.give(Int?.self, call.take(Flows.Flow.self).dimension)
    case 4951:
      try call.give([Autodiff.Parameter].self, call.take(Flows.Flow.self).parameters)
    case 4952:
      try call.give(AnyDistribution.self, call.take(Flows.Flow.self).given(call.take(Tensors.Tensor.self)))
    case 4953:
      try call.give(Int.self, call.take(Flows.Flow.self).parameterCount)
    case 4954:
      try call.give(Tensors.Tensor.self, call.take(Flows.Flow.self).logDensity(call.take(Tensors.Tensor.self)))
    case 4955:
      try call.give(Double.self, call.take(Flows.Flow.self).logDensity(call.take(Double.self)))
    case 4956:
      let a0 = try call.take(Flows.Flow.self)
      let a1 = try call.take(Int.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      call.give(Tensors.Tensor.self, a0.sample(a1, using: &a2))
      call.give(Tensors.Philox.self, a2)
    case 4957:
      try call.give(Tensors.Tensor.self, call.take(Flows.Flow.self).toNoise(call.take(Tensors.Tensor.self)))
    case 4958:
      try call.give(Tensors.Tensor.self, call.take(Flows.Flow.self).toData(call.take(Tensors.Tensor.self)))
    case 4959:
      try call.give([Tensors.Tensor].self, call.take(Flows.Flow.self).stages(call.take(Tensors.Tensor.self)))
    case 4960:
      try call.give(String.self, call.take(Flows.Flow.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/FlowBuilder.swift
extension FlowsBinding {
  private static func perform77(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4961:
      try call.give([AnyBijection].self, Flows.FlowBuilder.buildExpression(call.take(AnyBijection.self)))
    case 4962:
      try call.give([AnyBijection].self, Flows.FlowBuilder.buildExpression(call.take([AnyBijection].self)))
    case 4963:
      try call.give([AnyBijection].self, splat(Flows.FlowBuilder.buildBlock(_:))(call.take([[AnyBijection]].self)))
    case 4964:
      try call.give([AnyBijection].self, Flows.FlowBuilder.buildArray(call.take([[AnyBijection]].self)))
    case 4965:
      try call.give([AnyBijection].self, Flows.FlowBuilder.buildOptional(call.take([AnyBijection]?.self)))
    case 4966:
      try call.give([AnyBijection].self, Flows.FlowBuilder.buildEither(first: call.take([AnyBijection].self)))
    case 4967:
      try call.give([AnyBijection].self, Flows.FlowBuilder.buildEither(second: call.take([AnyBijection].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/History.swift
extension FlowsBinding {
  private static func perform78(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4968:
      try call.give([Double].self, call.take(Flows.History.self).losses)
    case 4969:
      try call.give([Int].self, call.take(Flows.History.self).heldOutSteps)
    case 4970:
      try call.give([Double].self, call.take(Flows.History.self).heldOutLosses)
    case 4971:
      try call.give(Int?.self, call.take(Flows.History.self).stoppedEarlyAt)
    case 4972:
      try call.give(Int?.self, call.take(Flows.History.self).bestStep)
    case 4973:
      try call.give(Flows.Checkpoint?.self, call.take(Flows.History.self).checkpoint)
    case 4974:
      try call.give(Int.self, call.take(Flows.History.self).steps)
    case 4975:
      try call.give([Double].self, call.take(Flows.History.self).stepNumbers)
    case 4976:
      try call.give(Double.self, call.take(Flows.History.self).finalLoss)
    case 4977:
      try call.give(String.self, call.take(Flows.History.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Optimizer.swift
extension FlowsBinding {
  private static func perform79(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 4978:
      try call.give(AnyOptimizerRun.self, call.take(AnyOptimizer.self).start())
    case 4979:
      try call.give(AnyOptimizerRun.self, call.take(AnyOptimizer.self).start(steps: call.take(Int.self)))
    case 4980:
      try call.give(AnyOptimizerRun.self, call.take(AnyOptimizer.self).start(steps: call.take(Int.self)))
    case 4981:
      try call.give([Tensors.Tensor].self, call.take(AnyOptimizerRun.self).step(call.take([Tensors.Tensor].self), gradients: call.take([Tensors.Tensor].self)))
    case 4982:
      try call.give([Tensors.Tensor].self, call.take(AnyOptimizerRun.self).state)
    case 4983:
      let a0 = try call.takeSelfInout(AnyOptimizerRun.self)
      let a1 = try call.take([Tensors.Tensor].self)
      a0.state = a1
      call.giveSelf(AnyOptimizerRun.self, a0)
    case 4984:
      try call.give([Tensors.Tensor].self, call.take(AnyOptimizerRun.self).state)
    case 4985:
      let a0 = try call.takeSelfInout(AnyOptimizerRun.self)
      let a1 = try call.take([Tensors.Tensor].self)
      a0.state = a1
      call.giveSelf(AnyOptimizerRun.self, a0)
    case 4986:
      try call.give(Double.self, call.take(Flows.Adam.self).rate)
    case 4987:
      try call.give(Double.self, call.take(Flows.Adam.self).beta1)
    case 4988:
      try call.give(Double.self, call.take(Flows.Adam.self).beta2)
    case 4989:
      try call.give(Double.self, call.take(Flows.Adam.self).epsilon)
    case 4990:
      try call.give(Double.self, call.take(Flows.Adam.self).weightDecay)
    case 4991:
      try call.give(Flows.Adam.self, Flows.Adam(rate: call.take(Double.self), beta1: call.take(Double.self), beta2: call.take(Double.self), epsilon: call.take(Double.self), weightDecay: call.take(Double.self)))
    case 4992:
      try call.give(AnyOptimizerRun.self, call.take(Flows.Adam.self).start())
    case 4993:
      try call.give(String.self, call.take(Flows.Adam.self).description)
    case 4994:
      try call.give(Double.self, call.take(Flows.SGD.self).rate)
    case 4995:
      try call.give(Double.self, call.take(Flows.SGD.self).momentum)
    case 4996:
      try call.give(Bool.self, call.take(Flows.SGD.self).isNesterov)
    case 4997:
      try call.give(Flows.SGD.self, Flows.SGD(rate: call.take(Double.self), momentum: call.take(Double.self), isNesterov: call.take(Bool.self)))
    case 4998:
      try call.give(AnyOptimizerRun.self, call.take(Flows.SGD.self).start())
    case 4999:
      try call.give(String.self, call.take(Flows.SGD.self).description)
    case 5000:
      try call.give(Double.self, call.take(Flows.RMSProp.self).rate)
    case 5001:
      try call.give(Double.self, call.take(Flows.RMSProp.self).decay)
    case 5002:
      try call.give(Double.self, call.take(Flows.RMSProp.self).epsilon)
    case 5003:
      try call.give(Flows.RMSProp.self, Flows.RMSProp(rate: call.take(Double.self), decay: call.take(Double.self), epsilon: call.take(Double.self)))
    case 5004:
      try call.give(AnyOptimizerRun.self, call.take(Flows.RMSProp.self).start())
    case 5005:
      try call.give(String.self, call.take(Flows.RMSProp.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Training/Schedule.swift
extension FlowsBinding {
  private static func perform80(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 5006:
      try call.give(Double.self, call.take(AnySchedule.self).factor(step: call.take(Int.self)))
    case 5007:
      try call.give(Int.self, call.take(Flows.CosineDecay.self).steps)
    case 5008:
      try call.give(Int.self, call.take(Flows.CosineDecay.self).warmUp)
    case 5009:
      try call.give(Double.self, call.take(Flows.CosineDecay.self).end)
    case 5010:
      try call.give(Flows.CosineDecay.self, Flows.CosineDecay(steps: call.take(Int.self), warmUp: call.take(Int.self), end: call.take(Double.self)))
    case 5011:
      try call.give(Double.self, call.take(Flows.CosineDecay.self).factor(step: call.take(Int.self)))
    case 5012:
      try call.give(String.self, call.take(Flows.CosineDecay.self).description)
    case 5013:
      try call.give(Double.self, call.take(Flows.ExponentialDecay.self).rate)
    case 5014:
      try call.give(Int.self, call.take(Flows.ExponentialDecay.self).interval)
    case 5015:
      try call.give(Bool.self, call.take(Flows.ExponentialDecay.self).isStaircase)
    case 5016:
      try call.give(Flows.ExponentialDecay.self, Flows.ExponentialDecay(rate: call.take(Double.self), interval: call.take(Int.self), isStaircase: call.take(Bool.self)))
    case 5017:
      try call.give(Double.self, call.take(Flows.ExponentialDecay.self).factor(step: call.take(Int.self)))
    case 5018:
      try call.give(String.self, call.take(Flows.ExponentialDecay.self).description)
    case 5019:
      try call.give(Int.self, call.take(Flows.WarmUp.self).steps)
    case 5020:
      try call.give(Flows.WarmUp.self, Flows.WarmUp(steps: call.take(Int.self)))
    case 5021:
      try call.give(Double.self, call.take(Flows.WarmUp.self).factor(step: call.take(Int.self)))
    case 5022:
      try call.give(String.self, call.take(Flows.WarmUp.self).description)
    case 5023:
      try call.give(AnyOptimizer.self, call.take(Flows.Scheduled.self).optimizer)
    case 5024:
      try call.give(AnySchedule.self, call.take(Flows.Scheduled.self).schedule)
    case 5025:
      try call.give(Flows.Scheduled.self, Flows.Scheduled(call.take(AnyOptimizer.self), by: call.take(AnySchedule.self)))
    case 5026:
      try call.give(AnyOptimizerRun.self, call.take(Flows.Scheduled.self).start())
    case 5027:
      try call.give(String.self, call.take(Flows.Scheduled.self).description)
    case 5028:
      try call.give(AnyOptimizer.self, call.take(Flows.Annealed.self).optimizer)
    case 5029:
      try call.give(Flows.Annealed.self, Flows.Annealed(call.take(AnyOptimizer.self)))
    case 5030:
      try call.give(AnyOptimizerRun.self, call.take(Flows.Annealed.self).start())
    case 5031:
      try call.give(AnyOptimizerRun.self, call.take(Flows.Annealed.self).start(steps: call.take(Int.self)))
    case 5032:
      try call.give(String.self, call.take(Flows.Annealed.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}
