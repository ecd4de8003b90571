from math import exp

MASK = 0xFFFFFFFFFFFFFFFF


class Generator:
    """xorshift64*"""

    def __init__(self, state):
        self.state = state

    def next(self):
        state = self.state
        state ^= state >> 12
        state ^= (state << 25) & MASK
        state ^= state >> 27
        self.state = state
        return (state * 2_685_821_657_736_338_717) & MASK

    def uniform(self):
        return (self.next() >> 11) / 9_007_199_254_740_992


def log_density(x):
    """The logarithm of a density with two wells, up to a constant."""
    y = x * x - 1
    return -2 * y * y + 0.3 * x


def main():
    generator = Generator(88_172_645_463_325_252)
    x = 0.0
    current = log_density(x)
    accepted = 0
    total = 0.0
    squares = 0.0
    count = 500_000
    for _ in range(count):
        proposal = x + 2 * (generator.uniform() - 0.5)
        proposed = log_density(proposal)
        if generator.uniform() < exp(proposed - current):
            x = proposal
            current = proposed
            accepted += 1
        total += x
        squares += x * x
    print(accepted, total / count, squares / count)


main()
