// Generated from the public declarations of the library; written again by
//     swift run -c release bindings-generator
// swift-format-ignore-file
package import Autodiff

extension Autodiff.Parameter: HostCrossing {}
