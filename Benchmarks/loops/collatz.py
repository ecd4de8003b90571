def main():
    longest = 0
    best = 0
    for start in range(1, 150_000):
        n = start
        steps = 0
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
        if steps > longest:
            longest = steps
            best = start
    print(best, longest)


main()
