"""The cases of flows-bench in JAX: functional code, one compiled function for each step."""

import math
import os

import peer

NAMES = [
    "realnvp-2d-step", "realnvp-16d-step", "maf-8d-step", "maf-8d-sample-1000",
    "realnvp-2d-log-density-100k", "realnvp-2d-sample-100k", "jacobian-64-log-dets",
    "plu-64d-step", "logistic-map",
]  # fmt: skip
arguments = peer.start(__doc__, NAMES)
os.environ["JAX_PLATFORMS"] = "cpu"
if arguments.threads == 1:
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false"

import jax
import jax.numpy as jnp
import numpy as np
import optax
import scipy.linalg

jax.config.update("jax_enable_x64", True)
wait = jax.block_until_ready


def network(generator, widths):
    def uniform(fan, shape):
        return jnp.asarray(generator.uniform(-1, 1, shape) / math.sqrt(fan))

    return [(uniform(a, (a, b)), uniform(a, b)) for a, b in zip(widths, widths[1:])]


def apply(layers, x, masks=None):
    for index, (weights, bias) in enumerate(layers):
        x = x @ (weights if masks is None else weights * masks[index]) + bias
        if index < len(layers) - 1:
            x = jax.nn.relu(x)
    return x


def shift_and_scale(output):
    shift, raw = jnp.split(output, 2, -1)
    return shift, 2 * jnp.tanh(raw / 2)


def noise(z):
    return -0.5 * jnp.sum(z * z, -1) - 0.5 * z.shape[-1] * math.log(2 * math.pi)


def real_nvp(dimension, count, hidden):
    generator = np.random.default_rng(peer.SEED)
    features = np.arange(dimension)
    masks = [(features[features % 2 == k % 2], features[features % 2 != k % 2]) for k in range(count)]
    parameters = [network(generator, [len(a), *hidden, 2 * len(b)]) for a, b in masks]

    def log_density(parameters, x):
        total = 0.0
        for layers, (kept, changed) in zip(parameters, masks):
            shift, scale = shift_and_scale(apply(layers, x[:, kept]))
            x = x.at[:, changed].set((x[:, changed] - shift) * jnp.exp(-scale))
            total = total - jnp.sum(scale, -1)
        return noise(x) + total

    def sample(parameters, key, count):
        z = jax.random.normal(key, (count, dimension))
        for layers, (kept, changed) in zip(reversed(parameters), reversed(masks)):
            shift, scale = shift_and_scale(apply(layers, z[:, kept]))
            z = z.at[:, changed].set(z[:, changed] * jnp.exp(scale) + shift)
        return z

    return parameters, log_density, sample


def maf(dimension, count, hidden):
    generator = np.random.default_rng(peer.SEED)
    parameters, masks = [], []
    for k in range(count):
        rank = np.arange(dimension)[::-1] if k % 2 else np.arange(dimension)
        ranks = [rank + 1] + [np.arange(width) % (dimension - 1) + 1 for width in hidden]
        own = [jnp.asarray(b[None, :] >= a[:, None], float) for a, b in zip(ranks, ranks[1:])]
        own.append(jnp.asarray(np.tile(rank + 1, 2)[None, :] > ranks[-1][:, None], float))
        masks.append(own)
        parameters.append(network(generator, [dimension, *hidden, 2 * dimension]))

    def log_density(parameters, x):
        total = 0.0
        for layers, own in zip(parameters, masks):
            shift, scale = shift_and_scale(apply(layers, x, own))
            x = (x - shift) * jnp.exp(-scale)
            total = total - jnp.sum(scale, -1)
        return noise(x) + total

    def sample(parameters, key, count):
        z = jax.random.normal(key, (count, dimension))
        for layers, own in zip(reversed(parameters), reversed(masks)):

            def feature(_, x, layers=layers, own=own, z=z):
                shift, scale = shift_and_scale(apply(layers, x, own))
                return z * jnp.exp(scale) + shift

            z = jax.lax.fori_loop(0, dimension, feature, jnp.zeros_like(z))
        return z

    return parameters, log_density, sample


