"""The cases of flows-bench in PyTorch: modules as their users write them, eager."""

import math

import peer

NAMES = [
    "realnvp-2d-step", "realnvp-16d-step", "maf-8d-step", "maf-8d-sample-1000",
    "realnvp-2d-log-density-100k", "realnvp-2d-sample-100k", "jacobian-64-log-dets",
    "plu-64d-step", "logistic-map",
]  # fmt: skip
arguments = peer.start(__doc__, NAMES)

import numpy as np
import torch
from torch import nn

torch.set_num_threads(arguments.threads)
torch.set_default_dtype(torch.float64)
torch.manual_seed(peer.SEED)


def shift_and_scale(output):
    shift, raw = output.chunk(2, dim=-1)
    return shift, 2 * torch.tanh(raw / 2)


def network(widths):
    layers = []
    for a, b in zip(widths, widths[1:]):
        layers += [nn.Linear(a, b), nn.ReLU()]
    return nn.Sequential(*layers[:-1])


class Coupling(nn.Module):
    def __init__(self, dimension, hidden, parity):
        super().__init__()
        features = torch.arange(dimension)
        self.register_buffer("kept", features[features % 2 == parity])
        self.register_buffer("changed", features[features % 2 != parity])
        self.network = network([len(self.kept), *hidden, 2 * len(self.changed)])

    def map(self, x, inverse):
        kept, changed = x[:, self.kept], x[:, self.changed]
        shift, scale = shift_and_scale(self.network(kept))
        z = torch.empty_like(x)
        z[:, self.kept] = kept
        z[:, self.changed] = (
            changed * scale.exp() + shift if inverse else (changed - shift) * (-scale).exp()
        )
        return z, -scale.sum(-1)

    def forward(self, x):
        return self.map(x, False)

    def inverse(self, z):
        return self.map(z, True)[0]


class MaskedLinear(nn.Linear):
    def __init__(self, mask):
        super().__init__(mask.shape[1], mask.shape[0])
        self.register_buffer("mask", mask.to(self.weight.dtype))

    def forward(self, x):
        return nn.functional.linear(x, self.weight * self.mask, self.bias)


class Autoregressive(nn.Module):
    def __init__(self, dimension, hidden, is_reversed):
        super().__init__()
        rank = torch.arange(dimension)
        rank = rank.flip(0) if is_reversed else rank
        ranks = [rank + 1] + [torch.arange(width) % (dimension - 1) + 1 for width in hidden]
        layers = []
        for a, b in zip(ranks, ranks[1:]):
            layers += [MaskedLinear(b[:, None] >= a[None, :]), nn.ReLU()]
        layers.append(MaskedLinear(torch.cat([rank + 1, rank + 1])[:, None] > ranks[-1][None, :]))
        self.network = nn.Sequential(*layers)
        self.dimension = dimension

    def forward(self, x):
        shift, scale = shift_and_scale(self.network(x))
        return (x - shift) * (-scale).exp(), -scale.sum(-1)

    def inverse(self, z):
        x = torch.zeros_like(z)
        for _ in range(self.dimension):
            shift, scale = shift_and_scale(self.network(x))
            x = z * scale.exp() + shift
        return x


class PLU(nn.Module):
    def __init__(self, dimension):
        super().__init__()
        rotation = torch.linalg.qr(torch.randn(dimension, dimension))[0]
        permutation, lower, upper = torch.linalg.lu(rotation)
        self.register_buffer("permutation", permutation)
        self.register_buffer("signs", upper.diagonal().sign())
        self.register_buffer("one", torch.eye(dimension))
        self.logs = nn.Parameter(upper.diagonal().abs().log())
        self.lower = nn.Parameter(lower.tril(-1))
        self.upper = nn.Parameter(upper.triu(1))
        self.bias = nn.Parameter(torch.zeros(dimension))

    def forward(self, x):
        left = self.lower.tril(-1) + self.one
        right = self.upper.triu(1) + torch.diag(self.signs * self.logs.exp())
        matrix = self.permutation @ (left @ right)
        return x @ matrix.T + self.bias, self.logs.sum().expand(len(x))


