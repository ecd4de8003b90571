struct ParseError: Error, CustomStringConvertible { let line: Int; var description: String { "line \(line)" } }
struct Plain: Error { let code: Int }
func f(_ n: Int) throws { if n == 0 { throw ParseError(line: 7) }; throw Plain(code: n) }
for n in 0...1 { do { try f(n) } catch { print(error, "\(error)", type(of: error)) } }
do { try f(0) } catch let e as ParseError { print(e.line) }
var seen: [any Error] = []
for n in [0, 5] { do { try f(n) } catch { seen.append(error) } }
print(seen, seen.compactMap { ($0 as? Plain)?.code })
