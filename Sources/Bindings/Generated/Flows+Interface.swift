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
      @host("2039") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2040") func forward(_ x: Double) -> (value: Double, logDet: Double)
    }
    protocol Bijection: ForwardBijection {
      @host("2041") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2042") func inverse(_ z: Double) -> (value: Double, logDet: Double)
    }
    extension ForwardBijection {
      var dimension: Int? { @host("2043") get }
      var parameters: [Parameter] { @host("2044") get }
      @host("2045") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2046") @_disfavoredOverload func logAbsDetJacobian(_ x: Tensor) -> Tensor
      @host("2047") func logAbsDetJacobian(_ x: Double) -> Double
      var parameterCount: Int { @host("2048") get }
    }
    extension Bijection {
      @host("2049") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      @host("2050") func then(_ next: any Bijection) -> Composition
      @host("2051") func inverted() -> Inverted
    }
    @host("2052") func jacobian(of f: (Tensor) -> (value: Tensor, logDet: Tensor), at x: Tensor) -> Tensor
    @host struct Composition: Bijection {
      var layers: [any Bijection] { @host("2053") get }
      @host("2054") init(_ layers: [any Bijection])
      var dimension: Int? { @host("2055") get }
      var parameters: [Parameter] { @host("2056") get }
      @host("2057") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2058") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2059") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2060") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      @host("2061") func then(_ next: any Bijection) -> Composition
      var description: String { @host("2062") get }
    }
    @host struct Inverted: Bijection {
      var original: any Bijection { @host("2063") get }
      @host("2064") init(_ original: any Bijection)
      var dimension: Int? { @host("2065") get }
      var parameters: [Parameter] { @host("2066") get }
      @host("2067") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2068") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2069") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2070") func inverse(_ z: Double) -> (value: Double, logDet: Double)
      var description: String { @host("2071") get }
    }
    @host struct Coupling: Bijection {
      var mask: Mask { @host("2072") get }
      var conditioner: any Conditioner { @host("2073") get }
      @host("2074") init(mask: Mask, conditioner: any Conditioner = MLP(), logScaleBound: Double = 2)
      var dimension: Int? { @host("2075") get }
      var parameters: [Parameter] { @host("2076") get }
      @host("2077") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2078") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2079") get }
    }
    @host struct Sinh: ElementwiseBijection {
      @host("2080") init()
      @host("2081") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2082") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2083") get }
    }
    @host struct Asinh: ElementwiseBijection {
      @host("2084") init()
      @host("2085") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2086") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2087") get }
    }
    @host struct Exp: ElementwiseBijection {
      @host("2088") init()
      @host("2089") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2090") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2091") get }
    }
    @host struct Log: ElementwiseBijection {
      @host("2092") init()
      @host("2093") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2094") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2095") get }
    }
    @host struct Sigmoid: ElementwiseBijection {
      @host("2096") init()
      @host("2097") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2098") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2099") get }
    }
    @host struct Logit: ElementwiseBijection {
      @host("2100") init()
      @host("2101") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2102") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2103") get }
    }
    @host struct Tanh: ElementwiseBijection {
      @host("2104") init()
      @host("2105") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2106") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2107") get }
    }
    @host struct Atanh: ElementwiseBijection {
      @host("2108") init()
      @host("2109") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2110") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2111") get }
    }
    @host struct Softplus: ElementwiseBijection {
      @host("2112") init()
      @host("2113") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2114") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2115") get }
    }
    @host struct LeakyReLU: ElementwiseBijection {
      var slope: Double { @host("2116") get }
      @host("2117") init(slope: Double = 0.01)
      @host("2118") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2119") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2120") get }
    }
    @host struct Power: ElementwiseBijection {
      var exponent: Double { @host("2121") get }
      @host("2122") init(_ exponent: Double)
      @host("2123") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2124") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2125") get }
    }
    @host struct SoftClip: ElementwiseBijection {
      var bound: Double { @host("2126") get }
      @host("2127") init(bound: Double)
      @host("2128") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2129") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2130") get }
    }
    protocol ElementwiseBijection: Bijection {
      @host("2131") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2132") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
    }
    extension ElementwiseBijection {
      @host("2133") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2134") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
    }
    extension ElementwiseBijection {
      @host("2135") func forward(_ x: Double) -> (value: Double, logDet: Double)
      @host("2136") func inverse(_ z: Double) -> (value: Double, logDet: Double)
    }
    @host struct Identity: ElementwiseBijection {
      @host("2137") init()
      @host("2138") func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor)
      @host("2139") func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor)
      var description: String { @host("2140") get }
    }
    @host struct LinearLU: Bijection {
      @host("2141") init(dimension: Int? = nil)
      @host("2142") init(_ matrix: Tensor, bias: Tensor? = nil)
      var dimension: Int? { @host("2143") get }
      var parameters: [Parameter] { @host("2144") get }
      var parameterCount: Int { @host("2145") get }
      var matrix: Tensor { @host("2146") get }
      @host("2147") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2148") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2149") get }
    }
    @host struct Mask: CustomStringConvertible {
      @host("2150") init(_ kept: [Bool])
      @host("2151") static func alternating(_ k: Int) -> Mask
      static var halves: Mask { @host("2152") get }
      @host("2153") static func halves(_ k: Int) -> Mask
      var inverted: Mask { @host("2154") get }
      var dimension: Int? { @host("2155") get }
      @host("2156") func kept(dimension: Int) -> [Bool]
      var description: String { @host("2157") get }
    }
    extension Mask: ExpressibleByArrayLiteral {
      @host("2158") init(arrayLiteral elements: Bool...)
    }
    @host struct MaskedAutoregressive: Bijection {
      var order: [Int]? { @host("2159") get }
      @host("2160") init(dimension: Int? = nil, hidden: [Int] = [64, 64], order: [Int]? = nil, activation: Activation = .tanh, logScaleBound: Double = 2)
      var dimension: Int? { @host("2161") get }
      var parameters: [Parameter] { @host("2162") get }
      var parameterCount: Int { @host("2163") get }
      @host("2164") func conditionals(_ x: Tensor) -> (mean: Tensor, logScale: Tensor)
      @host("2165") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2166") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2167") get }
    }
    @host struct Permutation: Bijection {
      var order: [Int] { @host("2168") get }
      @host("2169") init(_ order: [Int])
      var dimension: Int? { @host("2170") get }
      @host("2171") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2172") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2173") get }
    }
    @host struct Reverse: Bijection {
      @host("2174") init()
      @host("2175") @_disfavoredOverload func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor)
      @host("2176") @_disfavoredOverload func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor)
      var description: String { @host("2177") get }
    }
    @host("2178") @discardableResult func check(_ value: Double, equals expected: Double, within tolerance: Double = 1e-10) -> CheckReport
    @host("2179") @_disfavoredOverload @discardableResult func check(_ value: Tensor, equals expected: Tensor, within tolerance: Double = 1e-10) -> CheckReport
    @host("2180") @discardableResult func check(_ condition: Bool, _ claim: String = "condition holds") -> CheckReport
    @host("2181") @discardableResult func checkBijection(_ bijection: any Bijection, on x: Tensor, within tolerance: Double = 1e-9) -> CheckReport
    @host("2182") @discardableResult func checkDensity(_ distribution: any Distribution, over range: ClosedRange<Double>, within tolerance: Double = 1e-6) -> CheckReport
    @host("2183") @discardableResult func checkDensity(_ distribution: any Distribution, over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, within tolerance: Double = 1e-4) -> CheckReport
    @host struct CheckReport: CustomStringConvertible, Equatable {
      @host("2184") static func == (a: CheckReport, b: CheckReport) -> Bool
      @host struct Finding: Equatable {
        @host("2185") static func == (a: CheckReport.Finding, b: CheckReport.Finding) -> Bool
        var claim: String { @host("2186") get }
        var holds: Bool { @host("2187") get }
      }
      var title: String { @host("2188") get }
      var findings: [CheckReport.Finding] { @host("2189") get }
      var hasPassed: Bool { @host("2190") get }
      var description: String { @host("2191") get }
    }
    protocol Distribution: CustomStringConvertible {
      var dimension: Int? { @host("2192") get }
      var parameters: [Parameter] { @host("2193") get }
      @host("2194") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2195") func logDensity(_ x: Double) -> Double
      @host("2196") func sample(_ count: Int, using generator: inout Philox) -> Tensor
    }
    extension Distribution {
      var parameters: [Parameter] { @host("2197") get }
      @host("2198") func logDensity(_ x: Double) -> Double
      @host("2199") @_disfavoredOverload func density(_ x: Tensor) -> Tensor
      @host("2200") func density(_ x: Double) -> Double
      @host("2201") func sample(_ count: Int) -> Tensor
      @host("2202") func sample() -> Tensor
    }
    protocol DistributionWithMoments: Distribution {
      var mean: Tensor { @host("2203") get }
      var variance: Tensor { @host("2204") get }
    }
    @host("2205") func klDivergence(_ p: any Distribution, _ q: any Distribution) -> Double
    @host struct Laplace: DistributionWithMoments {
      var location: Double { @host("2206") get }
      var scale: Double { @host("2207") get }
      @host("2208") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("2209") get }
      @host("2210") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2211") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2212") get }
      var variance: Tensor { @host("2213") get }
      var entropy: Double { @host("2214") get }
      var description: String { @host("2215") get }
    }
    @host struct Logistic: DistributionWithMoments {
      var location: Double { @host("2216") get }
      var scale: Double { @host("2217") get }
      @host("2218") init(_ location: Double, _ scale: Double)
      var dimension: Int? { @host("2219") get }
      @host("2220") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2221") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2222") get }
      var variance: Tensor { @host("2223") get }
      var entropy: Double { @host("2224") get }
      var description: String { @host("2225") get }
    }
    @host struct StudentT: DistributionWithMoments {
      var degreesOfFreedom: Double { @host("2226") get }
      var location: Double { @host("2227") get }
      var scale: Double { @host("2228") get }
      @host("2229") init(degreesOfFreedom: Double, location: Double = 0, scale: Double = 1)
      var dimension: Int? { @host("2230") get }
      @host("2231") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2232") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2233") get }
      var variance: Tensor { @host("2234") get }
      var entropy: Double { @host("2235") get }
      var description: String { @host("2236") get }
    }
    @host struct Exponential: DistributionWithMoments {
      var rate: Double { @host("2237") get }
      @host("2238") init(rate: Double)
      var dimension: Int? { @host("2239") get }
      @host("2240") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2241") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2242") get }
      var variance: Tensor { @host("2243") get }
      var entropy: Double { @host("2244") get }
      var description: String { @host("2245") get }
    }
    @host struct Gamma: DistributionWithMoments {
      var shape: Double { @host("2246") get }
      var rate: Double { @host("2247") get }
      @host("2248") init(shape: Double, rate: Double = 1)
      var dimension: Int? { @host("2249") get }
      @host("2250") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2251") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2252") get }
      var variance: Tensor { @host("2253") get }
      var entropy: Double { @host("2254") get }
      var description: String { @host("2255") get }
    }
    @host struct Beta: DistributionWithMoments {
      var a: Double { @host("2256") get }
      var b: Double { @host("2257") get }
      @host("2258") init(_ a: Double, _ b: Double)
      var dimension: Int? { @host("2259") get }
      @host("2260") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2261") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2262") get }
      var variance: Tensor { @host("2263") get }
      var entropy: Double { @host("2264") get }
      var description: String { @host("2265") get }
    }
    @host struct Mixture: DistributionWithMoments {
      var components: [any Distribution] { @host("2266") get }
      var weights: [Double] { @host("2267") get }
      @host("2268") init(_ components: [any Distribution], weights: [Double] = [])
      var dimension: Int? { @host("2269") get }
      var parameters: [Parameter] { @host("2270") get }
      @host("2271") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2272") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2273") get }
      var variance: Tensor { @host("2274") get }
      var description: String { @host("2275") get }
    }
    @host struct MultivariateNormal: DistributionWithMoments {
      var mean: Tensor { @host("2276") get }
      var covariance: Tensor { @host("2277") get }
      @host("2278") init(mean: Tensor, covariance: Tensor)
      var dimension: Int? { @host("2279") get }
      @host("2280") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2281") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("2282") get }
      var entropy: Double { @host("2283") get }
      var description: String { @host("2284") get }
    }
    @host struct Normal: DistributionWithMoments {
      var mean: Tensor { @host("2285") get }
      var sd: Tensor { @host("2286") get }
      @host("2287") init(_ mean: Double, _ sd: Double)
      @host("2288") @_disfavoredOverload init(mean: Double, sd: Double)
      @host("2289") init(mean: Tensor, sd: Tensor)
      var dimension: Int? { @host("2290") get }
      @host("2291") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2292") func logDensity(_ x: Double) -> Double
      @host("2293") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var variance: Tensor { @host("2294") get }
      var entropy: Double { @host("2295") get }
      @host("2296") func cumulativeProbability(_ x: Double) -> Double
      var description: String { @host("2297") get }
    }
    @host struct StandardNormal: DistributionWithMoments {
      var dimension: Int? { @host("2298") get }
      @host("2299") init(dimension: Int)
      @host("2300") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2301") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2302") get }
      var variance: Tensor { @host("2303") get }
      var entropy: Double { @host("2304") get }
      var description: String { @host("2305") get }
    }
    @host struct Transformed: Distribution {
      var base: any Distribution { @host("2306") get }
      var bijection: any Bijection { @host("2307") get }
      @host("2308") init(_ base: any Distribution, by bijection: any Bijection)
      var dimension: Int? { @host("2309") get }
      var parameters: [Parameter] { @host("2310") get }
      @host("2311") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2312") func logDensity(_ x: Double) -> Double
      @host("2313") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2314") get }
    }
    @host struct Uniform: DistributionWithMoments {
      var low: Tensor { @host("2315") get }
      var high: Tensor { @host("2316") get }
      @host("2317") init(_ low: Double, _ high: Double)
      @host("2318") @_disfavoredOverload init(low: Double, high: Double)
      @host("2319") init(low: Tensor, high: Tensor)
      var dimension: Int? { @host("2320") get }
      @host("2321") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2322") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var mean: Tensor { @host("2323") get }
      var variance: Tensor { @host("2324") get }
      var entropy: Double { @host("2325") get }
      var description: String { @host("2326") get }
    }
    enum Activation: String, CaseIterable, CustomStringConvertible {
      case relu
      case tanh
      case elu
      case silu
      case softplus
      @host("2327") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2328") get }
    }
    protocol Conditioner: CustomStringConvertible {
      var parameters: [Parameter] { @host("2329") get }
      @host("2330") func settle(inputs: Int, outputs: Int)
      @host("2331") func callAsFunction(_ x: Tensor) -> Tensor
    }
    @host struct MLP: Conditioner {
      var hidden: [Int] { @host("2332") get }
      var activation: Activation { @host("2333") get }
      @host("2334") init(hidden: [Int] = [64, 64], activation: Activation = .tanh)
      @host("2335") init(inputs: Int, hidden: [Int] = [64, 64], outputs: Int, activation: Activation = .tanh)
      var parameters: [Parameter] { @host("2336") get }
      var parameterCount: Int { @host("2337") get }
      @host("2338") func settle(inputs: Int, outputs: Int)
      @host("2339") func callAsFunction(_ x: Tensor) -> Tensor
      var description: String { @host("2340") get }
    }
    @host struct MaskedMLP {
      var ranks: [Int] { @host("2341") get }
      var hidden: [Int] { @host("2342") get }
      var activation: Activation { @host("2343") get }
      var outputsPerFeature: Int { @host("2344") get }
      @host("2345") init(dimension: Int, hidden: [Int] = [64, 64], outputsPerFeature: Int = 2, order: [Int]? = nil, activation: Activation = .tanh)
      var parameters: [Parameter] { @host("2346") get }
      var parameterCount: Int { @host("2347") get }
      @host("2348") func callAsFunction(_ x: Tensor) -> Tensor
    }
    extension MaskedMLP: CustomStringConvertible {
      var description: String { @host("2349") get }
    }
    extension [Double] {
      @host("2350") func sum() -> Double
      @host("2351") func mean() -> Double
    }
    @host struct QuadratureResult: CustomStringConvertible {
      var value: Double { @host("2352") get }
      var errorBound: Double { @host("2353") get }
      var evaluations: Int { @host("2354") get }
      var isConverged: Bool { @host("2355") get }
      var description: String { @host("2356") get }
    }
    @host("2357") func integral(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> Double
    @host("2358") func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> Double
    @host("2359") @_disfavoredOverload func integral(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> Double
    @host("2360") func quadrature(over range: ClosedRange<Double>, tolerance: Double = 1e-11, of integrand: (Double) -> Double) -> QuadratureResult
    @host("2361") func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Double, Double) -> Double) -> QuadratureResult
    @host("2362") @_disfavoredOverload func quadrature(over xs: ClosedRange<Double>, _ ys: ClosedRange<Double>, tolerance: Double = 1e-8, of integrand: (Tensor) -> Tensor) -> QuadratureResult
    @host struct EightGaussians: Distribution {
      var radius: Double { @host("2363") get }
      var sd: Double { @host("2364") get }
      @host("2365") init(radius: Double = 2, sd: Double = 0.2)
      var dimension: Int? { @host("2366") get }
      @host("2367") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2368") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2369") get }
    }
    @host struct Checkerboard: Distribution {
      @host("2370") init()
      var dimension: Int? { @host("2371") get }
      @host("2372") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2373") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("2374") get }
      var description: String { @host("2375") get }
    }
    @host struct Rings: Distribution {
      var radii: [Double] { @host("2376") get }
      var sd: Double { @host("2377") get }
      @host("2378") init(radii: [Double] = [0.5, 1, 1.5, 2], sd: Double = 0.08)
      var dimension: Int? { @host("2379") get }
      @host("2380") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2381") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2382") get }
    }
    @host struct Banana: Distribution {
      @host("2383") init()
      var dimension: Int? { @host("2384") get }
      @host("2385") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2386") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var entropy: Double { @host("2387") get }
      var description: String { @host("2388") get }
    }
    @host struct Pinwheel: Distribution {
      var arms: Int { @host("2389") get }
      var twist: Double { @host("2390") get }
      @host("2391") init(arms: Int = 5, twist: Double = 1)
      var dimension: Int? { @host("2392") get }
      @host("2393") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2394") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2395") get }
    }
    @host struct TwoMoons: Distribution {
      var noise: Double { @host("2396") get }
      @host("2397") init(noise: Double = 0.1)
      var dimension: Int? { @host("2398") get }
      @host("2399") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2400") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2401") get }
    }
    @host struct Circles: Distribution {
      var noise: Double { @host("2402") get }
      var inner: Double { @host("2403") get }
      @host("2404") init(noise: Double = 0.08, inner: Double = 0.5)
      var dimension: Int? { @host("2405") get }
      @host("2406") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2407") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2408") get }
    }
    @host struct Spirals: Distribution {
      var noise: Double { @host("2409") get }
      @host("2410") init(noise: Double = 0.08)
      var dimension: Int? { @host("2411") get }
      @host("2412") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2413") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      var description: String { @host("2414") get }
    }
    @host struct TrainingError: TensorError, Equatable {
      @host("2415") static func == (a: TrainingError, b: TrainingError) -> Bool
      var description: String { @host("2416") get }
      var help: String? { @host("2417") get }
    }
    @host("2418") @discardableResult func fit(_ model: any Distribution, to data: Tensor, steps: Int = 1000, batch: Int = 256, optimizer: any Optimizer = Adam(), heldOut: Double = 0, gradientLimit: Double = 100) -> History
    @host struct Flow: Distribution {
      var base: any Distribution { @host("2419") get }
      var layers: [any Bijection] { @host("2420") get }
      @host("2421") init(base: any Distribution, @FlowBuilder layers: () -> [any Bijection])
      @host("2422") init(base: any Distribution, layers: [any Bijection])
      var bijection: any Bijection { @host("2423") get }
      var dimension: Int? { @host("2424") get }
      var parameters: [Parameter] { @host("2425") get }
      var parameterCount: Int { @host("2426") get }
      @host("2427") @_disfavoredOverload func logDensity(_ x: Tensor) -> Tensor
      @host("2428") func logDensity(_ x: Double) -> Double
      @host("2429") func sample(_ count: Int, using generator: inout Philox) -> Tensor
      @host("2430") func toNoise(_ x: Tensor) -> Tensor
      @host("2431") func toData(_ z: Tensor) -> Tensor
      @host("2432") func stages(_ x: Tensor) -> [Tensor]
      var description: String { @host("2433") get }
    }
    @resultBuilder @host enum FlowBuilder {
      @host("2434") static func buildExpression(_ layer: any Bijection) -> [any Bijection]
      @host("2435") static func buildExpression(_ layers: [any Bijection]) -> [any Bijection]
      @host("2436") static func buildBlock(_ parts: [any Bijection]...) -> [any Bijection]
      @host("2437") static func buildArray(_ parts: [[any Bijection]]) -> [any Bijection]
      @host("2438") static func buildOptional(_ part: [any Bijection]?) -> [any Bijection]
      @host("2439") static func buildEither(first part: [any Bijection]) -> [any Bijection]
      @host("2440") static func buildEither(second part: [any Bijection]) -> [any Bijection]
    }
    @host struct History: CustomStringConvertible {
      var losses: [Double] { @host("2441") get }
      var heldOutSteps: [Int] { @host("2442") get }
      var heldOutLosses: [Double] { @host("2443") get }
      var steps: Int { @host("2444") get }
      var stepNumbers: [Double] { @host("2445") get }
      var finalLoss: Double { @host("2446") get }
      var description: String { @host("2447") get }
    }
    protocol Optimizer: CustomStringConvertible {
    }
    @host struct Adam: Optimizer {
      var rate: Double { @host("2448") get }
      var beta1: Double { @host("2449") get }
      var beta2: Double { @host("2450") get }
      var epsilon: Double { @host("2451") get }
      var weightDecay: Double { @host("2452") get }
      @host("2453") init(rate: Double = 1e-3, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0)
      var description: String { @host("2454") get }
    }
    @host struct SGD: Optimizer {
      var rate: Double { @host("2455") get }
      var momentum: Double { @host("2456") get }
      var isNesterov: Bool { @host("2457") get }
      @host("2458") init(rate: Double, momentum: Double = 0, isNesterov: Bool = false)
      var description: String { @host("2459") get }
    }
    @host struct RMSProp: Optimizer {
      var rate: Double { @host("2460") get }
      var decay: Double { @host("2461") get }
      var epsilon: Double { @host("2462") get }
      @host("2463") init(rate: Double = 0.01, decay: Double = 0.99, epsilon: Double = 1e-8)
      var description: String { @host("2464") get }
    }
    """#
}
