// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file

extension FlowsBinding {
  /// What Flows declares.
  static let interface = #"""
    @host struct Posterior: CustomStringConvertible {
      var prior: any Distribution { @host("2000") get }
      @host("2001") init(prior: any Distribution, logLikelihood: @escaping (Double) -> Double)
      @host("2002") @_disfavoredOverload init(prior: any Distribution, logLikelihood: @escaping (Tensor) -> Tensor)
      @host("2003") func logJoint(_ theta: Double) -> Double
      @host("2004") @_disfavoredOverload func logJoint(_ theta: Tensor) -> Tensor
      @host("2005") func mode(from start: Double) -> Double
      @host("2006") @_disfavoredOverload func mode(from start: Tensor) -> Tensor
      @host("2007") func evidence(over range: ClosedRange<Double>) -> Double
      @host("2008") func logEvidence(over range: ClosedRange<Double>) -> Double
      @host("2009") func evidence() -> Double
      @host("2010") func logEvidence() -> Double
      @host("2011") func evidence(over first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> Double
      @host("2012") func logEvidence(over first: ClosedRange<Double>, _ second: ClosedRange<Double>) -> Double
      @host("2013") func density(_ theta: Double) -> Double
      @host("2014") func logDensity(_ theta: Double) -> Double
      @host("2015") func expectation(of function: (Double) -> Double) -> Double
      var mean: Double { @host("2016") get }
      var variance: Double { @host("2017") get }
      var description: String { @host("2018") get }
    }
    @host struct ActNorm: Bijection {
      @host("2019") init(dimension: Int? = nil)
      var dimension: Int? { @host("2020") get }
      var parameters: [Parameter] { @host("2021") get }
      @host("2022") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2023") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2024") get }
    }
    @host struct Affine: ElementwiseBijection {
      var scale: Tensor { @host("2025") get }
      var shift: Tensor { @host("2026") get }
      @host("2027") init(scale: Tensor = 1, shift: Tensor = 0)
      @host("2028") @_disfavoredOverload init(scale: Double, shift: Double = 0)
      @host("2029") init(standardizing data: Tensor)
      var dimension: Int? { @host("2030") get }
      @host("2031") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2032") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2033") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2034") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var description: String { @host("2035") get }
    }
    protocol ForwardBijection: CustomStringConvertible {
      var dimension: Int? { @host("2036") get }
      var parameters: [Parameter] { @host("2037") get }
      var parameterCount: Int { @host("2038") get }
      var forwardCost: DirectionCost { @host("2039") get }
      @host("2040") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2041") func forward(_ x: Double) -> (value: Double, logDet: Double)
    }
    protocol Bijection: ForwardBijection {
      @host("2042") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2043") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var inverseCost: DirectionCost { @host("2044") get }
      @host("2045") func given(_ context: Tensor) -> any Bijection
    }
    extension ForwardBijection {
      var dimension: Int? { @host("2046") get }
      var parameters: [Parameter] { @host("2047") get }
      var forwardCost: DirectionCost { @host("2048") get }
      @host("2049") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2050") @_disfavoredOverload func logAbsDetJacobian(_ x: Tensor) -> Tensor
      @host("2051") func logAbsDetJacobian(_ x: Double) -> Double
      var parameterCount: Int { @host("2052") get }
    }
    extension Bijection {
      var inverseCost: DirectionCost { @host("2053") get }
      @host("2054") func given(_ context: Tensor) -> any Bijection
      @host("2055") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      @host("2056") func then(_ next: any Bijection) -> Composition
      @host("2057") func inverted() -> Inverted
    }
    @host("2058") func jacobian(of f: (Tensor) -> (value: Tensor, logDet: Tensor), at x: Tensor) -> Tensor
    @host struct Composition: Bijection {
      var layers: [any Bijection] { @host("2059") get }
      @host("2060") init(_ layers: [any Bijection])
      var dimension: Int? { @host("2061") get }
      var parameters: [Parameter] { @host("2062") get }
      @host("2063") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2064") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2065") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2066") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      @host("2067") func then(_ next: any Bijection) -> Composition
      var forwardCost: DirectionCost { @host("2068") get }
      var inverseCost: DirectionCost { @host("2069") get }
      @host("2070") func given(_ context: Tensor) -> any Bijection
      var description: String { @host("2071") get }
    }
    @host struct Inverted: Bijection {
      var original: any Bijection { @host("2072") get }
      @host("2073") init(_ original: any Bijection)
      var dimension: Int? { @host("2074") get }
      var parameters: [Parameter] { @host("2075") get }
      var forwardCost: DirectionCost { @host("2076") get }
      var inverseCost: DirectionCost { @host("2077") get }
      @host("2078") func given(_ context: Tensor) -> any Bijection
      @host("2079") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2080") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2081") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2082") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var description: String { @host("2083") get }
    }
    @host struct ConditionalAffine: ConditionalBijection {
      var conditioner: any Conditioner { @host("2084") get }
      var contextDimension: Int { @host("2085") get }
      var dimension: Int? { @host("2086") get }
      @host("2087") init(context: Int, conditioner: any Conditioner = MLP(), logScaleBound: Double = 4)
      var parameters: [Parameter] { @host("2088") get }
      @host("2089") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2090") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2091") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2092") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2093") get }
    }
    protocol ConditionalBijection: Bijection {
      var contextDimension: Int { @host("2094") get }
      @host("2095") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2096") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    extension ConditionalBijection {
      @host("2097") func given(_ context: Tensor) -> any Bijection
    }
    @host struct Conditioned: Bijection {
      var original: any ConditionalBijection { @host("2098") get }
      var context: Tensor { @host("2099") get }
      @host("2100") init(_ original: any ConditionalBijection, context: Tensor)
      var dimension: Int? { @host("2101") get }
      var parameters: [Parameter] { @host("2102") get }
      var forwardCost: DirectionCost { @host("2103") get }
      var inverseCost: DirectionCost { @host("2104") get }
      @host("2105") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2106") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2107") get }
    }
    enum DirectionCost: String, CaseIterable, CustomStringConvertible {
      case fast
      case sequential
      case numerical
      @host("2108") func combined(with other: DirectionCost) -> DirectionCost
      var description: String { @host("2109") get }
    }
    protocol NumericallyInvertible: Bijection {
      var inverseTolerance: Double { @host("2110") get }
    }
    extension NumericallyInvertible {
      var inverseCost: DirectionCost { @host("2111") get }
    }
    @host struct Coupling: ConditionalBijection {
      var mask: Mask { @host("2112") get }
      var conditioner: any Conditioner { @host("2113") get }
      var transformer: any Transformer { @host("2114") get }
      var contextDimension: Int { @host("2115") get }
      @host("2116") init(mask: Mask, conditioner: any Conditioner = MLP(), logScaleBound: Double = 2)
      @host("2117") init(mask: Mask, conditioner: any Conditioner = MLP(), transformer: any Transformer, context: Int = 0)
      var dimension: Int? { @host("2118") get }
      var parameters: [Parameter] { @host("2119") get }
      @host("2120") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2121") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2122") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2123") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2124") get }
    }
    @host struct Sinh: ElementwiseBijection {
      @host("2125") init()
      @host("2126") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2127") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2128") get }
    }
    @host struct Asinh: ElementwiseBijection {
      @host("2129") init()
      @host("2130") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2131") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2132") get }
    }
    @host struct Exp: ElementwiseBijection {
      @host("2133") init()
      @host("2134") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2135") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2136") get }
    }
    @host struct Log: ElementwiseBijection {
      @host("2137") init()
      @host("2138") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2139") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2140") get }
    }
    @host struct Sigmoid: ElementwiseBijection {
      @host("2141") init()
      @host("2142") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2143") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2144") get }
    }
    @host struct Logit: ElementwiseBijection {
      @host("2145") init()
      @host("2146") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2147") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2148") get }
    }
    @host struct Tanh: ElementwiseBijection {
      @host("2149") init()
      @host("2150") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2151") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2152") get }
    }
    @host struct Atanh: ElementwiseBijection {
      @host("2153") init()
      @host("2154") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2155") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2156") get }
    }
    @host struct Softplus: ElementwiseBijection {
      @host("2157") init()
      @host("2158") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2159") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2160") get }
    }
    @host struct LeakyReLU: ElementwiseBijection {
      var slope: Double { @host("2161") get }
      @host("2162") init(slope: Double = 0.01)
      @host("2163") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2164") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2165") get }
    }
    @host struct Power: ElementwiseBijection {
      var exponent: Double { @host("2166") get }
      @host("2167") init(_ exponent: Double)
      @host("2168") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2169") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2170") get }
    }
    @host struct SoftClip: ElementwiseBijection {
      var bound: Double { @host("2171") get }
      @host("2172") init(bound: Double)
      @host("2173") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2174") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2175") get }
    }
    @host struct SinhArcsinh: ElementwiseBijection {
      var skew: Double { @host("2176") get }
      var tail: Double { @host("2177") get }
      @host("2178") init(skew: Double = 0, tail: Double = 1)
      @host("2179") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2180") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2181") get }
    }
    protocol ElementwiseBijection: Bijection {
      @host("2182") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2183") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
    }
    extension ElementwiseBijection {
      @host("2184") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2185") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    extension ElementwiseBijection {
      @host("2186") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2187") func inverse(_ z: Double) -> (value: Double, logDet: Double)
    }
    @host struct Identity: ElementwiseBijection {
      @host("2188") init()
      @host("2189") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2190") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2191") get }
    }
    @host struct ElementwiseSpline: Bijection {
      var bins: Int { @host("2192") get }
      var bound: Double { @host("2193") get }
      @host("2194") init(dimension: Int? = nil, bins: Int = 8, bound: Double = 5)
      var dimension: Int? { @host("2195") get }
      var parameters: [Parameter] { @host("2196") get }
      @host("2197") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2198") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2199") get }
    }
    @host struct LinearLU: Bijection {
      @host("2200") init(dimension: Int? = nil)
      @host("2201") init(_ matrix: Tensor, bias: Tensor? = nil)
      var dimension: Int? { @host("2202") get }
      var parameters: [Parameter] { @host("2203") get }
      var parameterCount: Int { @host("2204") get }
      var matrix: Tensor { @host("2205") get }
      @host("2206") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2207") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2208") get }
    }
    @host struct LinearQR: Bijection {
      @host("2209") init(dimension: Int? = nil)
      @host("2210") init(_ matrix: Tensor, bias: Tensor? = nil)
      var dimension: Int? { @host("2211") get }
      var parameters: [Parameter] { @host("2212") get }
      var parameterCount: Int { @host("2213") get }
      var matrix: Tensor { @host("2214") get }
      @host("2215") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2216") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2217") get }
    }
    @host struct Orthogonal: Bijection {
      var reflections: Int? { @host("2218") get }
      @host("2219") init(dimension: Int? = nil, reflections: Int? = nil)
      var dimension: Int? { @host("2220") get }
      var parameters: [Parameter] { @host("2221") get }
      var matrix: Tensor { @host("2222") get }
      @host("2223") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2224") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2225") get }
    }
    @host struct Mask: CustomStringConvertible {
      @host("2226") init(_ kept: [Bool])
      @host("2227") static func alternating(_ k: Int) -> Mask
      static var halves: Mask { @host("2228") get }
      @host("2229") static func halves(_ k: Int) -> Mask
      @host("2230") static func random(seed: Int) -> Mask
      @host("2231") static func checkerboard(_ k: Int, _ shape: ImageShape) -> Mask
      @host("2232") static func channelwise(_ k: Int, _ shape: ImageShape) -> Mask
      var inverted: Mask { @host("2233") get }
      var dimension: Int? { @host("2234") get }
      @host("2235") func kept(dimension: Int) -> [Bool]
      var description: String { @host("2236") get }
    }
    extension Mask: ExpressibleByArrayLiteral {
      @host("2237") init(arrayLiteral elements: Bool...)
    }
    @host struct MaskedAutoregressive: ConditionalBijection {
      var order: [Int]? { @host("2238") get }
      var transformer: any Transformer { @host("2239") get }
      var contextDimension: Int { @host("2240") get }
      @host("2241") init(dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .tanh, logScaleBound: Double = 2)
      @host("2242") init(dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .tanh, transformer: any Transformer, context: Int = 0)
      var dimension: Int? { @host("2243") get }
      var parameters: [Parameter] { @host("2244") get }
      var parameterCount: Int { @host("2245") get }
      var inverseCost: DirectionCost { @host("2246") get }
      @host("2247") func conditionals(_ x: Tensor) -> (mean: Tensor, logScale: Tensor)
      @host("2248") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2249") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2250") func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2251") func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2252") get }
    }
    @host struct NumericallyInverted: NumericallyInvertible {
      var original: any ForwardBijection { @host("2253") get }
      var inverseTolerance: Double { @host("2254") get }
      var stepsMax: Int { @host("2255") get }
      @host("2256") init(_ original: any ForwardBijection, tolerance: Double = 1e-11, stepsMax: Int = 200)
      var dimension: Int? { @host("2257") get }
      var parameters: [Parameter] { @host("2258") get }
      var forwardCost: DirectionCost { @host("2259") get }
      @host("2260") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2261") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2262") get }
    }
    extension ForwardBijection {
      @host("2263") func numericallyInverted(tolerance: Double = 1e-11) -> NumericallyInverted
    }
    @host struct Permutation: Bijection {
      var order: [Int] { @host("2264") get }
      @host("2265") init(_ order: [Int])
      var dimension: Int? { @host("2266") get }
      @host("2267") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2268") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2269") get }
    }
    @host struct Reverse: Bijection {
      @host("2270") init()
      @host("2271") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2272") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2273") get }
    }
    @host struct Planar: NumericallyInvertible {
      @host("2274") init(dimension: Int? = nil)
      var dimension: Int? { @host("2275") get }
      var parameters: [Parameter] { @host("2276") get }
      var inverseTolerance: Double { @host("2277") get }
      @host("2278") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2279") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2280") get }
    }
    @host struct Radial: Bijection {
      @host("2281") init(dimension: Int? = nil)
      var dimension: Int? { @host("2282") get }
      var parameters: [Parameter] { @host("2283") get }
      @host("2284") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2285") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2286") get }
    }
    @host struct Split: Bijection {
      var kept: Int { @host("2287") get }
      var rest: any Bijection { @host("2288") get }
      @host("2289") init(keeping kept: Int, rest: [any Bijection])
      var dimension: Int? { @host("2290") get }
      var parameters: [Parameter] { @host("2291") get }
      var parameterCount: Int { @host("2292") get }
      var forwardCost: DirectionCost { @host("2293") get }
      var inverseCost: DirectionCost { @host("2294") get }
      @host("2295") func given(_ context: Tensor) -> any Bijection
      @host("2296") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2297") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2298") get }
    }
    @host struct Sylvester: NumericallyInvertible {
      var planes: Int? { @host("2299") get }
      @host("2300") init(dimension: Int? = nil, planes: Int? = nil)
      var dimension: Int? { @host("2301") get }
      var parameters: [Parameter] { @host("2302") get }
      var inverseTolerance: Double { @host("2303") get }
      @host("2304") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2305") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2306") get }
    }
    protocol Transformer: CustomStringConvertible {
      var parametersPerFeature: Int { @host("2307") get }
      @host("2308") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2309") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    @host struct AffineTransformer: Transformer {
      @host("2310") init(logScaleBound: Double = 2)
      var parametersPerFeature: Int { @host("2311") get }
      @host("2312") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2313") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2314") get }
    }
    @host struct AdditiveTransformer: Transformer {
      @host("2315") init()
      var parametersPerFeature: Int { @host("2316") get }
      @host("2317") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2318") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2319") get }
    }
    @host struct SplineTransformer: Transformer {
      var bins: Int { @host("2320") get }
      var bound: Double { @host("2321") get }
      @host("2322") init(bins: Int = 8, bound: Double = 5)
      var parametersPerFeature: Int { @host("2323") get }
      @host("2324") func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2325") func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2326") get }
    }
    @host struct TransformerAutoregressive: Bijection {
      var features: Int { @host("2327") get }
      @host("2328") init(dimension: Int, width: Int = 16, heads: Int = 2, hidden: Int? = nil, layers: Int = 1)
      var dimension: Int? { @host("2329") get }
      var parameters: [Parameter] { @host("2330") get }
      var inverseCost: DirectionCost { @host("2331") get }
      @host("2332") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2333") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2334") get }
    }
    @host struct Triangular: Bijection {
      var isLower: Bool { @host("2335") get }
      @host("2336") init(dimension: Int? = nil, isLower: Bool = true)
      var dimension: Int? { @host("2337") get }
      var parameters: [Parameter] { @host("2338") get }
      var parameterCount: Int { @host("2339") get }
      var matrix: Tensor { @host("2340") get }
      @host("2341") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2342") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2343") get }
    }
    @host struct Diagonal: Bijection {
      @host("2344") init(dimension: Int? = nil)
      var dimension: Int? { @host("2345") get }
      var parameters: [Parameter] { @host("2346") get }
      @host("2347") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2348") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2349") get }
    }
    @host("2350") @discardableResult func check(_ value: Double, equals expected: Double, within tolerance: Double = 1e-10) -> CheckReport
    @host("2351") @_disfavoredOverload @discardableResult func check(_ value: Tensor, equals expected: Tensor, within tolerance: Double = 1e-10) -> CheckReport
    @host("2352") @discardableResult func check(_ condition: Bool, _ claim: String = "condition holds") -> CheckReport
    @host("2353") @discardableResult func checkBijection(_ bijection: any Bijection, on x: Tensor, within tolerance: Double = 1e-9) -> CheckReport
    @host("2354") @discardableResult func checkDensity(_ distribution: any Distribution, over range: ClosedRange<Double>, within tolerance: Double = 1e-6) -> CheckReport
    @host("2355") @discardableResult func checkDensity(_ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, within tolerance: Double = 1e-4) -> CheckReport
    @host struct CheckReport: CustomStringConvertible, Equatable {
      @host("2356") static func == (a: CheckReport, b: CheckReport) -> Bool
      @host struct Finding: Equatable {
        @host("2357") static func == (a: CheckReport.Finding, b: CheckReport.Finding) -> Bool
        var claim: String { @host("2358") get }
        var holds: Bool { @host("2359") get }
      }
      var title: String { @host("2360") get }
      var findings: [CheckReport.Finding] { @host("2361") get }
      var hasPassed: Bool { @host("2362") get }
      var description: String { @host("2363") get }
    }
    protocol DistributionWithEntropy: Distribution {
      var entropy: Double { @host("2364") get }
    }
    protocol DistributionWithCDF: Distribution {
      @host("2365") func cumulativeProbability(_ x: Double) -> Double
    }
    extension DistributionWithCDF {
      @host("2366") func quantile(_ probability: Double) -> Double
    }
    extension Normal: DistributionWithEntropy, DistributionWithCDF {
    }
    extension StandardNormal: DistributionWithEntropy {
    }
    extension MultivariateNormal: DistributionWithEntropy {
    }
    extension Uniform: DistributionWithEntropy, DistributionWithCDF {
      @host("2367") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Laplace: DistributionWithEntropy, DistributionWithCDF {
      @host("2368") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Logistic: DistributionWithEntropy, DistributionWithCDF {
      @host("2369") func cumulativeProbability(_ x: Double) -> Double
    }
    extension StudentT: DistributionWithEntropy, DistributionWithCDF {
      @host("2370") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Exponential: DistributionWithEntropy, DistributionWithCDF {
      @host("2371") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Gamma: DistributionWithEntropy, DistributionWithCDF {
      @host("2372") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Beta: DistributionWithEntropy, DistributionWithCDF {
      @host("2373") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Mixture: DistributionWithCDF {
      @host("2374") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Transformed: DistributionWithCDF {
      @host("2375") func cumulativeProbability(_ x: Double) -> Double
    }
    extension Flow: DistributionWithCDF {
      @host("2376") func cumulativeProbability(_ x: Double) -> Double
    }
    @host struct Bernoulli: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
      var logit: Double { @host("2377") get }
      @host("2378") init(_ probability: Double)
      @host("2379") init(logit: Double)
      var dimension: Int? { @host("2380") get }
      var probability: Double { @host("2381") get }
      @host("2382") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2383") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2384") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("2385") get }
      var variance: Tensor { @host("2386") get }
      var entropy: Double { @host("2387") get }
      var description: String { @host("2388") get }
    }
    @host struct Categorical: DistributionWithMoments, DistributionWithEntropy, DistributionWithCDF {
      var logProbabilities: [Double] { @host("2389") get }
      @host("2390") init(_ weights: [Double])
      @host("2391") init(logits: [Double])
      var dimension: Int? { @host("2392") get }
      var probabilities: [Double] { @host("2393") get }
      @host("2394") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2395") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2396") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("2397") get }
      var variance: Tensor { @host("2398") get }
      var entropy: Double { @host("2399") get }
      var description: String { @host("2400") get }
    }
    @host struct Poisson: DistributionWithMoments, DistributionWithCDF {
      var rate: Double { @host("2401") get }
      @host("2402") init(rate: Double)
      var dimension: Int? { @host("2403") get }
      @host("2404") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2405") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2406") func cumulativeProbability(_ x: Double) -> Double
      var mean: Tensor { @host("2407") get }
      var variance: Tensor { @host("2408") get }
      var description: String { @host("2409") get }
    }
    protocol Distribution: CustomStringConvertible {
      var dimension: Int? { @host("2410") get }
      var parameters: [Parameter] { @host("2411") get }
      @host("2412") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2413") func logDensity(_ x: Double) -> Double
      @host("2414") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2415") func given(_ context: Tensor) -> any Distribution
    }
    extension Distribution {
      var parameters: [Parameter] { @host("2416") get }
      @host("2417") func given(_ context: Tensor) -> any Distribution
      @host("2418") func logDensity(_ x: Double) -> Double
      @host("2419") @_disfavoredOverload func density(_ x: Tensor) -> Tensor
      @host("2420") func density(_ x: Double) -> Double
      @host("2421") func sample(_ count: Int) -> Tensor
      @host("2422") func sample() -> Tensor
    }
    protocol DistributionWithMoments: Distribution {
      var mean: Tensor { @host("2423") get }
      var variance: Tensor { @host("2424") get }
    }
    @host("2425") func klDivergence(_ p: any Distribution, _ q: any Distribution) -> Double
    @host struct Laplace: DistributionWithMoments {
      var location: Double { @host("2426") get }
      var scale: Double { @host("2427") get }
      @host("2428") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("2429") get }
      @host("2430") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2431") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2432") get }
      var variance: Tensor { @host("2433") get }
      var entropy: Double { @host("2434") get }
      var description: String { @host("2435") get }
    }
    @host struct Logistic: DistributionWithMoments {
      var location: Double { @host("2436") get }
      var scale: Double { @host("2437") get }
      @host("2438") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("2439") get }
      @host("2440") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2441") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2442") get }
      var variance: Tensor { @host("2443") get }
      var entropy: Double { @host("2444") get }
      var description: String { @host("2445") get }
    }
    @host struct StudentT: DistributionWithMoments {
      var degreesOfFreedom: Double { @host("2446") get }
      var location: Double { @host("2447") get }
      var scale: Double { @host("2448") get }
      @host("2449") init(degreesOfFreedom: Double, location: Double = 0, scale: Double = 1)
      var dimension: Int? { @host("2450") get }
      @host("2451") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2452") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2453") get }
      var variance: Tensor { @host("2454") get }
      var entropy: Double { @host("2455") get }
      var description: String { @host("2456") get }
    }
    @host struct Exponential: DistributionWithMoments {
      var rate: Double { @host("2457") get }
      @host("2458") init(rate: Double)
      var dimension: Int? { @host("2459") get }
      @host("2460") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2461") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2462") get }
      var variance: Tensor { @host("2463") get }
      var entropy: Double { @host("2464") get }
      var description: String { @host("2465") get }
    }
    @host struct Gamma: DistributionWithMoments {
      var shape: Double { @host("2466") get }
      var rate: Double { @host("2467") get }
      @host("2468") init(shape: Double, rate: Double = 1)
      var dimension: Int? { @host("2469") get }
      @host("2470") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2471") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2472") get }
      var variance: Tensor { @host("2473") get }
      var entropy: Double { @host("2474") get }
      var description: String { @host("2475") get }
    }
    @host struct Beta: DistributionWithMoments {
      var a: Double { @host("2476") get }
      var b: Double { @host("2477") get }
      @host("2478") init(_ a: Double, _ b: Double)
      var dimension: Int? { @host("2479") get }
      @host("2480") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2481") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2482") get }
      var variance: Tensor { @host("2483") get }
      var entropy: Double { @host("2484") get }
      var description: String { @host("2485") get }
    }
    @host struct Mixture: DistributionWithMoments {
      var components: [any Distribution] { @host("2486") get }
      var weights: [Double] { @host("2487") get }
      @host("2488") init(_ components: [any Distribution], weights: [Double] = [])
      var dimension: Int? { @host("2489") get }
      var parameters: [Parameter] { @host("2490") get }
      @host("2491") func given(_ context: Tensor) -> any Distribution
      @host("2492") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2493") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2494") get }
      var variance: Tensor { @host("2495") get }
      var description: String { @host("2496") get }
    }
    @host struct Estimate: CustomStringConvertible, Equatable {
      @host("2497") static func == (a: Estimate, b: Estimate) -> Bool
      var value: Double { @host("2498") get }
      var standardError: Double { @host("2499") get }
      var count: Int { @host("2500") get }
      @host("2501") init(_ terms: [Double])
      var description: String { @host("2502") get }
    }
    @host("2503") func estimatedKLDivergence(_ p: any Distribution, _ q: any Distribution, samples: Int = 10_000) -> Estimate
    @host("2504") func estimatedEntropy(_ p: any Distribution, samples: Int = 10_000) -> Estimate
    @host("2505") func estimatedExpectation(under p: any Distribution, samples: Int = 10_000, of function: (Tensor) -> Tensor) -> Estimate
    @host struct MultivariateNormal: DistributionWithMoments {
      var mean: Tensor { @host("2506") get }
      var covariance: Tensor { @host("2507") get }
      @host("2508") init(mean: Tensor, covariance: Tensor)
      var dimension: Int? { @host("2509") get }
      @host("2510") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2511") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("2512") get }
      var entropy: Double { @host("2513") get }
      var description: String { @host("2514") get }
    }
    @host struct Normal: DistributionWithMoments {
      var mean: Tensor { @host("2515") get }
      var sd: Tensor { @host("2516") get }
      @host("2517") init(_ mean: Double, _ sd: Double)
      @host("2518") @_disfavoredOverload init(mean: Double, sd: Double)
      @host("2519") init(mean: Tensor, sd: Tensor)
      var dimension: Int? { @host("2520") get }
      @host("2521") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2522") func logDensity(_ x: Double) -> Double
      @host("2523") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("2524") get }
      var entropy: Double { @host("2525") get }
      @host("2526") func cumulativeProbability(_ x: Double) -> Double
      var description: String { @host("2527") get }
    }
    @host struct StandardNormal: DistributionWithMoments {
      var dimension: Int? { @host("2528") get }
      @host("2529") init(dimension: Int)
      @host("2530") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2531") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2532") get }
      var variance: Tensor { @host("2533") get }
      var entropy: Double { @host("2534") get }
      var description: String { @host("2535") get }
    }
    @host struct Independent: DistributionWithMoments, DistributionWithEntropy {
      var features: [any Distribution] { @host("2536") get }
      @host("2537") init(_ features: [any Distribution])
      @host("2538") init(_ feature: any Distribution, count: Int)
      var dimension: Int? { @host("2539") get }
      var parameters: [Parameter] { @host("2540") get }
      @host("2541") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2542") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2543") get }
      var variance: Tensor { @host("2544") get }
      var entropy: Double { @host("2545") get }
      var description: String { @host("2546") get }
    }
    @host struct Dirichlet: DistributionWithMoments, DistributionWithEntropy {
      var concentration: [Double] { @host("2547") get }
      @host("2548") init(_ concentration: [Double])
      var dimension: Int? { @host("2549") get }
      @host("2550") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2551") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2552") get }
      var variance: Tensor { @host("2553") get }
      var entropy: Double { @host("2554") get }
      var description: String { @host("2555") get }
    }
    @host struct LowRankNormal: DistributionWithMoments, DistributionWithEntropy {
      var mean: Tensor { @host("2556") get }
      var factor: Tensor { @host("2557") get }
      var sd: Tensor { @host("2558") get }
      @host("2559") init(mean: Tensor, factor: Tensor, sd: Tensor)
      var dimension: Int? { @host("2560") get }
      var covariance: Tensor { @host("2561") get }
      @host("2562") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2563") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("2564") get }
      var entropy: Double { @host("2565") get }
      var description: String { @host("2566") get }
    }
    @host struct Transformed: Distribution {
      var base: any Distribution { @host("2567") get }
      var bijection: any Bijection { @host("2568") get }
      @host("2569") init(_ base: any Distribution, by bijection: any Bijection)
      var dimension: Int? { @host("2570") get }
      var parameters: [Parameter] { @host("2571") get }
      @host("2572") func given(_ context: Tensor) -> any Distribution
      @host("2573") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2574") func logDensity(_ x: Double) -> Double
      @host("2575") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2576") get }
    }
    @host struct Uniform: DistributionWithMoments {
      var low: Tensor { @host("2577") get }
      var high: Tensor { @host("2578") get }
      @host("2579") init(_ low: Double, _ high: Double)
      @host("2580") @_disfavoredOverload init(low: Double, high: Double)
      @host("2581") init(low: Tensor, high: Tensor)
      var dimension: Int? { @host("2582") get }
      @host("2583") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2584") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2585") get }
      var variance: Tensor { @host("2586") get }
      var entropy: Double { @host("2587") get }
      var description: String { @host("2588") get }
    }
    @host struct ConvolutionalNetwork: Conditioner {
      var height: Int { @host("2589") get }
      var width: Int { @host("2590") get }
      var hidden: [Int] { @host("2591") get }
      var activation: Activation { @host("2592") get }
      @host("2593") init(height: Int, width: Int, hidden: [Int] = [32, 32], activation: Activation = .relu)
      var parameters: [Parameter] { @host("2594") get }
      @host("2595") func settle(inputs: Int, outputs: Int)
      @host("2596") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2597") get }
    }
    @host struct ImageShape: Equatable, CustomStringConvertible {
      @host("2598") static func == (a: ImageShape, b: ImageShape) -> Bool
      var channels: Int { @host("2599") get }
      var height: Int { @host("2600") get }
      var width: Int { @host("2601") get }
      @host("2602") init(channels: Int = 1, height: Int, width: Int)
      var count: Int { @host("2603") get }
      var axes: [Int] { @host("2604") get }
      @host("2605") func squeezed(by factor: Int = 2) -> ImageShape
      var description: String { @host("2606") get }
    }
    @host enum MultiScale {
      @host("2607") static func layers(_ shape: ImageShape, levels: Int = 2, steps: Int = 4, hidden: Int = 32) -> [any Bijection]
    }
    @host struct Squeeze: Bijection {
      var shape: ImageShape { @host("2608") get }
      var factor: Int { @host("2609") get }
      @host("2610") init(_ shape: ImageShape, factor: Int = 2)
      var dimension: Int? { @host("2611") get }
      var result: ImageShape { @host("2612") get }
      @host("2613") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2614") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2615") get }
    }
    @host struct InvertibleConvolution: Bijection {
      var shape: ImageShape { @host("2616") get }
      @host("2617") init(_ shape: ImageShape)
      var dimension: Int? { @host("2618") get }
      var parameters: [Parameter] { @host("2619") get }
      var parameterCount: Int { @host("2620") get }
      var matrix: Tensor { @host("2621") get }
      @host("2622") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2623") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2624") get }
    }
    @host struct ChannelNorm: Bijection {
      var shape: ImageShape { @host("2625") get }
      @host("2626") init(_ shape: ImageShape)
      var dimension: Int? { @host("2627") get }
      var parameters: [Parameter] { @host("2628") get }
      @host("2629") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2630") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2631") get }
    }
    enum Activation: String, CaseIterable, CustomStringConvertible {
      case relu
      case tanh
      case elu
      case silu
      case softplus
      case gelu
      @host("2632") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2633") get }
    }
    @host struct AutoregressiveMLP: Distribution {
      var symbols: Int { @host("2634") get }
      @host("2635") init(dimension: Int, symbols: Int = 2, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .relu)
      var dimension: Int? { @host("2636") get }
      var parameters: [Parameter] { @host("2637") get }
      @host("2638") func logits(_ x: Tensor) -> Tensor
      @host("2639") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2640") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2641") get }
    }
    @host struct AutoregressiveTransformer: Distribution {
      var symbols: Int { @host("2642") get }
      var length: Int { @host("2643") get }
      @host("2644") init(symbols: Int, length: Int, width: Int = 32, heads: Int = 4, hidden: Int? = nil, layers: Int = 2)
      var dimension: Int? { @host("2645") get }
      var parameters: [Parameter] { @host("2646") get }
      @host("2647") func logits(_ x: Tensor) -> Tensor
      @host("2648") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2649") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2650") get }
    }
    protocol Conditioner: CustomStringConvertible {
      var parameters: [Parameter] { @host("2651") get }
      @host("2652") func settle(inputs: Int, outputs: Int)
      @host("2653") func callAsFunction(_ x: Tensor) -> Tensor
    }
    @host struct MLP: Conditioner {
      var hidden: [Int] { @host("2654") get }
      var activation: Activation { @host("2655") get }
      @host("2656") init(hidden: [Int] = [64, 64], activation: Activation = .tanh)
      @host("2657") init(inputs: Int, hidden: [Int] = [64, 64], outputs: Int, activation: Activation = .tanh)
      var parameters: [Parameter] { @host("2658") get }
      var parameterCount: Int { @host("2659") get }
      @host("2660") func settle(inputs: Int, outputs: Int)
      @host("2661") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2662") get }
    }
    @host struct MaskedMLP {
      var ranks: [Int] { @host("2663") get }
      var hidden: [Int] { @host("2664") get }
      var activation: Activation { @host("2665") get }
      var outputsPerFeature: Int { @host("2666") get }
      var contextDimension: Int { @host("2667") get }
      @host("2668") init(dimension: Int, hidden: [Int] = [64, 64], outputsPerFeature: Int = 2, order: [Int]? = nil, activation: Activation = .tanh, context: Int = 0)
      var parameters: [Parameter] { @host("2669") get }
      var parameterCount: Int { @host("2670") get }
      @host("2671") func callAsFunction(_ x: Tensor) -> Tensor
    }
    extension MaskedMLP: CustomStringConvertible {
      var description: String { @host("2672") get }
    }
    @host struct ResidualMLP: Conditioner {
      var width: Int { @host("2673") get }
      var blocks: Int { @host("2674") get }
      var activation: Activation { @host("2675") get }
      @host("2676") init(width: Int = 64, blocks: Int = 2, activation: Activation = .relu)
      var parameters: [Parameter] { @host("2677") get }
      @host("2678") func settle(inputs: Int, outputs: Int)
      @host("2679") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2680") get }
    }
    extension [Double] {
      @host("2681") func sum() -> Double
      @host("2682") func mean() -> Double
    }
    @host struct QuadratureResult: CustomStringConvertible {
      var value: Double { @host("2683") get }
      var errorBound: Double { @host("2684") get }
      var evaluations: Int { @host("2685") get }
      var isConverged: Bool { @host("2686") get }
      var description: String { @host("2687") get }
    }
    @host("2688") func integral(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> Double
    @host("2689") func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> Double
    @host("2690") @_disfavoredOverload func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> Double
    @host("2691") func quadrature(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> QuadratureResult
    @host("2692") func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> QuadratureResult
    @host("2693") @_disfavoredOverload func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> QuadratureResult
    @host struct EightGaussians: Distribution {
      var radius: Double { @host("2694") get }
      var sd: Double { @host("2695") get }
      @host("2696") init(radius: Double = 2, sd: Double = 0.2)
      var dimension: Int? { @host("2697") get }
      @host("2698") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2699") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2700") get }
    }
    @host struct Checkerboard: Distribution {
      @host("2701") init()
      var dimension: Int? { @host("2702") get }
      @host("2703") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2704") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("2705") get }
      var description: String { @host("2706") get }
    }
    @host struct Rings: Distribution {
      var radii: [Double] { @host("2707") get }
      var sd: Double { @host("2708") get }
      @host("2709") init(radii: [Double] = [0.5, 1, 1.5, 2], sd: Double = 0.08)
      var dimension: Int? { @host("2710") get }
      @host("2711") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2712") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2713") get }
    }
    @host struct Banana: Distribution {
      @host("2714") init()
      var dimension: Int? { @host("2715") get }
      @host("2716") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2717") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("2718") get }
      var description: String { @host("2719") get }
    }
    @host struct Pinwheel: Distribution {
      var arms: Int { @host("2720") get }
      var twist: Double { @host("2721") get }
      @host("2722") init(arms: Int = 5, twist: Double = 1)
      var dimension: Int? { @host("2723") get }
      @host("2724") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2725") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2726") get }
    }
    @host struct TwoMoons: Distribution {
      var noise: Double { @host("2727") get }
      @host("2728") init(noise: Double = 0.1)
      var dimension: Int? { @host("2729") get }
      @host("2730") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2731") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2732") get }
    }
    @host struct Circles: Distribution {
      var noise: Double { @host("2733") get }
      var inner: Double { @host("2734") get }
      @host("2735") init(noise: Double = 0.08, inner: Double = 0.5)
      var dimension: Int? { @host("2736") get }
      @host("2737") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2738") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2739") get }
    }
    @host struct Spirals: Distribution {
      var noise: Double { @host("2740") get }
      @host("2741") init(noise: Double = 0.08)
      var dimension: Int? { @host("2742") get }
      @host("2743") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2744") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2745") get }
    }
    @host struct TrainingError: TensorError, Equatable {
      @host("2746") static func == (a: TrainingError, b: TrainingError) -> Bool
      var description: String { @host("2747") get }
      var help: String? { @host("2748") get }
    }
    @host("2749") @discardableResult func fit(_ model: any Distribution, to data: Tensor, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Adam(), heldOut: Double = 0, gradientLimit: Double = 100) -> History
    @host struct Flow: Distribution {
      var base: any Distribution { @host("2750") get }
      var layers: [any Bijection] { @host("2751") get }
      @host("2752") init(base: any Distribution, @FlowBuilder layers: () -> [any Bijection])
      @host("2753") init(base: any Distribution, layers: [any Bijection])
      var bijection: any Bijection { @host("2754") get }
      var dimension: Int? { @host("2755") get }
      var parameters: [Parameter] { @host("2756") get }
      @host("2757") func given(_ context: Tensor) -> any Distribution
      var parameterCount: Int { @host("2758") get }
      @host("2759") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2760") func logDensity(_ x: Double) -> Double
      @host("2761") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2762") func toNoise(_ x: Tensor) -> Tensor
      @host("2763") func toData(_ z: Tensor) -> Tensor
      @host("2764") func stages(_ x: Tensor) -> [Tensor]
      var description: String { @host("2765") get }
    }
    @resultBuilder @host enum FlowBuilder {
      @host("2766") static func buildExpression(_ layer: any Bijection) -> [any Bijection]
      @host("2767") static func buildExpression(_ layers: [any Bijection]) -> [any Bijection]
      @host("2768") static func buildBlock(_ parts: [any Bijection]...) -> [any Bijection]
      @host("2769") static func buildArray(_ parts: [[any Bijection]]) -> [any Bijection]
      @host("2770") static func buildOptional(_ part: [any Bijection]?) -> [any Bijection]
      @host("2771") static func buildEither(first part: [any Bijection]) -> [any Bijection]
      @host("2772") static func buildEither(second part: [any Bijection]) -> [any Bijection]
    }
    @host struct History: CustomStringConvertible {
      var losses: [Double] { @host("2773") get }
      var heldOutSteps: [Int] { @host("2774") get }
      var heldOutLosses: [Double] { @host("2775") get }
      var steps: Int { @host("2776") get }
      var stepNumbers: [Double] { @host("2777") get }
      var finalLoss: Double { @host("2778") get }
      var description: String { @host("2779") get }
    }
    protocol Optimizer: CustomStringConvertible {
    }
    @host struct Adam: Optimizer {
      var rate: Double { @host("2780") get }
      var beta1: Double { @host("2781") get }
      var beta2: Double { @host("2782") get }
      var epsilon: Double { @host("2783") get }
      var weightDecay: Double { @host("2784") get }
      @host("2785") init(rate: Double = 1e-3, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0)
      var description: String { @host("2786") get }
    }
    @host struct SGD: Optimizer {
      var rate: Double { @host("2787") get }
      var momentum: Double { @host("2788") get }
      var isNesterov: Bool { @host("2789") get }
      @host("2790") init(rate: Double, momentum: Double = 0, isNesterov: Bool = false)
      var description: String { @host("2791") get }
    }
    @host struct RMSProp: Optimizer {
      var rate: Double { @host("2792") get }
      var decay: Double { @host("2793") get }
      var epsilon: Double { @host("2794") get }
      @host("2795") init(rate: Double = 0.01, decay: Double = 0.99, epsilon: Double = 1e-8)
      var description: String { @host("2796") get }
    }
    """#
}
