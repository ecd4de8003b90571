def f(x):
    return x * x / (1 + x * x * x)


def main():
    count = 10_000_000
    width = 2.0 / count
    total = 0.0
    for i in range(count):
        total += f((i + 0.5) * width)
    print(total * width)


main()
