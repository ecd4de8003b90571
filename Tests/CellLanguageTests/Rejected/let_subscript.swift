let d = ["a": 1]
d["b"] = 2  // error: let
print(d)
