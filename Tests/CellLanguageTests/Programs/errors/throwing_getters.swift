enum E: Error { case a, b(Int) }
struct S {
  var v: Int { get throws { throw E.a } }
  var w: Int { get throws { 2 } }
  var typed: Int { get throws(E) { throw .b(1) } }
  subscript(i: Int) -> Int { get throws(E) { if i > 1 { throw .b(i) }; return i } }
}
do { print(try S().w, try S().w + 1); print(try S().v) } catch { print(error) }
do { _ = try S().v } catch { print(error) }
do { let x = try S().v; print(x) } catch { print(error) }
do { print(try S()[1], try S()[2]) } catch .b(let n) { print("b", n) } catch { print(error) }
print((try? S().typed) as Any, (try? S().w) as Any)
