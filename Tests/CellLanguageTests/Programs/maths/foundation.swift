import Foundation
print(sqrt(2.0), exp(1.0), log(10.0), pow(2.0, 0.5), sin(1.0), cos(1.0), tan(0.5))
print(asin(0.5), acos(0.5), atan(1.0), atan2(1.0, -1.0), sinh(1.0), cosh(1.0), tanh(0.5))
print(floor(2.7), ceil(2.1), round(2.5), trunc(-2.7), fabs(-3.5), fmod(7.5, 2.0))
print(log2(8.0), log10(1000.0), log1p(1e-10), expm1(1e-10), cbrt(8.0), hypot(3.0, 4.0), exp2(3.0))
print(erf(0.5), erfc(0.5), tgamma(5.0), asinh(1.0), acosh(1.0), atanh(0.0))
print(max(1.0, 2), min(3, 4.5), abs(-2.5), pow(2.0, 10.0), Double.pi * 2)
