func lazyOr(_ a: Bool, _ b: @autoclosure () -> Bool) -> Bool { a ? true : b() }
func noisy() -> Bool { print("noisy"); return false }
print(lazyOr(true, noisy()))
print(lazyOr(false, noisy()))
func trace(_ m: @autoclosure () -> String, on: Bool) { if on { print(m()) } }
trace("value \(1 + 1)", on: true)
trace("value \(noisy())", on: false)
