class Factors:
    def __init__(self, matrix):
        n = len(matrix)
        lu = [row[:] for row in matrix]
        pivots = list(range(n))
        for k in range(n):
            pivot = k
            for i in range(k + 1, n):
                if abs(lu[i][k]) > abs(lu[pivot][k]):
                    pivot = i
            if pivot != k:
                lu[k], lu[pivot] = lu[pivot], lu[k]
                pivots[k], pivots[pivot] = pivots[pivot], pivots[k]
            for i in range(k + 1, n):
                factor = lu[i][k] / lu[k][k]
                lu[i][k] = factor
                for j in range(k + 1, n):
                    lu[i][j] -= factor * lu[k][j]
        self.lu = lu
        self.pivots = pivots

    def solve(self, b):
        n = len(b)
        lu = self.lu
        x = [b[p] for p in self.pivots]
        for i in range(n):
            for j in range(i):
                x[i] -= lu[i][j] * x[j]
        for i in reversed(range(n)):
            for j in range(i + 1, n):
                x[i] -= lu[i][j] * x[j]
            x[i] /= lu[i][i]
        return x


def main():
    n = 300
    state = 1
    a = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
            a[i][j] = state / 2_147_483_648 - 0.5
    b = [float(i % 7) - 3 for i in range(n)]
    factors = Factors(a)
    x = factors.solve(b)
    residual = 0.0
    for i in range(n):
        total = 0.0
        for j in range(n):
            total += a[i][j] * x[j]
        residual = max(residual, abs(total - b[i]))
    print(x[0], x[n - 1], "true" if residual < 1e-9 else "false")


main()
