typealias Name = Int
struct Name {} // error: twice
