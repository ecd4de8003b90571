func sum(_ xs: Double...) -> Double { xs.reduce(0, +) }
print(sum(), sum(1), sum(1, 2.5, 3))
func join(_ parts: String..., by sep: String) -> String { parts.joined(separator: sep) }
print(join("a", "b", "c", by: "-"), join(by: "-"))
print(max(3, 9, 2, 7), min(4, 2, 8))
