import Fundation  // error: Fundation
print(1)
