func largest<T: Comparable>(_ xs: [T]) -> T { xs.max()! }
struct P {}
print(largest([P()]))  // error: Comparable
