import Foundation
// The sign of a NaN depends on the processor, so NaNs are only asked for.
print(sqrt(-1.0).isNaN, log(-1.0).isNaN, pow(-8.0, 1.0 / 3).isNaN, fmod(5.0, 0.0).isNaN, sin(Double.infinity).isNaN)
print(log(0.0), pow(0.0, 0.0), exp(1000.0), exp(-1000.0), pow(2.0, -1074.0))
print(atan2(0.0, -1.0), atan(Double.infinity), tgamma(0.5), hypot(1e200, 1e200))
print(floor(-0.5), round(-0.5), ceil(-0.5), tanh(50.0), log1p(-1.0), expm1(-1000.0))
