// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file

extension TensorsBinding {
  /// What Tensors declares.
  static let interface = #"""
    protocol TensorError: Error, CustomStringConvertible {
      var help: String? { @host("0") get }
    }
    @host struct ShapeError: TensorError, Equatable {
      @host("1") static func == (a: ShapeError, b: ShapeError) -> Bool
      var description: String { @host("2") get }
      var help: String? { @host("3") get }
      @host("4") init(_ description: String, help: String? = nil)
    }
    @host struct DomainError: TensorError, Equatable {
      @host("5") static func == (a: DomainError, b: DomainError) -> Bool
      var description: String { @host("6") get }
      var help: String? { @host("7") get }
      @host("8") init(_ description: String, help: String? = nil)
    }
    @host struct SingularMatrixError: TensorError, Equatable {
      @host("9") static func == (a: SingularMatrixError, b: SingularMatrixError) -> Bool
      var description: String { @host("10") get }
      var help: String? { @host("11") get }
    }
    @host struct WorkLimitExceeded: TensorError, Equatable {
      @host("12") static func == (a: WorkLimitExceeded, b: WorkLimitExceeded) -> Bool
      var limit: Int { @host("13") get }
      var description: String { @host("14") get }
      var help: String? { @host("15") get }
    }
    @host struct MemoryLimitExceeded: TensorError, Equatable {
      @host("16") static func == (a: MemoryLimitExceeded, b: MemoryLimitExceeded) -> Bool
      var requested: Int { @host("17") get }
      var limit: Int { @host("18") get }
      var description: String { @host("19") get }
      var help: String? { @host("20") get }
    }
    @host("21") @_disfavoredOverload func exp(_ x: Tensor) -> Tensor
    @host("22") @_disfavoredOverload func expm1(_ x: Tensor) -> Tensor
    @host("23") @_disfavoredOverload func log(_ x: Tensor) -> Tensor
    @host("24") @_disfavoredOverload func log1p(_ x: Tensor) -> Tensor
    @host("25") @_disfavoredOverload func sqrt(_ x: Tensor) -> Tensor
    @host("26") @_disfavoredOverload func sin(_ x: Tensor) -> Tensor
    @host("27") @_disfavoredOverload func cos(_ x: Tensor) -> Tensor
    @host("28") @_disfavoredOverload func tan(_ x: Tensor) -> Tensor
    @host("29") @_disfavoredOverload func asin(_ x: Tensor) -> Tensor
    @host("30") @_disfavoredOverload func acos(_ x: Tensor) -> Tensor
    @host("31") @_disfavoredOverload func atan(_ x: Tensor) -> Tensor
    @host("32") @_disfavoredOverload func sinh(_ x: Tensor) -> Tensor
    @host("33") @_disfavoredOverload func cosh(_ x: Tensor) -> Tensor
    @host("34") @_disfavoredOverload func tanh(_ x: Tensor) -> Tensor
    @host("35") @_disfavoredOverload func asinh(_ x: Tensor) -> Tensor
    @host("36") @_disfavoredOverload func acosh(_ x: Tensor) -> Tensor
    @host("37") @_disfavoredOverload func atanh(_ x: Tensor) -> Tensor
    @host("38") @_disfavoredOverload func sigmoid(_ x: Tensor) -> Tensor
    @host("39") @_disfavoredOverload func softplus(_ x: Tensor) -> Tensor
    @host("40") @_disfavoredOverload func relu(_ x: Tensor) -> Tensor
    @host("41") @_disfavoredOverload func abs(_ x: Tensor) -> Tensor
    @host("42") @_disfavoredOverload func erf(_ x: Tensor) -> Tensor
    @host("43") @_disfavoredOverload func erfc(_ x: Tensor) -> Tensor
    @host("44") @_disfavoredOverload func lgamma(_ x: Tensor) -> Tensor
    @host("45") @_disfavoredOverload func digamma(_ x: Tensor) -> Tensor
    @host("46") @_disfavoredOverload func square(_ x: Tensor) -> Tensor
    @host("47") @_disfavoredOverload func leakyRelu(_ x: Tensor, slope: Double = 0.01) -> Tensor
    @host("48") @_disfavoredOverload func logSigmoid(_ x: Tensor) -> Tensor
    @host("49") @_disfavoredOverload func sign(_ x: Tensor) -> Tensor
    @host("50") func sigmoid(_ x: Double) -> Double
    @host("51") func square(_ x: Double) -> Double
    @host("52") func sign(_ x: Double) -> Double
    @host("53") func softplus(_ x: Double) -> Double
    @host("54") func logSigmoid(_ x: Double) -> Double
    @host("55") func relu(_ x: Double) -> Double
    @host("56") func leakyRelu(_ x: Double, slope: Double = 0.01) -> Double
    @host("57") func maximum(_ a: Double, _ b: Double) -> Double
    @host("58") func minimum(_ a: Double, _ b: Double) -> Double
    @host("59") func clamp(_ x: Double, _ lower: Double, _ upper: Double) -> Double
    @host("60") func digamma(_ x: Double) -> Double
    extension Philox {
      @host("61") mutating func normal() -> Double
      @host("62") mutating func uniform(shape: [Int]) -> Tensor
      @host("63") mutating func normal(shape: [Int]) -> Tensor
    }
    @host enum Random {
      static var current: Philox { @host("64") get  @host("65") set }
      @host("66") static func uniform() -> Double
      @host("67") static func normal() -> Double
      @host("68") static func uniform(shape: [Int]) -> Tensor
      @host("69") static func normal(shape: [Int]) -> Tensor
      @host("70") static func permutation(_ count: Int) -> [Int]
    }
    @host struct Philox {
      @host("71") init(seed: UInt64)
      @host("72") init(seed: Int)
      @host("73") func stream(named name: String) -> Philox
      @host("74") mutating func bits() -> UInt64
      @host("75") mutating func uniform() -> Double
      @host("76") mutating func integer(below bound: Int) -> Int
      @host("77") mutating func permutation(_ count: Int) -> [Int]
    }
    @host("78") func operationCount(of body: () -> Void) -> Int
    extension Tensor {
      @host("79") static func + (a: Tensor, b: Tensor) -> Tensor
      @host("80") static func - (a: Tensor, b: Tensor) -> Tensor
      @host("81") static func * (a: Tensor, b: Tensor) -> Tensor
      @host("82") static func / (a: Tensor, b: Tensor) -> Tensor
      @host("83") @_disfavoredOverload static func + (a: Tensor, b: Double) -> Tensor
      @host("84") @_disfavoredOverload static func - (a: Tensor, b: Double) -> Tensor
      @host("85") @_disfavoredOverload static func * (a: Tensor, b: Double) -> Tensor
      @host("86") @_disfavoredOverload static func / (a: Tensor, b: Double) -> Tensor
      @host("87") @_disfavoredOverload static func + (a: Double, b: Tensor) -> Tensor
      @host("88") @_disfavoredOverload static func - (a: Double, b: Tensor) -> Tensor
      @host("89") @_disfavoredOverload static func * (a: Double, b: Tensor) -> Tensor
      @host("90") @_disfavoredOverload static func / (a: Double, b: Tensor) -> Tensor
      @host("91") static prefix func - (a: Tensor) -> Tensor
      @host("92") static prefix func + (a: Tensor) -> Tensor
      @host("93") static func += (a: inout Tensor, b: Tensor)
      @host("94") static func -= (a: inout Tensor, b: Tensor)
      @host("95") static func *= (a: inout Tensor, b: Tensor)
      @host("96") static func /= (a: inout Tensor, b: Tensor)
      @host("97") @_disfavoredOverload static func += (a: inout Tensor, b: Double)
      @host("98") @_disfavoredOverload static func -= (a: inout Tensor, b: Double)
      @host("99") @_disfavoredOverload static func *= (a: inout Tensor, b: Double)
      @host("100") @_disfavoredOverload static func /= (a: inout Tensor, b: Double)
    }
    extension Tensor {
      @host("101") static func .< (a: Tensor, b: Tensor) -> Tensor
      @host("102") static func .<= (a: Tensor, b: Tensor) -> Tensor
      @host("103") static func .> (a: Tensor, b: Tensor) -> Tensor
      @host("104") static func .>= (a: Tensor, b: Tensor) -> Tensor
      @host("105") static func .== (a: Tensor, b: Tensor) -> Tensor
      @host("106") @_disfavoredOverload static func .< (a: Tensor, b: Double) -> Tensor
      @host("107") @_disfavoredOverload static func .<= (a: Tensor, b: Double) -> Tensor
      @host("108") @_disfavoredOverload static func .> (a: Tensor, b: Double) -> Tensor
      @host("109") @_disfavoredOverload static func .>= (a: Tensor, b: Double) -> Tensor
      @host("110") @_disfavoredOverload static func .== (a: Tensor, b: Double) -> Tensor
    }
    @host("111") func select(_ mask: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor
    @host("112") @_disfavoredOverload func select(_ mask: Tensor, _ a: Tensor, _ b: Double) -> Tensor
    @host("113") @_disfavoredOverload func select(_ mask: Tensor, _ a: Double, _ b: Tensor) -> Tensor
    @host("114") func maximum(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("115") func minimum(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("116") @_disfavoredOverload func maximum(_ a: Tensor, _ b: Double) -> Tensor
    @host("117") @_disfavoredOverload func minimum(_ a: Tensor, _ b: Double) -> Tensor
    @host("118") @_disfavoredOverload func clamp(_ x: Tensor, _ lower: Double, _ upper: Double) -> Tensor
    @host("119") @_disfavoredOverload func pow(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("120") @_disfavoredOverload func pow(_ a: Tensor, _ b: Double) -> Tensor
    @host("121") @_disfavoredOverload func pow(_ a: Tensor, _ b: Int) -> Tensor
    @host("122") @_disfavoredOverload func atan2(_ y: Tensor, _ x: Tensor) -> Tensor
    @host("123") func einsum(_ rule: String, of operands: [Tensor]) -> Tensor
    @host("124") func einsum(_ rule: String, _ a: Tensor) -> Tensor
    @host("125") func einsum(_ rule: String, _ a: Tensor, _ b: Tensor) -> Tensor
    extension Tensor: CustomStringConvertible {
      var description: String { @host("126") get }
    }
    extension Tensor {
      @host("127") func matmul(_ other: Tensor) -> Tensor
      @host("128") func diagonal() -> Tensor
      @host("129") func diagonalMatrix() -> Tensor
      @host("130") func lowerTriangle(_ diagonal: Int = 0) -> Tensor
      @host("131") func upperTriangle(_ diagonal: Int = 0) -> Tensor
      @host("132") func trace() -> Tensor
    }
    @host("133") func matmul(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("134") func linear(_ x: Tensor, _ weights: Tensor, _ bias: Tensor) -> Tensor
    @host("135") func outer(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("136") func dot(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("137") func tril(_ a: Tensor, _ diagonal: Int = 0) -> Tensor
    @host("138") func triu(_ a: Tensor, _ diagonal: Int = 0) -> Tensor
    @host("139") func trace(_ a: Tensor) -> Tensor
    @host("140") func lu(_ a: Tensor) -> (P: [Int], L: Tensor, U: Tensor, sign: Double)
    @host("141") func qr(_ a: Tensor) -> (Q: Tensor, R: Tensor)
    @host("142") func cholesky(_ a: Tensor) -> Tensor
    @host("143") func solve(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("144") func triangularSolve(_ a: Tensor, _ b: Tensor, lower: Bool = true, unit: Bool = false) -> Tensor
    @host("145") func inverse(_ a: Tensor) -> Tensor
    @host("146") func determinant(_ a: Tensor) -> Tensor
    @host("147") func logAbsDet(_ a: Tensor) -> Tensor
    extension Tensor {
      @host("148") init(_ value: Double)
      @host("149") init(_ values: [Double])
      @host("150") init(_ rows: [[Double]])
      @host("151") init(shape: [Int], scalars: [Double])
      @host("152") init(repeating value: Double, shape: [Int])
      @host("153") init(zeros shape: [Int])
      @host("154") init(ones shape: [Int])
      @host("155") init(identity n: Int)
      @host("156") init(range: Range<Int>)
      @host("157") static func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor
      @host("158") static func grid(_ axes: [Tensor]) -> Tensor
    }
    extension Tensor: ExpressibleByFloatLiteral {
      @host("159") init(floatLiteral value: Double)
    }
    extension Tensor: ExpressibleByIntegerLiteral {
      @host("160") init(integerLiteral value: Int)
    }
    extension Tensor: ExpressibleByArrayLiteral {
      @host("161") init(arrayLiteral elements: Tensor...)
    }
    extension Tensor {
      @host("162") func reshaped(_ shape: [Int]) -> Tensor
      @host("163") func flattened() -> Tensor
      @host("164") func transposed() -> Tensor
      @host("165") func transposed(_ permutation: [Int]) -> Tensor
      @host("166") func broadcast(to shape: [Int]) -> Tensor
      @host("167") func expandingDimension(at axis: Int) -> Tensor
      subscript(index: Int) -> Tensor { @host("168") get }
      subscript(row: Int, column: Int) -> Tensor { @host("169") get }
      subscript(rows range: Range<Int>) -> Tensor { @host("170") get }
      subscript(columns range: Range<Int>) -> Tensor { @host("171") get }
      subscript(row index: Int) -> Tensor { @host("172") get }
      subscript(column index: Int) -> Tensor { @host("173") get }
      @host("174") func slice(axis: Int, _ range: Range<Int>) -> Tensor
      @host("175") func gathered(axis: Int, indices: [Int]) -> Tensor
      @host("176") func scattered(axis: Int, indices: [Int], length: Int) -> Tensor
      @host("177") func padded(axis: Int, before: Int, after: Int) -> Tensor
      @host("178") static func concatenated(_ tensors: [Tensor], axis: Int = 0) -> Tensor
      @host("179") static func stacked(_ tensors: [Tensor], axis: Int = 0) -> Tensor
      @host("180") func reversed(axis: Int) -> Tensor
    }
    extension Tensor {
      @host("181") func sum() -> Tensor
      @host("182") func sum(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("183") func mean() -> Tensor
      @host("184") func mean(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("185") func variance() -> Tensor
      @host("186") func variance(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("187") func covariance() -> Tensor
      @host("188") func standardDeviation() -> Tensor
      @host("189") func standardDeviation(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("190") func max() -> Tensor
      @host("191") func max(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("192") func min() -> Tensor
      @host("193") func min(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("194") func product() -> Tensor
      @host("195") func product(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("196") func logSumExp() -> Tensor
      @host("197") func logSumExp(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("198") func softmax(axis: Int) -> Tensor
      @host("199") func logSoftmax(axis: Int) -> Tensor
      @host("200") func cumulativeSum(axis: Int) -> Tensor
      @host("201") func norm() -> Tensor
      @host("202") func norm(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("203") func argmax() -> Int
      @host("204") func argmax(axis: Int) -> Tensor
      @host("205") func argmin() -> Int
      @host("206") func argmin(axis: Int) -> Tensor
    }
    extension Tensor {
      @host("207") func sorted() -> Tensor
      @host("208") func sorted(axis: Int) -> Tensor
      @host("209") func sortOrder(axis: Int) -> Tensor
      @host("210") func norm(power: Double) -> Tensor
    }
    @host("211") func signAndLogAbsDet(_ a: Tensor) -> (sign: Tensor, logAbsDet: Tensor)
    @host struct Tensor {
      var shape: [Int] { @host("212") get }
      var rank: Int { @host("213") get }
      var count: Int { @host("214") get }
      var scalars: [Double] { @host("215") get }
      var scalar: Double { @host("216") get }
      @host("217") func detached() -> Tensor
    }
    extension Tensor: Equatable {
      @host("218") static func == (left: Tensor, right: Tensor) -> Bool
    }
    """#
}
