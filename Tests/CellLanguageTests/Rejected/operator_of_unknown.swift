let square = { x in x * x } // error: '*'
print(square(3))
