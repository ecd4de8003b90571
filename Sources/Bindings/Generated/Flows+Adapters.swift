// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
import Autodiff
package import Flows
import Tensors

/// A value of a cell's own type that conforms to `ForwardBijection`.
struct ForwardBijectionAdapter<IsBijection: Presence, IsConditionalBijection: Presence, IsNumericallyInvertible: Presence, IsElementwiseBijection: Presence>: Flows.ForwardBijection, CellAdapter {
  let cell: CellValue

  var description: String { cell.description }

  var dimension: Int? {
    switch cell.standard(4113) {
    case 4123: return standard4123()
    default: break
    }
    return cell.features(cell.call(4113, Int?.self))
  }

  var parameters: [Parameter] {
    switch cell.standard(4114) {
    case 4124: return standard4124()
    default: break
    }
    return cell.call(4114, [Autodiff.Parameter].self)
  }

  var parameterCount: Int {
    switch cell.standard(4115) {
    case 4129: return standard4129()
    default: break
    }
    return cell.call(4115, Int.self)
  }

  var forwardCost: DirectionCost {
    switch cell.standard(4116) {
    case 4125: return standard4125()
    default: break
    }
    return cell.call(4116, Flows.DirectionCost.self)
  }

  func forward(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    switch cell.standard(4117) {
    case 4274:
      if let refined = self as? any Flows.ElementwiseBijection { return refined.standard4274(x) }
    default: break
    }
    return cell.mapped(cell.call(4117, Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Given(Tensors.Tensor.self, x)), by: "forward", x)
  }

  func forward(_ x: Double) -> (value: Double, logDet: Double) {
    switch cell.standard(4118) {
    case 4126: return standard4126(x)
    case 4276:
      if let refined = self as? any Flows.ElementwiseBijection { return refined.standard4276(x) }
    default: break
    }
    return cell.call(4118, Tuple2<Double, Double>.self, Given(Double.self, x))
  }
}

extension ForwardBijectionAdapter: Flows.Bijection where IsBijection == Present {
  func inverse(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    switch cell.standard(4119) {
    case 4275:
      if let refined = self as? any Flows.ElementwiseBijection { return refined.standard4275(z) }
    default: break
    }
    return cell.mapped(cell.call(4119, Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Given(Tensors.Tensor.self, z)), by: "inverse", z)
  }

  func inverse(_ z: Double) -> (value: Double, logDet: Double) {
    switch cell.standard(4120) {
    case 4132: return standard4132(z)
    case 4277:
      if let refined = self as? any Flows.ElementwiseBijection { return refined.standard4277(z) }
    default: break
    }
    return cell.call(4120, Tuple2<Double, Double>.self, Given(Double.self, z))
  }

  var inverseCost: DirectionCost {
    switch cell.standard(4121) {
    case 4130: return standard4130()
    case 4191:
      if let refined = self as? any Flows.NumericallyInvertible { return refined.standard4191() }
    default: break
    }
    return cell.call(4121, Flows.DirectionCost.self)
  }

  func given(_ context: Tensor) -> any Bijection {
    switch cell.standard(4122) {
    case 4131: return standard4131(context)
    case 4176:
      if let refined = self as? any Flows.ConditionalBijection { return refined.standard4176(context) }
    default: break
    }
    return cell.call(4122, AnyBijection.self, Given(Tensors.Tensor.self, context))
  }
}

extension ForwardBijectionAdapter: Flows.ConditionalBijection where IsBijection == Present, IsConditionalBijection == Present {
  var contextDimension: Int {
    return cell.contextFeatures(cell.call(4173, Int.self))
  }

  func forward(_ x: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor) {
    return cell.mapped(cell.call(4174, Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Given(Tensors.Tensor.self, x), Given(Tensors.Tensor.self, context)), by: "forward", x)
  }

  func inverse(_ z: Tensor, given context: Tensor) -> (value: Tensor, logDet: Tensor) {
    return cell.mapped(cell.call(4175, Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Given(Tensors.Tensor.self, z), Given(Tensors.Tensor.self, context)), by: "inverse", z)
  }
}