class Flow(nn.Module):
    def __init__(self, dimension, layers):
        super().__init__()
        self.dimension = dimension
        self.layers = nn.ModuleList(layers)

    def log_density(self, x):
        total = 0.0
        for layer in self.layers:
            x, log_det = layer(x)
            total = total + log_det
        return total - 0.5 * (x * x).sum(-1) - 0.5 * self.dimension * math.log(2 * math.pi)

    def sample(self, count):
        z = torch.randn(count, self.dimension)
        for layer in reversed(self.layers):
            z = layer.inverse(z)
        return z


def real_nvp(dimension, count, hidden):
    return Flow(dimension, [Coupling(dimension, hidden, k % 2) for k in range(count)])


def maf(dimension, count, hidden):
    return Flow(dimension, [Autoregressive(dimension, hidden, k % 2 == 1) for k in range(count)])


def train(flow, batch):
    rule = torch.optim.Adam(flow.parameters(), lr=1e-3)
    points = [torch.tensor(b) for b in peer.batches(flow.dimension, batch)]

    def step(index):
        rule.zero_grad(set_to_none=True)
        (-flow.log_density(points[index % len(points)]).mean()).backward()
        rule.step()

    return step


def without_gradients(function):
    def step(_):
        with torch.no_grad():
            function()

    return step


def density(block):
    flow = real_nvp(2, 8, (64, 64))
    points = torch.tensor(peer.moons(100_000, np.random.default_rng(peer.SEED)))
    return without_gradients(
        lambda: torch.cat([flow.log_density(part) for part in points.split(block)])
    )


def samples(block):
    flow = real_nvp(2, 8, (64, 64))
    return without_gradients(
        lambda: torch.cat([flow.sample(min(block, 100_000 - k)) for k in range(0, 100_000, block)])
    )


def jacobians(way):
    weights, biases, points = peer.network64()
    points = torch.tensor(points)
    layers = [nn.Linear(64, 64) for _ in range(3)]
    with torch.no_grad():
        for layer, weight, bias in zip(layers, weights, biases):
            layer.weight.copy_(torch.tensor(weight))
            layer.bias.copy_(torch.tensor(bias))
    function = nn.Sequential(layers[0], nn.Tanh(), layers[1], nn.Tanh(), layers[2])
    matrices = torch.func.vmap(way(function))
    return lambda _: torch.linalg.slogdet(matrices(points)).logabsdet


def logistic_map():
    design, labels = map(torch.tensor, peer.logistic_data())

    def step(_):
        w = torch.zeros(10, requires_grad=True)
        rule = torch.optim.Adam([w], lr=0.05)
        for _ in range(500):
            rule.zero_grad(set_to_none=True)
            loss = nn.functional.binary_cross_entropy_with_logits(
                design @ w, labels, reduction="sum"
            )
            (loss + 0.5 * (w * w).sum()).backward()
            rule.step()

    return step


STEPS = {
    "realnvp-2d-step": [lambda: train(real_nvp(2, 8, (64, 64)), 256)],
    "realnvp-16d-step": [lambda: train(real_nvp(16, 6, (256, 256)), 512)],
    "maf-8d-step": [lambda: train(maf(8, 5, (64, 64)), 256)],
    "maf-8d-sample-1000": [
        lambda: without_gradients(lambda flow=maf(8, 5, (64, 64)): flow.sample(1000))
    ],
    "realnvp-2d-log-density-100k": [lambda: density(2048), lambda: density(100_000)],
    "realnvp-2d-sample-100k": [lambda: samples(2048), lambda: samples(100_000)],
    "jacobian-64-log-dets": [
        lambda: jacobians(torch.func.jacrev), lambda: jacobians(torch.func.jacfwd),
    ],
    "plu-64d-step": [lambda: train(Flow(64, [PLU(64)]), 256)],
    "logistic-map": [logistic_map],
}  # fmt: skip
for name in arguments.cases:
    # Of several ways to say the same, the fastest counts.
    times = min(peer.measure(arguments, make()) for make in STEPS[name])
    peer.report("torch", name, arguments, times)
