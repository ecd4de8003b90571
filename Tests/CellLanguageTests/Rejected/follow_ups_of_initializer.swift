class Base { var x = 1; init(_ x: Int) {}; class var kind: String { "b" }; var logs: [String] { [] } }
class Derived: Base {}
for o in [Derived()] { print(type(of: o).kind) } // error: argument