extension ForwardBijectionAdapter: Flows.NumericallyInvertible where IsBijection == Present, IsNumericallyInvertible == Present {
  var inverseTolerance: Double {
    return cell.call(4190, Double.self)
  }
}

extension ForwardBijectionAdapter: Flows.ElementwiseBijection where IsBijection == Present, IsElementwiseBijection == Present {
  func forwardEach(_ x: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    return cell.mappedEach(cell.call(4272, Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Given(Tensors.Tensor.self, x)), by: "forwardEach", x)
  }

  func inverseEach(_ z: Tensor) -> (value: Tensor, logDerivative: Tensor) {
    return cell.mappedEach(cell.call(4273, Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Given(Tensors.Tensor.self, z)), by: "inverseEach", z)
  }
}

/// How `any ForwardBijection` crosses.
package enum AnyForwardBijection: ProtocolCrossing {
  package typealias Crossed = any Flows.ForwardBijection

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.ForwardBijection {
    cell.conforms(to: "Flows.Bijection")
      ? adapt(cell, Present.self) : adapt(cell, Absent.self)
  }

  private static func adapt<IsBijection: Presence>(
    _ cell: CellValue, _ isBijection: IsBijection.Type
  ) -> any Flows.ForwardBijection {
    cell.conforms(to: "Flows.ConditionalBijection")
      ? adapt(cell, isBijection, Present.self) : adapt(cell, isBijection, Absent.self)
  }

  private static func adapt<IsBijection: Presence, IsConditionalBijection: Presence>(
    _ cell: CellValue, _ isBijection: IsBijection.Type, _ isConditionalBijection: IsConditionalBijection.Type
  ) -> any Flows.ForwardBijection {
    cell.conforms(to: "Flows.NumericallyInvertible")
      ? adapt(cell, isBijection, isConditionalBijection, Present.self) : adapt(cell, isBijection, isConditionalBijection, Absent.self)
  }

  private static func adapt<IsBijection: Presence, IsConditionalBijection: Presence, IsNumericallyInvertible: Presence>(
    _ cell: CellValue, _ isBijection: IsBijection.Type, _ isConditionalBijection: IsConditionalBijection.Type, _ isNumericallyInvertible: IsNumericallyInvertible.Type
  ) -> any Flows.ForwardBijection {
    cell.conforms(to: "Flows.ElementwiseBijection")
      ? adapt(cell, isBijection, isConditionalBijection, isNumericallyInvertible, Present.self) : adapt(cell, isBijection, isConditionalBijection, isNumericallyInvertible, Absent.self)
  }

  private static func adapt<IsBijection: Presence, IsConditionalBijection: Presence, IsNumericallyInvertible: Presence, IsElementwiseBijection: Presence>(
    _ cell: CellValue, _ isBijection: IsBijection.Type, _ isConditionalBijection: IsConditionalBijection.Type, _ isNumericallyInvertible: IsNumericallyInvertible.Type, _ isElementwiseBijection: IsElementwiseBijection.Type
  ) -> any Flows.ForwardBijection {
    ForwardBijectionAdapter<IsBijection, IsConditionalBijection, IsNumericallyInvertible, IsElementwiseBijection>(cell: cell)
  }
}

