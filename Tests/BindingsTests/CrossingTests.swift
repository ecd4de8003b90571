import CellMachine
import Flows
import Plots
import Tensors
import Testing

@testable import Bindings

@Suite("Crossing")
struct CrossingTests {
  let machine = Machine()
  let session: LibrarySession

  init() { session = LibrarySession(machine: machine) }

  /// What comes back of a value that was written to slots; its references are released.
  private func roundTrip<C: Crossing>(_ type: C.Type, _ value: C.Crossed) throws -> C.Crossed {
    let slots = Slots.allocate(capacity: C.slotCount + 1)
    defer { slots.deallocate() }
    slots.initialize(repeating: 0x5555, count: C.slotCount + 1)
    C.write(value, slots, session)
    #expect(slots[C.slotCount] == 0x5555, "wrote beyond its slots")
    #expect(C.kinds.count == C.slotCount)
    let back = try C.read(slots, session)
    C.release(slots, machine.heap)
    return back
  }

  @Test("keeps numbers, truth values and texts", arguments: [0, -1, .min, .max])
  func scalars(_ value: Int) throws {
    #expect(try roundTrip(Int.self, value) == value)
    #expect(
      try roundTrip(UInt64.self, UInt64(bitPattern: Int64(value)))
        == .init(bitPattern: Int64(value)))
    let double = Double(bitPattern: UInt64(bitPattern: Int64(value)))
    #expect(try roundTrip(Double.self, double).bitPattern == double.bitPattern)
    #expect(try roundTrip(Bool.self, value < 0) == (value < 0))
    #expect(try roundTrip(String.self, "zähl \(value)") == "zähl \(value)")
  }

  @Test("keeps arrays, also nested and empty ones")
  func arrays() throws {
    #expect(try roundTrip([Double].self, [1.5, -.infinity]) == [1.5, -.infinity])
    #expect(try roundTrip([[Int]].self, [[1], [], [2, 3]]) == [[1], [], [2, 3]])
    #expect(try roundTrip([String].self, ["a", ""]) == ["a", ""])
    #expect(try roundTrip([Int?].self, [nil, 3]) == [nil, 3])
  }

  @Test("tells nil from zero and from the empty array")
  func optionals() throws {
    #expect(try roundTrip(Int?.self, 0) == .some(0))
    #expect(try roundTrip(Int?.self, nil) == nil)
    #expect(try roundTrip([Int]?.self, []) == .some([]))
    #expect(try roundTrip([Int]?.self, nil) == nil)
    #expect(try roundTrip(String?.self, "") == .some(""))
    #expect(try roundTrip(Tensor?.self, Tensor(2)) == Tensor(2))
    #expect(Int?.slotCount == 2 && String?.slotCount == 1)
  }

  @Test("keeps tuples and ranges")
  func aggregates() throws {
    let pair = try roundTrip(Tuple2<Tensor, Double>.self, (Tensor([1, 2]), 3))
    #expect(pair.0 == Tensor([1, 2]) && pair.1 == 3)
    let triple = try roundTrip(Tuple3<[Int], String, Int?>.self, ([4], "x", nil))
    #expect(triple.0 == [4] && triple.1 == "x" && triple.2 == nil)
    #expect(try roundTrip(ClosedRange<Double>.self, -1...2) == -1...2)
    #expect(try roundTrip(Range<Int>.self, 3..<3) == 3..<3)
  }

  @Test("keeps values of the library and of its protocols")
  func hostValues() throws {
    #expect(try roundTrip(Tensor.self, Tensor([[1, 2], [3, 4]])) == Tensor([[1, 2], [3, 4]]))
    let bijection = try roundTrip(
      AnyBijection.self, Affine(scale: 2.0, shift: 1.0))
    #expect(bijection.forward(3.0).value == 7)
    let layers = try roundTrip([AnyBijection].self, [Sinh(), Reverse()])
    #expect(layers.map { String(describing: type(of: $0)) } == ["Sinh", "Reverse"])
  }

  @Test("gives each case of an enum its own tag", arguments: Activation.allCases)
  func cases(_ activation: Activation) throws {
    #expect(try roundTrip(Activation.self, activation) == activation)
  }

  @Test("refuses a value of another type")
  func refusesOtherTypes() throws {
    var slot = machine.heap.makeHost(Sinh()).slot
    #expect(throws: CrossingError.self) { try Tensor.read(&slot, session) }
    #expect(throws: CrossingError.self) { try AnyMark.read(&slot, session) }
    machine.heap.release(slot)
  }

  @Test("leaves no object behind")
  func releases() throws {
    let before = machine.state.pointee.liveObjects
    _ = try roundTrip([[String]].self, [["a", "b"], []])
    _ = try roundTrip([AnyBijection].self, [Sinh(), Reverse()])
    _ = try roundTrip(Tuple2<Tensor, String>.self, (Tensor(1), "x"))
    #expect(machine.state.pointee.liveObjects == before)
  }

  @Test("passes an array to a variadic function")
  func splats() {
    let tensors = [1.0, 2, 3].map { Tensor($0) }
    #expect(splat(Tensor.init(arrayLiteral:))(tensors) == Tensor([1, 2, 3]))
    #expect(splat(PlotBuilder.buildBlock)([[Line([1], [2])], [], [Rule(x: 1)]]).count == 2)
  }
}
