// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
package import Flows

extension Flows.Posterior: HostCrossing {}
extension Flows.ActNorm: HostCrossing {}
extension Flows.Affine: HostCrossing {}
extension Flows.Composition: HostCrossing {}
extension Flows.Inverted: HostCrossing {}
extension Flows.Coupling: HostCrossing {}
extension Flows.Sinh: HostCrossing {}
extension Flows.Asinh: HostCrossing {}
extension Flows.Exp: HostCrossing {}
extension Flows.Log: HostCrossing {}
extension Flows.Sigmoid: HostCrossing {}
extension Flows.Logit: HostCrossing {}
extension Flows.Tanh: HostCrossing {}
extension Flows.Atanh: HostCrossing {}
extension Flows.Softplus: HostCrossing {}
extension Flows.LeakyReLU: HostCrossing {}
extension Flows.Power: HostCrossing {}
extension Flows.SoftClip: HostCrossing {}
extension Flows.Identity: HostCrossing {}
extension Flows.LinearLU: HostCrossing {}
extension Flows.Mask: HostCrossing {}
extension Flows.MaskedAutoregressive: HostCrossing {}
extension Flows.Permutation: HostCrossing {}
extension Flows.Reverse: HostCrossing {}
extension Flows.CheckReport: HostCrossing {}
extension Flows.CheckReport.Finding: HostCrossing {}
extension Flows.Laplace: HostCrossing {}
extension Flows.Logistic: HostCrossing {}
extension Flows.StudentT: HostCrossing {}
extension Flows.Exponential: HostCrossing {}
extension Flows.Gamma: HostCrossing {}
extension Flows.Beta: HostCrossing {}
extension Flows.Mixture: HostCrossing {}
extension Flows.MultivariateNormal: HostCrossing {}
extension Flows.Normal: HostCrossing {}
extension Flows.StandardNormal: HostCrossing {}
extension Flows.Transformed: HostCrossing {}
extension Flows.Uniform: HostCrossing {}
extension Flows.Activation: CaseCrossing {
  package static var crossingCases: [Self] { [.relu, .tanh, .elu, .silu, .softplus] }
}
extension Flows.MLP: HostCrossing {}
extension Flows.MaskedMLP: HostCrossing {}
extension Flows.QuadratureResult: HostCrossing {}
extension Flows.EightGaussians: HostCrossing {}
extension Flows.Checkerboard: HostCrossing {}
extension Flows.Rings: HostCrossing {}
extension Flows.Banana: HostCrossing {}
extension Flows.Pinwheel: HostCrossing {}
extension Flows.TwoMoons: HostCrossing {}
extension Flows.Circles: HostCrossing {}
extension Flows.Spirals: HostCrossing {}
extension Flows.TrainingError: HostCrossing {}
extension Flows.Flow: HostCrossing {}
extension Flows.FlowBuilder: HostCrossing {}
extension Flows.History: HostCrossing {}
extension Flows.Adam: HostCrossing {}
extension Flows.SGD: HostCrossing {}
extension Flows.RMSProp: HostCrossing {}
