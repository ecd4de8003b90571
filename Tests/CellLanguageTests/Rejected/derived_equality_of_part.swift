struct Plain { var x = 1 }
struct Pair: Equatable { var a: Int; var b: Plain } // error: conform
print(Pair(a: 1, b: Plain()) == Pair(a: 1, b: Plain()))
