for x in [0.1, 1.0, 100, 1e15, 1e16, 1e17, 123456.789, 1.0 / 3, 2e-5, 1e-4, 5e-324, -2.5, 0.1 + 0.2] { print(x) }
print(Float(0.1), Float(1) / 3, Float(16777216), Float(1e10), Float.pi)
print(Double.pi, Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.ulpOfOne)
print([1e100, .nan, -.infinity], 1e22, 1e21, 12345678901234567890.0)
