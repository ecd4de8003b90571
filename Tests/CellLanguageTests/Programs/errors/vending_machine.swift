// Errors
enum VendingError: Error, Equatable {
  case invalidSelection
  case insufficientFunds(coinsNeeded: Int)
  case outOfStock
}
struct Item { var price: Int; var count: Int }
class VendingMachine {
  var inventory = ["Candy Bar": Item(price: 12, count: 7), "Chips": Item(price: 10, count: 4), "Pretzels": Item(price: 7, count: 0)]
  var coins = 0
  func vend(_ name: String) throws {
    guard let item = inventory[name] else { throw VendingError.invalidSelection }
    guard item.count > 0 else { throw VendingError.outOfStock }
    guard item.price <= coins else { throw VendingError.insufficientFunds(coinsNeeded: item.price - coins) }
    coins -= item.price
    var newItem = item
    newItem.count -= 1
    inventory[name] = newItem
    print("Dispensing \(name)")
  }
}
let favorites = ["Alice": "Chips", "Bob": "Licorice", "Eve": "Pretzels"]
func buy(_ person: String, _ vm: VendingMachine) throws {
  let snack = favorites[person] ?? "Candy Bar"
  try vm.vend(snack)
}
let vm = VendingMachine()
vm.coins = 8
do {
  try buy("Alice", vm)
  print("Success! Yum.")
} catch VendingError.invalidSelection {
  print("Invalid Selection.")
} catch VendingError.outOfStock {
  print("Out of Stock.")
} catch VendingError.insufficientFunds(let n) {
  print("Insufficient funds. Please insert an additional \(n) coins.")
} catch {
  print("Unexpected error: \(error).")
}
for who in ["Bob", "Eve", "Zed"] {
  do { try buy(who, vm) } catch let e as VendingError where e == .outOfStock { print("stock", e) } catch is VendingError { print("vending", who) }
}
vm.coins = 100
print((try? vm.vend("Chips")) != nil, (try? vm.vend("Gum")) == nil)
struct PurchasedSnack { let name: String; init(name: String, vm: VendingMachine) throws { try vm.vend(name); self.name = name } }
let s = try PurchasedSnack(name: "Candy Bar", vm: vm)
print(s.name, vm.coins)
func process(_ xs: [String], using f: (String) throws -> Int) rethrows -> [Int] { try xs.map(f) }
struct ParseError: Error, CustomStringConvertible { let text: String; var description: String { "cannot parse '\(text)'" } }
func parse(_ s: String) throws -> Int { guard let v = Int(s) else { throw ParseError(text: s) }; return v }
print(process(["a", "bb"]) { $0.count })
do { print(try process(["1", "2", "x"], using: parse)) } catch { print("caught:", error) }
func cleanup(_ fail: Bool) throws -> String {
  defer { print("defer 1") }
  defer { print("defer 2") }
  if fail { throw ParseError(text: "fail") }
  defer { print("defer 3") }
  return "done"
}
for b in [false, true] { do { print(try cleanup(b)) } catch { print(error) } }
let results: [Result<Int, Error>] = ["4", "y"].map { s in Result { try parse(s) } }
for r in results { switch r { case .success(let v): print("ok", v); case .failure(let e): print("bad", e) } }
let r2 = results[0].map { $0 * 10 }.flatMap { v -> Result<String, Error> in .success("v\(v)") }
print(try r2.get())
enum Typed: Error { case neg(Int), big }
func check(_ x: Int) throws(Typed) -> Int { if x < 0 { throw .neg(x) }; if x > 100 { throw .big }; return x }
func twice(_ x: Int) throws(Typed) -> Int { try check(x) * 2 }
for x in [3, -4, 500] { do { print(try twice(x)) } catch { switch error { case .neg(let n): print("neg", n); case .big: print("big") } } }
do { do { throw Typed.big } catch Typed.neg { print("no") } } catch { print("outer", error) }
let opt: Int? = try? check(7)
print(opt as Any, (try? check(-1)) as Any)
