/// What stops a tensor computation; every error of this library conforms to it.
public protocol TensorError: Error, CustomStringConvertible {
  /// How to fix it, as a verb phrase, where a fix is known.
  var help: String? { get }
}

/// Shapes that don't fit together.
public struct ShapeError: TensorError, Equatable {
  /// The rule that doesn't hold and the shapes that break it, `[5, 3] × [4, 2]`.
  public let description: String
  /// How to fix it, where a fix is known.
  public let help: String?

  /// An error whose message names the rule and all shapes concerned.
  public init(_ description: String, help: String? = nil) {
    self.description = description
    self.help = help
  }
}

/// A value outside the domain of a function, such as the Cholesky factor of an indefinite matrix.
public struct DomainError: TensorError, Equatable {
  /// The rule that doesn't hold and the value that breaks it.
  public let description: String
  /// How to fix it, where a fix is known.
  public let help: String?

  /// An error whose message names the rule and the value.
  public init(_ description: String, help: String? = nil) {
    self.description = description
    self.help = help
  }
}

/// A matrix without an inverse where one is needed.
public struct SingularMatrixError: TensorError, Equatable {
  /// The function and the pivot that vanished.
  public let description: String
  /// How to fix it, where a fix is known.
  public let help: String?

  init(_ function: String, pivot: Int) {
    description = "\(function) needs an invertible matrix, pivot \(pivot) is zero"
    help = "add a small multiple of the identity, or check for dependent rows"
  }
}

/// More scalar operations than the run may spend.
public struct WorkLimitExceeded: TensorError, Equatable {
  /// The most scalar operations that the run may spend.
  public let limit: Int

  public var description: String {
    "computation needs more than its limit of \(limit) scalar operations"
  }
  public var help: String? { "use fewer steps or smaller tensors, or raise the limit" }
}

/// More bytes in live tensors than the run may hold.
public struct MemoryLimitExceeded: TensorError, Equatable {
  /// Bytes that the refused tensor needs; `Int.max` when they can't be counted.
  public let requested: Int
  /// The most bytes that live tensors of the run may hold together.
  public let limit: Int

  public var description: String {
    let need = requested == .max ? "more bytes than can be counted" : "\(requested) bytes"
    return "tensor needs \(need), the limit for all tensors is \(limit) bytes"
  }
  public var help: String? { "use smaller tensors, or raise the limit" }
}
