class Dual:
    """A number and its derivative."""

    __slots__ = ("value", "slope")

    def __init__(self, value, slope):
        self.value = value
        self.slope = slope

    def __add__(self, other):
        if isinstance(other, Dual):
            return Dual(self.value + other.value, self.slope + other.slope)
        return Dual(self.value + other, self.slope)

    def __mul__(self, other):
        return Dual(self.value * other.value, self.value * other.slope + self.slope * other.value)

    def __truediv__(self, other):
        return Dual(self.value / other, self.slope / other)


def polynomial(x, coefficients):
    result = Dual(0.0, 0.0)
    for coefficient in reversed(coefficients):
        result = result * x + coefficient
    return result


def exponential(x, terms):
    term = Dual(1.0, 0.0)
    total = term
    for n in range(1, terms + 1):
        term = term * x / n
        total += term
    return total


def main():
    coefficients = [1.0, -0.5, 0.25, 2.0, -1.5, 0.125]
    total = Dual(0.0, 0.0)
    for i in range(60_000):
        x = Dual(i / 30_000 - 1, 1.0)
        total += polynomial(x, coefficients) * exponential(x, 12)
    print(total.value / 60_000, total.slope / 60_000)


main()
