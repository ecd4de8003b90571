func f(_ x: @escaping Int) { print(x) }  // error: function
f(1)
