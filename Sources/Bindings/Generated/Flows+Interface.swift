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
      @host("4069") @_disfavoredOverload init(prior: any Distribution, logLikelihood: @escaping (Tensor) -> Tensor)
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
      @host("4140") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4141") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4142") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("4143") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      @host("4144") func then(_ next: any Bijection) -> Composition
      var forwardCost: DirectionCost { @host("4145") get }
      var inverseCost: DirectionCost { @host("4146") get }
      @host("4147") func given(_ context: Tensor) -> any Bijection
      var description: String { @host("4148") get }
    }
    @host struct Inverted: Bijection {
      var original: any Bijection { @host("4149") get }
      @host("4150") init(_ original: any Bijection)
      var dimension: Int? { @host("4151") get }
      var parameters: [Parameter] { @host("4152") get }
      var forwardCost: DirectionCost { @host("4153") get }
      var inverseCost: DirectionCost { @host("4154") get }
      @host("4155") func given(_ context: Tensor) -> any Bijection
      @host("4156") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4157") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4158") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("4159") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var description: String { @host("4160") get }
    }
    @host struct ConditionalAffine: ConditionalBijection {
      var conditioner: any Conditioner { @host("4161") get }
      var contextDimension: Int { @host("4162") get }
      var dimension: Int? { @host("4163") get }
      @host("4164") init(context: Int, conditioner: any Conditioner = MLP(), logScaleBound: Double = 4)
      var parameters: [Parameter] { @host("4165") get }
      @host("4166") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4167") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4168") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4169") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4170") get }
    }
    protocol ConditionalBijection: Bijection {
      var contextDimension: Int { @host("4171") get }
      @host("4172") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4173") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    extension ConditionalBijection {
      @host("4174") func given(_ context: Tensor) -> any Bijection
    }
    @host struct Conditioned: Bijection {
      var original: any ConditionalBijection { @host("4175") get }
      var context: Tensor { @host("4176") get }
      @host("4177") init(_ original: any ConditionalBijection, context: Tensor)
      var dimension: Int? { @host("4178") get }
      var parameters: [Parameter] { @host("4179") get }
      var forwardCost: DirectionCost { @host("4180") get }
      var inverseCost: DirectionCost { @host("4181") get }
      @host("4182") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4183") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4184") get }
    }
    enum DirectionCost: String, CaseIterable, CustomStringConvertible {
      case fast
      case sequential
      case numerical
      @host("4185") func combined(with other: DirectionCost) -> DirectionCost
      var description: String { @host("4186") get }
    }
    protocol NumericallyInvertible: Bijection {
      var inverseTolerance: Double { @host("4187") get }
    }
    extension NumericallyInvertible {
      var inverseCost: DirectionCost { @host("4188") get }
    }
    @host struct Continuous: NumericallyInvertible {
      enum Trace: String, CaseIterable {
        case exact
        case hutchinson
      }
      var network: MLP { @host("4189") get }
      var trace: Continuous.Trace { @host("4190") get }
      var inverseTolerance: Double { @host("4191") get }
      var dimension: Int? { @host("4192") get }
      @host("4193") init(dimension: Int? = nil, hidden: [Int] = [32, 32], trace: Continuous.Trace = .exact, tolerance: Double = 1e-6)
      var parameters: [Parameter] { @host("4194") get }
      var forwardCost: DirectionCost { @host("4195") get }
      @host("4196") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4197") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4198") get }
    }
    @host struct Coupling: ConditionalBijection {
      var mask: Mask { @host("4199") get }
      var conditioner: any Conditioner { @host("4200") get }
      var transformer: any Transformer { @host("4201") get }
      var contextDimension: Int { @host("4202") get }
      @host("4203") init(mask: Mask, conditioner: any Conditioner = MLP(), logScaleBound: Double = 2)
      @host("4204") init(mask: Mask, conditioner: any Conditioner = MLP(), transformer: any Transformer, context: Int = 0)
      var dimension: Int? { @host("4205") get }
      var parameters: [Parameter] { @host("4206") get }
      @host("4207") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4208") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4209") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4210") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4211") get }
    }
    @host struct Sinh: ElementwiseBijection {
      @host("4212") init()
      @host("4213") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4214") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4215") get }
    }
    @host struct Asinh: ElementwiseBijection {
      @host("4216") init()
      @host("4217") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4218") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4219") get }
    }
    @host struct Exp: ElementwiseBijection {
      @host("4220") init()
      @host("4221") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4222") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4223") get }
    }
    @host struct Log: ElementwiseBijection {
      @host("4224") init()
      @host("4225") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4226") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4227") get }
    }
    @host struct Sigmoid: ElementwiseBijection {
      @host("4228") init()
      @host("4229") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4230") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4231") get }
    }
    @host struct Logit: ElementwiseBijection {
      @host("4232") init()
      @host("4233") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4234") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4235") get }
    }
    @host struct Tanh: ElementwiseBijection {
      @host("4236") init()
      @host("4237") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4238") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4239") get }
    }
    @host struct Atanh: ElementwiseBijection {
      @host("4240") init()
      @host("4241") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4242") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4243") get }
    }
    @host struct Softplus: ElementwiseBijection {
      @host("4244") init()
      @host("4245") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4246") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4247") get }
    }
    @host struct LeakyReLU: ElementwiseBijection {
      var slope: Double { @host("4248") get }
      @host("4249") init(slope: Double = 0.01)
      @host("4250") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4251") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4252") get }
    }
    @host struct Power: ElementwiseBijection {
      var exponent: Double { @host("4253") get }
      @host("4254") init(_ exponent: Double)
      @host("4255") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4256") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4257") get }
    }
    @host struct SoftClip: ElementwiseBijection {
      var bound: Double { @host("4258") get }
      @host("4259") init(bound: Double)
      @host("4260") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4261") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4262") get }
    }
    @host struct SinhArcsinh: ElementwiseBijection {
      var skew: Double { @host("4263") get }
      var tail: Double { @host("4264") get }
      @host("4265") init(skew: Double = 0, tail: Double = 1)
      @host("4266") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4267") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4268") get }
    }
    protocol ElementwiseBijection: Bijection {
      @host("4269") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4270") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
    }
    extension ElementwiseBijection {
      @host("4271") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4272") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    extension ElementwiseBijection {
      @host("4273") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("4274") func inverse(_ z: Double) -> (value: Double, logDet: Double)
    }
    @host struct Identity: ElementwiseBijection {
      @host("4275") init()
      @host("4276") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("4277") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("4278") get }
    }
    @host struct ElementwiseSpline: Bijection {
      var bins: Int { @host("4279") get }
      var bound: Double { @host("4280") get }
      @host("4281") init(dimension: Int? = nil, bins: Int = 8, bound: Double = 5)
      var dimension: Int? { @host("4282") get }
      var parameters: [Parameter] { @host("4283") get }
      @host("4284") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4285") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4286") get }
    }
    @host struct LinearLU: Bijection {
      @host("4287") init(dimension: Int? = nil)
      @host("4288") init(_ matrix: Tensor, bias: Tensor? = nil)
      var dimension: Int? { @host("4289") get }
      var parameters: [Parameter] { @host("4290") get }
      var parameterCount: Int { @host("4291") get }
      var matrix: Tensor { @host("4292") get }
      @host("4293") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4294") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4295") get }
    }
    @host struct LinearQR: Bijection {
      @host("4296") init(dimension: Int? = nil)
      @host("4297") init(_ matrix: Tensor, bias: Tensor? = nil)
      var dimension: Int? { @host("4298") get }
      var parameters: [Parameter] { @host("4299") get }
      var parameterCount: Int { @host("4300") get }
      var matrix: Tensor { @host("4301") get }
      @host("4302") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4303") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4304") get }
    }
    @host struct Orthogonal: Bijection {
      var reflections: Int? { @host("4305") get }
      @host("4306") init(dimension: Int? = nil, reflections: Int? = nil)
      var dimension: Int? { @host("4307") get }
      var parameters: [Parameter] { @host("4308") get }
      var matrix: Tensor { @host("4309") get }
      @host("4310") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4311") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4312") get }
    }
    @host struct Mask: CustomStringConvertible {
      @host("4313") init(_ kept: [Bool])
      @host("4314") static func alternating(_ k: Int) -> Mask
      static var halves: Mask { @host("4315") get }
      @host("4316") static func halves(_ k: Int) -> Mask
      @host("4317") static func random(seed: Int) -> Mask
      @host("4318") static func checkerboard(_ k: Int, _ shape: ImageShape) -> Mask
      @host("4319") static func channelwise(_ k: Int, _ shape: ImageShape) -> Mask
      var inverted: Mask { @host("4320") get }
      var dimension: Int? { @host("4321") get }
      @host("4322") func kept(dimension: Int) -> [Bool]
      var description: String { @host("4323") get }
    }
    extension Mask: ExpressibleByArrayLiteral {
      @host("4324") init(arrayLiteral elements: Bool...)
    }
    @host struct MaskedAutoregressive: ConditionalBijection {
      var order: [Int]? { @host("4325") get }
      var transformer: any Transformer { @host("4326") get }
      var contextDimension: Int { @host("4327") get }
      @host("4328") init(dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .relu, logScaleBound: Double = 2)
      @host("4329") init(dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .relu, transformer: any Transformer, context: Int = 0)
      var dimension: Int? { @host("4330") get }
      var parameters: [Parameter] { @host("4331") get }
      var parameterCount: Int { @host("4332") get }
      var inverseCost: DirectionCost { @host("4333") get }
      @host("4334") func conditionals(_ x: Tensor) -> (mean: Tensor, logScale: Tensor)
      @host("4335") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4336") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4337") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4338") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4339") get }
    }
    @host struct NumericallyInverted: NumericallyInvertible {
      var original: any ForwardBijection { @host("4340") get }
      var inverseTolerance: Double { @host("4341") get }
      var stepsMax: Int { @host("4342") get }
      @host("4343") init(_ original: any ForwardBijection, tolerance: Double = 1e-11, stepsMax: Int = 200)
      var dimension: Int? { @host("4344") get }
      var parameters: [Parameter] { @host("4345") get }
      var forwardCost: DirectionCost { @host("4346") get }
      @host("4347") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4348") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4349") get }
    }
    extension ForwardBijection {
      @host("4350") func numericallyInverted(tolerance: Double = 1e-11) -> NumericallyInverted
    }
    @host struct Permutation: Bijection {
      var order: [Int] { @host("4351") get }
      @host("4352") init(_ order: [Int])
      var dimension: Int? { @host("4353") get }
      @host("4354") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4355") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4356") get }
    }
    @host struct Reverse: Bijection {
      @host("4357") init()
      @host("4358") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4359") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4360") get }
    }
    @host struct Planar: NumericallyInvertible {
      @host("4361") init(dimension: Int? = nil)
      var dimension: Int? { @host("4362") get }
      var parameters: [Parameter] { @host("4363") get }
      var inverseTolerance: Double { @host("4364") get }
      @host("4365") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4366") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4367") get }
    }
    @host struct Radial: Bijection {
      @host("4368") init(dimension: Int? = nil)
      var dimension: Int? { @host("4369") get }
      var parameters: [Parameter] { @host("4370") get }
      @host("4371") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4372") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4373") get }
    }
    @host struct Residual: NumericallyInvertible {
      var hidden: [Int] { @host("4374") get }
      var contraction: Double { @host("4375") get }
      var inverseTolerance: Double { @host("4376") get }
      @host("4377") init(dimension: Int? = nil, hidden: [Int] = [32, 32], contraction: Double = 0.9, tolerance: Double = 1e-11)
      var dimension: Int? { @host("4378") get }
      var parameters: [Parameter] { @host("4379") get }
      @host("4380") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4381") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4382") func logDetEstimate(_ x: Tensor, terms: Int = 20, probes: Int = 10) -> Tensor
      var description: String { @host("4383") get }
    }
    @host struct Split: Bijection {
      var kept: Int { @host("4384") get }
      var rest: any Bijection { @host("4385") get }
      @host("4386") init(keeping kept: Int, rest: [any Bijection])
      var dimension: Int? { @host("4387") get }
      var parameters: [Parameter] { @host("4388") get }
      var parameterCount: Int { @host("4389") get }
      var forwardCost: DirectionCost { @host("4390") get }
      var inverseCost: DirectionCost { @host("4391") get }
      @host("4392") func given(_ context: Tensor) -> any Bijection
      @host("4393") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4394") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4395") get }
    }
    @host struct Sylvester: NumericallyInvertible {
      var planes: Int? { @host("4396") get }
      @host("4397") init(dimension: Int? = nil, planes: Int? = nil)
      var dimension: Int? { @host("4398") get }
      var parameters: [Parameter] { @host("4399") get }
      var inverseTolerance: Double { @host("4400") get }
      @host("4401") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4402") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4403") get }
    }
    protocol Transformer: CustomStringConvertible {
      var parametersPerFeature: Int { @host("4404") get }
      @host("4405") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4406") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    @host struct AffineTransformer: Transformer {
      @host("4407") init(logScaleBound: Double = 2)
      var parametersPerFeature: Int { @host("4408") get }
      @host("4409") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4410") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4411") get }
    }
    @host struct AdditiveTransformer: Transformer {
      @host("4412") init()
      var parametersPerFeature: Int { @host("4413") get }
      @host("4414") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4415") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4416") get }
    }
    @host struct SplineTransformer: Transformer {
      var bins: Int { @host("4417") get }
      var bound: Double { @host("4418") get }
      @host("4419") init(bins: Int = 8, bound: Double = 5)
      var parametersPerFeature: Int { @host("4420") get }
      @host("4421") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4422") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4423") get }
    }
    @host struct TransformerAutoregressive: Bijection {
      var features: Int { @host("4424") get }
      @host("4425") init(dimension: Int, width: Int = 16, heads: Int = 2, hidden: Int? = nil, layers: Int = 1)
      var dimension: Int? { @host("4426") get }
      var parameters: [Parameter] { @host("4427") get }
      var inverseCost: DirectionCost { @host("4428") get }
      @host("4429") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4430") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4431") get }
    }
    @host struct Triangular: Bijection {
      var isLower: Bool { @host("4432") get }
      @host("4433") init(dimension: Int? = nil, isLower: Bool = true)
      var dimension: Int? { @host("4434") get }
      var parameters: [Parameter] { @host("4435") get }
      var parameterCount: Int { @host("4436") get }
      var matrix: Tensor { @host("4437") get }
      @host("4438") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4439") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4440") get }
    }
    @host struct Diagonal: Bijection {
      @host("4441") init(dimension: Int? = nil)
      var dimension: Int? { @host("4442") get }
      var parameters: [Parameter] { @host("4443") get }
      @host("4444") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4445") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4446") get }
    }
    @host("4447") @discardableResult func check(_ value: Double, equals expected: Double, within tolerance: Double = 1e-10) -> CheckReport
    @host("4448") @_disfavoredOverload @discardableResult func check(_ value: Tensor, equals expected: Tensor, within tolerance: Double = 1e-10) -> CheckReport
    @host("4449") @discardableResult func check(_ condition: Bool, _ claim: String = "condition holds") -> CheckReport
    @host("4450") @discardableResult func checkTriangular(_ bijection: any Bijection, on x: Tensor, order: [Int] = []) -> CheckReport
    @host("4451") @discardableResult func checkGradient(of f: (Tensor) -> Tensor, at x: Tensor, within tolerance: Double = 1e-6, step: Double = 1e-5) -> CheckReport
    @host("4452") @discardableResult func checkBijection(_ bijection: any Bijection, on x: Tensor, within tolerance: Double = 1e-9) -> CheckReport
    @host("4453") @discardableResult func checkDensity(_ distribution: any Distribution, over range: ClosedRange<Double>, within tolerance: Double = 1e-6) -> CheckReport
    @host("4454") @discardableResult func checkDensity(_ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, within tolerance: Double = 1e-4) -> CheckReport
    @host struct CheckReport: CustomStringConvertible, Equatable {
      @host("4455") static func == (a: CheckReport, b: CheckReport) -> Bool
      @host struct Finding: Equatable {
        @host("4456") static func == (a: CheckReport.Finding, b: CheckReport.Finding) -> Bool
        var claim: String { @host("4457") get }
        var holds: Bool { @host("4458") get }
      }
      var title: String { @host("4459") get }
      var findings: [CheckReport.Finding] { @host("4460") get }
      var hasPassed: Bool { @host("4461") get }
      var description: String { @host("4462") get }
    }
    @host("4463") @discardableResult func checkSamples(_ distribution: any Distribution, over range: ClosedRange<Double>, samples: Int = 1000, falseAlarmRate: Double = 1e-6) -> CheckReport
    @host("4464") @discardableResult func checkSamples(_ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, samples: Int = 4000, falseAlarmRate: Double = 1e-6) -> CheckReport
    @host("4465") @discardableResult func checkSamples(_ distribution: any Distribution, samples: Int = 4000, falseAlarmRate: Double = 1e-6) -> CheckReport
    protocol DistributionWithEntropy: Distribution {
      var entropy: Double { @host("4466") get }
    }
    protocol DistributionWithCDF: Distribution {
      @host("4467") func cumulativeProbability(_ x: Double) -> Double
    }
    extension DistributionWithCDF {
      @host("4468") func quantile(_ probability: Double) -> Double
    }
    extension Normal: DistributionWithEntropy, DistributionWithCDF {
    }
    extension StandardNormal: DistributionWithEntropy {
    }
    extension MultivariateNormal: DistributionWithEntropy {
    }
    extension Uniform: DistributionWithEntropy, DistributionWithCDF {
      @host("4469") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Laplace: DistributionWithEntropy, DistributionWithCDF {
      @host("4470") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Logistic: DistributionWithEntropy, DistributionWithCDF {
      @host("4471") func cumulativeProbability(_ x: Double) -> Double
    }
    extension StudentT: DistributionWithEntropy, DistributionWithCDF {
      @host("4472") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Exponential: DistributionWithEntropy, DistributionWithCDF {
      @host("4473") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Gamma: DistributionWithEntropy, DistributionWithCDF {
      @host("4474") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Beta: DistributionWithEntropy, DistributionWithCDF {
      @host("4475") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Mixture: DistributionWithCDF {
      @host("4476") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Transformed: DistributionWithCDF {
      @host("4477") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Flow: DistributionWithCDF {
      @host("4478") func cumulativeProbability(_ x: Double) -> Double
    }
    @host struct Bernoulli: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
      var logit: Double { @host("4479") get }
      @host("4480") init(_ probability: Double)
      @host("4481") init(logit: Double)
      var dimension: Int? { @host("4482") get }
      var probability: Double { @host("4483") get }
      @host("4484") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4485") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4486") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("4487") get }
      var variance: Tensor { @host("4488") get }
      var entropy: Double { @host("4489") get }
      var description: String { @host("4490") get }
    }
    @host struct Categorical: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
      var logProbabilities: [Double] { @host("4491") get }
      @host("4492") init(_ weights: [Double])
      @host("4493") init(logits: [Double])
      var dimension: Int? { @host("4494") get }
      var probabilities: [Double] { @host("4495") get }
      @host("4496") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4497") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4498") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("4499") get }
      var variance: Tensor { @host("4500") get }
      var entropy: Double { @host("4501") get }
      var description: String { @host("4502") get }
    }
    @host struct Poisson: DistributionWithMoments, DistributionWithCDF {
      var rate: Double { @host("4503") get }
      @host("4504") init(rate: Double)
      var dimension: Int? { @host("4505") get }
      @host("4506") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4507") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4508") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("4509") get }
      var variance: Tensor { @host("4510") get }
      var description: String { @host("4511") get }
    }
    protocol Distribution: CustomStringConvertible {
      var dimension: Int? { @host("4512") get }
      var parameters: [Parameter] { @host("4513") get }
      @host("4514") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4515") func logDensity(_ x: Double) -> Double
      @host("4516") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4517") func given(_ context: Tensor) -> any Distribution
    }
    extension Distribution {
      var parameters: [Parameter] { @host("4518") get }
      @host("4519") func given(_ context: Tensor) -> any Distribution
      @host("4520") func logDensity(_ x: Double) -> Double
      @host("4521") @_disfavoredOverload func density(_ x: Tensor) -> Tensor
      @host("4522") func density(_ x: Double) -> Double
      @host("4523") func sample(_ count: Int) -> Tensor
      @host("4524") func sample() -> Tensor
    }
    protocol DistributionWithMoments: Distribution {
      var mean: Tensor { @host("4525") get }
      var variance: Tensor { @host("4526") get }
    }
    @host("4527") func klDivergence(_ p: any Distribution, _ q: any Distribution) -> Double
    @host struct Laplace: DistributionWithMoments {
      var location: Double { @host("4528") get }
      var scale: Double { @host("4529") get }
      @host("4530") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("4531") get }
      @host("4532") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4533") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4534") get }
      var variance: Tensor { @host("4535") get }
      var entropy: Double { @host("4536") get }
      var description: String { @host("4537") get }
    }
    @host struct Logistic: DistributionWithMoments {
      var location: Double { @host("4538") get }
      var scale: Double { @host("4539") get }
      @host("4540") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("4541") get }
      @host("4542") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4543") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4544") get }
      var variance: Tensor { @host("4545") get }
      var entropy: Double { @host("4546") get }
      var description: String { @host("4547") get }
    }
    @host struct StudentT: DistributionWithMoments {
      var degreesOfFreedom: Double { @host("4548") get }
      var location: Double { @host("4549") get }
      var scale: Double { @host("4550") get }
      @host("4551") init(degreesOfFreedom: Double, location: Double = 0, scale: Double = 1)
      var dimension: Int? { @host("4552") get }
      @host("4553") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4554") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4555") get }
      var variance: Tensor { @host("4556") get }
      var entropy: Double { @host("4557") get }
      var description: String { @host("4558") get }
    }
    @host struct Exponential: DistributionWithMoments {
      var rate: Double { @host("4559") get }
      @host("4560") init(rate: Double)
      var dimension: Int? { @host("4561") get }
      @host("4562") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4563") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4564") get }
      var variance: Tensor { @host("4565") get }
      var entropy: Double { @host("4566") get }
      var description: String { @host("4567") get }
    }
    @host struct Gamma: DistributionWithMoments {
      var shape: Double { @host("4568") get }
      var rate: Double { @host("4569") get }
      @host("4570") init(shape: Double, rate: Double = 1)
      var dimension: Int? { @host("4571") get }
      @host("4572") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4573") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4574") get }
      var variance: Tensor { @host("4575") get }
      var entropy: Double { @host("4576") get }
      var description: String { @host("4577") get }
    }
    @host struct Beta: DistributionWithMoments {
      var a: Double { @host("4578") get }
      var b: Double { @host("4579") get }
      @host("4580") init(_ a: Double, _ b: Double)
      var dimension: Int? { @host("4581") get }
      @host("4582") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4583") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4584") get }
      var variance: Tensor { @host("4585") get }
      var entropy: Double { @host("4586") get }
      var description: String { @host("4587") get }
    }
    @host struct Mixture: DistributionWithMoments {
      var components: [any Distribution] { @host("4588") get }
      var weights: [Double] { @host("4589") get }
      @host("4590") init(_ components: [any Distribution], weights: [Double] = [])
      var dimension: Int? { @host("4591") get }
      var parameters: [Parameter] { @host("4592") get }
      @host("4593") func given(_ context: Tensor) -> any Distribution
      @host("4594") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4595") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4596") get }
      var variance: Tensor { @host("4597") get }
      var description: String { @host("4598") get }
    }
    @host struct Estimate: CustomStringConvertible, Equatable {
      @host("4599") static func == (a: Estimate, b: Estimate) -> Bool
      var value: Double { @host("4600") get }
      var standardError: Double { @host("4601") get }
      var count: Int { @host("4602") get }
      @host("4603") init(_ terms: [Double])
      var description: String { @host("4604") get }
    }
    @host("4605") func estimatedKLDivergence(_ p: any Distribution, _ q: any Distribution, samples: Int = 10_000) -> Estimate
    @host("4606") func estimatedEntropy(_ p: any Distribution, samples: Int = 10_000) -> Estimate
    @host("4607") func estimatedExpectation(under p: any Distribution, samples: Int = 10_000, of function: (Tensor) -> Tensor) -> Estimate
    @host struct MultivariateNormal: DistributionWithMoments {
      var mean: Tensor { @host("4608") get }
      var covariance: Tensor { @host("4609") get }
      @host("4610") init(mean: Tensor, covariance: Tensor)
      var dimension: Int? { @host("4611") get }
      @host("4612") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4613") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("4614") get }
      var entropy: Double { @host("4615") get }
      var description: String { @host("4616") get }
    }
    @host struct Normal: DistributionWithMoments {
      var mean: Tensor { @host("4617") get }
      var sd: Tensor { @host("4618") get }
      @host("4619") init(_ mean: Double, _ sd: Double)
      @host("4620") @_disfavoredOverload init(mean: Double, sd: Double)
      @host("4621") init(mean: Tensor, sd: Tensor)
      var dimension: Int? { @host("4622") get }
      @host("4623") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4624") func logDensity(_ x: Double) -> Double
      @host("4625") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("4626") get }
      var entropy: Double { @host("4627") get }
      @host("4628") func cumulativeProbability(_ x: Double) -> Double
      var description: String { @host("4629") get }
    }
    @host struct StandardNormal: DistributionWithMoments {
      var dimension: Int? { @host("4630") get }
      @host("4631") init(dimension: Int)
      @host("4632") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4633") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4634") get }
      var variance: Tensor { @host("4635") get }
      var entropy: Double { @host("4636") get }
      var description: String { @host("4637") get }
    }
    @host struct Independent: DistributionWithMoments, DistributionWithEntropy {
      var features: [any Distribution] { @host("4638") get }
      @host("4639") init(_ features: [any Distribution])
      @host("4640") init(_ feature: any Distribution, count: Int)
      var dimension: Int? { @host("4641") get }
      var parameters: [Parameter] { @host("4642") get }
      @host("4643") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4644") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4645") get }
      var variance: Tensor { @host("4646") get }
      var entropy: Double { @host("4647") get }
      var description: String { @host("4648") get }
    }
    @host struct Dirichlet: DistributionWithMoments, DistributionWithEntropy {
      var concentration: [Double] { @host("4649") get }
      @host("4650") init(_ concentration: [Double])
      var dimension: Int? { @host("4651") get }
      @host("4652") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4653") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4654") get }
      var variance: Tensor { @host("4655") get }
      var entropy: Double { @host("4656") get }
      var description: String { @host("4657") get }
    }
    @host struct LowRankNormal: DistributionWithMoments, DistributionWithEntropy {
      var mean: Tensor { @host("4658") get }
      var factor: Tensor { @host("4659") get }
      var sd: Tensor { @host("4660") get }
      @host("4661") init(mean: Tensor, factor: Tensor, sd: Tensor)
      var dimension: Int? { @host("4662") get }
      var covariance: Tensor { @host("4663") get }
      @host("4664") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4665") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("4666") get }
      var entropy: Double { @host("4667") get }
      var description: String { @host("4668") get }
    }
    @host struct Transformed: Distribution {
      var base: any Distribution { @host("4669") get }
      var bijection: any Bijection { @host("4670") get }
      @host("4671") init(_ base: any Distribution, by bijection: any Bijection)
      var dimension: Int? { @host("4672") get }
      var parameters: [Parameter] { @host("4673") get }
      @host("4674") func given(_ context: Tensor) -> any Distribution
      @host("4675") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4676") func logDensity(_ x: Double) -> Double
      @host("4677") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4678") get }
    }
    @host struct Uniform: DistributionWithMoments {
      var low: Tensor { @host("4679") get }
      var high: Tensor { @host("4680") get }
      @host("4681") init(_ low: Double, _ high: Double)
      @host("4682") @_disfavoredOverload init(low: Double, high: Double)
      @host("4683") init(low: Tensor, high: Tensor)
      var dimension: Int? { @host("4684") get }
      @host("4685") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4686") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("4687") get }
      var variance: Tensor { @host("4688") get }
      var entropy: Double { @host("4689") get }
      var description: String { @host("4690") get }
    }
    @host struct ConvolutionalNetwork: Conditioner {
      var height: Int { @host("4691") get }
      var width: Int { @host("4692") get }
      var hidden: [Int] { @host("4693") get }
      var activation: Activation { @host("4694") get }
      @host("4695") init(height: Int, width: Int, hidden: [Int] = [32, 32], activation: Activation = .relu)
      var parameters: [Parameter] { @host("4696") get }
      @host("4697") func settle(inputs: Int, outputs: Int)
      @host("4698") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("4699") get }
    }
    @host struct ImageShape: Equatable, CustomStringConvertible {
      @host("4700") static func == (a: ImageShape, b: ImageShape) -> Bool
      var channels: Int { @host("4701") get }
      var height: Int { @host("4702") get }
      var width: Int { @host("4703") get }
      @host("4704") init(channels: Int = 1, height: Int, width: Int)
      var count: Int { @host("4705") get }
      var axes: [Int] { @host("4706") get }
      @host("4707") func squeezed(by factor: Int = 2) -> ImageShape
      var description: String { @host("4708") get }
    }
    @host enum MultiScale {
      @host("4709") static func layers(_ shape: ImageShape, levels: Int = 2, steps: Int = 4, hidden: Int = 32) -> [any Bijection]
    }
    @host struct Squeeze: Bijection {
      var shape: ImageShape { @host("4710") get }
      var factor: Int { @host("4711") get }
      @host("4712") init(_ shape: ImageShape, factor: Int = 2)
      var dimension: Int? { @host("4713") get }
      var result: ImageShape { @host("4714") get }
      @host("4715") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4716") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4717") get }
    }
    @host struct InvertibleConvolution: Bijection {
      var shape: ImageShape { @host("4718") get }
      @host("4719") init(_ shape: ImageShape)
      var dimension: Int? { @host("4720") get }
      var parameters: [Parameter] { @host("4721") get }
      var parameterCount: Int { @host("4722") get }
      var matrix: Tensor { @host("4723") get }
      @host("4724") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4725") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4726") get }
    }
    @host struct ChannelNorm: Bijection {
      var shape: ImageShape { @host("4727") get }
      @host("4728") init(_ shape: ImageShape)
      var dimension: Int? { @host("4729") get }
      var parameters: [Parameter] { @host("4730") get }
      @host("4731") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("4732") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("4733") get }
    }
    @host enum ToyImages {
      @host("4734") static func shapes(_ count: Int, size: Int = 16, levels: Int = 0) -> Tensor
      @host("4735") static func glyphs(_ count: Int, size: Int = 16, levels: Int = 0) -> (images: Tensor, digits: Tensor)
    }
    enum Activation: String, CaseIterable, CustomStringConvertible {
      case relu
      case tanh
      case elu
      case silu
      case softplus
      case gelu
      @host("4736") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("4737") get }
    }
    @host struct AutoregressiveMLP: Distribution {
      var symbols: Int { @host("4738") get }
      @host("4739") init(dimension: Int, symbols: Int = 2, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .relu)
      var dimension: Int? { @host("4740") get }
      var parameters: [Parameter] { @host("4741") get }
      @host("4742") func logits(_ x: Tensor) -> Tensor
      @host("4743") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4744") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4745") get }
    }
    @host struct AutoregressiveTransformer: Distribution {
      var symbols: Int { @host("4746") get }
      var length: Int { @host("4747") get }
      @host("4748") init(symbols: Int, length: Int, width: Int = 32, heads: Int = 4, hidden: Int? = nil, layers: Int = 2)
      var dimension: Int? { @host("4749") get }
      var parameters: [Parameter] { @host("4750") get }
      @host("4751") func logits(_ x: Tensor) -> Tensor
      @host("4752") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4753") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4754") get }
    }
    protocol Conditioner: CustomStringConvertible {
      var parameters: [Parameter] { @host("4755") get }
      @host("4756") func settle(inputs: Int, outputs: Int)
      @host("4757") func callAsFunction(_ x: Tensor) -> Tensor
    }
    @host struct MLP: Conditioner {
      var hidden: [Int] { @host("4758") get }
      var activation: Activation { @host("4759") get }
      @host("4760") init(hidden: [Int] = [64, 64], activation: Activation = .tanh)
      @host("4761") init(inputs: Int, hidden: [Int] = [64, 64], outputs: Int, activation: Activation = .tanh)
      var parameters: [Parameter] { @host("4762") get }
      var parameterCount: Int { @host("4763") get }
      @host("4764") func settle(inputs: Int, outputs: Int)
      @host("4765") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("4766") get }
    }
    @host struct MaskedMLP {
      var ranks: [Int] { @host("4767") get }
      var hidden: [Int] { @host("4768") get }
      var activation: Activation { @host("4769") get }
      var outputsPerFeature: Int { @host("4770") get }
      var contextDimension: Int { @host("4771") get }
      @host("4772") init(dimension: Int, hidden: [Int] = [64, 64], outputsPerFeature: Int = 2, order: [Int]? = nil, activation: Activation = .tanh, context: Int = 0)
      var parameters: [Parameter] { @host("4773") get }
      var parameterCount: Int { @host("4774") get }
      @host("4775") func callAsFunction(_ x: Tensor) -> Tensor
    }
    extension MaskedMLP: CustomStringConvertible {
      var description: String { @host("4776") get }
    }
    @host struct ResidualMLP: Conditioner {
      var width: Int { @host("4777") get }
      var blocks: Int { @host("4778") get }
      var activation: Activation { @host("4779") get }
      @host("4780") init(width: Int = 64, blocks: Int = 2, activation: Activation = .relu)
      var parameters: [Parameter] { @host("4781") get }
      @host("4782") func settle(inputs: Int, outputs: Int)
      @host("4783") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("4784") get }
    }
    extension [Double] {
      @host("4785") func sum() -> Double
      @host("4786") func mean() -> Double
    }
    @host struct QuadratureResult: CustomStringConvertible {
      var value: Double { @host("4787") get }
      var errorBound: Double { @host("4788") get }
      var evaluations: Int { @host("4789") get }
      var isConverged: Bool { @host("4790") get }
      var description: String { @host("4791") get }
    }
    @host("4792") func integral(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> Double
    @host("4793") func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> Double
    @host("4794") @_disfavoredOverload func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> Double
    @host("4795") func quadrature(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> QuadratureResult
    @host("4796") func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> QuadratureResult
    @host("4797") @_disfavoredOverload func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> QuadratureResult
    @host struct EightGaussians: Distribution {
      var radius: Double { @host("4798") get }
      var sd: Double { @host("4799") get }
      @host("4800") init(radius: Double = 2, sd: Double = 0.2)
      var dimension: Int? { @host("4801") get }
      @host("4802") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4803") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4804") get }
    }
    @host struct Checkerboard: Distribution {
      @host("4805") init()
      var dimension: Int? { @host("4806") get }
      @host("4807") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4808") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("4809") get }
      var description: String { @host("4810") get }
    }
    @host struct Rings: Distribution {
      var radii: [Double] { @host("4811") get }
      var sd: Double { @host("4812") get }
      @host("4813") init(radii: [Double] = [0.5, 1, 1.5, 2], sd: Double = 0.08)
      var dimension: Int? { @host("4814") get }
      @host("4815") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4816") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4817") get }
    }
    @host struct Banana: Distribution {
      @host("4818") init()
      var dimension: Int? { @host("4819") get }
      @host("4820") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4821") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("4822") get }
      var description: String { @host("4823") get }
    }
    @host struct Pinwheel: Distribution {
      var arms: Int { @host("4824") get }
      var twist: Double { @host("4825") get }
      @host("4826") init(arms: Int = 5, twist: Double = 1)
      var dimension: Int? { @host("4827") get }
      @host("4828") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4829") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4830") get }
    }
    @host struct Funnel: Distribution {
      var sd: Double { @host("4831") get }
      @host("4832") init(sd: Double = 1.5)
      var dimension: Int? { @host("4833") get }
      @host("4834") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4835") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("4836") get }
      var description: String { @host("4837") get }
    }
    @host struct TwoMoons: Distribution {
      var noise: Double { @host("4838") get }
      @host("4839") init(noise: Double = 0.1)
      var dimension: Int? { @host("4840") get }
      @host("4841") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4842") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4843") get }
    }
    @host struct Circles: Distribution {
      var noise: Double { @host("4844") get }
      var inner: Double { @host("4845") get }
      @host("4846") init(noise: Double = 0.08, inner: Double = 0.5)
      var dimension: Int? { @host("4847") get }
      @host("4848") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4849") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4850") get }
    }
    @host struct Spirals: Distribution {
      var noise: Double { @host("4851") get }
      @host("4852") init(noise: Double = 0.08)
      var dimension: Int? { @host("4853") get }
      @host("4854") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4855") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("4856") get }
    }
    @host enum ToyEnergies {
      @host("4857") static func crescents(_ z: Tensor) -> Tensor
      @host("4858") static func sine(_ z: Tensor) -> Tensor
      @host("4859") static func split(_ z: Tensor) -> Tensor
      @host("4860") static func branch(_ z: Tensor) -> Tensor
    }
    @host struct Checkpoint: Equatable, CustomStringConvertible {
      @host("4861") static func == (a: Checkpoint, b: Checkpoint) -> Bool
      @host("4862") init(of model: any Distribution)
      @host("4863") init(text: String)
      var text: String { @host("4864") get }
      @host("4865") func restore(_ model: any Distribution)
      var description: String { @host("4866") get }
    }
    @host struct TrainingError: TensorError, Equatable {
      @host("4867") static func == (a: TrainingError, b: TrainingError) -> Bool
      var description: String { @host("4868") get }
      var help: String? { @host("4869") get }
    }
    @host("4870") @discardableResult func fit(_ model: any Distribution, to data: Tensor, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Annealed(), heldOut: Double = 0, gradientLimit: Double = 100, patience: Int = 0, reportEvery: Int = 0, until: Int = 0, from checkpoint: Checkpoint? = nil) -> History
    @host("4871") @discardableResult func fit(_ model: any Distribution, to data: Tensor, given context: Tensor, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Annealed(), heldOut: Double = 0, gradientLimit: Double = 100, patience: Int = 0, reportEvery: Int = 0, until: Int = 0, from checkpoint: Checkpoint? = nil) -> History
    @host("4872") @discardableResult func fitReverse(_ flow: Flow, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Annealed(), gradientLimit: Double = 100, reportEvery: Int = 0, toLogDensity logDensity: (Tensor) -> Tensor) -> History
    @host struct Flow: Distribution {
      var base: any Distribution { @host("4873") get }
      var layers: [any Bijection] { @host("4874") get }
      @host("4875") init(base: any Distribution, @FlowBuilder layers: () -> [any Bijection])
      @host("4876") init(base: any Distribution, layers: [any Bijection])
      var bijection: any Bijection { @host("4877") get }
      var dimension: Int? { @host("4878") get }
      var parameters: [Parameter] { @host("4879") get }
      @host("4880") func given(_ context: Tensor) -> any Distribution
      var parameterCount: Int { @host("4881") get }
      @host("4882") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("4883") func logDensity(_ x: Double) -> Double
      @host("4884") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("4885") func toNoise(_ x: Tensor) -> Tensor
      @host("4886") func toData(_ z: Tensor) -> Tensor
      @host("4887") func stages(_ x: Tensor) -> [Tensor]
      var description: String { @host("4888") get }
    }
    @resultBuilder @host enum FlowBuilder {
      @host("4889") static func buildExpression(_ layer: any Bijection) -> [any Bijection]
      @host("4890") static func buildExpression(_ layers: [any Bijection]) -> [any Bijection]
      @host("4891") static func buildBlock(_ parts: [any Bijection]...) -> [any Bijection]
      @host("4892") static func buildArray(_ parts: [[any Bijection]]) -> [any Bijection]
      @host("4893") static func buildOptional(_ part: [any Bijection]?) -> [any Bijection]
      @host("4894") static func buildEither(first part: [any Bijection]) -> [any Bijection]
      @host("4895") static func buildEither(second part: [any Bijection]) -> [any Bijection]
    }
    @host struct History: CustomStringConvertible {
      var losses: [Double] { @host("4896") get }
      var heldOutSteps: [Int] { @host("4897") get }
      var heldOutLosses: [Double] { @host("4898") get }
      var stoppedEarlyAt: Int? { @host("4899") get }
      var bestStep: Int? { @host("4900") get }
      var checkpoint: Checkpoint? { @host("4901") get }
      var steps: Int { @host("4902") get }
      var stepNumbers: [Double] { @host("4903") get }
      var finalLoss: Double { @host("4904") get }
      var description: String { @host("4905") get }
    }
    protocol Optimizer: CustomStringConvertible {
    }
    @host struct Adam: Optimizer {
      var rate: Double { @host("4906") get }
      var beta1: Double { @host("4907") get }
      var beta2: Double { @host("4908") get }
      var epsilon: Double { @host("4909") get }
      var weightDecay: Double { @host("4910") get }
      @host("4911") init(rate: Double = 1e-3, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0)
      var description: String { @host("4912") get }
    }
    @host struct SGD: Optimizer {
      var rate: Double { @host("4913") get }
      var momentum: Double { @host("4914") get }
      var isNesterov: Bool { @host("4915") get }
      @host("4916") init(rate: Double, momentum: Double = 0, isNesterov: Bool = false)
      var description: String { @host("4917") get }
    }
    @host struct RMSProp: Optimizer {
      var rate: Double { @host("4918") get }
      var decay: Double { @host("4919") get }
      var epsilon: Double { @host("4920") get }
      @host("4921") init(rate: Double = 0.01, decay: Double = 0.99, epsilon: Double = 1e-8)
      var description: String { @host("4922") get }
    }
    protocol Schedule: CustomStringConvertible {
      @host("4923") func factor(step: Int) -> Double
    }
    @host struct CosineDecay: Schedule {
      var steps: Int { @host("4924") get }
      var warmUp: Int { @host("4925") get }
      var end: Double { @host("4926") get }
      @host("4927") init(steps: Int, warmUp: Int = 0, end: Double = 0)
      @host("4928") func factor(step: Int) -> Double
      var description: String { @host("4929") get }
    }
    @host struct ExponentialDecay: Schedule {
      var rate: Double { @host("4930") get }
      var interval: Int { @host("4931") get }
      var isStaircase: Bool { @host("4932") get }
      @host("4933") init(rate: Double, interval: Int, isStaircase: Bool = false)
      @host("4934") func factor(step: Int) -> Double
      var description: String { @host("4935") get }
    }
    @host struct WarmUp: Schedule {
      var steps: Int { @host("4936") get }
      @host("4937") init(steps: Int)
      @host("4938") func factor(step: Int) -> Double
      var description: String { @host("4939") get }
    }
    @host struct Scheduled: Optimizer {
      var optimizer: any Optimizer { @host("4940") get }
      var schedule: any Schedule { @host("4941") get }
      @host("4942") init(_ optimizer: any Optimizer, by schedule: any Schedule)
      var description: String { @host("4943") get }
    }
    @host struct Annealed: Optimizer {
      var optimizer: any Optimizer { @host("4944") get }
      @host("4945") init(_ optimizer: any Optimizer = Adam(rate: 5e-3))
      var description: String { @host("4946") get }
    }
    """#
}