/// How `any Bijection` crosses.
package enum AnyBijection: ProtocolCrossing {
  package typealias Crossed = any Flows.Bijection

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.Bijection {
    cell.conforms(to: "Flows.ConditionalBijection")
      ? adapt(cell, Present.self) : adapt(cell, Absent.self)
  }

  private static func adapt<IsConditionalBijection: Presence>(
    _ cell: CellValue, _ isConditionalBijection: IsConditionalBijection.Type
  ) -> any Flows.Bijection {
    cell.conforms(to: "Flows.NumericallyInvertible")
      ? adapt(cell, isConditionalBijection, Present.self) : adapt(cell, isConditionalBijection, Absent.self)
  }

  private static func adapt<IsConditionalBijection: Presence, IsNumericallyInvertible: Presence>(
    _ cell: CellValue, _ isConditionalBijection: IsConditionalBijection.Type, _ isNumericallyInvertible: IsNumericallyInvertible.Type
  ) -> any Flows.Bijection {
    cell.conforms(to: "Flows.ElementwiseBijection")
      ? adapt(cell, isConditionalBijection, isNumericallyInvertible, Present.self) : adapt(cell, isConditionalBijection, isNumericallyInvertible, Absent.self)
  }

  private static func adapt<IsConditionalBijection: Presence, IsNumericallyInvertible: Presence, IsElementwiseBijection: Presence>(
    _ cell: CellValue, _ isConditionalBijection: IsConditionalBijection.Type, _ isNumericallyInvertible: IsNumericallyInvertible.Type, _ isElementwiseBijection: IsElementwiseBijection.Type
  ) -> any Flows.Bijection {
    ForwardBijectionAdapter<Present, IsConditionalBijection, IsNumericallyInvertible, IsElementwiseBijection>(cell: cell)
  }
}

/// How `any ConditionalBijection` crosses.
package enum AnyConditionalBijection: ProtocolCrossing {
  package typealias Crossed = any Flows.ConditionalBijection

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.ConditionalBijection {
    cell.conforms(to: "Flows.NumericallyInvertible")
      ? adapt(cell, Present.self) : adapt(cell, Absent.self)
  }

  private static func adapt<IsNumericallyInvertible: Presence>(
    _ cell: CellValue, _ isNumericallyInvertible: IsNumericallyInvertible.Type
  ) -> any Flows.ConditionalBijection {
    cell.conforms(to: "Flows.ElementwiseBijection")
      ? adapt(cell, isNumericallyInvertible, Present.self) : adapt(cell, isNumericallyInvertible, Absent.self)
  }

  private static func adapt<IsNumericallyInvertible: Presence, IsElementwiseBijection: Presence>(
    _ cell: CellValue, _ isNumericallyInvertible: IsNumericallyInvertible.Type, _ isElementwiseBijection: IsElementwiseBijection.Type
  ) -> any Flows.ConditionalBijection {
    ForwardBijectionAdapter<Present, Present, IsNumericallyInvertible, IsElementwiseBijection>(cell: cell)
  }
}

/// How `any NumericallyInvertible` crosses.
package enum AnyNumericallyInvertible: ProtocolCrossing {
  package typealias Crossed = any Flows.NumericallyInvertible

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.NumericallyInvertible {
    cell.conforms(to: "Flows.ConditionalBijection")
      ? adapt(cell, Present.self) : adapt(cell, Absent.self)
  }

  private static func adapt<IsConditionalBijection: Presence>(
    _ cell: CellValue, _ isConditionalBijection: IsConditionalBijection.Type
  ) -> any Flows.NumericallyInvertible {
    cell.conforms(to: "Flows.ElementwiseBijection")
      ? adapt(cell, isConditionalBijection, Present.self) : adapt(cell, isConditionalBijection, Absent.self)
  }

  private static func adapt<IsConditionalBijection: Presence, IsElementwiseBijection: Presence>(
    _ cell: CellValue, _ isConditionalBijection: IsConditionalBijection.Type, _ isElementwiseBijection: IsElementwiseBijection.Type
  ) -> any Flows.NumericallyInvertible {
    ForwardBijectionAdapter<Present, IsConditionalBijection, Present, IsElementwiseBijection>(cell: cell)
  }
}

/// How `any ElementwiseBijection` crosses.
package enum AnyElementwiseBijection: ProtocolCrossing {
  package typealias Crossed = any Flows.ElementwiseBijection

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.ElementwiseBijection {
    cell.conforms(to: "Flows.ConditionalBijection")
      ? adapt(cell, Present.self) : adapt(cell, Absent.self)
  }

  private static func adapt<IsConditionalBijection: Presence>(
    _ cell: CellValue, _ isConditionalBijection: IsConditionalBijection.Type
  ) -> any Flows.ElementwiseBijection {
    cell.conforms(to: "Flows.NumericallyInvertible")
      ? adapt(cell, isConditionalBijection, Present.self) : adapt(cell, isConditionalBijection, Absent.self)
  }

  private static func adapt<IsConditionalBijection: Presence, IsNumericallyInvertible: Presence>(
    _ cell: CellValue, _ isConditionalBijection: IsConditionalBijection.Type, _ isNumericallyInvertible: IsNumericallyInvertible.Type
  ) -> any Flows.ElementwiseBijection {
    ForwardBijectionAdapter<Present, IsConditionalBijection, IsNumericallyInvertible, Present>(cell: cell)
  }
}

