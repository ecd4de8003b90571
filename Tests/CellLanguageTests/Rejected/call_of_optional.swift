struct S { var action: (() -> Void)? }
let s = S()
s.action()  // error: unwrapped
