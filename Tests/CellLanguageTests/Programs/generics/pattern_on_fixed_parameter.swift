struct Prism<S, A> { let preview: (S) -> A?, review: (A) -> S }
enum Shape { case circle(Double), rect }
extension Prism where S == Shape, A == Double { static var c1: Prism { Prism(preview: { if case .circle(let r) = $0 { r } else { nil } }, review: { .circle($0) }) } }
print(Prism.c1.preview(.circle(2)) as Any)
