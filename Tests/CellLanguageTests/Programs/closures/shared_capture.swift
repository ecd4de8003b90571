func account() -> (deposit: (Int) -> Void, balance: () -> Int) {
  var money = 0
  return ({ money += $0 }, { money })
}
let acc = account()
acc.deposit(50)
acc.deposit(25)
print(acc.balance())
var log: [String] = []
let record: (String) -> Void = { log.append($0) }
record("a")
record("b")
print(log)
