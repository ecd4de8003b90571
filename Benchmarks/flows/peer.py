"""What both peers share: data, thread counts and timing. Nothing numerical is imported before
`start` has set the number of threads."""

import argparse
import json
import os
import statistics
import time

SEED = 20250917
BATCHES = 16


def start(description, cases):
    """The arguments, with the number of threads in force."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("cases", nargs="*", default=sorted(cases))
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=2)
    arguments = parser.parse_args()
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = str(arguments.threads)
    processors = sorted(os.sched_getaffinity(0))
    if arguments.threads < len(processors):
        os.sched_setaffinity(0, processors[-arguments.threads :])
    return arguments


def moons(count, generator):
    import numpy as np

    angle = generator.uniform(0, np.pi, count)
    upper = generator.uniform(size=count) < 0.5
    x = np.where(upper, np.cos(angle), 1 - np.cos(angle))
    y = np.where(upper, np.sin(angle), 0.5 - np.sin(angle))
    return np.stack([x, y], 1) + 0.1 * generator.standard_normal((count, 2))


def batches(dimension, batch):
    """Sixteen batches of points."""
    import numpy as np

    generator = np.random.default_rng(SEED)
    if dimension == 2:
        return [moons(batch, generator) for _ in range(BATCHES)]
    return [generator.standard_normal((batch, dimension)) for _ in range(BATCHES)]


def logistic_data():
    import numpy as np

    generator = np.random.default_rng(SEED)
    design = generator.standard_normal((1000, 10))
    chances = 1 / (1 + np.exp(-(design @ generator.standard_normal(10))))
    return design, (generator.uniform(size=1000) < chances).astype(float)


def network64():
    """Weights and biases of a network of 64 features near the identity, and 256 points."""
    import numpy as np

    generator = np.random.default_rng(SEED)
    weights = [0.9 * np.eye(64) + 0.3 / 8 * generator.standard_normal((64, 64)) for _ in range(3)]
    biases = [0.1 * generator.standard_normal(64) for _ in range(3)]
    return weights, biases, generator.standard_normal((256, 64))


def measure(arguments, step):
    """Milliseconds of one step, after some that don't count: the least and the median of the wall
    clock, and the least of processor time over all threads."""
    begin = time.perf_counter()
    index = 0
    while index < 3 or time.perf_counter() - begin < 0.5:
        step(index)
        index += 1
    times, processor = [], []
    begin = time.perf_counter()
    while len(times) < 5 or time.perf_counter() - begin < arguments.seconds:
        before = time.perf_counter(), time.process_time()
        step(index)
        times.append((time.perf_counter() - before[0]) * 1e3)
        processor.append((time.process_time() - before[1]) * 1e3)
        index += 1
    return min(times), statistics.median(times), min(processor)


def report(library, case, arguments, times):
    print(
        json.dumps(
            {
                "library": library,
                "case": case,
                "threads": arguments.threads,
                "min_ms": times[0],
                "median_ms": times[1],
                "cpu_ms": times[2],
            }
        ),
        flush=True,
    )
