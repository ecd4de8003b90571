import CellMachine
import Testing

/// Values as the machine prints them; the expected texts are what a program built by `swiftc` (6.3)
/// printed for the same values.
@Suite struct PrinterTests {
  let machine = Machine()
  private let int: TypeID
  private let double: TypeID
  private let string: TypeID

  init() {
    let raw = machine.layout(.raw)
    let reference = machine.layout(.reference)
    int = machine.addType(
      TypeDescriptor(
        name: "Int", qualifiedName: "Swift.Int", kind: .integer(bits: 64, isSigned: true),
        layout: raw))
    double = machine.addType(
      TypeDescriptor(name: "Double", qualifiedName: "Swift.Double", kind: .double, layout: raw))
    string = machine.addType(
      TypeDescriptor(
        name: "String", qualifiedName: "Swift.String", kind: .string, layout: reference))
  }

  private func text(
    _ slots: [Slot], _ type: TypeID, _ style: Machine.DescriptionStyle = .plain
  ) -> String {
    var slots = slots
    return slots.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { machine.describe($0, type: type, style: style) } ?? ""
    }
  }

  private func bits(_ value: Double) -> Slot { Slot(truncatingIfNeeded: value.bitPattern) }
  private func string(_ text: String) -> Slot { machine.heap.makeString(text).slot }

  @Test(arguments: [
    (1.0, "1.0"), (0.1 + 0.2, "0.30000000000000004"), (1e-5, "1e-05"), (1e16, "1e+16"),
    (-0.0, "-0.0"), (.infinity, "inf"), (.nan, "nan"), (.leastNonzeroMagnitude, "5e-324"),
    (123456789.0, "123456789.0"),
  ]) func printsDoubles(value: Double, expected: String) {
    #expect(text([bits(value)], double) == expected)
  }

  @Test func printsStructsWithTheirModuleOnlyInside() {
    let layout = machine.layout(Layout([.raw, .raw]))
    let point = machine.addType(
      TypeDescriptor(
        name: "Point", qualifiedName: "main.Point",
        kind: .struct([
          .init(name: "x", type: double, offset: 0), .init(name: "y", type: int, offset: 1),
        ]), layout: layout))
    #expect(text([bits(1), 2], point) == "Point(x: 1.0, y: 2)")
    let list = machine.addType(
      TypeDescriptor(name: "Array", kind: .array(point), layout: machine.layout(.reference)))
    let array = machine.heap.makeArray(element: layout, capacity: 1)
    array?.elements[0] = bits(1)
    array?.elements[1] = 2
    array?.count = 1
    #expect(text([array?.slot ?? 0], list) == "[main.Point(x: 1.0, y: 2)]")
  }

  @Test func quotesStringsInsideContainersOnly() {
    #expect(text([string("a\"b")], string) == "a\"b")
    #expect(text([string("a\"b\n")], string, .debug) == "\"a\\\"b\\n\"")
    let optional = machine.addType(
      TypeDescriptor(
        name: "Optional", kind: .optional(string, tagOffset: nil),
        layout: machine.layout(.reference)))
    #expect(text([string("x")], optional) == "Optional(\"x\")")
    #expect(text([0], optional) == "nil")
    let pair = machine.addType(
      TypeDescriptor(
        name: "",
        kind: .tuple([
          .init(name: nil, type: int, offset: 0), .init(name: "name", type: string, offset: 1),
        ]), layout: machine.layout(Layout([.raw, .reference]))))
    #expect(text([1, string("x")], pair) == "(1, name: \"x\")")
  }

  @Test func printsCasesByName() {
    let shape = machine.addType(
      TypeDescriptor(
        name: "Shape", qualifiedName: "main.Shape",
        kind: .enum([
          .init(
            name: "circle", payload: [.init(name: "radius", type: double, offset: 0)],
            places: [1]),
          .init(name: "unit"),
        ]), layout: machine.layout(Layout([.raw, .raw]))))
    #expect(text([0, bits(2)], shape) == "circle(radius: 2.0)")
    #expect(text([1, 0], shape) == "unit")
    #expect(text([0, bits(2)], shape, .debug) == "main.Shape.circle(radius: 2.0)")
  }

  @Test func printsDictionariesAndSets() throws {
    let raw = machine.layout(.raw)
    let layout = machine.layout(.reference)
    let table = Table(machine.heap.makeTable(key: layout, value: raw))
    let dictionary = machine.addType(
      TypeDescriptor(name: "Dictionary", kind: .dictionary(key: string, value: int), layout: layout)
    )
    #expect(text([table.object.slot], dictionary) == "[:]")
    let slots = try #require(machine.heap.insert(into: table, hash: 1))
    slots[0] = string("a")
    slots[1] = 1
    #expect(text([table.object.slot], dictionary) == "[\"a\": 1]")
    let set = machine.addType(TypeDescriptor(name: "Set", kind: .set(string), layout: layout))
    #expect(text([table.object.slot], set) == "[\"a\"]")
    #expect(text([table.object.slot], set, .debug) == "Set([\"a\"])")
  }
}
