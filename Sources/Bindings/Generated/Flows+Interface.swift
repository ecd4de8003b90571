// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file

extension FlowsBinding {
  /// What Flows declares.
  static let interface = #"""
    @host struct LaplaceApproximation: CustomStringConvertible {
      var mode: Tensor { @host("4000") get }
      var covariance: Tensor { @host("4001") get }
      var logEvidence: Double { @host("4002") get }
      var distribution: MultivariateNormal { @host("4003") get }
      var description: String { @host("4004") get }
    }
    extension Posterior {
      @host("4005") func laplace(from start: Tensor) -> LaplaceApproximation
      @host("4006") func onGrid(over range: ClosedRange<Double>, count: Int = 201) -> GridPosterior
      @host("4007") func onGrid(over first: ClosedRange<Double>, _ second: ClosedRange<Double>, count: Int = 61) -> GridPosterior
    }
    @host struct GridPosterior: CustomStringConvertible {
      var points: Tensor { @host("4008") get }
      var probabilities: Tensor { @host("4009") get }
      var cell: Double { @host("4010") get }
      var logEvidence: Double { @host("4011") get }
      var density: Tensor { @host("4012") get }
      var mean: Tensor { @host("4013") get }
      var variance: Tensor { @host("4014") get }
      var mode: Tensor { @host("4015") get }
      var description: String { @host("4016") get }
    }
    @host struct ImportanceEstimate: CustomStringConvertible {
      var logEvidence: Double { @host("4017") get }
      var standardError: Double { @host("4018") get }
      var effectiveSampleSize: Double { @host("4019") get }
      var points: Tensor { @host("4020") get }
      var weights: Tensor { @host("4021") get }
      var mean: Tensor { @host("4022") get }
      var description: String { @host("4023") get }
    }
    @host("4024") func importanceSample(of logDensity: (Tensor) -> Tensor, from proposal: any Distribution, samples: Int = 10_000) -> ImportanceEstimate
    @host("4025") func annealedImportanceSample(from prior: any Distribution, temperatures: Int = 200, particles: Int = 200, scale: Double = 0.5, logLikelihood: (Tensor) -> Tensor) -> ImportanceEstimate
    @host enum Conjugate {
      @host("4026") static func normalMean(prior: Normal, data: Tensor, sd: Double) -> (posterior: Normal, logEvidence: Double)
      @host("4027") static func betaBernoulli(prior: Beta, successes: Int, failures: Int) -> (posterior: Beta, logEvidence: Double)
      @host("4028") static func dirichletCategorical(prior: Dirichlet, counts: [Int]) -> (posterior: Dirichlet, logEvidence: Double)
      @host("4029") static func gammaPoisson(prior: Gamma, counts: Tensor) -> (posterior: Gamma, logEvidence: Double)
      @host("4030") static func linearRegression(prior: MultivariateNormal, inputs: Tensor, outputs: Tensor, sd: Double) -> (posterior: MultivariateNormal, logEvidence: Double)
    }
    @host struct LatentVariableModel: CustomStringConvertible {
      var prior: any Distribution { @host("4031") get }
      @host("4032") init(prior: any Distribution, logLikelihood: @escaping (Tensor, Tensor) -> Tensor)
      @host("4033") func logLikelihood(_ x: Tensor, given z: Tensor) -> Tensor
      @host("4034") func logJoint(_ x: Tensor, _ z: Tensor) -> Tensor
      @host("4035") func logMarginal(_ x: Tensor, draws: Tensor) -> ImportanceEstimate
      @host("4036") func logMarginal(_ x: Tensor, samples: Int = 1000) -> ImportanceEstimate
      @host("4037") func logMarginal(_ x: Tensor, proposal: any Distribution, samples: Int = 1000) -> ImportanceEstimate
      @host("4038") func evidenceLowerBound(_ x: Tensor, proposal: any Distribution, samples: Int = 1000) -> Estimate
      @host("4039") func importanceWeightedBound(_ x: Tensor, proposal: any Distribution, weights: Int = 10, repeats: Int = 500) -> Estimate
      var description: String { @host("4040") get }
    }
    @host struct LinearGaussian: CustomStringConvertible {
      var weights: Tensor { @host("4041") get }
      var bias: Tensor { @host("4042") get }
      var sd: Double { @host("4043") get }
      @host("4044") init(weights: Tensor, bias: Tensor, sd: Double)
      @host("4045") init(maximizingLikelihoodOf data: Tensor, latent: Int, steps: Int = 200)
      var marginal: LowRankNormal { @host("4046") get }
      @host("4047") func posterior(of x: Tensor) -> (means: Tensor, covariance: Tensor)
      var latentVariableModel: LatentVariableModel { @host("4048") get }
      var description: String { @host("4049") get }
    }
    @host struct MarkovChains: CustomStringConvertible {
      var draws: Tensor { @host("4050") get }
      var acceptanceRate: Double { @host("4051") get }
      var stepSize: Double { @host("4052") get }
      var points: Tensor { @host("4053") get }
      var mean: Tensor { @host("4054") get }
      var variance: Tensor { @host("4055") get }
      var standardError: Tensor { @host("4056") get }
      var rHat: Tensor { @host("4057") get }
      var effectiveSampleSize: Tensor { @host("4058") get }
      var description: String { @host("4059") get }
    }
    @host("4060") func metropolis(of logDensity: (Tensor) -> Tensor, from start: Tensor, draws: Int = 1000, warmUp: Int = 500, stepSize: Double = 1) -> MarkovChains
    @host("4061") func hamiltonianMonteCarlo(of logDensity: (Tensor) -> Tensor, from start: Tensor, draws: Int = 500, warmUp: Int = 300, stepSize: Double = 0.1, leapfrogs: Int = 12) -> MarkovChains
    @host struct MixtureFit: CustomStringConvertible {
      var mixture: Mixture { @host("4062") get }
      var logLikelihoods: [Double] { @host("4063") get }
      var responsibilities: Tensor { @host("4064") get }
      var description: String { @host("4065") get }
    }
    @host("4066") func fitMixture(to data: Tensor, components: Int, steps: Int = 200, tolerance: Double = 1e-9, floor: Double = 1e-6) -> MixtureFit
    @host struct Posterior: CustomStringConvertible {
      var prior: any Distribution { @host("4067") get }
      @host("4068") init(prior: any Distribution, logLikelihood: @escaping (Double) -> Double)
      @host("4069") @_disfavoredOverload init(prior: any Distribution, isVectorized: Bool = false, logLikelihood: @escaping (Tensor) -> Tensor)
      @host("4070") func logJoint(_ theta: Double) -> Double
      @host("4071") @_disfavoredOverload func logJoint(_ theta: Tensor) -> Tensor
      @host("4072") func mode(from start: Double) -> Double
      @host("4073") @_disfavoredOverload func mode(from start: Tensor) -> Tensor
      @host("4074") func evidence(over range: ClosedRange<Double>) -> Double
      @host("4075") func logEvidence(over range: ClosedRange<Double>) -> Double
      @host("4076") func evidence() -> Double
      @host("4077") func logEvidence() -> Double
      @host("4078") func evidence(over first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> Double
      @host("4079") func logEvidence(over first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> Double
      @host("4080") func density(_ theta: Double) -> Double
      @host("4081") func logDensity(_ theta: Double) -> Double
      @host("4082") func expectation(of function: (Double) -> Double) -> Double
      var mean: Double { @host("4083") get }
      var variance: Double { @host("4084") get }
      var description: String { @host("4085") get }
    }
    @host struct ActNorm: Bijection {
      @host("4086") init(dimension: Int? = nil)
      var dimension: Int? { @host("4087") get }
      var parameters: [Parameter] { @host("4088") get }
      @host("4089") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4090") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4091") get }
    }
    @host struct Affine: ElementwiseBijection {
      var scale: Tensor { @host("4092") get }
      var shift: Tensor { @host("4093") get }
      @host("4094") init(scale: Tensor = 1, shift: Tensor = 0)
      @host("4095") @_disfavoredOverload init(scale: Double, shift: Double = 0)
      @host("4096") init(standardizing data: Tensor)
      var dimension: Int? { @host("4097") get }
      @host("4098") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4099") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4100") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("4101") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var description: String { @host("4102") get }
    }
    @host struct BatchNormalization: Bijection {
      var momentum: Double { @host("4103") get }
      var epsilon: Double { @host("4104") get }
      @host("4105") init(dimension: Int? = nil, momentum: Double = 0.9, epsilon: Double = 1e-5)
      var dimension: Int? { @host("4106") get }
      var parameters: [Parameter] { @host("4107") get }
      var runningMean: Tensor { @host("4108") get }
      var runningVariance: Tensor { @host("4109") get }
      @host("4110") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4111") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4112") get }
    }
    protocol ForwardBijection: CustomStringConvertible {
      var dimension: Int? { @host("4113") get }
      var parameters: [Parameter] { @host("4114") get }
      var parameterCount: Int { @host("4115") get }
      var forwardCost: DirectionCost { @host("4116") get }
      @host("4117") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4118") func forward(_ x: Double) -> (value: Double, logDet: Double)
    }
    protocol Bijection: ForwardBijection {
      @host("4119") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4120") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var inverseCost: DirectionCost { @host("4121") get }
      @host("4122") func given(_ context: Tensor) -> any Bijection
    }
    extension ForwardBijection {
      var dimension: Int? { @host("4123") get }
      var parameters: [Parameter] { @host("4124") get }
      var forwardCost: DirectionCost { @host("4125") get }
      @host("4126") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("4127") @_disfavoredOverload func logAbsDetJacobian(_ x: Tensor) -> Tensor
      @host("4128") func logAbsDetJacobian(_ x: Double) -> Double
      var parameterCount: Int { @host("4129") get }
    }
    extension Bijection {
      var inverseCost: DirectionCost { @host("4130") get }
      @host("4131") func given(_ context: Tensor) -> any Bijection
      @host("4132") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      @host("4133") func then(_ next: any Bijection) -> Composition
      @host("4134") func inverted() -> Inverted
    }
    @host("4135") func jacobian(of f: (Tensor) -> (value: Tensor, logDet: Tensor), at x: Tensor) -> Tensor
    @host struct Composition: Bijection {
      var layers: [any Bijection] { @host("4136") get }
      @host("4137") init(_ layers: [any Bijection])
      var dimension: Int? { @host("4138") get }
      var parameters: [Parameter] { @host("4139") get }
      var parameterCount: Int { @host("4140") get }
      @host("4141") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4142") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4143") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("4144") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      @host("4145") func then(_ next: any Bijection) -> Composition
      var forwardCost: DirectionCost { @host("4146") get }
      var inverseCost: DirectionCost { @host("4147") get }
      @host("4148") func given(_ context: Tensor) -> any Bijection
      var description: String { @host("4149") get }
    }
    @host struct Inverted: Bijection {
      var original: any Bijection { @host("4150") get }
      @host("4151") init(_ original: any Bijection)
      var dimension: Int? { @host("4152") get }
      var parameters: [Parameter] { @host("4153") get }
      var parameterCount: Int { @host("4154") get }
      var forwardCost: DirectionCost { @host("4155") get }
      var inverseCost: DirectionCost { @host("4156") get }
      @host("4157") func given(_ context: Tensor) -> any Bijection
      @host("4158") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4159") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4160") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("4161") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var description: String { @host("4162") get }
    }
    @host struct ConditionalAffine: ConditionalBijection {
      var conditioner: any Conditioner { @host("4163") get }
      var contextDimension: Int { @host("4164") get }
      var dimension: Int? { @host("4165") get }
      @host("4166") init(context: Int, conditioner: any Conditioner = MLP(), logScaleBound: Double = 4)
      var parameters: [Parameter] { @host("4167") get }
      @host("4168") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4169") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4170") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4171") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4172") get }
    }
    protocol ConditionalBijection: Bijection {
      var contextDimension: Int { @host("4173") get }
      @host("4174") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4175") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    extension ConditionalBijection {
      @host("4176") func given(_ context: Tensor) -> any Bijection
    }
    @host struct Conditioned: Bijection {
      var original: any ConditionalBijection { @host("4177") get }
      var context: Tensor { @host("4178") get }
      @host("4179") init(_ original: any ConditionalBijection, context: Tensor)
      var dimension: Int? { @host("4180") get }
      var parameters: [Parameter] { @host("4181") get }
      var parameterCount: Int { @host("4182") get }
      var forwardCost: DirectionCost { @host("4183") get }
      var inverseCost: DirectionCost { @host("4184") get }
      @host("4185") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4186") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4187") get }
    }
    enum DirectionCost: String, CaseIterable, CustomStringConvertible {
      case fast
      case sequential
      case numerical
      @host("4188") func combined(with other: DirectionCost) -> DirectionCost
      var description: String { @host("4189") get }
    }
    protocol NumericallyInvertible: Bijection {
      var inverseTolerance: Double { @host("4190") get }
    }
    extension NumericallyInvertible {
      var inverseCost: DirectionCost { @host("4191") get }
    }
    @host struct Continuous: NumericallyInvertible {
      enum Trace: String, CaseIterable {
        case exact
        case hutchinson
      }
      var network: MLP { @host("4192") get }
      var trace: Continuous.Trace { @host("4193") get }
      var inverseTolerance: Double { @host("4194") get }
      var dimension: Int? { @host("4195") get }
      @host("4196") init(dimension: Int? = nil, hidden: [Int] = [32, 32], trace: Continuous.Trace = .exact, tolerance: Double = 1e-6)
      var parameters: [Parameter] { @host("4197") get }
      var forwardCost: DirectionCost { @host("4198") get }
      @host("4199") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4200") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4201") get }
    }
    @host struct Coupling: ConditionalBijection {
      var mask: Mask { @host("4202") get }
      var conditioner: any Conditioner { @host("4203") get }
      var transformer: any Transformer { @host("4204") get }
      var contextDimension: Int { @host("4205") get }
      @host("4206") init(mask: Mask, conditioner: any Conditioner = MLP(), logScaleBound: Double = 2)
      @host("4207") init(mask: Mask, conditioner: any Conditioner = MLP(), transformer: any Transformer, context: Int = 0)
      var dimension: Int? { @host("4208") get }
      var parameters: [Parameter] { @host("4209") get }
      @host("4210") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4211") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4212") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4213") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4214") get }
    }
    @host struct Sinh: ElementwiseBijection {
      @host("4215") init()
      @host("4216") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4217") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4218") get }
    }
    @host struct Asinh: ElementwiseBijection {
      @host("4219") init()
      @host("4220") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4221") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4222") get }
    }
    @host struct Exp: ElementwiseBijection {
      @host("4223") init()
      @host("4224") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4225") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4226") get }
    }
    @host struct Log: ElementwiseBijection {
      @host("4227") init()
      @host("4228") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4229") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4230") get }
    }
    @host struct Sigmoid: ElementwiseBijection {
      @host("4231") init()
      @host("4232") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4233") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4234") get }
    }
    @host struct Logit: ElementwiseBijection {
      @host("4235") init()
      @host("4236") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4237") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4238") get }
    }
    @host struct Tanh: ElementwiseBijection {
      @host("4239") init()
      @host("4240") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4241") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4242") get }
    }
    @host struct Atanh: ElementwiseBijection {
      @host("4243") init()
      @host("4244") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4245") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4246") get }
    }
    @host struct Softplus: ElementwiseBijection {
      @host("4247") init()
      @host("4248") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4249") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4250") get }
    }
    @host struct LeakyReLU: ElementwiseBijection {
      var slope: Double { @host("4251") get }
      @host("4252") init(slope: Double = 0.01)
      @host("4253") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4254") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4255") get }
    }
    @host struct Power: ElementwiseBijection {
      var exponent: Double { @host("4256") get }
      @host("4257") init(_ exponent: Double)
      @host("4258") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4259") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4260") get }
    }
    @host struct SoftClip: ElementwiseBijection {
      var bound: Double { @host("4261") get }
      @host("4262") init(bound: Double)
      @host("4263") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4264") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4265") get }
    }
    @host struct SinhArcsinh: ElementwiseBijection {
      var skew: Double { @host("4266") get }
      var tail: Double { @host("4267") get }
      @host("4268") init(skew: Double = 0, tail: Double = 1)
      @host("4269") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4270") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4271") get }
    }
    protocol ElementwiseBijection: Bijection {
      @host("4272") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4273") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
    }
    extension ElementwiseBijection {
      @host("4274") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4275") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    extension ElementwiseBijection {
      @host("4276") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("4277") func inverse(_ z: Double) -> (value: Double, logDet: Double)
    }
    @host struct Identity: ElementwiseBijection {
      @host("4278") init()
      @host("4279") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4280") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4281") get }
    }
    @host struct ElementwiseSpline: Bijection {
      var bins: Int { @host("4282") get }
      var bound: Double { @host("4283") get }
      @host("4284") init(dimension: Int? = nil, bins: Int = 8, bound: Double = 5)
      var dimension: Int? { @host("4285") get }
      var parameters: [Parameter] { @host("4286") get }
      @host("4287") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4288") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4289") get }
    }
    @host struct LinearLU: Bijection {
      @host("4290") init(dimension: Int? = nil)
      @host("4291") init(_ matrix: Tensor, bias: Tensor? = nil)
      var dimension: Int? { @host("4292") get }
      var parameters: [Parameter] { @host("4293") get }
      var parameterCount: Int { @host("4294") get }
      var matrix: Tensor { @host("4295") get }
      @host("4296") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4297") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4298") get }
    }
    @host struct LinearQR: Bijection {
      @host("4299") init(dimension: Int? = nil)
      @host("4300") init(_ matrix: Tensor, bias: Tensor? = nil)
      var dimension: Int? { @host("4301") get }
      var parameters: [Parameter] { @host("4302") get }
      var parameterCount: Int { @host("4303") get }
      var matrix: Tensor { @host("4304") get }
      @host("4305") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4306") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4307") get }
    }
    @host struct Orthogonal: Bijection {
      var reflections: Int? { @host("4308") get }
      @host("4309") init(dimension: Int? = nil, reflections: Int? = nil)
      var dimension: Int? { @host("4310") get }
      var parameters: [Parameter] { @host("4311") get }
      var matrix: Tensor { @host("4312") get }
      @host("4313") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4314") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4315") get }
    }
    @host struct Mask: CustomStringConvertible {
      @host("4316") init(_ kept: [Bool])
      @host("4317") static func alternating(_ k: Int) -> Mask
      static var halves: Mask { @host("4318") get }
      @host("4319") static func halves(_ k: Int) -> Mask
      @host("4320") static func random(seed: Int) -> Mask
      @host("4321") static func checkerboard(_ k: Int, _ shape: ImageShape) -> Mask
      @host("4322") static func channelwise(_ k: Int, _ shape: ImageShape) -> Mask
      var inverted: Mask { @host("4323") get }
      var dimension: Int? { @host("4324") get }
      @host("4325") func kept(dimension: Int) -> [Bool]
      var description: String { @host("4326") get }
    }
    extension Mask: ExpressibleByArrayLiteral {
      @host("4327") init(arrayLiteral elements: Bool...)
    }
    @host struct MaskedAutoregressive: ConditionalBijection {
      var order: [Int]? { @host("4328") get }
      var transformer: any Transformer { @host("4329") get }
      var contextDimension: Int { @host("4330") get }
      @host("4331") init(dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .relu, logScaleBound: Double = 2)
      @host("4332") init(dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .relu, transformer: any Transformer, context: Int = 0)
      var dimension: Int? { @host("4333") get }
      var parameters: [Parameter] { @host("4334") get }
      var parameterCount: Int { @host("4335") get }
      var inverseCost: DirectionCost { @host("4336") get }
      @host("4337") func conditionals(_ x: Tensor) -> (mean: Tensor, logScale: Tensor)
      @host("4338") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4339") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4340") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4341") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4342") get }
    }
    @host struct NumericallyInverted: NumericallyInvertible {
      var original: any ForwardBijection { @host("4343") get }
      var inverseTolerance: Double { @host("4344") get }
      var stepsMax: Int { @host("4345") get }
      @host("4346") init(_ original: any ForwardBijection, tolerance: Double = 1e-11, stepsMax: Int = 200)
      var dimension: Int? { @host("4347") get }
      var parameters: [Parameter] { @host("4348") get }
      var parameterCount: Int { @host("4349") get }
      var forwardCost: DirectionCost { @host("4350") get }
      @host("4351") func given(_ context: Tensor) -> any Bijection
      @host("4352") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4353") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4354") get }
    }
    extension ForwardBijection {
      @host("4355") func numericallyInverted(tolerance: Double = 1e-11) -> NumericallyInverted
    }
    @host struct Permutation: Bijection {
      var order: [Int] { @host("4356") get }
      @host("4357") init(_ order: [Int])
      var dimension: Int? { @host("4358") get }
      @host("4359") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4360") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4361") get }
    }
    @host struct Reverse: Bijection {
      @host("4362") init()
      @host("4363") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4364") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4365") get }
    }
    @host struct Planar: NumericallyInvertible {
      @host("4366") init(dimension: Int? = nil)
      var dimension: Int? { @host("4367") get }
      var parameters: [Parameter] { @host("4368") get }
      var inverseTolerance: Double { @host("4369") get }
      @host("4370") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4371") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4372") get }
    }
    @host struct Radial: Bijection {
      @host("4373") init(dimension: Int? = nil)
      var dimension: Int? { @host("4374") get }
      var parameters: [Parameter] { @host("4375") get }
      @host("4376") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4377") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4378") get }
    }
    @host("4379") func mapPoints(_ x: Tensor, _ map: (Tensor) -> (value: Tensor, logDet: Tensor)) -> (value: Tensor, logDet: Tensor)
    @host struct Residual: NumericallyInvertible {
      var hidden: [Int] { @host("4380") get }
      var contraction: Double { @host("4381") get }
      var inverseTolerance: Double { @host("4382") get }
      @host("4383") init(dimension: Int? = nil, hidden: [Int] = [32, 32], contraction: Double = 0.9, tolerance: Double = 1e-11)
      var dimension: Int? { @host("4384") get }
      var parameters: [Parameter] { @host("4385") get }
      @host("4386") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4387") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4388") func logDetEstimate(_ x: Tensor, terms: Int = 20, probes: Int = 10) -> Tensor
      var description: String { @host("4389") get }
    }
    @host struct Split: Bijection {
      var kept: Int { @host("4390") get }
      var rest: any Bijection { @host("4391") get }
      @host("4392") init(keeping kept: Int, rest: [any Bijection])
      var dimension: Int? { @host("4393") get }
      var parameters: [Parameter] { @host("4394") get }
      var parameterCount: Int { @host("4395") get }
      var forwardCost: DirectionCost { @host("4396") get }
      var inverseCost: DirectionCost { @host("4397") get }
      @host("4398") func given(_ context: Tensor) -> any Bijection
      @host("4399") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4400") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4401") get }
    }
    @host struct Sylvester: NumericallyInvertible {
      var planes: Int? { @host("4402") get }
      @host("4403") init(dimension: Int? = nil, planes: Int? = nil)
      var dimension: Int? { @host("4404") get }
      var parameters: [Parameter] { @host("4405") get }
      var parameterCount: Int { @host("4406") get }
      var inverseTolerance: Double { @host("4407") get }
      @host("4408") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4409") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4410") get }
    }
    protocol Transformer: CustomStringConvertible {
      var parametersPerFeature: Int { @host("4411") get }
      @host("4412") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4413") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    @host struct AffineTransformer: Transformer {
      @host("4414") init(logScaleBound: Double = 2)
      var parametersPerFeature: Int { @host("4415") get }
      @host("4416") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4417") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4418") get }
    }
    @host struct AdditiveTransformer: Transformer {
      @host("4419") init()
      var parametersPerFeature: Int { @host("4420") get }
      @host("4421") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4422") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4423") get }
    }
    @host struct SplineTransformer: Transformer {
      var bins: Int { @host("4424") get }
      var bound: Double { @host("4425") get }
      @host("4426") init(bins: Int = 8, bound: Double = 5)
      var parametersPerFeature: Int { @host("4427") get }
      @host("4428") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4429") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4430") get }
    }
    @host struct TransformerAutoregressive: Bijection {
      var features: Int { @host("4431") get }
      @host("4432") init(dimension: Int, width: Int = 16, heads: Int = 2, hidden: Int? = nil, layers: Int = 1)
      var dimension: Int? { @host("4433") get }
      var parameters: [Parameter] { @host("4434") get }
      var inverseCost: DirectionCost { @host("4435") get }
      @host("4436") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4437") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4438") get }
    }
    @host struct Triangular: Bijection {
      var isLower: Bool { @host("4439") get }
      @host("4440") init(dimension: Int? = nil, isLower: Bool = true)
      var dimension: Int? { @host("4441") get }
      var parameters: [Parameter] { @host("4442") get }
      var parameterCount: Int { @host("4443") get }
      var matrix: Tensor { @host("4444") get }
      @host("4445") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4446") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4447") get }
    }
    @host struct Diagonal: Bijection {
      @host("4448") init(dimension: Int? = nil)
      var dimension: Int? { @host("4449") get }
      var parameters: [Parameter] { @host("4450") get }
      @host("4451") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4452") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4453") get }
    }
    @host("4454") @discardableResult func check(_ value: Double, equals expected: Double, within tolerance: Double = 1e-10) -> CheckReport
    @host("4455") @_disfavoredOverload @discardableResult func check(_ value: Tensor, equals expected: Tensor, within tolerance: Double = 1e-10) -> CheckReport
    @host("4456") @discardableResult func check(_ condition: Bool, _ claim: String = "condition holds") -> CheckReport
    @host("4457") @discardableResult func checkTriangular(_ bijection: any Bijection, on x: Tensor, order: [Int] = []) -> CheckReport
    @host("4458") @discardableResult func checkGradient(of f: (Tensor) -> Tensor, at x: Tensor, within tolerance: Double = 1e-6, step: Double = 1e-5) -> CheckReport
    @host("4459") @discardableResult func check(_ estimate: Estimate, equals expected: Double, standardErrors: Double = 4) -> CheckReport
    @host("4460") @discardableResult func check(_ estimate: ImportanceEstimate, equals expected: Double, standardErrors: Double = 4) -> CheckReport
    @host("4461") @discardableResult func checkBijection(_ bijection: any Bijection, on x: Tensor, within tolerance: Double = 1e-9) -> CheckReport
    @host("4462") @discardableResult func checkDensity(_ distribution: any Distribution, over range: ClosedRange<Double>, within tolerance: Double = 1e-6) -> CheckReport
    @host("4463") @discardableResult func checkDensity(_ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, within tolerance: Double = 1e-4) -> CheckReport
    @host struct CheckReport: CustomStringConvertible, Equatable {
      @host("4464") static func == (a: CheckReport, b: CheckReport) -> Bool
      @host struct Finding: Equatable {
        @host("4465") static func == (a: CheckReport.Finding, b: CheckReport.Finding) -> Bool
        var claim: String { @host("4466") get }
        var holds: Bool { @host("4467") get }
      }
      var title: String { @host("4468") get }
      var findings: [CheckReport.Finding] { @host("4469") get }
      var hasPassed: Bool { @host("4470") get }
      var description: String { @host("4471") get }
    }
    @host("4472") @discardableResult func checkSamples(_ distribution: any Distribution, over range: ClosedRange<Double>, samples: Int = 1000, falseAlarmRate: Double = 1e-6) -> CheckReport
    @host("4473") @discardableResult func checkSamples(_ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, samples: Int = 4000, falseAlarmRate: Double = 1e-6) -> CheckReport
    @host("4474") @discardableResult func checkSamples(_ distribution: any Distribution, samples: Int = 4000, falseAlarmRate: Double = 1e-6) -> CheckReport
    protocol DistributionWithEntropy: Distribution {
      var entropy: Double { @host("4475") get }
    }
    protocol DistributionWithCDF: Distribution {
      @host("4476") func cumulativeProbability(_ x: Double) -> Double
    }
    extension DistributionWithCDF {
      @host("4477") func quantile(_ probability: Double) -> Double
    }
    extension Normal: DistributionWithEntropy, DistributionWithCDF {
    }
    extension StandardNormal: DistributionWithEntropy {
    }
    extension MultivariateNormal: DistributionWithEntropy {
    }
    extension Uniform: DistributionWithEntropy, DistributionWithCDF {
      @host("4478") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Laplace: DistributionWithEntropy, DistributionWithCDF {
      @host("4479") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Logistic: DistributionWithEntropy, DistributionWithCDF {
      @host("4480") func cumulativeProbability(_ x: Double) -> Double
    }
    extension StudentT: DistributionWithEntropy, DistributionWithCDF {
      @host("4481") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Exponential: DistributionWithEntropy, DistributionWithCDF {
      @host("4482") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Gamma: DistributionWithEntropy, DistributionWithCDF {
      @host("4483") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Beta: DistributionWithEntropy, DistributionWithCDF {
      @host("4484") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Mixture: DistributionWithCDF {
      @host("4485") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Transformed: DistributionWithCDF {
      @host("4486") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Flow: DistributionWithCDF {
      @host("4487") func cumulativeProbability(_ x: Double) -> Double
    }
    @host struct Bernoulli: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
      var logit: Double { @host("4488") get }
      @host("4489") init(_ probability: Double)
      @host("4490") init(logit: Double)
      var dimension: Int? { @host("4491") get }
      var probability: Double { @host("4492") get }
      @host("4493") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4494") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4495") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("4496") get }
      var variance: Tensor { @host("4497") get }
      var entropy: Double { @host("4498") get }
      var description: String { @host("4499") get }
    }
    @host struct Categorical: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
      var logProbabilities: [Double] { @host("4500") get }
      @host("4501") init(_ weights: [Double])
      @host("4502") init(logits: [Double])
      var dimension: Int? { @host("4503") get }
      var probabilities: [Double] { @host("4504") get }
      @host("4505") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4506") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4507") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("4508") get }
      var variance: Tensor { @host("4509") get }
      var entropy: Double { @host("4510") get }
      var description: String { @host("4511") get }
    }
    @host struct Poisson: DistributionWithMoments, DistributionWithCDF {
      var rate: Double { @host("4512") get }
      @host("4513") init(rate: Double)
      var dimension: Int? { @host("4514") get }
      @host("4515") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4516") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4517") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("4518") get }
      var variance: Tensor { @host("4519") get }
      var description: String { @host("4520") get }
    }
    protocol Distribution: CustomStringConvertible {
      var dimension: Int? { @host("4521") get }
      var parameters: [Parameter] { @host("4522") get }
      var parameterCount: Int { @host("4523") get }
      @host("4524") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4525") func logDensity(_ x: Double) -> Double
      @host("4526") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4527") func given(_ context: Tensor) -> any Distribution
    }
    extension Distribution {
      var parameters: [Parameter] { @host("4528") get }
      var parameterCount: Int { @host("4529") get }
      @host("4530") func given(_ context: Tensor) -> any Distribution
      @host("4531") func logDensity(_ x: Double) -> Double
      @host("4532") @_disfavoredOverload func density(_ x: Tensor) -> Tensor
      @host("4533") func density(_ x: Double) -> Double
      @host("4534") func sample(_ count: Int) -> Tensor
      @host("4535") func sample() -> Tensor
    }
    protocol DistributionWithMoments: Distribution {
      var mean: Tensor { @host("4536") get }
      var variance: Tensor { @host("4537") get }
    }
    @host("4538") func klDivergence(_ p: any Distribution, _ q: any Distribution) -> Double
    @host struct Laplace: DistributionWithMoments {
      var location: Double { @host("4539") get }
      var scale: Double { @host("4540") get }
      @host("4541") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("4542") get }
      @host("4543") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4544") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4545") get }
      var variance: Tensor { @host("4546") get }
      var entropy: Double { @host("4547") get }
      var description: String { @host("4548") get }
    }
    @host struct Logistic: DistributionWithMoments {
      var location: Double { @host("4549") get }
      var scale: Double { @host("4550") get }
      @host("4551") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("4552") get }
      @host("4553") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4554") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4555") get }
      var variance: Tensor { @host("4556") get }
      var entropy: Double { @host("4557") get }
      var description: String { @host("4558") get }
    }
    @host struct StudentT: DistributionWithMoments {
      var degreesOfFreedom: Double { @host("4559") get }
      var location: Double { @host("4560") get }
      var scale: Double { @host("4561") get }
      @host("4562") init(degreesOfFreedom: Double, location: Double = 0, scale: Double = 1)
      var dimension: Int? { @host("4563") get }
      @host("4564") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4565") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4566") get }
      var variance: Tensor { @host("4567") get }
      var entropy: Double { @host("4568") get }
      var description: String { @host("4569") get }
    }
    @host struct Exponential: DistributionWithMoments {
      var rate: Double { @host("4570") get }
      @host("4571") init(rate: Double)
      var dimension: Int? { @host("4572") get }
      @host("4573") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4574") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4575") get }
      var variance: Tensor { @host("4576") get }
      var entropy: Double { @host("4577") get }
      var description: String { @host("4578") get }
    }
    @host struct Gamma: DistributionWithMoments {
      var shape: Double { @host("4579") get }
      var rate: Double { @host("4580") get }
      @host("4581") init(shape: Double, rate: Double = 1)
      var dimension: Int? { @host("4582") get }
      @host("4583") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4584") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4585") get }
      var variance: Tensor { @host("4586") get }
      var entropy: Double { @host("4587") get }
      var description: String { @host("4588") get }
    }
    @host struct Beta: DistributionWithMoments {
      var a: Double { @host("4589") get }
      var b: Double { @host("4590") get }
      @host("4591") init(_ a: Double, _ b: Double)
      var dimension: Int? { @host("4592") get }
      @host("4593") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4594") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4595") get }
      var variance: Tensor { @host("4596") get }
      var entropy: Double { @host("4597") get }
      var description: String { @host("4598") get }
    }
    @host struct Mixture: DistributionWithMoments {
      var components: [any Distribution] { @host("4599") get }
      var weights: [Double] { @host("4600") get }
      @host("4601") init(_ components: [any Distribution], weights: [Double] = [])
      var dimension: Int? { @host("4602") get }
      var parameters: [Parameter] { @host("4603") get }
      var parameterCount: Int { @host("4604") get }
      @host("4605") func given(_ context: Tensor) -> any Distribution
      @host("4606") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4607") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4608") get }
      var variance: Tensor { @host("4609") get }
      var description: String { @host("4610") get }
    }
    @host struct Estimate: CustomStringConvertible, Equatable {
      @host("4611") static func == (a: Estimate, b: Estimate) -> Bool
      var value: Double { @host("4612") get }
      var standardError: Double { @host("4613") get }
      var count: Int { @host("4614") get }
      @host("4615") init(_ terms: [Double])
      @host("4616") @_disfavoredOverload init(_ terms: Tensor)
      var description: String { @host("4617") get }
    }
    @host("4618") func estimatedKLDivergence(_ p: any Distribution, _ q: any Distribution, samples: Int = 10_000) -> Estimate
    @host("4619") func estimatedEntropy(_ p: any Distribution, samples: Int = 10_000) -> Estimate
    @host("4620") func estimatedExpectation(under p: any Distribution, samples: Int = 10_000, of function: (Tensor) -> Tensor) -> Estimate
    @host struct MultivariateNormal: DistributionWithMoments {
      var mean: Tensor { @host("4621") get }
      var covariance: Tensor { @host("4622") get }
      @host("4623") init(mean: Tensor, covariance: Tensor)
      @host("4624") init(maximizingLikelihoodOf data: Tensor)
      var dimension: Int? { @host("4625") get }
      @host("4626") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4627") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("4628") get }
      var entropy: Double { @host("4629") get }
      var description: String { @host("4630") get }
    }
    @host struct Normal: DistributionWithMoments {
      var mean: Tensor { @host("4631") get }
      var sd: Tensor { @host("4632") get }
      @host("4633") init(_ mean: Double, _ sd: Double)
      @host("4634") @_disfavoredOverload init(mean: Double, sd: Double)
      @host("4635") init(mean: Tensor, sd: Tensor)
      @host("4636") init(maximizingLikelihoodOf data: Tensor)
      var dimension: Int? { @host("4637") get }
      @host("4638") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4639") func logDensity(_ x: Double) -> Double
      @host("4640") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("4641") get }
      var entropy: Double { @host("4642") get }
      @host("4643") func cumulativeProbability(_ x: Double) -> Double
      var description: String { @host("4644") get }
    }
    @host struct StandardNormal: DistributionWithMoments {
      var dimension: Int? { @host("4645") get }
      @host("4646") init(dimension: Int)
      @host("4647") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4648") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4649") get }
      var variance: Tensor { @host("4650") get }
      var entropy: Double { @host("4651") get }
      var description: String { @host("4652") get }
    }
    @host struct Independent: DistributionWithMoments, DistributionWithEntropy {
      var features: [any Distribution] { @host("4653") get }
      @host("4654") init(_ features: [any Distribution])
      @host("4655") init(_ feature: any Distribution, count: Int)
      var dimension: Int? { @host("4656") get }
      var parameters: [Parameter] { @host("4657") get }
      var parameterCount: Int { @host("4658") get }
      @host("4659") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4660") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4661") get }
      var variance: Tensor { @host("4662") get }
      var entropy: Double { @host("4663") get }
      var description: String { @host("4664") get }
    }
    @host struct Dirichlet: DistributionWithMoments, DistributionWithEntropy {
      var concentration: [Double] { @host("4665") get }
      @host("4666") init(_ concentration: [Double])
      var dimension: Int? { @host("4667") get }
      @host("4668") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4669") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4670") get }
      var variance: Tensor { @host("4671") get }
      var entropy: Double { @host("4672") get }
      var description: String { @host("4673") get }
    }
    @host struct LowRankNormal: DistributionWithMoments, DistributionWithEntropy {
      var mean: Tensor { @host("4674") get }
      var factor: Tensor { @host("4675") get }
      var sd: Tensor { @host("4676") get }
      @host("4677") init(mean: Tensor, factor: Tensor, sd: Tensor)
      var dimension: Int? { @host("4678") get }
      var covariance: Tensor { @host("4679") get }
      @host("4680") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4681") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("4682") get }
      var entropy: Double { @host("4683") get }
      var description: String { @host("4684") get }
    }
    @host struct Transformed: Distribution {
      var base: any Distribution { @host("4685") get }
      var bijection: any Bijection { @host("4686") get }
      @host("4687") init(_ base: any Distribution, by bijection: any Bijection)
      var dimension: Int? { @host("4688") get }
      var parameters: [Parameter] { @host("4689") get }
      var parameterCount: Int { @host("4690") get }
      @host("4691") func given(_ context: Tensor) -> any Distribution
      @host("4692") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4693") func logDensity(_ x: Double) -> Double
      @host("4694") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4695") get }
    }
    @host struct Uniform: DistributionWithMoments {
      var low: Tensor { @host("4696") get }
      var high: Tensor { @host("4697") get }
      @host("4698") init(_ low: Double, _ high: Double)
      @host("4699") @_disfavoredOverload init(low: Double, high: Double)
      @host("4700") init(low: Tensor, high: Tensor)
      var dimension: Int? { @host("4701") get }
      @host("4702") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4703") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4704") get }
      var variance: Tensor { @host("4705") get }
      var entropy: Double { @host("4706") get }
      var description: String { @host("4707") get }
    }
    @host struct ConvolutionalNetwork: Conditioner {
      var height: Int { @host("4708") get }
      var width: Int { @host("4709") get }
      var hidden: [Int] { @host("4710") get }
      var activation: Activation { @host("4711") get }
      @host("4712") init(height: Int, width: Int, hidden: [Int] = [32, 32], activation: Activation = .relu)
      @host("4713") init(_ images: ImageShape, hidden: [Int] = [32, 32], outputs: Int, activation: Activation = .relu)
      var parameters: [Parameter] { @host("4714") get }
      @host("4715") func settle(inputs: Int, outputs: Int)
      @host("4716") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("4717") get }
    }
    @host struct ImageShape: Equatable, CustomStringConvertible {
      @host("4718") static func == (a: ImageShape, b: ImageShape) -> Bool
      var channels: Int { @host("4719") get }
      var height: Int { @host("4720") get }
      var width: Int { @host("4721") get }
      @host("4722") init(channels: Int = 1, height: Int, width: Int)
      var count: Int { @host("4723") get }
      var axes: [Int] { @host("4724") get }
      @host("4725") func squeezed(by factor: Int = 2) -> ImageShape
      var description: String { @host("4726") get }
    }
    @host enum MultiScale {
      @host("4727") static func layers(_ shape: ImageShape, levels: Int = 2, steps: Int = 4, hidden: Int = 32) -> [any Bijection]
    }
    @host struct Squeeze: Bijection {
      var shape: ImageShape { @host("4728") get }
      var factor: Int { @host("4729") get }
      @host("4730") init(_ shape: ImageShape, factor: Int = 2)
      var dimension: Int? { @host("4731") get }
      var result: ImageShape { @host("4732") get }
      @host("4733") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4734") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4735") get }
    }
    @host struct InvertibleConvolution: Bijection {
      var shape: ImageShape { @host("4736") get }
      @host("4737") init(_ shape: ImageShape)
      var dimension: Int? { @host("4738") get }
      var parameters: [Parameter] { @host("4739") get }
      var parameterCount: Int { @host("4740") get }
      var matrix: Tensor { @host("4741") get }
      @host("4742") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4743") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4744") get }
    }
    @host struct ChannelNorm: Bijection {
      var shape: ImageShape { @host("4745") get }
      @host("4746") init(_ shape: ImageShape)
      var dimension: Int? { @host("4747") get }
      var parameters: [Parameter] { @host("4748") get }
      @host("4749") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4750") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4751") get }
    }
    @host enum ToyImages {
      @host("4752") static func shapes(_ count: Int, size: Int = 16, levels: Int = 0) -> Tensor
      @host("4753") static func glyphs(_ count: Int, size: Int = 16, levels: Int = 0) -> (images: Tensor, digits: Tensor)
    }
    enum Activation: String, CaseIterable, CustomStringConvertible {
      case relu
      case tanh
      case elu
      case silu
      case softplus
      case gelu
      @host("4754") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("4755") get }
    }
    @host struct AutoregressiveMLP: Distribution {
      var symbols: Int { @host("4756") get }
      @host("4757") init(dimension: Int, symbols: Int = 2, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .relu)
      var dimension: Int? { @host("4758") get }
      var parameters: [Parameter] { @host("4759") get }
      var parameterCount: Int { @host("4760") get }
      @host("4761") func logits(_ x: Tensor) -> Tensor
      @host("4762") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4763") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4764") get }
    }
    @host struct AutoregressiveTransformer: Distribution {
      var symbols: Int { @host("4765") get }
      var length: Int { @host("4766") get }
      @host("4767") init(symbols: Int, length: Int, width: Int = 32, heads: Int = 4, hidden: Int? = nil, layers: Int = 2)
      var dimension: Int? { @host("4768") get }
      var parameters: [Parameter] { @host("4769") get }
      @host("4770") func logits(_ x: Tensor) -> Tensor
      @host("4771") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4772") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4773") get }
    }
    @host struct CausalSelfAttention {
      var query: Dense { @host("4774") get }
      var key: Dense { @host("4775") get }
      var value: Dense { @host("4776") get }
      var output: Dense { @host("4777") get }
      var heads: Int { @host("4778") get }
      @host("4779") init(width: Int, heads: Int = 1)
      @host("4780") init(query: Dense, key: Dense, value: Dense, output: Dense, heads: Int = 1)
      var width: Int { @host("4781") get }
      var parameters: [Parameter] { @host("4782") get }
      var parameterCount: Int { @host("4783") get }
      @host("4784") func callAsFunction(_ x: Tensor) -> Tensor
      @host("4785") func weights(_ x: Tensor) -> Tensor
    }
    extension CausalSelfAttention: CustomStringConvertible {
      var description: String { @host("4786") get }
    }
    @host struct CausalTransformer {
      @host("4787") init(width: Int, heads: Int = 1, hidden: Int? = nil, layers: Int = 1)
      var width: Int { @host("4788") get }
      var heads: Int { @host("4789") get }
      var parameters: [Parameter] { @host("4790") get }
      var parameterCount: Int { @host("4791") get }
      @host("4792") func callAsFunction(_ x: Tensor) -> Tensor
    }
    extension CausalTransformer: CustomStringConvertible {
      var description: String { @host("4793") get }
    }
    protocol Conditioner: CustomStringConvertible {
      var parameters: [Parameter] { @host("4794") get }
      @host("4795") func settle(inputs: Int, outputs: Int)
      @host("4796") func callAsFunction(_ x: Tensor) -> Tensor
    }
    @host struct Dense {
      var weight: Parameter { @host("4797") get }
      var bias: Parameter { @host("4798") get }
      var mask: Tensor? { @host("4799") get }
      @host("4800") init(inputs: Int, outputs: Int)
      @host("4801") init(weight: Tensor, bias: Tensor, mask: Tensor? = nil, name: String = "dense")
      var inputs: Int { @host("4802") get }
      var outputs: Int { @host("4803") get }
      var parameters: [Parameter] { @host("4804") get }
      @host("4805") func callAsFunction(_ x: Tensor) -> Tensor
      var parameterCount: Int { @host("4806") get }
    }
    extension Dense: CustomStringConvertible {
      var description: String { @host("4807") get }
    }
    @host struct LayerNorm {
      var gain: Parameter { @host("4808") get }
      var bias: Parameter { @host("4809") get }
      @host("4810") init(width: Int)
      @host("4811") init(gain: Tensor, bias: Tensor)
      var width: Int { @host("4812") get }
      var parameters: [Parameter] { @host("4813") get }
      @host("4814") func callAsFunction(_ x: Tensor) -> Tensor
    }
    extension LayerNorm: CustomStringConvertible {
      var description: String { @host("4815") get }
    }
    @host struct MLP: Conditioner {
      var hidden: [Int] { @host("4816") get }
      var activation: Activation { @host("4817") get }
      @host("4818") init(hidden: [Int] = [64, 64], activation: Activation = .tanh)
      @host("4819") init(inputs: Int, hidden: [Int] = [64, 64], outputs: Int, activation: Activation = .tanh)
      var parameters: [Parameter] { @host("4820") get }
      var parameterCount: Int { @host("4821") get }
      @host("4822") func settle(inputs: Int, outputs: Int)
      @host("4823") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("4824") get }
    }
    @host struct MaskedMLP {
      var ranks: [Int] { @host("4825") get }
      var hidden: [Int] { @host("4826") get }
      var activation: Activation { @host("4827") get }
      var outputsPerFeature: Int { @host("4828") get }
      var contextDimension: Int { @host("4829") get }
      @host("4830") init(dimension: Int, hidden: [Int] = [64, 64], outputsPerFeature: Int = 2, order: [Int]? = nil, activation: Activation = .tanh, context: Int = 0)
      var parameters: [Parameter] { @host("4831") get }
      var parameterCount: Int { @host("4832") get }
      @host("4833") func callAsFunction(_ x: Tensor) -> Tensor
    }
    extension MaskedMLP: CustomStringConvertible {
      var description: String { @host("4834") get }
    }
    @host struct ResidualBlock {
      var first: Dense { @host("4835") get }
      var second: Dense { @host("4836") get }
      var activation: Activation { @host("4837") get }
      @host("4838") init(width: Int, hidden: Int? = nil, activation: Activation = .relu)
      var width: Int { @host("4839") get }
      var parameters: [Parameter] { @host("4840") get }
      var parameterCount: Int { @host("4841") get }
      @host("4842") func callAsFunction(_ h: Tensor) -> Tensor
    }
    extension ResidualBlock: CustomStringConvertible {
      var description: String { @host("4843") get }
    }
    @host struct ResidualMLP: Conditioner {
      var width: Int { @host("4844") get }
      var blocks: Int { @host("4845") get }
      var activation: Activation { @host("4846") get }
      @host("4847") init(width: Int = 64, blocks: Int = 2, activation: Activation = .relu)
      @host("4848") init(inputs: Int, width: Int = 64, blocks: Int = 2, outputs: Int, activation: Activation = .relu)
      var parameters: [Parameter] { @host("4849") get }
      var parameterCount: Int { @host("4850") get }
      @host("4851") func settle(inputs: Int, outputs: Int)
      @host("4852") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("4853") get }
    }
    extension [Double] {
      @host("4854") func sum() -> Double
      @host("4855") func mean() -> Double
    }
    @host struct QuadratureResult: CustomStringConvertible {
      var value: Double { @host("4856") get }
      var errorBound: Double { @host("4857") get }
      var evaluations: Int { @host("4858") get }
      var isConverged: Bool { @host("4859") get }
      var description: String { @host("4860") get }
    }
    @host("4861") func expectation(under p: any Distribution, over range: ClosedRange<Double>, tolerance: Double = 1e-11, of function: (Double) -> Double) -> Double
    @host("4862") func klDivergence(_ p: any Distribution, _ q: any Distribution, over range: ClosedRange<Double>, tolerance: Double = 1e-11) -> Double
    @host("4863") func klDivergence(_ p: any Distribution, _ q: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-6) -> Double
    @host("4864") func integral(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> Double
    @host("4865") func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> Double
    @host("4866") @_disfavoredOverload func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> Double
    @host("4867") func quadrature(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> QuadratureResult
    @host("4868") func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> QuadratureResult
    @host("4869") @_disfavoredOverload func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> QuadratureResult
    @host struct EightGaussians: Distribution {
      var radius: Double { @host("4870") get }
      var sd: Double { @host("4871") get }
      @host("4872") init(radius: Double = 2, sd: Double = 0.2)
      var dimension: Int? { @host("4873") get }
      @host("4874") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4875") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4876") get }
    }
    @host struct Checkerboard: Distribution {
      @host("4877") init()
      var dimension: Int? { @host("4878") get }
      @host("4879") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4880") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("4881") get }
      var description: String { @host("4882") get }
    }
    @host struct Rings: Distribution {
      var radii: [Double] { @host("4883") get }
      var sd: Double { @host("4884") get }
      @host("4885") init(radii: [Double] = [0.5, 1, 1.5, 2], sd: Double = 0.08)
      var dimension: Int? { @host("4886") get }
      @host("4887") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4888") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4889") get }
    }
    @host struct Banana: Distribution {
      @host("4890") init()
      var dimension: Int? { @host("4891") get }
      @host("4892") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4893") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("4894") get }
      var description: String { @host("4895") get }
    }
    @host struct Pinwheel: Distribution {
      var arms: Int { @host("4896") get }
      var twist: Double { @host("4897") get }
      @host("4898") init(arms: Int = 5, twist: Double = 1)
      var dimension: Int? { @host("4899") get }
      @host("4900") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4901") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4902") get }
    }
    @host struct Funnel: Distribution {
      var sd: Double { @host("4903") get }
      @host("4904") init(sd: Double = 1.5)
      var dimension: Int? { @host("4905") get }
      @host("4906") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4907") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("4908") get }
      var description: String { @host("4909") get }
    }
    @host struct TwoMoons: Distribution {
      var noise: Double { @host("4910") get }
      @host("4911") init(noise: Double = 0.1)
      var dimension: Int? { @host("4912") get }
      @host("4913") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4914") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4915") get }
    }
    @host struct Circles: Distribution {
      var noise: Double { @host("4916") get }
      var inner: Double { @host("4917") get }
      @host("4918") init(noise: Double = 0.08, inner: Double = 0.5)
      var dimension: Int? { @host("4919") get }
      @host("4920") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4921") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4922") get }
    }
    @host struct Spirals: Distribution {
      var noise: Double { @host("4923") get }
      @host("4924") init(noise: Double = 0.08)
      var dimension: Int? { @host("4925") get }
      @host("4926") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4927") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4928") get }
    }
    @host enum ToyEnergies {
      @host("4929") static func crescents(_ z: Tensor) -> Tensor
      @host("4930") static func sine(_ z: Tensor) -> Tensor
      @host("4931") static func split(_ z: Tensor) -> Tensor
      @host("4932") static func branch(_ z: Tensor) -> Tensor
    }
    @host struct Checkpoint: Equatable, CustomStringConvertible {
      @host("4933") static func == (a: Checkpoint, b: Checkpoint) -> Bool
      @host("4934") init(of model: any Distribution)
      @host("4935") init(text: String)
      var text: String { @host("4936") get }
      @host("4937") func restore(_ model: any Distribution)
      var description: String { @host("4938") get }
    }
    @host struct TrainingError: TensorError, Equatable {
      @host("4939") static func == (a: TrainingError, b: TrainingError) -> Bool
      var description: String { @host("4940") get }
      var help: String? { @host("4941") get }
    }
    @host("4942") @discardableResult func fit(_ model: any Distribution, to data: Tensor, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Annealed(), heldOut: Double = 0, gradientLimit: Double = 100, patience: Int = 0, reportEvery: Int = 0, until: Int = 0, from checkpoint: Checkpoint? = nil) -> History
    @host("4943") @discardableResult func fit(_ model: any Distribution, to data: Tensor, given context: Tensor, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Annealed(), heldOut: Double = 0, gradientLimit: Double = 100, patience: Int = 0, reportEvery: Int = 0, until: Int = 0, from checkpoint: Checkpoint? = nil) -> History
    @host("4944") @discardableResult func fitReverse(_ flow: Flow, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Annealed(), gradientLimit: Double = 100, reportEvery: Int = 0, until: Int = 0, from checkpoint: Checkpoint? = nil, toLogDensity logDensity: (Tensor) -> Tensor) -> History
    @host struct Flow: Distribution {
      var base: any Distribution { @host("4945") get }
      var layers: [any Bijection] { @host("4946") get }
      @host("4947") init(base: any Distribution, @FlowBuilder layers: () -> [any Bijection])
      @host("4948") init(base: any Distribution, layers: [any Bijection])
      var bijection: any Bijection { @host("4949") get }
      var dimension: Int? { @host("4950") get }
      var parameters: [Parameter] { @host("4951") get }
      @host("4952") func given(_ context: Tensor) -> any Distribution
      var parameterCount: Int { @host("4953") get }
      @host("4954") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4955") func logDensity(_ x: Double) -> Double
      @host("4956") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4957") func toNoise(_ x: Tensor) -> Tensor
      @host("4958") func toData(_ z: Tensor) -> Tensor
      @host("4959") func stages(_ x: Tensor) -> [Tensor]
      var description: String { @host("4960") get }
    }
    @resultBuilder @host enum FlowBuilder {
      @host("4961") static func buildExpression(_ layer: any Bijection) -> [any Bijection]
      @host("4962") static func buildExpression(_ layers: [any Bijection]) -> [any Bijection]
      @host("4963") static func buildBlock(_ parts: [any Bijection]...) -> [any Bijection]
      @host("4964") static func buildArray(_ parts: [[any Bijection]]) -> [any Bijection]
      @host("4965") static func buildOptional(_ part: [any Bijection]?) -> [any Bijection]
      @host("4966") static func buildEither(first part: [any Bijection]) -> [any Bijection]
      @host("4967") static func buildEither(second part: [any Bijection]) -> [any Bijection]
    }
    @host struct History: CustomStringConvertible {
      var losses: [Double] { @host("4968") get }
      var heldOutSteps: [Int] { @host("4969") get }
      var heldOutLosses: [Double] { @host("4970") get }
      var stoppedEarlyAt: Int? { @host("4971") get }
      var bestStep: Int? { @host("4972") get }
      var checkpoint: Checkpoint? { @host("4973") get }
      var steps: Int { @host("4974") get }
      var stepNumbers: [Double] { @host("4975") get }
      var finalLoss: Double { @host("4976") get }
      var description: String { @host("4977") get }
    }
    protocol Optimizer: CustomStringConvertible {
      @host("4978") func start() -> any OptimizerRun
      @host("4979") func start(steps: Int) -> any OptimizerRun
    }
    extension Optimizer {
      @host("4980") func start(steps: Int) -> any OptimizerRun
    }
    protocol OptimizerRun {
      @host("4981") func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor]
      var state: [Tensor] { @host("4982") get  @host("4983") set }
    }
    extension OptimizerRun {
      var state: [Tensor] { @host("4984") get  @host("4985") set }
    }
    @host struct Adam: Optimizer {
      var rate: Double { @host("4986") get }
      var beta1: Double { @host("4987") get }
      var beta2: Double { @host("4988") get }
      var epsilon: Double { @host("4989") get }
      var weightDecay: Double { @host("4990") get }
      @host("4991") init(rate: Double = 1e-3, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0)
      @host("4992") func start() -> any OptimizerRun
      var description: String { @host("4993") get }
    }
    @host struct SGD: Optimizer {
      var rate: Double { @host("4994") get }
      var momentum: Double { @host("4995") get }
      var isNesterov: Bool { @host("4996") get }
      @host("4997") init(rate: Double, momentum: Double = 0, isNesterov: Bool = false)
      @host("4998") func start() -> any OptimizerRun
      var description: String { @host("4999") get }
    }
    @host struct RMSProp: Optimizer {
      var rate: Double { @host("5000") get }
      var decay: Double { @host("5001") get }
      var epsilon: Double { @host("5002") get }
      @host("5003") init(rate: Double = 0.01, decay: Double = 0.99, epsilon: Double = 1e-8)
      @host("5004") func start() -> any OptimizerRun
      var description: String { @host("5005") get }
    }
    protocol Schedule: CustomStringConvertible {
      @host("5006") func factor(step: Int) -> Double
    }
    @host struct CosineDecay: Schedule {
      var steps: Int { @host("5007") get }
      var warmUp: Int { @host("5008") get }
      var end: Double { @host("5009") get }
      @host("5010") init(steps: Int, warmUp: Int = 0, end: Double = 0)
      @host("5011") func factor(step: Int) -> Double
      var description: String { @host("5012") get }
    }
    @host struct ExponentialDecay: Schedule {
      var rate: Double { @host("5013") get }
      var interval: Int { @host("5014") get }
      var isStaircase: Bool { @host("5015") get }
      @host("5016") init(rate: Double, interval: Int, isStaircase: Bool = false)
      @host("5017") func factor(step: Int) -> Double
      var description: String { @host("5018") get }
    }
    @host struct WarmUp: Schedule {
      var steps: Int { @host("5019") get }
      @host("5020") init(steps: Int)
      @host("5021") func factor(step: Int) -> Double
      var description: String { @host("5022") get }
    }
    @host struct Scheduled: Optimizer {
      var optimizer: any Optimizer { @host("5023") get }
      var schedule: any Schedule { @host("5024") get }
      @host("5025") init(_ optimizer: any Optimizer, by schedule: any Schedule)
      @host("5026") func start() -> any OptimizerRun
      var description: String { @host("5027") get }
    }
    @host struct Annealed: Optimizer {
      var optimizer: any Optimizer { @host("5028") get }
      @host("5029") init(_ optimizer: any Optimizer = Adam(rate: 5e-3))
      @host("5030") func start() -> any OptimizerRun
      @host("5031") func start(steps: Int) -> any OptimizerRun
      var description: String { @host("5032") get }
    }
    """#
}
