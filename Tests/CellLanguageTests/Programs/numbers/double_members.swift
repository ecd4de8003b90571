let x = 2.75
print(x.rounded(), x.rounded(.down), x.rounded(.up), x.rounded(.towardZero), (-x).rounded(), 2.5.rounded(.toNearestOrEven), 3.5.rounded(.toNearestOrEven))
print((7.5).truncatingRemainder(dividingBy: 2), (7.5).remainder(dividingBy: 2), 2.0.squareRoot())
print(x.isNaN, Double.nan.isNaN, (1 / 0.0).isInfinite, x.isFinite, 0.0.isZero, x.sign, (-x).sign)
print(x.magnitude, abs(-x), x.exponent, x.significand, x.ulp, x.nextUp, x.nextDown)
print(x.bitPattern, Double(bitPattern: 0x4000000000000000), Float(1.5).bitPattern)
print(Double.minimum(1, .nan), Double.maximum(2, 3), max(1, .infinity), (1.0).addingProduct(2, 3))
print(x.isLess(than: 3), Double.pi.rounded(.down), 1e300 * 1e10, -1 / 0.0, 0 / 0.0 == 0 / 0.0)
print(Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.zero, Double(sign: .minus, exponent: 3, significand: 1.5))
var y = 9.0
y.formSquareRoot()
y.round(.up)
y.negate()
print(y, 5.0.isEqual(to: 5), Double.nan.description, 0.1.isNormal, 3.0.binade)
