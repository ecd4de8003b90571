// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file

extension FlowsBinding {
  /// What Flows declares.
  static let interface = #"""
    @host struct LaplaceApproximation: CustomStringConvertible {
      var mode: Tensor { @host("2000") get }
      var covariance: Tensor { @host("2001") get }
      var logEvidence: Double { @host("2002") get }
      var distribution: MultivariateNormal { @host("2003") get }
      var description: String { @host("2004") get }
    }
    extension Posterior {
      @host("2005") func laplace(from start: Tensor) -> LaplaceApproximation
      @host("2006") func onGrid(over range: ClosedRange<Double>, count: Int = 201) -> GridPosterior
      @host("2007") func onGrid(over first: ClosedRange<Double>, _ second: ClosedRange<Double>, count: Int = 61) -> GridPosterior
    }
    @host struct GridPosterior: CustomStringConvertible {
      var points: Tensor { @host("2008") get }
      var probabilities: Tensor { @host("2009") get }
      var cell: Double { @host("2010") get }
      var logEvidence: Double { @host("2011") get }
      var density: Tensor { @host("2012") get }
      var mean: Tensor { @host("2013") get }
      var variance: Tensor { @host("2014") get }
      var mode: Tensor { @host("2015") get }
      var description: String { @host("2016") get }
    }
    @host struct ImportanceEstimate: CustomStringConvertible {
      var logEvidence: Double { @host("2017") get }
      var standardError: Double { @host("2018") get }
      var effectiveSampleSize: Double { @host("2019") get }
      var points: Tensor { @host("2020") get }
      var weights: Tensor { @host("2021") get }
      var mean: Tensor { @host("2022") get }
      var description: String { @host("2023") get }
    }
    @host("2024") func importanceSample(of logDensity: (Tensor) -> Tensor, from proposal: any Distribution, samples: Int = 10_000) -> ImportanceEstimate
    @host("2025") func annealedImportanceSample(from prior: any Distribution, temperatures: Int = 200, particles: Int = 200, scale: Double = 0.5, logLikelihood: (Tensor) -> Tensor) -> ImportanceEstimate
    @host enum Conjugate {
      @host("2026") static func normalMean(prior: Normal, data: Tensor, sd: Double) -> (posterior: Normal, logEvidence: Double)
      @host("2027") static func betaBernoulli(prior: Beta, successes: Int, failures: Int) -> (posterior: Beta, logEvidence: Double)
      @host("2028") static func dirichletCategorical(prior: Dirichlet, counts: [Int]) -> (posterior: Dirichlet, logEvidence: Double)
      @host("2029") static func gammaPoisson(prior: Gamma, counts: Tensor) -> (posterior: Gamma, logEvidence: Double)
      @host("2030") static func linearRegression(prior: MultivariateNormal, inputs: Tensor, outputs: Tensor, sd: Double) -> (posterior: MultivariateNormal, logEvidence: Double)
    }
    @host struct LatentVariableModel: CustomStringConvertible {
      var prior: any Distribution { @host("2031") get }
      @host("2032") init(prior: any Distribution, logLikelihood: @escaping (Tensor, Tensor) -> Tensor)
      @host("2033") func logLikelihood(_ x: Tensor, given z: Tensor) -> Tensor
      @host("2034") func logJoint(_ x: Tensor, _ z: Tensor) -> Tensor
      @host("2035") func logMarginal(_ x: Tensor, draws: Tensor) -> ImportanceEstimate
      @host("2036") func logMarginal(_ x: Tensor, samples: Int = 1000) -> ImportanceEstimate
      @host("2037") func logMarginal(_ x: Tensor, proposal: any Distribution, samples: Int = 1000) -> ImportanceEstimate
      @host("2038") func evidenceLowerBound(_ x: Tensor, proposal: any Distribution, samples: Int = 1000) -> Estimate
      @host("2039") func importanceWeightedBound(_ x: Tensor, proposal: any Distribution, weights: Int = 10, repeats: Int = 500) -> Estimate
      var description: String { @host("2040") get }
    }
    @host struct LinearGaussian: CustomStringConvertible {
      var weights: Tensor { @host("2041") get }
      var bias: Tensor { @host("2042") get }
      var sd: Double { @host("2043") get }
      @host("2044") init(weights: Tensor, bias: Tensor, sd: Double)
      @host("2045") init(maximizingLikelihoodOf data: Tensor, latent: Int, steps: Int = 200)
      var marginal: LowRankNormal { @host("2046") get }
      @host("2047") func posterior(of x: Tensor) -> (means: Tensor, covariance: Tensor)
      var latentVariableModel: LatentVariableModel { @host("2048") get }
      var description: String { @host("2049") get }
    }
    @host struct MarkovChains: CustomStringConvertible {
      var draws: Tensor { @host("2050") get }
      var acceptanceRate: Double { @host("2051") get }
      var stepSize: Double { @host("2052") get }
      var points: Tensor { @host("2053") get }
      var mean: Tensor { @host("2054") get }
      var variance: Tensor { @host("2055") get }
      var standardError: Tensor { @host("2056") get }
      var rHat: Tensor { @host("2057") get }
      var effectiveSampleSize: Tensor { @host("2058") get }
      var description: String { @host("2059") get }
    }
    @host("2060") func metropolis(of logDensity: (Tensor) -> Tensor, from start: Tensor, draws: Int = 1000, warmUp: Int = 500, stepSize: Double = 1) -> MarkovChains
    @host("2061") func hamiltonianMonteCarlo(of logDensity: (Tensor) -> Tensor, from start: Tensor, draws: Int = 500, warmUp: Int = 300, stepSize: Double = 0.1, leapfrogs: Int = 12) -> MarkovChains
    @host struct MixtureFit: CustomStringConvertible {
      var mixture: Mixture { @host("2062") get }
      var logLikelihoods: [Double] { @host("2063") get }
      var responsibilities: Tensor { @host("2064") get }
      var description: String { @host("2065") get }
    }
    @host("2066") func fitMixture(to data: Tensor, components: Int, steps: Int = 200, tolerance: Double = 1e-9, floor: Double = 1e-6) -> MixtureFit
    @host struct Posterior: CustomStringConvertible {
      var prior: any Distribution { @host("2067") get }
      @host("2068") init(prior: any Distribution, logLikelihood: @escaping (Double) -> Double)
      @host("2069") @_disfavoredOverload init(prior: any Distribution, logLikelihood: @escaping (Tensor) -> Tensor)
      @host("2070") func logJoint(_ theta: Double) -> Double
      @host("2071") @_disfavoredOverload func logJoint(_ theta: Tensor) -> Tensor
      @host("2072") func mode(from start: Double) -> Double
      @host("2073") @_disfavoredOverload func mode(from start: Tensor) -> Tensor
      @host("2074") func evidence(over range: ClosedRange<Double>) -> Double
      @host("2075") func logEvidence(over range: ClosedRange<Double>) -> Double
      @host("2076") func evidence() -> Double
      @host("2077") func logEvidence() -> Double
      @host("2078") func evidence(over first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> Double
      @host("2079") func logEvidence(over first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> Double
      @host("2080") func density(_ theta: Double) -> Double
      @host("2081") func logDensity(_ theta: Double) -> Double
      @host("2082") func expectation(of function: (Double) -> Double) -> Double
      var mean: Double { @host("2083") get }
      var variance: Double { @host("2084") get }
      var description: String { @host("2085") get }
    }
    @host struct ActNorm: Bijection {
      @host("2086") init(dimension: Int? = nil)
      var dimension: Int? { @host("2087") get }
      var parameters: [Parameter] { @host("2088") get }
      @host("2089") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2090") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2091") get }
    }
    @host struct Affine: ElementwiseBijection {
      var scale: Tensor { @host("2092") get }
      var shift: Tensor { @host("2093") get }
      @host("2094") init(scale: Tensor = 1, shift: Tensor = 0)
      @host("2095") @_disfavoredOverload init(scale: Double, shift: Double = 0)
      @host("2096") init(standardizing data: Tensor)
      var dimension: Int? { @host("2097") get }
      @host("2098") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2099") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2100") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2101") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var description: String { @host("2102") get }
    }
    @host struct BatchNormalization: Bijection {
      var momentum: Double { @host("2103") get }
      var epsilon: Double { @host("2104") get }
      @host("2105") init(dimension: Int? = nil, momentum: Double = 0.9, epsilon: Double = 1e-5)
      var dimension: Int? { @host("2106") get }
      var parameters: [Parameter] { @host("2107") get }
      var runningMean: Tensor { @host("2108") get }
      var runningVariance: Tensor { @host("2109") get }
      @host("2110") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2111") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2112") get }
    }
    protocol ForwardBijection: CustomStringConvertible {
      var dimension: Int? { @host("2113") get }
      var parameters: [Parameter] { @host("2114") get }
      var parameterCount: Int { @host("2115") get }
      var forwardCost: DirectionCost { @host("2116") get }
      @host("2117") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2118") func forward(_ x: Double) -> (value: Double, logDet: Double)
    }
    protocol Bijection: ForwardBijection {
      @host("2119") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2120") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var inverseCost: DirectionCost { @host("2121") get }
      @host("2122") func given(_ context: Tensor) -> any Bijection
    }
    extension ForwardBijection {
      var dimension: Int? { @host("2123") get }
      var parameters: [Parameter] { @host("2124") get }
      var forwardCost: DirectionCost { @host("2125") get }
      @host("2126") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2127") @_disfavoredOverload func logAbsDetJacobian(_ x: Tensor) -> Tensor
      @host("2128") func logAbsDetJacobian(_ x: Double) -> Double
      var parameterCount: Int { @host("2129") get }
    }
    extension Bijection {
      var inverseCost: DirectionCost { @host("2130") get }
      @host("2131") func given(_ context: Tensor) -> any Bijection
      @host("2132") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      @host("2133") func then(_ next: any Bijection) -> Composition
      @host("2134") func inverted() -> Inverted
    }
    @host("2135") func jacobian(of f: (Tensor) -> (value: Tensor, logDet: Tensor), at x: Tensor) -> Tensor
    @host struct Composition: Bijection {
      var layers: [any Bijection] { @host("2136") get }
      @host("2137") init(_ layers: [any Bijection])
      var dimension: Int? { @host("2138") get }
      var parameters: [Parameter] { @host("2139") get }
      @host("2140") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2141") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2142") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2143") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      @host("2144") func then(_ next: any Bijection) -> Composition
      var forwardCost: DirectionCost { @host("2145") get }
      var inverseCost: DirectionCost { @host("2146") get }
      @host("2147") func given(_ context: Tensor) -> any Bijection
      var description: String { @host("2148") get }
    }
    @host struct Inverted: Bijection {
      var original: any Bijection { @host("2149") get }
      @host("2150") init(_ original: any Bijection)
      var dimension: Int? { @host("2151") get }
      var parameters: [Parameter] { @host("2152") get }
      var forwardCost: DirectionCost { @host("2153") get }
      var inverseCost: DirectionCost { @host("2154") get }
      @host("2155") func given(_ context: Tensor) -> any Bijection
      @host("2156") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2157") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2158") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2159") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var description: String { @host("2160") get }
    }
    @host struct ConditionalAffine: ConditionalBijection {
      var conditioner: any Conditioner { @host("2161") get }
      var contextDimension: Int { @host("2162") get }
      var dimension: Int? { @host("2163") get }
      @host("2164") init(context: Int, conditioner: any Conditioner = MLP(), logScaleBound: Double = 4)
      var parameters: [Parameter] { @host("2165") get }
      @host("2166") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2167") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2168") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2169") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2170") get }
    }
    protocol ConditionalBijection: Bijection {
      var contextDimension: Int { @host("2171") get }
      @host("2172") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2173") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    extension ConditionalBijection {
      @host("2174") func given(_ context: Tensor) -> any Bijection
    }
    @host struct Conditioned: Bijection {
      var original: any ConditionalBijection { @host("2175") get }
      var context: Tensor { @host("2176") get }
      @host("2177") init(_ original: any ConditionalBijection, context: Tensor)
      var dimension: Int? { @host("2178") get }
      var parameters: [Parameter] { @host("2179") get }
      var forwardCost: DirectionCost { @host("2180") get }
      var inverseCost: DirectionCost { @host("2181") get }
      @host("2182") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2183") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2184") get }
    }
    enum DirectionCost: String, CaseIterable, CustomStringConvertible {
      case fast
      case sequential
      case numerical
      @host("2185") func combined(with other: DirectionCost) -> DirectionCost
      var description: String { @host("2186") get }
    }
    protocol NumericallyInvertible: Bijection {
      var inverseTolerance: Double { @host("2187") get }
    }
    extension NumericallyInvertible {
      var inverseCost: DirectionCost { @host("2188") get }
    }
    @host struct Continuous: NumericallyInvertible {
      enum Trace: String, CaseIterable {
        case exact
        case hutchinson
      }
      var network: MLP { @host("2189") get }
      var trace: Continuous.Trace { @host("2190") get }
      var inverseTolerance: Double { @host("2191") get }
      var dimension: Int? { @host("2192") get }
      @host("2193") init(dimension: Int? = nil, hidden: [Int] = [32, 32], trace: Continuous.Trace = .exact, tolerance: Double = 1e-6)
      var parameters: [Parameter] { @host("2194") get }
      var forwardCost: DirectionCost { @host("2195") get }
      @host("2196") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2197") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2198") get }
    }
    @host struct Coupling: ConditionalBijection {
      var mask: Mask { @host("2199") get }
      var conditioner: any Conditioner { @host("2200") get }
      var transformer: any Transformer { @host("2201") get }
      var contextDimension: Int { @host("2202") get }
      @host("2203") init(mask: Mask, conditioner: any Conditioner = MLP(), logScaleBound: Double = 2)
      @host("2204") init(mask: Mask, conditioner: any Conditioner = MLP(), transformer: any Transformer, context: Int = 0)
      var dimension: Int? { @host("2205") get }
      var parameters: [Parameter] { @host("2206") get }
      @host("2207") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2208") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2209") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2210") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2211") get }
    }
    @host struct Sinh: ElementwiseBijection {
      @host("2212") init()
      @host("2213") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2214") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2215") get }
    }
    @host struct Asinh: ElementwiseBijection {
      @host("2216") init()
      @host("2217") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2218") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2219") get }
    }
    @host struct Exp: ElementwiseBijection {
      @host("2220") init()
      @host("2221") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2222") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2223") get }
    }
    @host struct Log: ElementwiseBijection {
      @host("2224") init()
      @host("2225") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2226") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2227") get }
    }
    @host struct Sigmoid: ElementwiseBijection {
      @host("2228") init()
      @host("2229") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2230") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2231") get }
    }
    @host struct Logit: ElementwiseBijection {
      @host("2232") init()
      @host("2233") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2234") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2235") get }
    }
    @host struct Tanh: ElementwiseBijection {
      @host("2236") init()
      @host("2237") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2238") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2239") get }
    }
    @host struct Atanh: ElementwiseBijection {
      @host("2240") init()
      @host("2241") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2242") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2243") get }
    }
    @host struct Softplus: ElementwiseBijection {
      @host("2244") init()
      @host("2245") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2246") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2247") get }
    }
    @host struct LeakyReLU: ElementwiseBijection {
      var slope: Double { @host("2248") get }
      @host("2249") init(slope: Double = 0.01)
      @host("2250") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2251") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2252") get }
    }
    @host struct Power: ElementwiseBijection {
      var exponent: Double { @host("2253") get }
      @host("2254") init(_ exponent: Double)
      @host("2255") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2256") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2257") get }
    }
    @host struct SoftClip: ElementwiseBijection {
      var bound: Double { @host("2258") get }
      @host("2259") init(bound: Double)
      @host("2260") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2261") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2262") get }
    }
    @host struct SinhArcsinh: ElementwiseBijection {
      var skew: Double { @host("2263") get }
      var tail: Double { @host("2264") get }
      @host("2265") init(skew: Double = 0, tail: Double = 1)
      @host("2266") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2267") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2268") get }
    }
    protocol ElementwiseBijection: Bijection {
      @host("2269") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2270") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
    }
    extension ElementwiseBijection {
      @host("2271") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2272") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    extension ElementwiseBijection {
      @host("2273") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2274") func inverse(_ z: Double) -> (value: Double, logDet: Double)
    }
    @host struct Identity: ElementwiseBijection {
      @host("2275") init()
      @host("2276") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2277") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2278") get }
    }
    @host struct ElementwiseSpline: Bijection {
      var bins: Int { @host("2279") get }
      var bound: Double { @host("2280") get }
      @host("2281") init(dimension: Int? = nil, bins: Int = 8, bound: Double = 5)
      var dimension: Int? { @host("2282") get }
      var parameters: [Parameter] { @host("2283") get }
      @host("2284") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2285") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2286") get }
    }
    @host struct LinearLU: Bijection {
      @host("2287") init(dimension: Int? = nil)
      @host("2288") init(_ matrix: Tensor, bias: Tensor? = nil)
      var dimension: Int? { @host("2289") get }
      var parameters: [Parameter] { @host("2290") get }
      var parameterCount: Int { @host("2291") get }
      var matrix: Tensor { @host("2292") get }
      @host("2293") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2294") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2295") get }
    }
    @host struct LinearQR: Bijection {
      @host("2296") init(dimension: Int? = nil)
      @host("2297") init(_ matrix: Tensor, bias: Tensor? = nil)
      var dimension: Int? { @host("2298") get }
      var parameters: [Parameter] { @host("2299") get }
      var parameterCount: Int { @host("2300") get }
      var matrix: Tensor { @host("2301") get }
      @host("2302") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2303") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2304") get }
    }
    @host struct Orthogonal: Bijection {
      var reflections: Int? { @host("2305") get }
      @host("2306") init(dimension: Int? = nil, reflections: Int? = nil)
      var dimension: Int? { @host("2307") get }
      var parameters: [Parameter] { @host("2308") get }
      var matrix: Tensor { @host("2309") get }
      @host("2310") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2311") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2312") get }
    }
    @host struct Mask: CustomStringConvertible {
      @host("2313") init(_ kept: [Bool])
      @host("2314") static func alternating(_ k: Int) -> Mask
      static var halves: Mask { @host("2315") get }
      @host("2316") static func halves(_ k: Int) -> Mask
      @host("2317") static func random(seed: Int) -> Mask
      @host("2318") static func checkerboard(_ k: Int, _ shape: ImageShape) -> Mask
      @host("2319") static func channelwise(_ k: Int, _ shape: ImageShape) -> Mask
      var inverted: Mask { @host("2320") get }
      var dimension: Int? { @host("2321") get }
      @host("2322") func kept(dimension: Int) -> [Bool]
      var description: String { @host("2323") get }
    }
    extension Mask: ExpressibleByArrayLiteral {
      @host("2324") init(arrayLiteral elements: Bool...)
    }
    @host struct MaskedAutoregressive: ConditionalBijection {
      var order: [Int]? { @host("2325") get }
      var transformer: any Transformer { @host("2326") get }
      var contextDimension: Int { @host("2327") get }
      @host("2328") init(dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .tanh, logScaleBound: Double = 2)
      @host("2329") init(dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .tanh, transformer: any Transformer, context: Int = 0)
      var dimension: Int? { @host("2330") get }
      var parameters: [Parameter] { @host("2331") get }
      var parameterCount: Int { @host("2332") get }
      var inverseCost: DirectionCost { @host("2333") get }
      @host("2334") func conditionals(_ x: Tensor) -> (mean: Tensor, logScale: Tensor)
      @host("2335") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2336") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2337") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2338") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2339") get }
    }
    @host struct NumericallyInverted: NumericallyInvertible {
      var original: any ForwardBijection { @host("2340") get }
      var inverseTolerance: Double { @host("2341") get }
      var stepsMax: Int { @host("2342") get }
      @host("2343") init(_ original: any ForwardBijection, tolerance: Double = 1e-11, stepsMax: Int = 200)
      var dimension: Int? { @host("2344") get }
      var parameters: [Parameter] { @host("2345") get }
      var forwardCost: DirectionCost { @host("2346") get }
      @host("2347") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2348") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2349") get }
    }
    extension ForwardBijection {
      @host("2350") func numericallyInverted(tolerance: Double = 1e-11) -> NumericallyInverted
    }
    @host struct Permutation: Bijection {
      var order: [Int] { @host("2351") get }
      @host("2352") init(_ order: [Int])
      var dimension: Int? { @host("2353") get }
      @host("2354") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2355") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2356") get }
    }
    @host struct Reverse: Bijection {
      @host("2357") init()
      @host("2358") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2359") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2360") get }
    }
    @host struct Planar: NumericallyInvertible {
      @host("2361") init(dimension: Int? = nil)
      var dimension: Int? { @host("2362") get }
      var parameters: [Parameter] { @host("2363") get }
      var inverseTolerance: Double { @host("2364") get }
      @host("2365") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2366") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2367") get }
    }
    @host struct Radial: Bijection {
      @host("2368") init(dimension: Int? = nil)
      var dimension: Int? { @host("2369") get }
      var parameters: [Parameter] { @host("2370") get }
      @host("2371") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2372") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2373") get }
    }
    @host struct Residual: NumericallyInvertible {
      var hidden: [Int] { @host("2374") get }
      var contraction: Double { @host("2375") get }
      var inverseTolerance: Double { @host("2376") get }
      @host("2377") init(dimension: Int? = nil, hidden: [Int] = [32, 32], contraction: Double = 0.9, tolerance: Double = 1e-11)
      var dimension: Int? { @host("2378") get }
      var parameters: [Parameter] { @host("2379") get }
      @host("2380") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2381") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2382") func logDetEstimate(_ x: Tensor, terms: Int = 20, probes: Int = 10) -> Tensor
      var description: String { @host("2383") get }
    }
    @host struct Split: Bijection {
      var kept: Int { @host("2384") get }
      var rest: any Bijection { @host("2385") get }
      @host("2386") init(keeping kept: Int, rest: [any Bijection])
      var dimension: Int? { @host("2387") get }
      var parameters: [Parameter] { @host("2388") get }
      var parameterCount: Int { @host("2389") get }
      var forwardCost: DirectionCost { @host("2390") get }
      var inverseCost: DirectionCost { @host("2391") get }
      @host("2392") func given(_ context: Tensor) -> any Bijection
      @host("2393") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2394") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2395") get }
    }
    @host struct Sylvester: NumericallyInvertible {
      var planes: Int? { @host("2396") get }
      @host("2397") init(dimension: Int? = nil, planes: Int? = nil)
      var dimension: Int? { @host("2398") get }
      var parameters: [Parameter] { @host("2399") get }
      var inverseTolerance: Double { @host("2400") get }
      @host("2401") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2402") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2403") get }
    }
    protocol Transformer: CustomStringConvertible {
      var parametersPerFeature: Int { @host("2404") get }
      @host("2405") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2406") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    @host struct AffineTransformer: Transformer {
      @host("2407") init(logScaleBound: Double = 2)
      var parametersPerFeature: Int { @host("2408") get }
      @host("2409") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2410") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2411") get }
    }
    @host struct AdditiveTransformer: Transformer {
      @host("2412") init()
      var parametersPerFeature: Int { @host("2413") get }
      @host("2414") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2415") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2416") get }
    }
    @host struct SplineTransformer: Transformer {
      var bins: Int { @host("2417") get }
      var bound: Double { @host("2418") get }
      @host("2419") init(bins: Int = 8, bound: Double = 5)
      var parametersPerFeature: Int { @host("2420") get }
      @host("2421") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2422") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2423") get }
    }
    @host struct TransformerAutoregressive: Bijection {
      var features: Int { @host("2424") get }
      @host("2425") init(dimension: Int, width: Int = 16, heads: Int = 2, hidden: Int? = nil, layers: Int = 1)
      var dimension: Int? { @host("2426") get }
      var parameters: [Parameter] { @host("2427") get }
      var inverseCost: DirectionCost { @host("2428") get }
      @host("2429") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2430") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2431") get }
    }
    @host struct Triangular: Bijection {
      var isLower: Bool { @host("2432") get }
      @host("2433") init(dimension: Int? = nil, isLower: Bool = true)
      var dimension: Int? { @host("2434") get }
      var parameters: [Parameter] { @host("2435") get }
      var parameterCount: Int { @host("2436") get }
      var matrix: Tensor { @host("2437") get }
      @host("2438") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2439") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2440") get }
    }
    @host struct Diagonal: Bijection {
      @host("2441") init(dimension: Int? = nil)
      var dimension: Int? { @host("2442") get }
      var parameters: [Parameter] { @host("2443") get }
      @host("2444") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2445") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2446") get }
    }
    @host("2447") @discardableResult func check(_ value: Double, equals expected: Double, within tolerance: Double = 1e-10) -> CheckReport
    @host("2448") @_disfavoredOverload @discardableResult func check(_ value: Tensor, equals expected: Tensor, within tolerance: Double = 1e-10) -> CheckReport
    @host("2449") @discardableResult func check(_ condition: Bool, _ claim: String = "condition holds") -> CheckReport
    @host("2450") @discardableResult func checkTriangular(_ bijection: any Bijection, on x: Tensor, order: [Int] = []) -> CheckReport
    @host("2451") @discardableResult func checkGradient(of f: (Tensor) -> Tensor, at x: Tensor, within tolerance: Double = 1e-6, step: Double = 1e-5) -> CheckReport
    @host("2452") @discardableResult func checkBijection(_ bijection: any Bijection, on x: Tensor, within tolerance: Double = 1e-9) -> CheckReport
    @host("2453") @discardableResult func checkDensity(_ distribution: any Distribution, over range: ClosedRange<Double>, within tolerance: Double = 1e-6) -> CheckReport
    @host("2454") @discardableResult func checkDensity(_ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, within tolerance: Double = 1e-4) -> CheckReport
    @host struct CheckReport: CustomStringConvertible, Equatable {
      @host("2455") static func == (a: CheckReport, b: CheckReport) -> Bool
      @host struct Finding: Equatable {
        @host("2456") static func == (a: CheckReport.Finding, b: CheckReport.Finding) -> Bool
        var claim: String { @host("2457") get }
        var holds: Bool { @host("2458") get }
      }
      var title: String { @host("2459") get }
      var findings: [CheckReport.Finding] { @host("2460") get }
      var hasPassed: Bool { @host("2461") get }
      var description: String { @host("2462") get }
    }
    @host("2463") @discardableResult func checkSamples(_ distribution: any Distribution, over range: ClosedRange<Double>, samples: Int = 1000, falseAlarmRate: Double = 1e-6) -> CheckReport
    @host("2464") @discardableResult func checkSamples(_ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, samples: Int = 4000, falseAlarmRate: Double = 1e-6) -> CheckReport
    @host("2465") @discardableResult func checkSamples(_ distribution: any Distribution, samples: Int = 4000, falseAlarmRate: Double = 1e-6) -> CheckReport
    protocol DistributionWithEntropy: Distribution {
      var entropy: Double { @host("2466") get }
    }
    protocol DistributionWithCDF: Distribution {
      @host("2467") func cumulativeProbability(_ x: Double) -> Double
    }
    extension DistributionWithCDF {
      @host("2468") func quantile(_ probability: Double) -> Double
    }
    extension Normal: DistributionWithEntropy, DistributionWithCDF {
    }
    extension StandardNormal: DistributionWithEntropy {
    }
    extension MultivariateNormal: DistributionWithEntropy {
    }
    extension Uniform: DistributionWithEntropy, DistributionWithCDF {
      @host("2469") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Laplace: DistributionWithEntropy, DistributionWithCDF {
      @host("2470") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Logistic: DistributionWithEntropy, DistributionWithCDF {
      @host("2471") func cumulativeProbability(_ x: Double) -> Double
    }
    extension StudentT: DistributionWithEntropy, DistributionWithCDF {
      @host("2472") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Exponential: DistributionWithEntropy, DistributionWithCDF {
      @host("2473") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Gamma: DistributionWithEntropy, DistributionWithCDF {
      @host("2474") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Beta: DistributionWithEntropy, DistributionWithCDF {
      @host("2475") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Mixture: DistributionWithCDF {
      @host("2476") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Transformed: DistributionWithCDF {
      @host("2477") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Flow: DistributionWithCDF {
      @host("2478") func cumulativeProbability(_ x: Double) -> Double
    }
    @host struct Bernoulli: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
      var logit: Double { @host("2479") get }
      @host("2480") init(_ probability: Double)
      @host("2481") init(logit: Double)
      var dimension: Int? { @host("2482") get }
      var probability: Double { @host("2483") get }
      @host("2484") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2485") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2486") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("2487") get }
      var variance: Tensor { @host("2488") get }
      var entropy: Double { @host("2489") get }
      var description: String { @host("2490") get }
    }
    @host struct Categorical: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
      var logProbabilities: [Double] { @host("2491") get }
      @host("2492") init(_ weights: [Double])
      @host("2493") init(logits: [Double])
      var dimension: Int? { @host("2494") get }
      var probabilities: [Double] { @host("2495") get }
      @host("2496") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2497") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2498") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("2499") get }
      var variance: Tensor { @host("2500") get }
      var entropy: Double { @host("2501") get }
      var description: String { @host("2502") get }
    }
    @host struct Poisson: DistributionWithMoments, DistributionWithCDF {
      var rate: Double { @host("2503") get }
      @host("2504") init(rate: Double)
      var dimension: Int? { @host("2505") get }
      @host("2506") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2507") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2508") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("2509") get }
      var variance: Tensor { @host("2510") get }
      var description: String { @host("2511") get }
    }
    protocol Distribution: CustomStringConvertible {
      var dimension: Int? { @host("2512") get }
      var parameters: [Parameter] { @host("2513") get }
      @host("2514") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2515") func logDensity(_ x: Double) -> Double
      @host("2516") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2517") func given(_ context: Tensor) -> any Distribution
    }
    extension Distribution {
      var parameters: [Parameter] { @host("2518") get }
      @host("2519") func given(_ context: Tensor) -> any Distribution
      @host("2520") func logDensity(_ x: Double) -> Double
      @host("2521") @_disfavoredOverload func density(_ x: Tensor) -> Tensor
      @host("2522") func density(_ x: Double) -> Double
      @host("2523") func sample(_ count: Int) -> Tensor
      @host("2524") func sample() -> Tensor
    }
    protocol DistributionWithMoments: Distribution {
      var mean: Tensor { @host("2525") get }
      var variance: Tensor { @host("2526") get }
    }
    @host("2527") func klDivergence(_ p: any Distribution, _ q: any Distribution) -> Double
    @host struct Laplace: DistributionWithMoments {
      var location: Double { @host("2528") get }
      var scale: Double { @host("2529") get }
      @host("2530") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("2531") get }
      @host("2532") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2533") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2534") get }
      var variance: Tensor { @host("2535") get }
      var entropy: Double { @host("2536") get }
      var description: String { @host("2537") get }
    }
    @host struct Logistic: DistributionWithMoments {
      var location: Double { @host("2538") get }
      var scale: Double { @host("2539") get }
      @host("2540") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("2541") get }
      @host("2542") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2543") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2544") get }
      var variance: Tensor { @host("2545") get }
      var entropy: Double { @host("2546") get }
      var description: String { @host("2547") get }
    }
    @host struct StudentT: DistributionWithMoments {
      var degreesOfFreedom: Double { @host("2548") get }
      var location: Double { @host("2549") get }
      var scale: Double { @host("2550") get }
      @host("2551") init(degreesOfFreedom: Double, location: Double = 0, scale: Double = 1)
      var dimension: Int? { @host("2552") get }
      @host("2553") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2554") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2555") get }
      var variance: Tensor { @host("2556") get }
      var entropy: Double { @host("2557") get }
      var description: String { @host("2558") get }
    }
    @host struct Exponential: DistributionWithMoments {
      var rate: Double { @host("2559") get }
      @host("2560") init(rate: Double)
      var dimension: Int? { @host("2561") get }
      @host("2562") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2563") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2564") get }
      var variance: Tensor { @host("2565") get }
      var entropy: Double { @host("2566") get }
      var description: String { @host("2567") get }
    }
    @host struct Gamma: DistributionWithMoments {
      var shape: Double { @host("2568") get }
      var rate: Double { @host("2569") get }
      @host("2570") init(shape: Double, rate: Double = 1)
      var dimension: Int? { @host("2571") get }
      @host("2572") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2573") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2574") get }
      var variance: Tensor { @host("2575") get }
      var entropy: Double { @host("2576") get }
      var description: String { @host("2577") get }
    }
    @host struct Beta: DistributionWithMoments {
      var a: Double { @host("2578") get }
      var b: Double { @host("2579") get }
      @host("2580") init(_ a: Double, _ b: Double)
      var dimension: Int? { @host("2581") get }
      @host("2582") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2583") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2584") get }
      var variance: Tensor { @host("2585") get }
      var entropy: Double { @host("2586") get }
      var description: String { @host("2587") get }
    }
    @host struct Mixture: DistributionWithMoments {
      var components: [any Distribution] { @host("2588") get }
      var weights: [Double] { @host("2589") get }
      @host("2590") init(_ components: [any Distribution], weights: [Double] = [])
      var dimension: Int? { @host("2591") get }
      var parameters: [Parameter] { @host("2592") get }
      @host("2593") func given(_ context: Tensor) -> any Distribution
      @host("2594") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2595") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2596") get }
      var variance: Tensor { @host("2597") get }
      var description: String { @host("2598") get }
    }
    @host struct Estimate: CustomStringConvertible, Equatable {
      @host("2599") static func == (a: Estimate, b: Estimate) -> Bool
      var value: Double { @host("2600") get }
      var standardError: Double { @host("2601") get }
      var count: Int { @host("2602") get }
      @host("2603") init(_ terms: [Double])
      var description: String { @host("2604") get }
    }
    @host("2605") func estimatedKLDivergence(_ p: any Distribution, _ q: any Distribution, samples: Int = 10_000) -> Estimate
    @host("2606") func estimatedEntropy(_ p: any Distribution, samples: Int = 10_000) -> Estimate
    @host("2607") func estimatedExpectation(under p: any Distribution, samples: Int = 10_000, of function: (Tensor) -> Tensor) -> Estimate
    @host struct MultivariateNormal: DistributionWithMoments {
      var mean: Tensor { @host("2608") get }
      var covariance: Tensor { @host("2609") get }
      @host("2610") init(mean: Tensor, covariance: Tensor)
      var dimension: Int? { @host("2611") get }
      @host("2612") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2613") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("2614") get }
      var entropy: Double { @host("2615") get }
      var description: String { @host("2616") get }
    }
    @host struct Normal: DistributionWithMoments {
      var mean: Tensor { @host("2617") get }
      var sd: Tensor { @host("2618") get }
      @host("2619") init(_ mean: Double, _ sd: Double)
      @host("2620") @_disfavoredOverload init(mean: Double, sd: Double)
      @host("2621") init(mean: Tensor, sd: Tensor)
      var dimension: Int? { @host("2622") get }
      @host("2623") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2624") func logDensity(_ x: Double) -> Double
      @host("2625") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("2626") get }
      var entropy: Double { @host("2627") get }
      @host("2628") func cumulativeProbability(_ x: Double) -> Double
      var description: String { @host("2629") get }
    }
    @host struct StandardNormal: DistributionWithMoments {
      var dimension: Int? { @host("2630") get }
      @host("2631") init(dimension: Int)
      @host("2632") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2633") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2634") get }
      var variance: Tensor { @host("2635") get }
      var entropy: Double { @host("2636") get }
      var description: String { @host("2637") get }
    }
    @host struct Independent: DistributionWithMoments, DistributionWithEntropy {
      var features: [any Distribution] { @host("2638") get }
      @host("2639") init(_ features: [any Distribution])
      @host("2640") init(_ feature: any Distribution, count: Int)
      var dimension: Int? { @host("2641") get }
      var parameters: [Parameter] { @host("2642") get }
      @host("2643") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2644") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2645") get }
      var variance: Tensor { @host("2646") get }
      var entropy: Double { @host("2647") get }
      var description: String { @host("2648") get }
    }
    @host struct Dirichlet: DistributionWithMoments, DistributionWithEntropy {
      var concentration: [Double] { @host("2649") get }
      @host("2650") init(_ concentration: [Double])
      var dimension: Int? { @host("2651") get }
      @host("2652") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2653") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2654") get }
      var variance: Tensor { @host("2655") get }
      var entropy: Double { @host("2656") get }
      var description: String { @host("2657") get }
    }
    @host struct LowRankNormal: DistributionWithMoments, DistributionWithEntropy {
      var mean: Tensor { @host("2658") get }
      var factor: Tensor { @host("2659") get }
      var sd: Tensor { @host("2660") get }
      @host("2661") init(mean: Tensor, factor: Tensor, sd: Tensor)
      var dimension: Int? { @host("2662") get }
      var covariance: Tensor { @host("2663") get }
      @host("2664") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2665") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("2666") get }
      var entropy: Double { @host("2667") get }
      var description: String { @host("2668") get }
    }
    @host struct Transformed: Distribution {
      var base: any Distribution { @host("2669") get }
      var bijection: any Bijection { @host("2670") get }
      @host("2671") init(_ base: any Distribution, by bijection: any Bijection)
      var dimension: Int? { @host("2672") get }
      var parameters: [Parameter] { @host("2673") get }
      @host("2674") func given(_ context: Tensor) -> any Distribution
      @host("2675") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2676") func logDensity(_ x: Double) -> Double
      @host("2677") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2678") get }
    }
    @host struct Uniform: DistributionWithMoments {
      var low: Tensor { @host("2679") get }
      var high: Tensor { @host("2680") get }
      @host("2681") init(_ low: Double, _ high: Double)
      @host("2682") @_disfavoredOverload init(low: Double, high: Double)
      @host("2683") init(low: Tensor, high: Tensor)
      var dimension: Int? { @host("2684") get }
      @host("2685") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2686") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2687") get }
      var variance: Tensor { @host("2688") get }
      var entropy: Double { @host("2689") get }
      var description: String { @host("2690") get }
    }
    @host struct ConvolutionalNetwork: Conditioner {
      var height: Int { @host("2691") get }
      var width: Int { @host("2692") get }
      var hidden: [Int] { @host("2693") get }
      var activation: Activation { @host("2694") get }
      @host("2695") init(height: Int, width: Int, hidden: [Int] = [32, 32], activation: Activation = .relu)
      var parameters: [Parameter] { @host("2696") get }
      @host("2697") func settle(inputs: Int, outputs: Int)
      @host("2698") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2699") get }
    }
    @host struct ImageShape: Equatable, CustomStringConvertible {
      @host("2700") static func == (a: ImageShape, b: ImageShape) -> Bool
      var channels: Int { @host("2701") get }
      var height: Int { @host("2702") get }
      var width: Int { @host("2703") get }
      @host("2704") init(channels: Int = 1, height: Int, width: Int)
      var count: Int { @host("2705") get }
      var axes: [Int] { @host("2706") get }
      @host("2707") func squeezed(by factor: Int = 2) -> ImageShape
      var description: String { @host("2708") get }
    }
    @host enum MultiScale {
      @host("2709") static func layers(_ shape: ImageShape, levels: Int = 2, steps: Int = 4, hidden: Int = 32) -> [any Bijection]
    }
    @host struct Squeeze: Bijection {
      var shape: ImageShape { @host("2710") get }
      var factor: Int { @host("2711") get }
      @host("2712") init(_ shape: ImageShape, factor: Int = 2)
      var dimension: Int? { @host("2713") get }
      var result: ImageShape { @host("2714") get }
      @host("2715") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2716") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2717") get }
    }
    @host struct InvertibleConvolution: Bijection {
      var shape: ImageShape { @host("2718") get }
      @host("2719") init(_ shape: ImageShape)
      var dimension: Int? { @host("2720") get }
      var parameters: [Parameter] { @host("2721") get }
      var parameterCount: Int { @host("2722") get }
      var matrix: Tensor { @host("2723") get }
      @host("2724") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2725") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2726") get }
    }
    @host struct ChannelNorm: Bijection {
      var shape: ImageShape { @host("2727") get }
      @host("2728") init(_ shape: ImageShape)
      var dimension: Int? { @host("2729") get }
      var parameters: [Parameter] { @host("2730") get }
      @host("2731") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2732") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2733") get }
    }
    @host enum ToyImages {
      @host("2734") static func shapes(_ count: Int, size: Int = 16, levels: Int = 0) -> Tensor
      @host("2735") static func glyphs(_ count: Int, size: Int = 16, levels: Int = 0) -> (images: Tensor, digits: Tensor)
    }
    enum Activation: String, CaseIterable, CustomStringConvertible {
      case relu
      case tanh
      case elu
      case silu
      case softplus
      case gelu
      @host("2736") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2737") get }
    }
    @host struct AutoregressiveMLP: Distribution {
      var symbols: Int { @host("2738") get }
      @host("2739") init(dimension: Int, symbols: Int = 2, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .relu)
      var dimension: Int? { @host("2740") get }
      var parameters: [Parameter] { @host("2741") get }
      @host("2742") func logits(_ x: Tensor) -> Tensor
      @host("2743") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2744") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2745") get }
    }
    @host struct AutoregressiveTransformer: Distribution {
      var symbols: Int { @host("2746") get }
      var length: Int { @host("2747") get }
      @host("2748") init(symbols: Int, length: Int, width: Int = 32, heads: Int = 4, hidden: Int? = nil, layers: Int = 2)
      var dimension: Int? { @host("2749") get }
      var parameters: [Parameter] { @host("2750") get }
      @host("2751") func logits(_ x: Tensor) -> Tensor
      @host("2752") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2753") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2754") get }
    }
    protocol Conditioner: CustomStringConvertible {
      var parameters: [Parameter] { @host("2755") get }
      @host("2756") func settle(inputs: Int, outputs: Int)
      @host("2757") func callAsFunction(_ x: Tensor) -> Tensor
    }
    @host struct MLP: Conditioner {
      var hidden: [Int] { @host("2758") get }
      var activation: Activation { @host("2759") get }
      @host("2760") init(hidden: [Int] = [64, 64], activation: Activation = .tanh)
      @host("2761") init(inputs: Int, hidden: [Int] = [64, 64], outputs: Int, activation: Activation = .tanh)
      var parameters: [Parameter] { @host("2762") get }
      var parameterCount: Int { @host("2763") get }
      @host("2764") func settle(inputs: Int, outputs: Int)
      @host("2765") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2766") get }
    }
    @host struct MaskedMLP {
      var ranks: [Int] { @host("2767") get }
      var hidden: [Int] { @host("2768") get }
      var activation: Activation { @host("2769") get }
      var outputsPerFeature: Int { @host("2770") get }
      var contextDimension: Int { @host("2771") get }
      @host("2772") init(dimension: Int, hidden: [Int] = [64, 64], outputsPerFeature: Int = 2, order: [Int]? = nil, activation: Activation = .tanh, context: Int = 0)
      var parameters: [Parameter] { @host("2773") get }
      var parameterCount: Int { @host("2774") get }
      @host("2775") func callAsFunction(_ x: Tensor) -> Tensor
    }
    extension MaskedMLP: CustomStringConvertible {
      var description: String { @host("2776") get }
    }
    @host struct ResidualMLP: Conditioner {
      var width: Int { @host("2777") get }
      var blocks: Int { @host("2778") get }
      var activation: Activation { @host("2779") get }
      @host("2780") init(width: Int = 64, blocks: Int = 2, activation: Activation = .relu)
      var parameters: [Parameter] { @host("2781") get }
      @host("2782") func settle(inputs: Int, outputs: Int)
      @host("2783") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2784") get }
    }
    extension [Double] {
      @host("2785") func sum() -> Double
      @host("2786") func mean() -> Double
    }
    @host struct QuadratureResult: CustomStringConvertible {
      var value: Double { @host("2787") get }
      var errorBound: Double { @host("2788") get }
      var evaluations: Int { @host("2789") get }
      var isConverged: Bool { @host("2790") get }
      var description: String { @host("2791") get }
    }
    @host("2792") func integral(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> Double
    @host("2793") func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> Double
    @host("2794") @_disfavoredOverload func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> Double
    @host("2795") func quadrature(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> QuadratureResult
    @host("2796") func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> QuadratureResult
    @host("2797") @_disfavoredOverload func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> QuadratureResult
    @host struct EightGaussians: Distribution {
      var radius: Double { @host("2798") get }
      var sd: Double { @host("2799") get }
      @host("2800") init(radius: Double = 2, sd: Double = 0.2)
      var dimension: Int? { @host("2801") get }
      @host("2802") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2803") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2804") get }
    }
    @host struct Checkerboard: Distribution {
      @host("2805") init()
      var dimension: Int? { @host("2806") get }
      @host("2807") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2808") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("2809") get }
      var description: String { @host("2810") get }
    }
    @host struct Rings: Distribution {
      var radii: [Double] { @host("2811") get }
      var sd: Double { @host("2812") get }
      @host("2813") init(radii: [Double] = [0.5, 1, 1.5, 2], sd: Double = 0.08)
      var dimension: Int? { @host("2814") get }
      @host("2815") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2816") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2817") get }
    }
    @host struct Banana: Distribution {
      @host("2818") init()
      var dimension: Int? { @host("2819") get }
      @host("2820") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2821") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("2822") get }
      var description: String { @host("2823") get }
    }
    @host struct Pinwheel: Distribution {
      var arms: Int { @host("2824") get }
      var twist: Double { @host("2825") get }
      @host("2826") init(arms: Int = 5, twist: Double = 1)
      var dimension: Int? { @host("2827") get }
      @host("2828") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2829") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2830") get }
    }
    @host struct Funnel: Distribution {
      var sd: Double { @host("2831") get }
      @host("2832") init(sd: Double = 1.5)
      var dimension: Int? { @host("2833") get }
      @host("2834") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2835") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("2836") get }
      var description: String { @host("2837") get }
    }
    @host struct TwoMoons: Distribution {
      var noise: Double { @host("2838") get }
      @host("2839") init(noise: Double = 0.1)
      var dimension: Int? { @host("2840") get }
      @host("2841") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2842") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2843") get }
    }
    @host struct Circles: Distribution {
      var noise: Double { @host("2844") get }
      var inner: Double { @host("2845") get }
      @host("2846") init(noise: Double = 0.08, inner: Double = 0.5)
      var dimension: Int? { @host("2847") get }
      @host("2848") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2849") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2850") get }
    }
    @host struct Spirals: Distribution {
      var noise: Double { @host("2851") get }
      @host("2852") init(noise: Double = 0.08)
      var dimension: Int? { @host("2853") get }
      @host("2854") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2855") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2856") get }
    }
    @host enum ToyEnergies {
      @host("2857") static func crescents(_ z: Tensor) -> Tensor
      @host("2858") static func sine(_ z: Tensor) -> Tensor
      @host("2859") static func split(_ z: Tensor) -> Tensor
      @host("2860") static func branch(_ z: Tensor) -> Tensor
    }
    @host struct Checkpoint: Equatable, CustomStringConvertible {
      @host("2861") static func == (a: Checkpoint, b: Checkpoint) -> Bool
      @host("2862") init(of model: any Distribution)
      @host("2863") init(text: String)
      var text: String { @host("2864") get }
      @host("2865") func restore(_ model: any Distribution)
      var description: String { @host("2866") get }
    }
    @host struct TrainingError: TensorError, Equatable {
      @host("2867") static func == (a: TrainingError, b: TrainingError) -> Bool
      var description: String { @host("2868") get }
      var help: String? { @host("2869") get }
    }
    @host("2870") @discardableResult func fit(_ model: any Distribution, to data: Tensor, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Adam(), heldOut: Double = 0, gradientLimit: Double = 100, patience: Int = 0, reportEvery: Int = 0) -> History
    @host("2871") @discardableResult func fit(_ model: any Distribution, to data: Tensor, given context: Tensor, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Adam(), heldOut: Double = 0, gradientLimit: Double = 100, patience: Int = 0, reportEvery: Int = 0) -> History
    @host("2872") @discardableResult func fitReverse(_ flow: Flow, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Adam(), gradientLimit: Double = 100, reportEvery: Int = 0, toLogDensity logDensity: (Tensor) -> Tensor) -> History
    @host struct Flow: Distribution {
      var base: any Distribution { @host("2873") get }
      var layers: [any Bijection] { @host("2874") get }
      @host("2875") init(base: any Distribution, @FlowBuilder layers: () -> [any Bijection])
      @host("2876") init(base: any Distribution, layers: [any Bijection])
      var bijection: any Bijection { @host("2877") get }
      var dimension: Int? { @host("2878") get }
      var parameters: [Parameter] { @host("2879") get }
      @host("2880") func given(_ context: Tensor) -> any Distribution
      var parameterCount: Int { @host("2881") get }
      @host("2882") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2883") func logDensity(_ x: Double) -> Double
      @host("2884") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2885") func toNoise(_ x: Tensor) -> Tensor
      @host("2886") func toData(_ z: Tensor) -> Tensor
      @host("2887") func stages(_ x: Tensor) -> [Tensor]
      var description: String { @host("2888") get }
    }
    @resultBuilder @host enum FlowBuilder {
      @host("2889") static func buildExpression(_ layer: any Bijection) -> [any Bijection]
      @host("2890") static func buildExpression(_ layers: [any Bijection]) -> [any Bijection]
      @host("2891") static func buildBlock(_ parts: [any Bijection]...) -> [any Bijection]
      @host("2892") static func buildArray(_ parts: [[any Bijection]]) -> [any Bijection]
      @host("2893") static func buildOptional(_ part: [any Bijection]?) -> [any Bijection]
      @host("2894") static func buildEither(first part: [any Bijection]) -> [any Bijection]
      @host("2895") static func buildEither(second part: [any Bijection]) -> [any Bijection]
    }
    @host struct History: CustomStringConvertible {
      var losses: [Double] { @host("2896") get }
      var heldOutSteps: [Int] { @host("2897") get }
      var heldOutLosses: [Double] { @host("2898") get }
      var stoppedEarlyAt: Int? { @host("2899") get }
      var bestStep: Int? { @host("2900") get }
      var steps: Int { @host("2901") get }
      var stepNumbers: [Double] { @host("2902") get }
      var finalLoss: Double { @host("2903") get }
      var description: String { @host("2904") get }
    }
    protocol Optimizer: CustomStringConvertible {
    }
    @host struct Adam: Optimizer {
      var rate: Double { @host("2905") get }
      var beta1: Double { @host("2906") get }
      var beta2: Double { @host("2907") get }
      var epsilon: Double { @host("2908") get }
      var weightDecay: Double { @host("2909") get }
      @host("2910") init(rate: Double = 1e-3, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0)
      var description: String { @host("2911") get }
    }
    @host struct SGD: Optimizer {
      var rate: Double { @host("2912") get }
      var momentum: Double { @host("2913") get }
      var isNesterov: Bool { @host("2914") get }
      @host("2915") init(rate: Double, momentum: Double = 0, isNesterov: Bool = false)
      var description: String { @host("2916") get }
    }
    @host struct RMSProp: Optimizer {
      var rate: Double { @host("2917") get }
      var decay: Double { @host("2918") get }
      var epsilon: Double { @host("2919") get }
      @host("2920") init(rate: Double = 0.01, decay: Double = 0.99, epsilon: Double = 1e-8)
      var description: String { @host("2921") get }
    }
    protocol Schedule: CustomStringConvertible {
      @host("2922") func factor(step: Int) -> Double
    }
    @host struct CosineDecay: Schedule {
      var steps: Int { @host("2923") get }
      var warmUp: Int { @host("2924") get }
      var end: Double { @host("2925") get }
      @host("2926") init(steps: Int, warmUp: Int = 0, end: Double = 0)
      @host("2927") func factor(step: Int) -> Double
      var description: String { @host("2928") get }
    }
    @host struct ExponentialDecay: Schedule {
      var rate: Double { @host("2929") get }
      var interval: Int { @host("2930") get }
      var isStaircase: Bool { @host("2931") get }
      @host("2932") init(rate: Double, interval: Int, isStaircase: Bool = false)
      @host("2933") func factor(step: Int) -> Double
      var description: String { @host("2934") get }
    }
    @host struct WarmUp: Schedule {
      var steps: Int { @host("2935") get }
      @host("2936") init(steps: Int)
      @host("2937") func factor(step: Int) -> Double
      var description: String { @host("2938") get }
    }
    @host struct Scheduled: Optimizer {
      var optimizer: any Optimizer { @host("2939") get }
      var schedule: any Schedule { @host("2940") get }
      @host("2941") init(_ optimizer: any Optimizer, by schedule: any Schedule)
      var description: String { @host("2942") get }
    }
    """#
}
