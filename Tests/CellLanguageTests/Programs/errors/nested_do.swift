struct Stop: Error {}
func run(_ steps: [() throws -> Void]) -> Int {
  var done = 0
  for s in steps {
    do { try s(); done += 1 } catch is Stop { print("stop"); break } catch { print("skip", error); continue }
  }
  return done
}
enum Odd: Error { case odd }
print(run([{ }, { throw Odd.odd }, { print("third") }, { throw Stop() }, { print("never") }]))
func inner() throws { throw Odd.odd }
do { do { try inner() } catch is Stop { print("wrong") } } catch { print("outer", error) }
