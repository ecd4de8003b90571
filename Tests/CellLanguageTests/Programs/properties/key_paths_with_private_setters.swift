final class T {
  private(set) var subs: [Int] = []
  var open = 1
  static func kp() -> PartialKeyPath<T> { \.subs }
  static func watch(_ key: PartialKeyPath<T>) -> String {
    switch key { case \T.subs: "subs"; case \T.open: "open"; default: "other" }
  }
}
print(T.kp() == \T.subs, Set<AnyKeyPath>([\T.subs, T.kp()]).count, T.watch(\T.subs), T.watch(\.open))
struct P { private(set) var x = 1; static let px = \P.x; var y = 2 }
print(P.px == \P.x, (P.px as AnyKeyPath) == \P.y, (\P.y as AnyKeyPath) == (\P.y as PartialKeyPath))
func f() -> AnyKeyPath { struct P { var x = 1 }; return \P.x }
print(f() == (\P.x as AnyKeyPath), [\P.x: 1, \P.y: 2].count, ([1: \P.x] as [Int: AnyKeyPath])[1] == \P.x)