/// A value of a cell's own type that conforms to `Transformer`.
struct TransformerAdapter: Flows.Transformer, CellAdapter {
  let cell: CellValue

  var description: String { cell.description }

  var parametersPerFeature: Int {
    return cell.parameterCount(cell.call(4411, Int.self))
  }

  func forward(_ x: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
    return cell.mapped(cell.call(4412, Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Given(Tensors.Tensor.self, x), Given(Tensors.Tensor.self, parameters)), by: "forward", x)
  }

  func inverse(_ z: Tensor, parameters: Tensor) -> (value: Tensor, logDet: Tensor) {
    return cell.mapped(cell.call(4413, Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Given(Tensors.Tensor.self, z), Given(Tensors.Tensor.self, parameters)), by: "inverse", z)
  }
}

/// How `any Transformer` crosses.
package enum AnyTransformer: ProtocolCrossing {
  package typealias Crossed = any Flows.Transformer

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.Transformer {
    TransformerAdapter(cell: cell)
  }
}

/// A value of a cell's own type that conforms to `Distribution`.
struct DistributionAdapter<IsDistributionWithEntropy: Presence, IsDistributionWithCDF: Presence, IsDistributionWithMoments: Presence>: Flows.Distribution, CellAdapter {
  let cell: CellValue

  var description: String { cell.description }

  var dimension: Int? {
    return cell.features(cell.call(4521, Int?.self))
  }

  var parameters: [Parameter] {
    switch cell.standard(4522) {
    case 4528: return standard4528()
    default: break
    }
    return cell.call(4522, [Autodiff.Parameter].self)
  }

  var parameterCount: Int {
    switch cell.standard(4523) {
    case 4529: return standard4529()
    default: break
    }
    return cell.call(4523, Int.self)
  }

  func logDensity(_ x: Tensor) -> Tensor {
    return cell.density(cell.call(4524, Tensors.Tensor.self, Given(Tensors.Tensor.self, x)), of: x, dimension)
  }

  func logDensity(_ x: Double) -> Double {
    switch cell.standard(4525) {
    case 4531: return standard4531(x)
    default: break
    }
    return cell.call(4525, Double.self, Given(Double.self, x))
  }

  func sample(_ count: Int, using generator: inout Philox) -> Tensor {
    let generatorGiven = GivenInout(Tensors.Philox.self, generator)
    defer { generator = generatorGiven.value }
    return cell.draws(cell.call(4526, Tensors.Tensor.self, Given(Int.self, count), generatorGiven), count, dimension)
  }

  func given(_ context: Tensor) -> any Distribution {
    switch cell.standard(4527) {
    case 4530: return standard4530(context)
    default: break
    }
    return cell.call(4527, AnyDistribution.self, Given(Tensors.Tensor.self, context))
  }
}

extension DistributionAdapter: Flows.DistributionWithEntropy where IsDistributionWithEntropy == Present {
  var entropy: Double {
    return cell.call(4475, Double.self)
  }
}

extension DistributionAdapter: Flows.DistributionWithCDF where IsDistributionWithCDF == Present {
  func cumulativeProbability(_ x: Double) -> Double {
    return cell.call(4476, Double.self, Given(Double.self, x))
  }
}

extension DistributionAdapter: Flows.DistributionWithMoments where IsDistributionWithMoments == Present {
  var mean: Tensor {
    return cell.moment(cell.call(4536, Tensors.Tensor.self), "mean", dimension)
  }

  var variance: Tensor {
    return cell.moment(cell.call(4537, Tensors.Tensor.self), "variance", dimension)
  }
}

