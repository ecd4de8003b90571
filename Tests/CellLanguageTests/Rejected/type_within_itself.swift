func cross<A, B>(_ f: (A, B) -> ([B], [A])) {}
cross { ($0, $1) }  // error: convert
