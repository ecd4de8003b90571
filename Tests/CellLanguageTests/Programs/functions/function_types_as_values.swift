print(((Int, String) -> [Int]?).self)
print(((Int, String) throws -> [Int]?).self)
print(((inout Int) -> Void).self)
print([(Int) throws -> String]().count, [String: (inout Int) -> Void]().count)
let f = { (x: inout Int) in x += 1 }
print(type(of: f) == ((inout Int) -> Void).self, f is (inout Int) -> Void)
print(((inout Int, String) throws -> [Int]?).self)
