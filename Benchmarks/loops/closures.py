from functools import reduce
from operator import add


def compose(f, g):
    return lambda x: g(f(x))


def main():
    scaled = compose(lambda x: x * 0.5, lambda x: x + 1)
    integers = 0
    reals = 0.0
    for step in range(1, 13):
        numbers = list(map(lambda n: (n * 7_919 + step) % 40_009, range(40_000)))
        kept = list(filter(lambda n: n % 3 != 0, numbers))
        ordered = sorted(kept, key=lambda n: (n % 1_000, n))
        integers += reduce(add, map(lambda n: n * n % 10_007, ordered), 0)
        integers += ordered[step * 100]

        values = list(map(lambda n: scaled(float(n)) / 20_000, numbers))
        high = sorted(filter(lambda x: x > 0.25, values), reverse=True)
        reals += reduce(lambda a, b: a + b, map(lambda x: x * x, high), 0.0)
        reals -= high[step]
    print(integers, reals)


main()
