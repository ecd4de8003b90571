final class Box: Equatable { var x = 1 } // error: conform
print(Box() == Box())
