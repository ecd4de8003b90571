// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
import Tensors

/// How cells call Tensors.
enum TensorsBinding: ModuleBinding {
  static let indices = 0..<219

  static func perform(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case ..<21: try perform0(index, &call)
    case ..<61: try perform1(index, &call)
    case ..<71: try perform2(index, &call)
    case ..<78: try perform3(index, &call)
    case ..<79: try perform4(index, &call)
    case ..<123: try perform5(index, &call)
    case ..<126: try perform6(index, &call)
    case ..<127: try perform7(index, &call)
    case ..<148: try perform8(index, &call)
    case ..<162: try perform9(index, &call)
    case ..<181: try perform10(index, &call)
    case ..<207: try perform11(index, &call)
    case ..<212: try perform12(index, &call)
    case ..<219: try perform13(index, &call)
    default: throw CrossingError(message: "no function \(index)")
    }
  }
}

// Errors.swift
extension TensorsBinding {
  private static func perform0(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 0:
      try call.give(String?.self, call.take(AnyTensorError.self).help)
    case 1:
      try call.give(Bool.self, call.take(Tensors.ShapeError.self) == call.take(Tensors.ShapeError.self))
    case 2:
      try call.give(String.self, call.take(Tensors.ShapeError.self).description)
    case 3:
      try call.give(String?.self, call.take(Tensors.ShapeError.self).help)
    case 4:
      try call.give(Tensors.ShapeError.self, Tensors.ShapeError(call.take(String.self), help: call.take(String?.self)))
    case 5:
      try call.give(Bool.self, call.take(Tensors.DomainError.self) == call.take(Tensors.DomainError.self))
    case 6:
      try call.give(String.self, call.take(Tensors.DomainError.self).description)
    case 7:
      try call.give(String?.self, call.take(Tensors.DomainError.self).help)
    case 8:
      try call.give(Tensors.DomainError.self, Tensors.DomainError(call.take(String.self), help: call.take(String?.self)))
    case 9:
      try call.give(Bool.self, call.take(Tensors.SingularMatrixError.self) == call.take(Tensors.SingularMatrixError.self))
    case 10:
      try call.give(String.self, call.take(Tensors.SingularMatrixError.self).description)
    case 11:
      try call.give(String?.self, call.take(Tensors.SingularMatrixError.self).help)
    case 12:
      try call.give(Bool.self, call.take(Tensors.WorkLimitExceeded.self) == call.take(Tensors.WorkLimitExceeded.self))
    case 13:
      try call.give(Int.self, call.take(Tensors.WorkLimitExceeded.self).limit)
    case 14:
      try call.give(String.self, call.take(Tensors.WorkLimitExceeded.self).description)
    case 15:
      try call.give(String?.self, call.take(Tensors.WorkLimitExceeded.self).help)
    case 16:
      try call.give(Bool.self, call.take(Tensors.MemoryLimitExceeded.self) == call.take(Tensors.MemoryLimitExceeded.self))
    case 17:
      try call.give(Int.self, call.take(Tensors.MemoryLimitExceeded.self).requested)
    case 18:
      try call.give(Int.self, call.take(Tensors.MemoryLimitExceeded.self).limit)
    case 19:
      try call.give(String.self, call.take(Tensors.MemoryLimitExceeded.self).description)
    case 20:
      try call.give(String?.self, call.take(Tensors.MemoryLimitExceeded.self).help)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Functions.swift
extension TensorsBinding {
  private static func perform1(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 21:
      try call.give(Tensors.Tensor.self, Tensors.exp(call.take(Tensors.Tensor.self)))
    case 22:
      try call.give(Tensors.Tensor.self, Tensors.expm1(call.take(Tensors.Tensor.self)))
    case 23:
      try call.give(Tensors.Tensor.self, Tensors.log(call.take(Tensors.Tensor.self)))
    case 24:
      try call.give(Tensors.Tensor.self, Tensors.log1p(call.take(Tensors.Tensor.self)))
    case 25:
      try call.give(Tensors.Tensor.self, Tensors.sqrt(call.take(Tensors.Tensor.self)))
    case 26:
      try call.give(Tensors.Tensor.self, Tensors.sin(call.take(Tensors.Tensor.self)))
    case 27:
      try call.give(Tensors.Tensor.self, Tensors.cos(call.take(Tensors.Tensor.self)))
    case 28:
      try call.give(Tensors.Tensor.self, Tensors.tan(call.take(Tensors.Tensor.self)))
    case 29:
      try call.give(Tensors.Tensor.self, Tensors.asin(call.take(Tensors.Tensor.self)))
    case 30:
      try call.give(Tensors.Tensor.self, Tensors.acos(call.take(Tensors.Tensor.self)))
    case 31:
      try call.give(Tensors.Tensor.self, Tensors.atan(call.take(Tensors.Tensor.self)))
    case 32:
      try call.give(Tensors.Tensor.self, Tensors.sinh(call.take(Tensors.Tensor.self)))
    case 33:
      try call.give(Tensors.Tensor.self, Tensors.cosh(call.take(Tensors.Tensor.self)))
    case 34:
      try call.give(Tensors.Tensor.self, Tensors.tanh(call.take(Tensors.Tensor.self)))
    case 35:
      try call.give(Tensors.Tensor.self, Tensors.asinh(call.take(Tensors.Tensor.self)))
    case 36:
      try call.give(Tensors.Tensor.self, Tensors.acosh(call.take(Tensors.Tensor.self)))
    case 37:
      try call.give(Tensors.Tensor.self, Tensors.atanh(call.take(Tensors.Tensor.self)))
    case 38:
      try call.give(Tensors.Tensor.self, Tensors.sigmoid(call.take(Tensors.Tensor.self)))
    case 39:
      try call.give(Tensors.Tensor.self, Tensors.softplus(call.take(Tensors.Tensor.self)))
    case 40:
      try call.give(Tensors.Tensor.self, Tensors.relu(call.take(Tensors.Tensor.self)))
    case 41:
      try call.give(Tensors.Tensor.self, Tensors.abs(call.take(Tensors.Tensor.self)))
    case 42:
      try call.give(Tensors.Tensor.self, Tensors.erf(call.take(Tensors.Tensor.self)))
    case 43:
      try call.give(Tensors.Tensor.self, Tensors.erfc(call.take(Tensors.Tensor.self)))
    case 44:
      try call.give(Tensors.Tensor.self, Tensors.lgamma(call.take(Tensors.Tensor.self)))
    case 45:
      try call.give(Tensors.Tensor.self, Tensors.digamma(call.take(Tensors.Tensor.self)))
    case 46:
      try call.give(Tensors.Tensor.self, Tensors.square(call.take(Tensors.Tensor.self)))
    case 47:
      try call.give(Tensors.Tensor.self, Tensors.leakyRelu(call.take(Tensors.Tensor.self), slope: call.take(Double.self)))
    case 48:
      try call.give(Tensors.Tensor.self, Tensors.logSigmoid(call.take(Tensors.Tensor.self)))
    case 49:
      try call.give(Tensors.Tensor.self, Tensors.sign(call.take(Tensors.Tensor.self)))
    case 50:
      try call.give(Double.self, Tensors.sigmoid(call.take(Double.self)))
    case 51:
      try call.give(Double.self, Tensors.square(call.take(Double.self)))
    case 52:
      try call.give(Double.self, Tensors.sign(call.take(Double.self)))
    case 53:
      try call.give(Double.self, Tensors.softplus(call.take(Double.self)))
    case 54:
      try call.give(Double.self, Tensors.logSigmoid(call.take(Double.self)))
    case 55:
      try call.give(Double.self, Tensors.relu(call.take(Double.self)))
    case 56:
      try call.give(Double.self, Tensors.leakyRelu(call.take(Double.self), slope: call.take(Double.self)))
    case 57:
      try call.give(Double.self, Tensors.maximum(call.take(Double.self), call.take(Double.self)))
    case 58:
      try call.give(Double.self, Tensors.minimum(call.take(Double.self), call.take(Double.self)))
    case 59:
      try call.give(Double.self, Tensors.clamp(call.take(Double.self), call.take(Double.self), call.take(Double.self)))
    case 60:
      try call.give(Double.self, Tensors.digamma(call.take(Double.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Philox+Distributions.swift
extension TensorsBinding {
  private static func perform2(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 61:
      var a0 = try call.takeInout(Tensors.Philox.self)
      call.give(Double.self, a0.normal())
      call.give(Tensors.Philox.self, a0)
    case 62:
      var a0 = try call.takeInout(Tensors.Philox.self)
      let a1 = try call.take([Int].self)
      call.give(Tensors.Tensor.self, a0.uniform(shape: a1))
      call.give(Tensors.Philox.self, a0)
    case 63:
      var a0 = try call.takeInout(Tensors.Philox.self)
      let a1 = try call.take([Int].self)
      call.give(Tensors.Tensor.self, a0.normal(shape: a1))
      call.give(Tensors.Philox.self, a0)
    case 64:
      call.give(Tensors.Philox.self, Tensors.Random.current)
    case 65:
      let a0 = try call.take(Tensors.Philox.self)
      Tensors.Random.current = a0
    case 66:
      call.give(Double.self, Tensors.Random.uniform())
    case 67:
      call.give(Double.self, Tensors.Random.normal())
    case 68:
      try call.give(Tensors.Tensor.self, Tensors.Random.uniform(shape: call.take([Int].self)))
    case 69:
      try call.give(Tensors.Tensor.self, Tensors.Random.normal(shape: call.take([Int].self)))
    case 70:
      try call.give([Int].self, Tensors.Random.permutation(call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Philox.swift
extension TensorsBinding {
  private static func perform3(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 71:
      try call.give(Tensors.Philox.self, Tensors.Philox(seed: call.take(UInt64.self)))
    case 72:
      try call.give(Tensors.Philox.self, Tensors.Philox(seed: call.take(Int.self)))
    case 73:
      try call.give(Tensors.Philox.self, call.take(Tensors.Philox.self).stream(named: call.take(String.self)))
    case 74:
      var a0 = try call.takeInout(Tensors.Philox.self)
      call.give(UInt64.self, a0.bits())
      call.give(Tensors.Philox.self, a0)
    case 75:
      var a0 = try call.takeInout(Tensors.Philox.self)
      call.give(Double.self, a0.uniform())
      call.give(Tensors.Philox.self, a0)
    case 76:
      var a0 = try call.takeInout(Tensors.Philox.self)
      let a1 = try call.take(Int.self)
      call.give(Int.self, a0.integer(below: a1))
      call.give(Tensors.Philox.self, a0)
    case 77:
      var a0 = try call.takeInout(Tensors.Philox.self)
      let a1 = try call.take(Int.self)
      call.give([Int].self, a0.permutation(a1))
      call.give(Tensors.Philox.self, a0)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Supervision.swift
extension TensorsBinding {
  private static func perform4(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 78:
      try call.give(Int.self, Tensors.operationCount(of: call.take(Function0<Nothing>.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Tensor+Arithmetic.swift
extension TensorsBinding {
  private static func perform5(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 79:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) + call.take(Tensors.Tensor.self))
    case 80:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) - call.take(Tensors.Tensor.self))
    case 81:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) * call.take(Tensors.Tensor.self))
    case 82:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) / call.take(Tensors.Tensor.self))
    case 83:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) + call.take(Double.self))
    case 84:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) - call.take(Double.self))
    case 85:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) * call.take(Double.self))
    case 86:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) / call.take(Double.self))
    case 87:
      try call.give(Tensors.Tensor.self, call.take(Double.self) + call.take(Tensors.Tensor.self))
    case 88:
      try call.give(Tensors.Tensor.self, call.take(Double.self) - call.take(Tensors.Tensor.self))
    case 89:
      try call.give(Tensors.Tensor.self, call.take(Double.self) * call.take(Tensors.Tensor.self))
    case 90:
      try call.give(Tensors.Tensor.self, call.take(Double.self) / call.take(Tensors.Tensor.self))
    case 91:
      try call.give(Tensors.Tensor.self, -call.take(Tensors.Tensor.self))
    case 92:
      try call.give(Tensors.Tensor.self, +call.take(Tensors.Tensor.self))
    case 93:
      var a0 = try call.takeInout(Tensors.Tensor.self)
      let a1 = try call.take(Tensors.Tensor.self)
      a0 += a1
      call.give(Tensors.Tensor.self, a0)
    case 94:
      var a0 = try call.takeInout(Tensors.Tensor.self)
      let a1 = try call.take(Tensors.Tensor.self)
      a0 -= a1
      call.give(Tensors.Tensor.self, a0)
    case 95:
      var a0 = try call.takeInout(Tensors.Tensor.self)
      let a1 = try call.take(Tensors.Tensor.self)
      a0 *= a1
      call.give(Tensors.Tensor.self, a0)
    case 96:
      var a0 = try call.takeInout(Tensors.Tensor.self)
      let a1 = try call.take(Tensors.Tensor.self)
      a0 /= a1
      call.give(Tensors.Tensor.self, a0)
    case 97:
      var a0 = try call.takeInout(Tensors.Tensor.self)
      let a1 = try call.take(Double.self)
      a0 += a1
      call.give(Tensors.Tensor.self, a0)
    case 98:
      var a0 = try call.takeInout(Tensors.Tensor.self)
      let a1 = try call.take(Double.self)
      a0 -= a1
      call.give(Tensors.Tensor.self, a0)
    case 99:
      var a0 = try call.takeInout(Tensors.Tensor.self)
      let a1 = try call.take(Double.self)
      a0 *= a1
      call.give(Tensors.Tensor.self, a0)
    case 100:
      var a0 = try call.takeInout(Tensors.Tensor.self)
      let a1 = try call.take(Double.self)
      a0 /= a1
      call.give(Tensors.Tensor.self, a0)
    case 101:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .< call.take(Tensors.Tensor.self))
    case 102:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .<= call.take(Tensors.Tensor.self))
    case 103:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .> call.take(Tensors.Tensor.self))
    case 104:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .>= call.take(Tensors.Tensor.self))
    case 105:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .== call.take(Tensors.Tensor.self))
    case 106:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .< call.take(Double.self))
    case 107:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .<= call.take(Double.self))
    case 108:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .> call.take(Double.self))
    case 109:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .>= call.take(Double.self))
    case 110:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self) .== call.take(Double.self))
    case 111:
      try call.give(Tensors.Tensor.self, Tensors.select(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 112:
      try call.give(Tensors.Tensor.self, Tensors.select(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self), call.take(Double.self)))
    case 113:
      try call.give(Tensors.Tensor.self, Tensors.select(call.take(Tensors.Tensor.self), call.take(Double.self), call.take(Tensors.Tensor.self)))
    case 114:
      try call.give(Tensors.Tensor.self, Tensors.maximum(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 115:
      try call.give(Tensors.Tensor.self, Tensors.minimum(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 116:
      try call.give(Tensors.Tensor.self, Tensors.maximum(call.take(Tensors.Tensor.self), call.take(Double.self)))
    case 117:
      try call.give(Tensors.Tensor.self, Tensors.minimum(call.take(Tensors.Tensor.self), call.take(Double.self)))
    case 118:
      try call.give(Tensors.Tensor.self, Tensors.clamp(call.take(Tensors.Tensor.self), call.take(Double.self), call.take(Double.self)))
    case 119:
      try call.give(Tensors.Tensor.self, Tensors.pow(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 120:
      try call.give(Tensors.Tensor.self, Tensors.pow(call.take(Tensors.Tensor.self), call.take(Double.self)))
    case 121:
      try call.give(Tensors.Tensor.self, Tensors.pow(call.take(Tensors.Tensor.self), call.take(Int.self)))
    case 122:
      try call.give(Tensors.Tensor.self, Tensors.atan2(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Tensor+Contraction.swift
extension TensorsBinding {
  private static func perform6(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 123:
      try call.give(Tensors.Tensor.self, Tensors.einsum(call.take(String.self), of: call.take([Tensors.Tensor].self)))
    case 124:
      try call.give(Tensors.Tensor.self, Tensors.einsum(call.take(String.self), call.take(Tensors.Tensor.self)))
    case 125:
      try call.give(Tensors.Tensor.self, Tensors.einsum(call.take(String.self), call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Tensor+Description.swift
extension TensorsBinding {
  private static func perform7(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 126:
      try call.give(String.self, call.take(Tensors.Tensor.self).description)
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Tensor+LinearAlgebra.swift
extension TensorsBinding {
  private static func perform8(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 127:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).matmul(call.take(Tensors.Tensor.self)))
    case 128:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).diagonal())
    case 129:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).diagonalMatrix())
    case 130:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).lowerTriangle(call.take(Int.self)))
    case 131:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).upperTriangle(call.take(Int.self)))
    case 132:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).trace())
    case 133:
      try call.give(Tensors.Tensor.self, Tensors.matmul(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 134:
      try call.give(Tensors.Tensor.self, Tensors.linear(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 135:
      try call.give(Tensors.Tensor.self, Tensors.outer(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 136:
      try call.give(Tensors.Tensor.self, Tensors.dot(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 137:
      try call.give(Tensors.Tensor.self, Tensors.tril(call.take(Tensors.Tensor.self), call.take(Int.self)))
    case 138:
      try call.give(Tensors.Tensor.self, Tensors.triu(call.take(Tensors.Tensor.self), call.take(Int.self)))
    case 139:
      try call.give(Tensors.Tensor.self, Tensors.trace(call.take(Tensors.Tensor.self)))
    case 140:
      try call.give(Tuple4<[Int], Tensors.Tensor, Tensors.Tensor, Double>.self, Tensors.lu(call.take(Tensors.Tensor.self)))
    case 141:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Tensors.qr(call.take(Tensors.Tensor.self)))
    case 142:
      try call.give(Tensors.Tensor.self, Tensors.cholesky(call.take(Tensors.Tensor.self)))
    case 143:
      try call.give(Tensors.Tensor.self, Tensors.solve(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 144:
      try call.give(Tensors.Tensor.self, Tensors.triangularSolve(call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self), lower: call.take(Bool.self), unit: call.take(Bool.self)))
    case 145:
      try call.give(Tensors.Tensor.self, Tensors.inverse(call.take(Tensors.Tensor.self)))
    case 146:
      try call.give(Tensors.Tensor.self, Tensors.determinant(call.take(Tensors.Tensor.self)))
    case 147:
      try call.give(Tensors.Tensor.self, Tensors.logAbsDet(call.take(Tensors.Tensor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Tensor+Making.swift
extension TensorsBinding {
  private static func perform9(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 148:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(call.take(Double.self)))
    case 149:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(call.take([Double].self)))
    case 150:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(call.take([[Double]].self)))
    case 151:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(shape: call.take([Int].self), scalars: call.take([Double].self)))
    case 152:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(repeating: call.take(Double.self), shape: call.take([Int].self)))
    case 153:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(zeros: call.take([Int].self)))
    case 154:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(ones: call.take([Int].self)))
    case 155:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(identity: call.take(Int.self)))
    case 156:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(range: call.take(Range<Int>.self)))
    case 157:
      try call.give(Tensors.Tensor.self, Tensors.Tensor.linspace(call.take(Double.self), call.take(Double.self), call.take(Int.self)))
    case 158:
      try call.give(Tensors.Tensor.self, Tensors.Tensor.grid(call.take([Tensors.Tensor].self)))
    case 159:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(floatLiteral: call.take(Double.self)))
    case 160:
      try call.give(Tensors.Tensor.self, Tensors.Tensor(integerLiteral: call.take(Int.self)))
    case 161:
      try call.give(Tensors.Tensor.self, splat(Tensors.Tensor.init(arrayLiteral:))(call.take([Tensors.Tensor].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Tensor+Movement.swift
extension TensorsBinding {
  private static func perform10(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 162:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).reshaped(call.take([Int].self)))
    case 163:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).flattened())
    case 164:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).transposed())
    case 165:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).transposed(call.take([Int].self)))
    case 166:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).broadcast(to: call.take([Int].self)))
    case 167:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).expandingDimension(at: call.take(Int.self)))
    case 168:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self)[call.take(Int.self)])
    case 169:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self)[call.take(Int.self), call.take(Int.self)])
    case 170:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self)[rows: call.take(Range<Int>.self)])
    case 171:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self)[columns: call.take(Range<Int>.self)])
    case 172:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self)[row: call.take(Int.self)])
    case 173:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self)[column: call.take(Int.self)])
    case 174:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).slice(axis: call.take(Int.self), call.take(Range<Int>.self)))
    case 175:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).gathered(axis: call.take(Int.self), indices: call.take([Int].self)))
    case 176:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).scattered(axis: call.take(Int.self), indices: call.take([Int].self), length: call.take(Int.self)))
    case 177:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).padded(axis: call.take(Int.self), before: call.take(Int.self), after: call.take(Int.self)))
    case 178:
      try call.give(Tensors.Tensor.self, Tensors.Tensor.concatenated(call.take([Tensors.Tensor].self), axis: call.take(Int.self)))
    case 179:
      try call.give(Tensors.Tensor.self, Tensors.Tensor.stacked(call.take([Tensors.Tensor].self), axis: call.take(Int.self)))
    case 180:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).reversed(axis: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Tensor+Reductions.swift
extension TensorsBinding {
  private static func perform11(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 181:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).sum())
    case 182:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).sum(axis: call.take(Int.self), keepingDimension: call.take(Bool.self)))
    case 183:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).mean())
    case 184:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).mean(axis: call.take(Int.self), keepingDimension: call.take(Bool.self)))
    case 185:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).variance())
    case 186:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).variance(axis: call.take(Int.self), keepingDimension: call.take(Bool.self)))
    case 187:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).covariance())
    case 188:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).standardDeviation())
    case 189:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).standardDeviation(axis: call.take(Int.self), keepingDimension: call.take(Bool.self)))
    case 190:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).max())
    case 191:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).max(axis: call.take(Int.self), keepingDimension: call.take(Bool.self)))
    case 192:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).min())
    case 193:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).min(axis: call.take(Int.self), keepingDimension: call.take(Bool.self)))
    case 194:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).product())
    case 195:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).product(axis: call.take(Int.self), keepingDimension: call.take(Bool.self)))
    case 196:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).logSumExp())
    case 197:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).logSumExp(axis: call.take(Int.self), keepingDimension: call.take(Bool.self)))
    case 198:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).softmax(axis: call.take(Int.self)))
    case 199:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).logSoftmax(axis: call.take(Int.self)))
    case 200:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).cumulativeSum(axis: call.take(Int.self)))
    case 201:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).norm())
    case 202:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).norm(axis: call.take(Int.self), keepingDimension: call.take(Bool.self)))
    case 203:
      try call.give(Int.self, call.take(Tensors.Tensor.self).argmax())
    case 204:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).argmax(axis: call.take(Int.self)))
    case 205:
      try call.give(Int.self, call.take(Tensors.Tensor.self).argmin())
    case 206:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).argmin(axis: call.take(Int.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Tensor+Sorting.swift
extension TensorsBinding {
  private static func perform12(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 207:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).sorted())
    case 208:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).sorted(axis: call.take(Int.self)))
    case 209:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).sortOrder(axis: call.take(Int.self)))
    case 210:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).norm(power: call.take(Double.self)))
    case 211:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Tensors.signAndLogAbsDet(call.take(Tensors.Tensor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Tensor.swift
extension TensorsBinding {
  private static func perform13(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 212:
      try call.give([Int].self, call.take(Tensors.Tensor.self).shape)
    case 213:
      try call.give(Int.self, call.take(Tensors.Tensor.self).rank)
    case 214:
      try call.give(Int.self, call.take(Tensors.Tensor.self).count)
    case 215:
      try call.give([Double].self, call.take(Tensors.Tensor.self).scalars)
    case 216:
      try call.give(Double.self, call.take(Tensors.Tensor.self).scalar)
    case 217:
      try call.give(Tensors.Tensor.self, call.take(Tensors.Tensor.self).detached())
    case 218:
      try call.give(Bool.self, call.take(Tensors.Tensor.self) == call.take(Tensors.Tensor.self))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}
