// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
package import Autodiff

extension Autodiff.Parameter: HostCrossing {}
