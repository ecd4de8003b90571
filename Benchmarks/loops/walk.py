class Generator:
    def __init__(self):
        self.state = 1

    def next(self):
        self.state = (self.state * 1_103_515_245 + 12_345) % 2_147_483_648
        return self.state


def main():
    generator = Generator()
    x = 0
    y = 0
    visits = [0] * (64 * 64)
    for _ in range(3_000_000):
        direction = generator.next() // 65_536 % 4
        if direction == 0:
            x = (x + 1) % 64
        elif direction == 1:
            x = (x + 63) % 64
        elif direction == 2:
            y = (y + 1) % 64
        else:
            y = (y + 63) % 64
        visits[y * 64 + x] += 1
    most = 0
    for count in visits:
        if count > most:
            most = count
    print(x, y, most)


main()
