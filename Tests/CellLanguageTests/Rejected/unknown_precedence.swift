precedencegroup Power { higherThan: Nope }  // error: Nope
print(1)
