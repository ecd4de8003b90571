struct Money: CustomStringConvertible { var cents: Int; var description: String { "$\(cents / 100).\(cents % 100)" } }
struct Debug: CustomDebugStringConvertible { var debugDescription: String { "debug!" } }
struct Wallet { var m = Money(cents: 1234); var d = Debug() }
print(Money(cents: 550), [Money(cents: 199)], Wallet(), "\(Money(cents: 101))")
print(Debug(), [Debug()], String(reflecting: Money(cents: 120)))
print(["k": Money(cents: 300)], Optional(Money(cents: 400)) as Any, (Money(cents: 511), 1))
enum E: CustomStringConvertible { case a, b; var description: String { self == .a ? "first" : "second" } }
print(E.a, [E.b], "\(E.a)")
class C: CustomStringConvertible { var description: String { "a C" } }
print(C(), [C()])
