def matrix(size, seed):
    return [
        [((i * 31 + j * 17 + seed) % 101) / 101 - 0.5 for j in range(size)] for i in range(size)
    ]


def product(a, b):
    rows = len(a)
    inner = len(b)
    columns = len(b[0])
    result = [[0.0] * columns for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            total = 0.0
            for k in range(inner):
                total += a[i][k] * b[k][j]
            result[i][j] = total
    return result


def main():
    size = 170
    a = matrix(size, 7)
    b = matrix(size, 13)
    c = product(product(a, b), a)
    trace = 0.0
    for i in range(size):
        trace += c[i][i]
    print(trace, c[0][0], c[size - 1][0])


main()
