enum F: Error { case bad(Int) }
func p(_ x: Int) throws(F) -> Int { if x > 2 { throw .bad(x) }; return x * 2 }
func g(_ xs: [Int]) throws(F) -> [Int] { try xs.map { x throws(F) in try p(x) } }
func h(_ xs: [Int]) throws(F) -> [Int] { try xs.map(p) }
func k(_ xs: [Int]) -> String { do { return "\(try xs.map(p))" } catch { switch error { case .bad(let n): return "bad \(n)" } } }
func m(_ o: Int?) throws(F) -> Int? { try o.map(p) }
func r(_ x: Int) -> Result<Int, F> { Result { () throws(F) in try p(x) } }
do { print(try g([1, 2]), try h([2]), k([1]), k([5])); _ = try g([3]) } catch { print(error) }
print(try m(2) as Any, r(1), r(9))
do { print(try [1].map(p)) } catch .bad(let n) { print(n) }
