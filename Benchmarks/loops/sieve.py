def main():
    limit = 3_000_000
    is_prime = [True] * (limit + 1)
    count = 0
    for n in range(2, limit + 1):
        if is_prime[n]:
            count += 1
            multiple = n * n
            while multiple <= limit:
                is_prime[multiple] = False
                multiple += n
    print(count)


main()
