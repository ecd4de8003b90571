struct R { var w = 2; var area: Int { w * w } }
var r = R()
r.area = 9  // error: get-only
print(r)
