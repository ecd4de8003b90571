// A closure that is inlined into the library's loop traps at its own line.
let divisors = [3, 2, 1, 0]
let quotients =
  divisors
  .map { (x: Int) -> Int in
    let y = x + 1
    return 10 / (y - 1)  // trap
  }
print(quotients)
