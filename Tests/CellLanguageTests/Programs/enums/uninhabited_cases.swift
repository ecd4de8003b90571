enum Void2 {}
func a(_ r: Result<Int, Never>) -> Int { switch r { case .success(let x): x } }
func b(_ e: Result<Never, E>) -> E { switch e { case .failure(let x): return x } }
struct E: Error {}
func c(_ v: Void2) -> Int { switch v {} }
func d(_ o: Never?) -> Int { switch o { case nil: 0 } }
print(a(.success(4)), b(.failure(E())), d(nil))
