import Foundation
print(String(format: "%.3f %8.2f|%-8.2f|%08.3f", 3.14159, 2.5, 2.5, -1.5))
print(String(format: "%d %5d|%-5d|%05d %+d", 42, 42, 42, 42, 42))
print(String(format: "%x %X %o %e %g %G", 255, 255, 8, 12345.678, 0.0001, 1e10))
print(String(format: "%d%% of %.1f", 50, 2.25), String(format: "no arguments"))
print(String(format: "%.10g %.0f %5.1e", 1.0 / 3, 2.5, 123.456), String(format: "%ld", Int.max))
print(String(format: "%6.2f %6.2f", 1.005, -0.001))
