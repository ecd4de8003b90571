import Foundation

struct E: LocalizedError { var errorDescription: String? { "bad thing" } }
enum F: Error { case a, b(Int), c }
struct G: Error { var x = 1 }
class H: Error {}
enum R: Int, Error { case x = 5, y = 9 }
enum L: String, LocalizedError { case p, q; var errorDescription: String? { self == .p ? "P!" : nil } }
let es: [any Error] = [E(), F.a, F.b(2), F.c, G(), H(), R.x, R.y, L.p, L.q]
for e in es { print(e.localizedDescription) }
do { throw E() } catch { print(error.localizedDescription, error) }
print(E().localizedDescription, L.p.failureReason as Any)