/// How `any Distribution` crosses.
package enum AnyDistribution: ProtocolCrossing {
  package typealias Crossed = any Flows.Distribution

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.Distribution {
    cell.conforms(to: "Flows.DistributionWithEntropy")
      ? adapt(cell, Present.self) : adapt(cell, Absent.self)
  }

  private static func adapt<IsDistributionWithEntropy: Presence>(
    _ cell: CellValue, _ isDistributionWithEntropy: IsDistributionWithEntropy.Type
  ) -> any Flows.Distribution {
    cell.conforms(to: "Flows.DistributionWithCDF")
      ? adapt(cell, isDistributionWithEntropy, Present.self) : adapt(cell, isDistributionWithEntropy, Absent.self)
  }

  private static func adapt<IsDistributionWithEntropy: Presence, IsDistributionWithCDF: Presence>(
    _ cell: CellValue, _ isDistributionWithEntropy: IsDistributionWithEntropy.Type, _ isDistributionWithCDF: IsDistributionWithCDF.Type
  ) -> any Flows.Distribution {
    cell.conforms(to: "Flows.DistributionWithMoments")
      ? adapt(cell, isDistributionWithEntropy, isDistributionWithCDF, Present.self) : adapt(cell, isDistributionWithEntropy, isDistributionWithCDF, Absent.self)
  }

  private static func adapt<IsDistributionWithEntropy: Presence, IsDistributionWithCDF: Presence, IsDistributionWithMoments: Presence>(
    _ cell: CellValue, _ isDistributionWithEntropy: IsDistributionWithEntropy.Type, _ isDistributionWithCDF: IsDistributionWithCDF.Type, _ isDistributionWithMoments: IsDistributionWithMoments.Type
  ) -> any Flows.Distribution {
    DistributionAdapter<IsDistributionWithEntropy, IsDistributionWithCDF, IsDistributionWithMoments>(cell: cell)
  }
}

/// How `any DistributionWithEntropy` crosses.
package enum AnyDistributionWithEntropy: ProtocolCrossing {
  package typealias Crossed = any Flows.DistributionWithEntropy

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.DistributionWithEntropy {
    cell.conforms(to: "Flows.DistributionWithCDF")
      ? adapt(cell, Present.self) : adapt(cell, Absent.self)
  }

  private static func adapt<IsDistributionWithCDF: Presence>(
    _ cell: CellValue, _ isDistributionWithCDF: IsDistributionWithCDF.Type
  ) -> any Flows.DistributionWithEntropy {
    cell.conforms(to: "Flows.DistributionWithMoments")
      ? adapt(cell, isDistributionWithCDF, Present.self) : adapt(cell, isDistributionWithCDF, Absent.self)
  }

  private static func adapt<IsDistributionWithCDF: Presence, IsDistributionWithMoments: Presence>(
    _ cell: CellValue, _ isDistributionWithCDF: IsDistributionWithCDF.Type, _ isDistributionWithMoments: IsDistributionWithMoments.Type
  ) -> any Flows.DistributionWithEntropy {
    DistributionAdapter<Present, IsDistributionWithCDF, IsDistributionWithMoments>(cell: cell)
  }
}

/// How `any DistributionWithCDF` crosses.
package enum AnyDistributionWithCDF: ProtocolCrossing {
  package typealias Crossed = any Flows.DistributionWithCDF

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.DistributionWithCDF {
    cell.conforms(to: "Flows.DistributionWithEntropy")
      ? adapt(cell, Present.self) : adapt(cell, Absent.self)
  }

  private static func adapt<IsDistributionWithEntropy: Presence>(
    _ cell: CellValue, _ isDistributionWithEntropy: IsDistributionWithEntropy.Type
  ) -> any Flows.DistributionWithCDF {
    cell.conforms(to: "Flows.DistributionWithMoments")
      ? adapt(cell, isDistributionWithEntropy, Present.self) : adapt(cell, isDistributionWithEntropy, Absent.self)
  }

  private static func adapt<IsDistributionWithEntropy: Presence, IsDistributionWithMoments: Presence>(
    _ cell: CellValue, _ isDistributionWithEntropy: IsDistributionWithEntropy.Type, _ isDistributionWithMoments: IsDistributionWithMoments.Type
  ) -> any Flows.DistributionWithCDF {
    DistributionAdapter<IsDistributionWithEntropy, Present, IsDistributionWithMoments>(cell: cell)
  }
}

