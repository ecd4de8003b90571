enum E { case a }
let e = E.a
if case .a(let x) = e { print(x) }  // error: a
