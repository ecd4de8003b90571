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
    @host("40") func relu(_ x: Tensor) -> Tensor
    @host("41") @_disfavoredOverload func abs(_ x: Tensor) -> Tensor
    @host("42") @_disfavoredOverload func erf(_ x: Tensor) -> Tensor
    @host("43") @_disfavoredOverload func erfc(_ x: Tensor) -> Tensor
    @host("44") @_disfavoredOverload func lgamma(_ x: Tensor) -> Tensor
    @host("45") @_disfavoredOverload func digamma(_ x: Tensor) -> Tensor
    @host("46") func square(_ x: Tensor) -> Tensor
    @host("47") func leakyRelu(_ x: Tensor, slope: Double = 0.01) -> Tensor
    @host("48") func logSigmoid(_ x: Tensor) -> Tensor
    @host("49") func sign(_ x: Tensor) -> Tensor
    @host("50") func sigmoid(_ x: Double) -> Double
    @host("51") func softplus(_ x: Double) -> Double
    @host("52") func digamma(_ x: Double) -> Double
    extension Philox {
      @host("53") mutating func normal() -> Double
      @host("54") mutating func uniform(shape: [Int]) -> Tensor
      @host("55") mutating func normal(shape: [Int]) -> Tensor
    }
    @host enum Random {
      static var current: Philox { @host("56") get  @host("57") set }
      @host("58") static func uniform() -> Double
      @host("59") static func normal() -> Double
      @host("60") static func uniform(shape: [Int]) -> Tensor
      @host("61") static func normal(shape: [Int]) -> Tensor
      @host("62") static func permutation(_ count: Int) -> [Int]
    }
    @host struct Philox {
      @host("63") init(seed: UInt64)
      @host("64") init(seed: Int)
      @host("65") func stream(named name: String) -> Philox
      @host("66") mutating func bits() -> UInt64
      @host("67") mutating func uniform() -> Double
      @host("68") mutating func integer(below bound: Int) -> Int
      @host("69") mutating func permutation(_ count: Int) -> [Int]
    }
    @host("70") func operationCount(of body: () -> Void) -> Int
    extension Tensor {
      @host("71") static func + (a: Tensor, b: Tensor) -> Tensor
      @host("72") static func - (a: Tensor, b: Tensor) -> Tensor
      @host("73") static func * (a: Tensor, b: Tensor) -> Tensor
      @host("74") static func / (a: Tensor, b: Tensor) -> Tensor
      @host("75") @_disfavoredOverload static func + (a: Tensor, b: Double) -> Tensor
      @host("76") @_disfavoredOverload static func - (a: Tensor, b: Double) -> Tensor
      @host("77") @_disfavoredOverload static func * (a: Tensor, b: Double) -> Tensor
      @host("78") @_disfavoredOverload static func / (a: Tensor, b: Double) -> Tensor
      @host("79") @_disfavoredOverload static func + (a: Double, b: Tensor) -> Tensor
      @host("80") @_disfavoredOverload static func - (a: Double, b: Tensor) -> Tensor
      @host("81") @_disfavoredOverload static func * (a: Double, b: Tensor) -> Tensor
      @host("82") @_disfavoredOverload static func / (a: Double, b: Tensor) -> Tensor
      @host("83") static prefix func - (a: Tensor) -> Tensor
      @host("84") static prefix func + (a: Tensor) -> Tensor
      @host("85") static func += (a: inout Tensor, b: Tensor)
      @host("86") static func -= (a: inout Tensor, b: Tensor)
      @host("87") static func *= (a: inout Tensor, b: Tensor)
      @host("88") static func /= (a: inout Tensor, b: Tensor)
      @host("89") @_disfavoredOverload static func += (a: inout Tensor, b: Double)
      @host("90") @_disfavoredOverload static func -= (a: inout Tensor, b: Double)
      @host("91") @_disfavoredOverload static func *= (a: inout Tensor, b: Double)
      @host("92") @_disfavoredOverload static func /= (a: inout Tensor, b: Double)
    }
    extension Tensor {
      @host("93") static func .< (a: Tensor, b: Tensor) -> Tensor
      @host("94") static func .<= (a: Tensor, b: Tensor) -> Tensor
      @host("95") static func .> (a: Tensor, b: Tensor) -> Tensor
      @host("96") static func .>= (a: Tensor, b: Tensor) -> Tensor
      @host("97") static func .== (a: Tensor, b: Tensor) -> Tensor
    }
    @host("98") func select(_ mask: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor
    @host("99") func maximum(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("100") func minimum(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("101") @_disfavoredOverload func maximum(_ a: Tensor, _ b: Double) -> Tensor
    @host("102") @_disfavoredOverload func minimum(_ a: Tensor, _ b: Double) -> Tensor
    @host("103") func clamp(_ x: Tensor, _ lower: Double, _ upper: Double) -> Tensor
    @host("104") @_disfavoredOverload func pow(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("105") @_disfavoredOverload func pow(_ a: Tensor, _ b: Double) -> Tensor
    @host("106") @_disfavoredOverload func pow(_ a: Tensor, _ b: Int) -> Tensor
    @host("107") @_disfavoredOverload func atan2(_ y: Tensor, _ x: Tensor) -> Tensor
    @host("108") func einsum(_ rule: String, of operands: [Tensor]) -> Tensor
    @host("109") func einsum(_ rule: String, _ a: Tensor) -> Tensor
    @host("110") func einsum(_ rule: String, _ a: Tensor, _ b: Tensor) -> Tensor
    extension Tensor: CustomStringConvertible {
      var description: String { @host("111") get }
    }
    extension Tensor {
      @host("112") func matmul(_ other: Tensor) -> Tensor
      @host("113") func diagonal() -> Tensor
      @host("114") func diagonalMatrix() -> Tensor
      @host("115") func lowerTriangle(_ diagonal: Int = 0) -> Tensor
      @host("116") func upperTriangle(_ diagonal: Int = 0) -> Tensor
      @host("117") func trace() -> Tensor
    }
    @host("118") func matmul(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("119") func linear(_ x: Tensor, _ weights: Tensor, _ bias: Tensor) -> Tensor
    @host("120") func outer(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("121") func dot(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("122") func tril(_ a: Tensor, _ diagonal: Int = 0) -> Tensor
    @host("123") func triu(_ a: Tensor, _ diagonal: Int = 0) -> Tensor
    @host("124") func trace(_ a: Tensor) -> Tensor
    @host("125") func lu(_ a: Tensor) -> (P: [Int], L: Tensor, U: Tensor, sign: Double)
    @host("126") func qr(_ a: Tensor) -> (Q: Tensor, R: Tensor)
    @host("127") func cholesky(_ a: Tensor) -> Tensor
    @host("128") func solve(_ a: Tensor, _ b: Tensor) -> Tensor
    @host("129") func triangularSolve(_ a: Tensor, _ b: Tensor, lower: Bool = true, unit: Bool = false) -> Tensor
    @host("130") func inverse(_ a: Tensor) -> Tensor
    @host("131") func determinant(_ a: Tensor) -> Tensor
    @host("132") func logAbsDet(_ a: Tensor) -> Tensor
    extension Tensor {
      @host("133") init(_ value: Double)
      @host("134") init(_ values: [Double])
      @host("135") init(_ rows: [[Double]])
      @host("136") init(shape: [Int], scalars: [Double])
      @host("137") init(repeating value: Double, shape: [Int])
      @host("138") init(zeros shape: [Int])
      @host("139") init(ones shape: [Int])
      @host("140") init(identity n: Int)
      @host("141") init(range: Range<Int>)
      @host("142") static func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor
    }
    extension Tensor: ExpressibleByFloatLiteral {
      @host("143") init(floatLiteral value: Double)
    }
    extension Tensor: ExpressibleByIntegerLiteral {
      @host("144") init(integerLiteral value: Int)
    }
    extension Tensor: ExpressibleByArrayLiteral {
      @host("145") init(arrayLiteral elements: Tensor...)
    }
    extension Tensor {
      @host("146") func reshaped(_ shape: [Int]) -> Tensor
      @host("147") func flattened() -> Tensor
      @host("148") func transposed() -> Tensor
      @host("149") func transposed(_ permutation: [Int]) -> Tensor
      @host("150") func broadcast(to shape: [Int]) -> Tensor
      @host("151") func expandingDimension(at axis: Int) -> Tensor
      subscript(index: Int) -> Tensor { @host("152") get }
      subscript(row: Int, column: Int) -> Tensor { @host("153") get }
      subscript(rows range: Range<Int>) -> Tensor { @host("154") get }
      subscript(columns range: Range<Int>) -> Tensor { @host("155") get }
      subscript(row index: Int) -> Tensor { @host("156") get }
      subscript(column index: Int) -> Tensor { @host("157") get }
      @host("158") func slice(axis: Int, _ range: Range<Int>) -> Tensor
      @host("159") func gathered(axis: Int, indices: [Int]) -> Tensor
      @host("160") func scattered(axis: Int, indices: [Int], length: Int) -> Tensor
      @host("161") func padded(axis: Int, before: Int, after: Int) -> Tensor
      @host("162") static func concatenated(_ tensors: [Tensor], axis: Int = 0) -> Tensor
      @host("163") static func stacked(_ tensors: [Tensor], axis: Int = 0) -> Tensor
      @host("164") func reversed(axis: Int) -> Tensor
    }
    extension Tensor {
      @host("165") func sum() -> Tensor
      @host("166") func sum(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("167") func mean() -> Tensor
      @host("168") func mean(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("169") func variance() -> Tensor
      @host("170") func variance(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("171") func standardDeviation() -> Tensor
      @host("172") func max() -> Tensor
      @host("173") func max(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("174") func min() -> Tensor
      @host("175") func min(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("176") func product() -> Tensor
      @host("177") func product(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("178") func logSumExp() -> Tensor
      @host("179") func logSumExp(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("180") func softmax(axis: Int) -> Tensor
      @host("181") func logSoftmax(axis: Int) -> Tensor
      @host("182") func cumulativeSum(axis: Int) -> Tensor
      @host("183") func norm() -> Tensor
      @host("184") func norm(axis: Int, keepingDimension: Bool = false) -> Tensor
      @host("185") func argmax() -> Int
      @host("186") func argmax(axis: Int) -> Tensor
    }
    extension Tensor {
      @host("187") func sorted() -> Tensor
      @host("188") func sorted(axis: Int) -> Tensor
      @host("189") func sortOrder(axis: Int) -> Tensor
      @host("190") func norm(power: Double) -> Tensor
    }
    @host("191") func signAndLogAbsDet(_ a: Tensor) -> (sign: Tensor, logAbsDet: Tensor)
    @host struct Tensor {
      var shape: [Int] { @host("192") get }
      var rank: Int { @host("193") get }
      var count: Int { @host("194") get }
      var scalars: [Double] { @host("195") get }
      var scalar: Double { @host("196") get }
      @host("197") func detached() -> Tensor
    }
    extension Tensor: Equatable {
      @host("198") static func == (left: Tensor, right: Tensor) -> Bool
    }
    """#
}