/// How `any DistributionWithMoments` crosses.
package enum AnyDistributionWithMoments: ProtocolCrossing {
  package typealias Crossed = any Flows.DistributionWithMoments

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.DistributionWithMoments {
    cell.conforms(to: "Flows.DistributionWithEntropy")
      ? adapt(cell, Present.self) : adapt(cell, Absent.self)
  }

  private static func adapt<IsDistributionWithEntropy: Presence>(
    _ cell: CellValue, _ isDistributionWithEntropy: IsDistributionWithEntropy.Type
  ) -> any Flows.DistributionWithMoments {
    cell.conforms(to: "Flows.DistributionWithCDF")
      ? adapt(cell, isDistributionWithEntropy, Present.self) : adapt(cell, isDistributionWithEntropy, Absent.self)
  }

  private static func adapt<IsDistributionWithEntropy: Presence, IsDistributionWithCDF: Presence>(
    _ cell: CellValue, _ isDistributionWithEntropy: IsDistributionWithEntropy.Type, _ isDistributionWithCDF: IsDistributionWithCDF.Type
  ) -> any Flows.DistributionWithMoments {
    DistributionAdapter<IsDistributionWithEntropy, IsDistributionWithCDF, Present>(cell: cell)
  }
}

/// A value of a cell's own type that conforms to `Conditioner`.
final class ConditionerAdapter: Flows.Conditioner, CellAdapter {
  let cell: CellValue

  init(cell: CellValue) { self.cell = cell }

  var description: String { cell.description }

  var parameters: [Parameter] {
    return cell.call(4794, [Autodiff.Parameter].self)
  }

  func settle(inputs: Int, outputs: Int) {
    cell.settled(cell.call(4795, Nothing.self, Given(Int.self, inputs), Given(Int.self, outputs)), outputs: outputs)
  }

  func callAsFunction(_ x: Tensor) -> Tensor {
    return cell.rows(cell.call(4796, Tensors.Tensor.self, Given(Tensors.Tensor.self, x)), by: "callAsFunction", x)
  }
}

/// How `any Conditioner` crosses.
package enum AnyConditioner: ProtocolCrossing {
  package typealias Crossed = any Flows.Conditioner

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.Conditioner {
    ConditionerAdapter(cell: cell)
  }
}

/// A value of a cell's own type that conforms to `Optimizer`.
struct OptimizerAdapter: Flows.Optimizer, CellAdapter {
  let cell: CellValue

  var description: String { cell.description }

  func start() -> any OptimizerRun {
    return cell.call(4978, AnyOptimizerRun.self)
  }

  func start(steps: Int) -> any OptimizerRun {
    switch cell.standard(4979) {
    case 4980: return standard4980(steps: steps)
    default: break
    }
    return cell.call(4979, AnyOptimizerRun.self, Given(Int.self, steps))
  }
}

/// How `any Optimizer` crosses.
package enum AnyOptimizer: ProtocolCrossing {
  package typealias Crossed = any Flows.Optimizer

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.Optimizer {
    OptimizerAdapter(cell: cell)
  }
}

/// A value of a cell's own type that conforms to `OptimizerRun`.
final class OptimizerRunAdapter: Flows.OptimizerRun, CellAdapter {
  private(set) var cell: CellValue

  init(cell: CellValue) { self.cell = cell }

  func step(_ values: [Tensor], gradients: [Tensor]) -> [Tensor] {
    return cell.stepped(cell.call(4981, [Tensors.Tensor].self, Given([Tensors.Tensor].self, values), Given([Tensors.Tensor].self, gradients)), from: values)
  }

  var state: [Tensor] {
    get {
      return cell.call(4982, [Tensors.Tensor].self)
    }
    set { cell = cell.setting(4983, Given([Tensors.Tensor].self, newValue)) }
  }
}

