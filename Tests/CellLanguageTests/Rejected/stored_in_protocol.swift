protocol P { var n: Int }  // error: get
print(1)
