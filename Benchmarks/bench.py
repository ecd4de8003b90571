#!/usr/bin/env python3
"""Measures Lectern beside Python, swiftc, OpenBLAS, Hugo, cmark-gfm, JAX and PyTorch.

    bench.py PATH-TO-LECTERN

Times are medians of several runs of whole processes, measured by wait4. Nothing here fails for
being slow; a wrong result does.
"""

import math
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "flows"))

import flows
import many_pages
import preview

ROOT = HERE.parent
MATRIX_SIZES = [64, 128, 256, 512]


class Run:
    """One process: seconds, peak memory in megabytes, and what it printed."""

    def __init__(self, command, environment=None):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            start = time.perf_counter()
            process = subprocess.Popen(
                command, stdout=output, stderr=errors, env=environment, cwd=ROOT
            )
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            output.seek(0)
            errors.seek(0)
            self.output = output.read().decode()
            self.errors = errors.read().decode()
        # Kilobytes on Linux, bytes on macOS.
        self.megabytes = usage.ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)
        if process.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))} failed:\n{self.errors}")


def measure(command, runs=5, environment=None):
    """The run of median time."""
    return sorted(
        (Run(command, environment) for _ in range(runs)), key=lambda run: run.seconds
    )[runs // 2]


def heading(text):
    print(f"\n{text}")


def row(name, *columns):
    print(f"  {name:<34}" + "".join(f"{column:>18}" for column in columns))


def milliseconds(seconds):
    return f"{seconds * 1000:.0f} ms"


def machine():
    try:
        with open("/proc/cpuinfo") as lines:
            cpu = next(line.split(":", 1)[1].strip() for line in lines if "model name" in line)
    except (OSError, StopIteration):
        cpu = platform.processor()
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], capture_output=True, text=True, cwd=ROOT
    ).stdout.strip()
    print(f"{cpu}, {os.cpu_count()} processors; {swift.splitlines()[0] if swift else ''}")
    print(f"Python {platform.python_version()}; Lectern {commit}")


def rendering(lectern, scratch):
    heading("Rendering, whole process")
    row("", "time", "peak memory")
    notebooks = [
        ("no cells", HERE / "notebooks/no-cells.md"),
        ("five small cells", HERE / "notebooks/five-cells.md"),
    ]
    notebooks += [(path.stem, path) for path in sorted((ROOT / "Notebooks").glob("*.md"))]
    for name, path in notebooks:
        for kind in ["formulas not in the cache", "formulas in the cache"]:
            if "$" not in path.read_text() and kind == "formulas in the cache":
                continue
            cache = scratch / f"cache-{name}"
            environment = dict(os.environ, XDG_CACHE_HOME=str(cache))
            command = [lectern, "render", path, "-o", scratch / "pages"]
            runs = []
            for _ in range(5):
                if kind == "formulas not in the cache":
                    shutil.rmtree(cache, ignore_errors=True)
                runs.append(Run(command, environment))
            run = sorted(runs, key=lambda run: run.seconds)[2]
            label = f"{name}, {kind}" if "$" in path.read_text() else name
            row(label, milliseconds(run.seconds), f"{run.megabytes:.0f} MB")


def loops(lectern, scratch):
    heading("Scalar loops (start-up of each taken off)")
    row("", "lectern", "Python", "swiftc -O", "Python/lectern", "lectern/swiftc")
    empty = scratch / "empty.swift"
    empty.write_text("")
    start_lectern = measure([lectern, "run", empty]).seconds
    start_python = measure(["python3", "-c", ""]).seconds
    to_python, to_swiftc = [], []
    for program in sorted((HERE / "loops").glob("*.swift")):
        binary = scratch / program.stem
        subprocess.run(
            ["swiftc", "-O", "-swift-version", "5", program, "-o", binary], check=True
        )
        ours = measure([lectern, "run", program], runs=3)
        python = measure(["python3", program.with_suffix(".py")], runs=3)
        native = measure([binary], runs=3)
        if not ours.output == native.output == python.output:
            sys.exit(
                f"{program.name}: lectern prints {ours.output!r}, swiftc {native.output!r}, "
                f"Python {python.output!r}"
            )
        # Less than a tick of work is noise.
        seconds = max(ours.seconds - start_lectern, 1e-4)
        python_seconds = max(python.seconds - start_python, 1e-4)
        native_seconds = max(native.seconds, 1e-4)
        to_python.append(python_seconds / seconds)
        to_swiftc.append(seconds / native_seconds)
        row(
            program.stem,
            milliseconds(seconds),
            milliseconds(python_seconds),
            milliseconds(native_seconds),
            f"{to_python[-1]:.1f}x",
            f"{to_swiftc[-1]:.1f}x",
        )
    mean = lambda ratios: math.exp(statistics.fmean(map(math.log, ratios)))
    row("geometric mean", "", "", "", f"{mean(to_python):.1f}x", f"{mean(to_swiftc):.1f}x")
    row("start-up", milliseconds(start_lectern), milliseconds(start_python))


