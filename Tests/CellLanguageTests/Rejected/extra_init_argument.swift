struct P { var x: Int }
print(P(x: 1, z: 2))  // error: z
