protocol SM<Scalar> { associatedtype Scalar; associatedtype Entries: Sequence where Entries.Element == (row: Int, value: Scalar); var entries: Entries { get } }
extension SM { func dense() -> [Scalar] { entries.map(\.value) } }
struct COO<S>: SM { typealias Scalar = S; var entries: [(row: Int, value: S)] = [] }
let ms: [any SM<Int>] = [COO(entries: [(1, 2), (3, 4)])]
print(ms[0].dense())
