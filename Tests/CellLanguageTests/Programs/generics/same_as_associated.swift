protocol U { var s: String { get } }
protocol Shape { associatedtype Unit: U; func unit() -> Unit }
struct M: U { let s = "m" }; struct Sq: Shape { func unit() -> M { M() } }
struct AnyShape<T> { let u: T; init<S: Shape>(_ s: S) where S.Unit == T { u = s.unit() } }
print(AnyShape(Sq()).u.s)