CHECKED_LINES = """func mean{i}(_ xs: [Double], scale: Double) -> Double {{
  var total = 0.0
  for (i, x) in xs.enumerated() {{
    let y = x * scale + Double(i)
    if y > 0.5 {{
      total += y * y
    }} else {{
      total -= exp(y)
    }}
  }}
  return total / Double(xs.count)
}}
struct Point{i} {{
  var x: Double
  var y: Double
  func length() -> Double {{ (x * x + y * y).squareRoot() }}
  mutating func move(by d: Double) {{
    x += d
    y -= d * 0.5
  }}
}}
let result{i} = mean{i}([1, 2, 3.5], scale: 0.25)
print(result{i}, Point{i}(x: 1, y: 2).length(), [3, 1, 2].map {{ $0 * {i} }}.sorted())
"""


def checking(lectern, scratch):
    heading("Checking (start-up taken off); the aim is 10,000 lines a second")
    program = scratch / "lines.swift"
    text = "import Foundation\n" + "".join(CHECKED_LINES.format(i=i) for i in range(500))
    program.write_text(text)
    empty = scratch / "empty.swift"
    empty.write_text("")
    seconds = max(
        measure([lectern, "check", program]).seconds - measure([lectern, "check", empty]).seconds,
        1e-4,
    )
    lines = text.count("\n")
    row(f"{lines:,} lines", milliseconds(seconds), f"{lines / seconds:,.0f} lines/s")


def python_with_numpy():
    """A Python that has numpy: this one, or one of our own outside the repository."""
    if subprocess.run(["python3", "-c", "import numpy"], capture_output=True).returncode == 0:
        return "python3"
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = cache / "lectern" / "bench-python"
    python = folder / "bin" / "python3"
    if not python.exists():
        subprocess.run(["python3", "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", "numpy"], check=True)
    return str(python)


NUMPY_PRODUCT = """
import sys, numpy
size, count = int(sys.argv[1]), int(sys.argv[2])
a = numpy.full((size, size), 0.5)
b = numpy.full((size, size), 0.25)
out = numpy.empty((size, size))
for _ in range(count):
    numpy.matmul(a, b, out=out)
print(out[0, 0] if count else 0.0)
"""

CELL_PRODUCT = """```{{swift}}
let a = Tensor(repeating: 0.5, shape: [{size}, {size}])
let b = Tensor(repeating: 0.25, shape: [{size}, {size}])
var product = a
for _ in 0..<{count} {{ product = matmul(a, b) }}
print(product[0][0])
```
"""


def products(lectern, scratch):
    heading("Matrix products in a cell, one thread, Float64")
    row("", "lectern", "OpenBLAS", "lectern/OpenBLAS")
    try:
        numpy = python_with_numpy()
    except subprocess.CalledProcessError:
        print("  numpy can't be installed: nothing to compare with")
        return
    environment = dict(os.environ, OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1")

    def ours(size, count):
        path = scratch / f"product-{size}-{count}.md"
        path.write_text(CELL_PRODUCT.format(size=size, count=count))
        return measure(
            [lectern, "render", path, "-o", scratch / "pages", "--threads", "1",
             "--work-limit", str(10**15)], runs=3,
        ).seconds  # fmt: skip

    def theirs(size, count):
        return measure(
            [numpy, "-c", NUMPY_PRODUCT, str(size), str(count)], runs=3, environment=environment
        ).seconds

    for size in MATRIX_SIZES:
        # About a second of work at 20 GFLOP/s.
        count = max(4, int(2e10 / (2 * size**3)))
        gigaflops = lambda time: 2 * size**3 * count / max(time(size, count) - time(size, 0), 1e-4) / 1e9
        left, right = gigaflops(ours), gigaflops(theirs)
        row(
            f"{size} x {size} x {size}",
            f"{left:.1f} GFLOP/s",
            f"{right:.1f} GFLOP/s",
            f"{left / right:.2f}x",
        )


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lectern = Path(sys.argv[1]).resolve()
    machine()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        rendering(lectern, scratch)
        many_pages.compare(lectern, scratch, sys.modules[__name__])
        many_pages.compare_prose(lectern, scratch, sys.modules[__name__])
        preview.measure(lectern, scratch, sys.modules[__name__])
        loops(lectern, scratch)
        checking(lectern, scratch)
        products(lectern, scratch)
    flows.report(lectern.parent / "flows-bench")


main()
