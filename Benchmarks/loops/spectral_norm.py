from math import sqrt


def element(i, j):
    diagonal = i + j
    return 1.0 / (diagonal * (diagonal + 1) // 2 + i + 1)


def times(u):
    result = [0.0] * len(u)
    for i in range(len(u)):
        total = 0.0
        for j in range(len(u)):
            total += element(i, j) * u[j]
        result[i] = total
    return result


def transpose_times(u):
    result = [0.0] * len(u)
    for i in range(len(u)):
        total = 0.0
        for j in range(len(u)):
            total += element(j, i) * u[j]
        result[i] = total
    return result


def main():
    u = [1.0] * 290
    for _ in range(10):
        v = transpose_times(times(u))
        u = transpose_times(times(v))
    uv = 0.0
    vv = 0.0
    for a, b in zip(u, v):
        uv += a * b
        vv += b * b
    print(sqrt(uv / vv))


main()
