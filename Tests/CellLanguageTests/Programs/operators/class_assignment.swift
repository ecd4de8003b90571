// An operator that changes an object takes it as it is; the others keep their `inout`.
final class Account {
  private(set) var balance = 0.0
  func add(_ amount: Double) { balance += amount }
  static func += (account: Account, amount: Double) { account.add(amount) }
}
struct V {
  var x: Int
  static func *= (a: inout V, k: Int) { a.x *= k }
}
let account = Account()
account.add(2)
account += 3
print(account.balance)
var v = V(x: 3)
v *= 2
var i = 1
i += 1
var xs = [1]
xs += [2, 3]
print(v.x, i, xs)
