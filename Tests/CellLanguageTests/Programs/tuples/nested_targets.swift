var a = 0, b = "", c = 1.0
(a, (b, c)) = (1, ("x", 2.5))
print(a, b, c)
((a, _), c) = ((4, 3), 1)
print(a, c)
