// A program that imports Flows works with tensors and their derivatives, so it sees both modules.
@_exported public import Autodiff
@_exported public import Tensors
