// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
import Autodiff
import Tensors

/// How cells call Autodiff.
enum AutodiffBinding: ModuleBinding {
  static let indices = 2000..<2018

  static func perform(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case ..<2007: try perform0(index, &call)
    case ..<2011: try perform1(index, &call)
    case ..<2018: try perform2(index, &call)
    default: throw CrossingError(message: "no function \(index)")
    }
  }
}

// Gradient.swift
extension AutodiffBinding {
  private static func perform0(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2000:
      try call.give(Tensors.Tensor.self, Autodiff.gradient(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self)))
    case 2001:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Autodiff.valueWithGradient(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self)))
    case 2002:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Autodiff.gradient(of: call.take(Function2<Tensors.Tensor, Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 2003:
      try call.give(Tuple2<Tensors.Tensor, [Tensors.Tensor]>.self, Autodiff.valueWithGradients(of: call.take(Function1<[Tensors.Tensor], Tensors.Tensor>.self), at: call.take([Tensors.Tensor].self)))
    case 2004:
      try call.give(Double.self, Autodiff.derivative(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Double.self)))
    case 2005:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Autodiff.vjp(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    case 2006:
      try call.give(Tuple2<Tensors.Tensor, Tensors.Tensor>.self, Autodiff.jvp(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Jacobian.swift
extension AutodiffBinding {
  private static func perform1(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2007:
      try call.give(Tensors.Tensor.self, Autodiff.jacobian(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self)))
    case 2008:
      try call.give(Tensors.Tensor.self, Autodiff.rowJacobians(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self)))
    case 2009:
      try call.give(Tensors.Tensor.self, Autodiff.hessian(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self)))
    case 2010:
      try call.give(Tensors.Tensor.self, Autodiff.hessianVectorProduct(of: call.take(Function1<Tensors.Tensor, Tensors.Tensor>.self), at: call.take(Tensors.Tensor.self), call.take(Tensors.Tensor.self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}

// Parameter.swift
extension AutodiffBinding {
  private static func perform2(_ index: Int, _ call: inout HostCall) throws {
    switch index {
    case 2011:
      try call.give(String.self, call.take(Autodiff.Parameter.self).name)
    case 2012:
      try call.give(Tensors.Tensor.self, call.take(Autodiff.Parameter.self).value)
    case 2013:
      let a0 = try call.take(Autodiff.Parameter.self)
      let a1 = try call.take(Tensors.Tensor.self)
      a0.value = a1
    case 2014:
      try call.give(Autodiff.Parameter.self, Autodiff.Parameter(call.take(Tensors.Tensor.self), name: call.take(String.self)))
    case 2015:
      try Autodiff.perturb(call.take([Autodiff.Parameter].self), by: call.take(Double.self))
    case 2016:
      let a0 = try call.take([Autodiff.Parameter].self)
      let a1 = try call.take(Double.self)
      var a2 = try call.takeInout(Tensors.Philox.self)
      Autodiff.perturb(a0, by: a1, using: &a2)
      call.give(Tensors.Philox.self, a2)
    case 2017:
      try call.give(Tuple2<Tensors.Tensor, [Tensors.Tensor]>.self, Autodiff.gradients(of: call.take(Function0<Tensors.Tensor>.self), wrt: call.take([Autodiff.Parameter].self)))
    default:
      throw CrossingError(message: "no function \(index)")
    }
  }
}
