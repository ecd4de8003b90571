let b = true
print(if b { 1 } else { 2 })  // error: may only be used
