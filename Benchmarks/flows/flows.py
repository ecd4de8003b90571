"""Times of the flow library beside JAX and PyTorch, and how well its flows learn.

`report(program)` runs flows-bench and, where they can be installed, the peers: case by case, one
after the other, so that all see the same machine. Float64 throughout.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

# Each case with the products of its matrices: multiplications of one unit of work.
STEP = 3  # A gradient costs two products of the size of each on the way there.
CASES = {
    "realnvp-2d-step": STEP * 8 * 256 * (64 + 64 * 64 + 64 * 2),
    "realnvp-16d-step": STEP * 6 * 512 * (8 * 256 + 256 * 256 + 256 * 16),
    "maf-8d-step": STEP * 5 * 256 * (8 * 64 + 64 * 64 + 64 * 16),
    "maf-8d-sample-1000": 5 * 1000 * (8 * 64 + 64 * 64 + 64 * 16),
    "realnvp-2d-log-density-100k": 8 * 100_000 * (64 + 64 * 64 + 64 * 2),
    "realnvp-2d-sample-100k": 8 * 100_000 * (64 + 64 * 64 + 64 * 2),
    "jacobian-64-log-dets": 256 * (3 * 64 * 64 + 2 * 64**3 + 64**3 // 3),
    "plu-64d-step": STEP * 64**3 + 2 * 256 * 64 * 64,
    "logistic-map": 500 * 2 * 1000 * 10,
}
# What other libraries reached with the same flows, steps and points, in nats: the aim.
AIMS = {
    "RealNVP 8": [0.009, 0.101, 0.151],
    "MAF 5": [0.031, 0.155, 0.136],
    "splines 3": [0.006, 0.024, 0.090],
}


def peers():
    """A Python with the peers, outside the repository; None and a note when there can't be one."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "lectern" / "bench-peers"
    python = folder / "bin" / "python3"
    stamp = folder / "installed.txt"
    wanted = (HERE / "requirements.txt").read_text()
    if stamp.exists() and stamp.read_text() == wanted:
        return python
    print("  installing JAX and PyTorch into", folder, flush=True)
    try:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "-r", HERE / "requirements.txt"], check=True
        )
    except (OSError, subprocess.CalledProcessError) as problem:
        print(f"  JAX and PyTorch can't be installed ({problem}): our own times alone")
        return None
    stamp.write_text(wanted)
    return python


def result(command, environment=None):
    """The JSON of a program's one line, or None when it fails."""
    run = subprocess.run(command, capture_output=True, text=True, env=environment)
    if run.returncode != 0 or not run.stdout.strip():
        print(f"  {' '.join(map(str, command))} failed: {run.stderr.strip()[-300:]}")
        return None
    return json.loads(run.stdout.strip().splitlines()[-1])


def row(name, *columns):
    print(f"  {name:<30}" + "".join(f"{column:>14}" for column in columns), flush=True)


def milliseconds(found):
    return f"{found['min_ms']:.3g} ms" if found else "-"


def times(program, python, threads, peak):
    print(f"\nFlows, {threads} thread{'s' if threads > 1 else ''}, Float64, least time of one unit")
    row("", "ours", "JAX", "PyTorch", "peer/ours", "products")
    for case, products in CASES.items():
        environment = dict(os.environ, FLOWS_THREADS=str(threads))
        ours = result([program, case], environment)
        theirs = [
            python and result([python, HERE / f"peer_{name}.py", case, "--threads", str(threads)])
            for name in ("jax", "torch")
        ]
        fastest = min((found["min_ms"] for found in theirs if found), default=None)
        ratio = f"{fastest / ours['min_ms']:.2f}x" if ours and fastest else "-"
        # What the products alone would take at the speed of a large one.
        least = f"{2 * products / peak / threads * 1e3:.3g} ms"
        row(case, milliseconds(ours), *map(milliseconds, theirs), ratio, least)


def quality(program):
    print("\nForward KL of flows with the default settings after 4,000 steps of 512 points, nats")
    print("(the two moons standardized first)")
    row("", "two moons", "8 Gaussians", "checkerboard")
    run = subprocess.run([program, "quality"], capture_output=True, text=True)
    found = {}
    for line in run.stdout.splitlines():
        entry = json.loads(line)
        found.setdefault(entry["flow"], []).append(entry)
    for flow, entries in found.items():
        row(flow, *(f"{entry['kl']:.3f} ± {entry['error']:.3f}" for entry in entries))
        row("  others reach", *(f"{aim:.3f}" for aim in AIMS.get(flow, [])))


def report(program):
    print("\nThe flow library beside JAX and PyTorch")
    python = peers()
    peak = result([program, "peak"], dict(os.environ, FLOWS_THREADS="1"))
    flops = peak["gigaflops"] * 1e9 if peak else float("nan")
    print(f"  a product of 512 x 512 matrices: {flops / 1e9:.0f} GFLOP/s with one thread")
    for threads in (1, 2):
        times(program, python, threads, flops)
    quality(program)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: flows.py PATH-TO-FLOWS-BENCH")
    report(Path(sys.argv[1]).resolve())
