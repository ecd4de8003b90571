// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
package import Tensors

extension Tensors.ShapeError: HostCrossing {}
extension Tensors.DomainError: HostCrossing {}
extension Tensors.SingularMatrixError: HostCrossing {}
extension Tensors.WorkLimitExceeded: HostCrossing {}
extension Tensors.MemoryLimitExceeded: HostCrossing {}
extension Tensors.Random: HostCrossing {}
extension Tensors.Philox: HostCrossing {}
extension Tensors.Tensor: HostCrossing {}
