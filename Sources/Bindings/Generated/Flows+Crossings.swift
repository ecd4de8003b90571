// Generated from the public declarations of the library; written again by
//     make bindings
// swift-format-ignore-file
package import Flows

extension Flows.LaplaceApproximation: HostCrossing {}
extension Flows.GridPosterior: HostCrossing {}
extension Flows.ImportanceEstimate: HostCrossing {}
extension Flows.Conjugate: HostCrossing {}
extension Flows.LatentVariableModel: HostCrossing {}
extension Flows.LinearGaussian: HostCrossing {}
extension Flows.MarkovChains: HostCrossing {}
extension Flows.MixtureFit: HostCrossing {}
extension Flows.Posterior: HostCrossing {}
extension Flows.ActNorm: HostCrossing {}
extension Flows.Affine: HostCrossing {}
extension Flows.BatchNormalization: HostCrossing {}
extension Flows.Composition: HostCrossing {}
extension Flows.Inverted: HostCrossing {}
extension Flows.ConditionalAffine: HostCrossing {}
extension Flows.Conditioned: HostCrossing {}
extension Flows.DirectionCost: CaseCrossing {
  package static var crossingCases: [Self] { [.fast, .sequential, .numerical] }
}
extension Flows.Continuous: HostCrossing {}
extension Flows.Continuous.Trace: CaseCrossing {
  package static var crossingCases: [Self] { [.exact, .hutchinson] }
}
extension Flows.Coupling: HostCrossing {}
extension Flows.Sinh: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Asinh: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Exp: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Log: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Sigmoid: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Logit: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Tanh: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Atanh: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Softplus: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.LeakyReLU: HostCrossing {}
extension Flows.Power: HostCrossing {}
extension Flows.SoftClip: HostCrossing {}
extension Flows.SinhArcsinh: HostCrossing {}
extension Flows.Identity: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.ElementwiseSpline: HostCrossing {}
extension Flows.LinearLU: HostCrossing {}
extension Flows.LinearQR: HostCrossing {}
extension Flows.Orthogonal: HostCrossing {}
extension Flows.Mask: HostCrossing {}
extension Flows.MaskedAutoregressive: HostCrossing {}
extension Flows.NumericallyInverted: HostCrossing {}
extension Flows.Permutation: HostCrossing {}
extension Flows.Reverse: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Planar: HostCrossing {}
extension Flows.Radial: HostCrossing {}
extension Flows.Residual: HostCrossing {}
extension Flows.Split: HostCrossing {}
extension Flows.Sylvester: HostCrossing {}
extension Flows.AffineTransformer: HostCrossing {}
extension Flows.AdditiveTransformer: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.SplineTransformer: HostCrossing {}
extension Flows.TransformerAutoregressive: HostCrossing {}
extension Flows.Triangular: HostCrossing {}
extension Flows.Diagonal: HostCrossing {}
extension Flows.CheckReport: HostCrossing {}
extension Flows.CheckReport.Finding: HostCrossing {}
extension Flows.Bernoulli: HostCrossing {}
extension Flows.Categorical: HostCrossing {}
extension Flows.Poisson: HostCrossing {}
extension Flows.Laplace: HostCrossing {}
extension Flows.Logistic: HostCrossing {}
extension Flows.StudentT: HostCrossing {}
extension Flows.Exponential: HostCrossing {}
extension Flows.Gamma: HostCrossing {}
extension Flows.Beta: HostCrossing {}
extension Flows.Mixture: HostCrossing {}
extension Flows.Estimate: HostCrossing {}
extension Flows.MultivariateNormal: HostCrossing {}
extension Flows.Normal: HostCrossing {}
extension Flows.StandardNormal: HostCrossing {}
extension Flows.Independent: HostCrossing {}
extension Flows.Dirichlet: HostCrossing {}
extension Flows.LowRankNormal: HostCrossing {}
extension Flows.Transformed: HostCrossing {}
extension Flows.Uniform: HostCrossing {}
extension Flows.ConvolutionalNetwork: HostCrossing {}
extension Flows.ImageShape: HostCrossing {}
extension Flows.MultiScale: HostCrossing {}
extension Flows.Squeeze: HostCrossing {}
extension Flows.InvertibleConvolution: HostCrossing {}
extension Flows.ChannelNorm: HostCrossing {}
extension Flows.ToyImages: HostCrossing {}
extension Flows.Activation: CaseCrossing {
  package static var crossingCases: [Self] { [.relu, .tanh, .elu, .silu, .softplus, .gelu] }
}
extension Flows.AutoregressiveMLP: HostCrossing {}
extension Flows.AutoregressiveTransformer: HostCrossing {}
extension Flows.CausalSelfAttention: HostCrossing {}
extension Flows.CausalTransformer: HostCrossing {}
extension Flows.Dense: HostCrossing {}
extension Flows.LayerNorm: HostCrossing {}
extension Flows.MLP: HostCrossing {}
extension Flows.MaskedMLP: HostCrossing {}
extension Flows.ResidualBlock: HostCrossing {}
extension Flows.ResidualMLP: HostCrossing {}
extension Flows.QuadratureResult: HostCrossing {}
extension Flows.EightGaussians: HostCrossing {}
extension Flows.Checkerboard: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Rings: HostCrossing {}
extension Flows.Banana: HostCrossing, Returning {
  package static var placeholder: Self { Self() }
}
extension Flows.Pinwheel: HostCrossing {}
extension Flows.Funnel: HostCrossing {}
extension Flows.TwoMoons: HostCrossing {}
extension Flows.Circles: HostCrossing {}
extension Flows.Spirals: HostCrossing {}
extension Flows.ToyEnergies: HostCrossing {}
extension Flows.Checkpoint: HostCrossing {}
extension Flows.TrainingError: HostCrossing {}
extension Flows.Flow: HostCrossing {}
extension Flows.FlowBuilder: HostCrossing {}
extension Flows.History: HostCrossing {}
extension Flows.Adam: HostCrossing {}
extension Flows.SGD: HostCrossing {}
extension Flows.RMSProp: HostCrossing {}
extension Flows.CosineDecay: HostCrossing {}
extension Flows.ExponentialDecay: HostCrossing {}
extension Flows.WarmUp: HostCrossing {}
extension Flows.Scheduled: HostCrossing {}
extension Flows.Annealed: HostCrossing {}
