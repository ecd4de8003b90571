import Foundation
print(sinf(0.5), powf(2, 0.5), sqrtf(2), fmaf(1, 2, 3), lround(2.5), lround(-2.5), lroundf(1.4), lrint(2.5), hypotf(3, 4), floorf(2.7), tanhf(0.25), fabsf(-2))
