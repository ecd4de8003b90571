struct Invalid<S, I>: Error { let state: S, input: I }
protocol Command { mutating func execute(on doc: inout String) throws }
struct Insert: Command {
  let at: Int, text: String
  mutating func execute(on d: inout String) throws { throw Invalid(state: d, input: at) }
}
struct Macro: Command { var parts: [any Command]; mutating func execute(on d: inout String) throws {} }
struct Editor {
  var doc = ""
  mutating func run(_ c: any Command) -> String {
    var c = c
    do { try c.execute(on: &doc); return doc } catch { return "?" }
  }
}
var ed = Editor()
print(ed.run(Insert(at: 50, text: "!")))
print(ed.run(Macro(parts: [Insert(at: 0, text: "J"), Insert(at: 50, text: "?")])))
