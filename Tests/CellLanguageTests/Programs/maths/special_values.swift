import Foundation
print(sqrt(-1.0), log(0.0), log(-1.0), pow(0.0, 0.0), pow(-8.0, 1.0 / 3), exp(1000.0), exp(-1000.0))
print(atan2(0.0, -1.0), atan(Double.infinity), fmod(5.0, 0.0), tgamma(0.5), hypot(1e200, 1e200))
print(floor(-0.5), round(-0.5), ceil(-0.5), sin(Double.infinity), tanh(50.0))