def plu(dimension):
    generator = np.random.default_rng(peer.SEED)
    rotation = np.linalg.qr(generator.standard_normal((dimension, dimension)))[0]
    permutation, lower, upper = map(jnp.asarray, scipy.linalg.lu(rotation))
    diagonal = jnp.diag(upper)
    parameters = {
        "lower": jnp.tril(lower, -1), "upper": jnp.triu(upper, 1),
        "logs": jnp.log(jnp.abs(diagonal)), "bias": jnp.zeros(dimension),
    }  # fmt: skip

    def log_density(p, x):
        left = jnp.tril(p["lower"], -1) + jnp.eye(dimension)
        right = jnp.triu(p["upper"], 1) + jnp.diag(jnp.sign(diagonal) * jnp.exp(p["logs"]))
        return noise(x @ (permutation @ (left @ right)).T + p["bias"]) + jnp.sum(p["logs"])

    return parameters, log_density, None


def train(model, dimension, batch):
    parameters, log_density, _ = model
    rule = optax.adam(1e-3)
    points = [jnp.asarray(b) for b in peer.batches(dimension, batch)]

    @jax.jit
    def update(parameters, state, x):
        loss, slope = jax.value_and_grad(lambda p: -jnp.mean(log_density(p, x)))(parameters)
        change, state = rule.update(slope, state)
        return optax.apply_updates(parameters, change), state, loss

    now = [parameters, rule.init(parameters)]

    def step(index):
        now[0], now[1], _ = wait(update(*now, points[index % len(points)]))

    return step


def sampler(model, count):
    parameters, _, sample = model
    compiled = jax.jit(lambda p, key: sample(p, key, count))
    key = jax.random.key(0)
    return lambda index: wait(compiled(parameters, jax.random.fold_in(key, index)))


def density():
    parameters, log_density, _ = real_nvp(2, 8, (64, 64))
    points = jnp.asarray(peer.moons(100_000, np.random.default_rng(peer.SEED)))
    compiled = jax.jit(log_density)
    return lambda _: wait(compiled(parameters, points))


def jacobians(way):
    weights, biases, points = jax.tree.map(jnp.asarray, peer.network64())

    def function(x):
        x = jnp.tanh(weights[0] @ x + biases[0])
        return weights[2] @ jnp.tanh(weights[1] @ x + biases[1]) + biases[2]

    compiled = jax.jit(lambda x: jnp.linalg.slogdet(jax.vmap(way(function))(x))[1])
    return lambda _: wait(compiled(points))


def logistic_map():
    design, labels = map(jnp.asarray, peer.logistic_data())
    rule = optax.adam(0.05)

    def loss(w):
        return jnp.sum(optax.sigmoid_binary_cross_entropy(design @ w, labels)) + 0.5 * jnp.sum(w * w)

    @jax.jit
    def whole(w):
        def body(carry, _):
            w, state = carry
            value, slope = jax.value_and_grad(loss)(w)
            change, state = rule.update(slope, state)
            return (optax.apply_updates(w, change), state), value

        return jax.lax.scan(body, (w, rule.init(w)), None, length=500)[0][0]

    return lambda _: wait(whole(jnp.zeros(10)))


STEPS = {
    "realnvp-2d-step": [lambda: train(real_nvp(2, 8, (64, 64)), 2, 256)],
    "realnvp-16d-step": [lambda: train(real_nvp(16, 6, (256, 256)), 16, 512)],
    "maf-8d-step": [lambda: train(maf(8, 5, (64, 64)), 8, 256)],
    "maf-8d-sample-1000": [lambda: sampler(maf(8, 5, (64, 64)), 1000)],
    "realnvp-2d-log-density-100k": [density],
    "realnvp-2d-sample-100k": [lambda: sampler(real_nvp(2, 8, (64, 64)), 100_000)],
    "jacobian-64-log-dets": [lambda: jacobians(jax.jacrev), lambda: jacobians(jax.jacfwd)],
    "plu-64d-step": [lambda: train(plu(64), 64, 256)],
    "logistic-map": [logistic_map],
}
for name in arguments.cases:
    # Of several ways to say the same, the fastest counts.
    times = min(peer.measure(arguments, make()) for make in STEPS[name])
    peer.report("jax", name, arguments, times)