/// How `any OptimizerRun` crosses.
package enum AnyOptimizerRun: ProtocolCrossing {
  package typealias Crossed = any Flows.OptimizerRun

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.OptimizerRun {
    OptimizerRunAdapter(cell: cell)
  }
}

/// A value of a cell's own type that conforms to `Schedule`.
struct ScheduleAdapter: Flows.Schedule, CellAdapter {
  let cell: CellValue

  var description: String { cell.description }

  func factor(step: Int) -> Double {
    return cell.call(5006, Double.self, Given(Int.self, step))
  }
}

/// How `any Schedule` crosses.
package enum AnySchedule: ProtocolCrossing {
  package typealias Crossed = any Flows.Schedule

  package static func adapt(
    _ cell: CellValue
  ) -> any Flows.Schedule {
    ScheduleAdapter(cell: cell)
  }
}

extension Flows.ForwardBijection {
  fileprivate func standard4123() -> Int? {
    nil
  }
}

extension Flows.ForwardBijection {
  fileprivate func standard4124() -> [Parameter] {
    []
  }
}

extension Flows.ForwardBijection {
  fileprivate func standard4129() -> Int {
    parameters.reduce(0) { $0 + $1.value.count }
  }
}

extension Flows.ForwardBijection {
  fileprivate func standard4125() -> DirectionCost {
    .fast
  }
}

extension Flows.ElementwiseBijection {
  fileprivate func standard4274(_ x: Tensor) -> (value: Tensor, logDet: Tensor) {
    summed(x, forwardEach)
  }
}

extension Flows.ForwardBijection {
  fileprivate func standard4126(_ x: Double) -> (value: Double, logDet: Double) {
    let (value, logDet) = forward(Tensor([x]))
    return (number(value), number(logDet))
  }
}

extension Flows.ElementwiseBijection {
  fileprivate func standard4276(_ x: Double) -> (value: Double, logDet: Double) {
    if let formulas = self as? any QuantityMap { return formulas.map(x) }
    let (value, logDerivative) = forwardEach(Tensor(x))
    return (number(value), number(logDerivative))
  }
}

extension Flows.ElementwiseBijection {
  fileprivate func standard4275(_ z: Tensor) -> (value: Tensor, logDet: Tensor) {
    summed(z, inverseEach)
  }
}

extension Flows.Bijection {
  fileprivate func standard4132(_ z: Double) -> (value: Double, logDet: Double) {
    let (value, logDet) = inverse(Tensor([z]))
    return (number(value), number(logDet))
  }
}

extension Flows.ElementwiseBijection {
  fileprivate func standard4277(_ z: Double) -> (value: Double, logDet: Double) {
    if let formulas = self as? any QuantityMap { return formulas.unmap(z) }
    let (value, logDerivative) = inverseEach(Tensor(z))
    return (number(value), number(logDerivative))
  }
}

extension Flows.Bijection {
  fileprivate func standard4130() -> DirectionCost {
    .fast
  }
}

extension Flows.NumericallyInvertible {
  fileprivate func standard4191() -> DirectionCost {
    .numerical
  }
}

extension Flows.Bijection {
  fileprivate func standard4131(_ context: Tensor) -> any Bijection {
    self
  }
}

extension Flows.ConditionalBijection {
  fileprivate func standard4176(_ context: Tensor) -> any Bijection {
    contextDimension == 0 ? self : Conditioned(self, context: context)
  }
}

extension Flows.Distribution {
  fileprivate func standard4528() -> [Parameter] {
    []
  }
}

extension Flows.Distribution {
  fileprivate func standard4529() -> Int {
    parameters.reduce(0) { $0 + $1.value.count }
  }
}

extension Flows.Distribution {
  fileprivate func standard4531(_ x: Double) -> Double {
    let point = dimension == nil ? Tensor(x) : Tensor([x])
    return number(logDensity(point))
  }
}

extension Flows.Distribution {
  fileprivate func standard4530(_ context: Tensor) -> any Distribution {
    self
  }
}

extension Flows.Optimizer {
  fileprivate func standard4980(steps: Int) -> any OptimizerRun {
    start()
  }
}
