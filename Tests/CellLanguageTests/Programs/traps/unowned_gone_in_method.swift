final class O { let name = "o" }
final class C { unowned let owner: O; init(_ o: O) { owner = o }
  func who() -> String {
    owner.name  // trap
  }
}
var o: O? = O(); let c = C(o!); o = nil
print(c.who())
