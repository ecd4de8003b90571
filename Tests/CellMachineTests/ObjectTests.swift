import CellMachine
import Testing

@Suite struct ObjectTests {
  /// A list of `count` boxes, each keeping the next.
  private func chain(_ count: Int, in machine: Machine) -> Slot {
    let layout = machine.layout(.reference)
    var next: Slot = 0
    for _ in 0..<count {
      let box = machine.heap.makeBox(layout)
      box.body[0] = next
      next = box.slot
    }
    return next
  }

  @Test func destroysALongListWithoutRecursion() {
    let machine = Machine()
    let list = chain(1_000_000, in: machine)
    #expect(machine.state.pointee.liveObjects == 1_000_000)
    machine.heap.release(list)
    #expect(machine.state.pointee.liveObjects == 0)
    #expect(machine.state.pointee.memoryUsed == 0)
  }

  @Test func givesBackAllMemory() throws {
    let machine = Machine()
    let heap = machine.heap
    let text = heap.makeString(String(repeating: "long text ", count: 100))
    let array = try #require(heap.makeArray(element: machine.layout(.reference), capacity: 3))
    heap.retain(text.slot)
    array.elements[0] = text.slot
    array.elements[1] = heap.makeString("short").slot
    array.count = 2
    let host = heap.makeHost([1, 2, 3])
    heap.release(text.slot)
    #expect(machine.state.pointee.liveObjects == 4)
    heap.release(array.slot)
    heap.release(host.slot)
    #expect(machine.state.pointee.liveObjects == 0)
    #expect(machine.state.pointee.memoryUsed == 0)
  }

  @Test func copiesASharedArrayOnWrite() throws {
    let machine = Machine()
    let heap = machine.heap
    let array = try #require(heap.makeArray(element: machine.layout(.raw), capacity: 2))
    array.elements[0] = 7
    array.count = 1
    var mine = array.slot
    var theirs = array.slot
    heap.retain(theirs)
    let unique = try #require(heap.uniqueArray(&mine))
    unique.elements[0] = 8
    #expect(Object(known: theirs).elements[0] == 7)
    #expect(Object(known: mine).elements[0] == 8)
    // Nobody else has it now: no copy is made.
    #expect(heap.uniqueArray(&theirs)?.slot == array.slot)
    heap.release(mine)
    heap.release(theirs)
    #expect(machine.state.pointee.liveObjects == 0)
  }

  @Test func growsAnArrayInPlace() throws {
    let machine = Machine()
    var slot = try #require(
      machine.heap.makeArray(element: machine.layout(.raw), capacity: 0)
    ).slot
    for value in 0..<10_000 {
      let array = try #require(machine.heap.uniqueArray(&slot, extra: 1))
      array.elements[array.count] = value
      array.count += 1
    }
    let array = Object(known: slot)
    #expect(array.count == 10_000)
    #expect((0..<10_000).allSatisfy { array.elements[$0] == $0 })
    #expect(machine.state.pointee.liveObjects == 1)
  }

  @Test func refusesAnArrayPastTheMemoryLimit() {
    var limits = Limits()
    limits.memoryBytes = 1 << 20
    let machine = Machine(limits: limits)
    #expect(machine.heap.makeArray(element: machine.layout(.raw), capacity: 1 << 20) == nil)
    #expect(machine.pendingTrap?.kind == .memoryLimit)
    #expect(
      machine.heap.makeArray(element: machine.layout(.raw), capacity: Int.max / 2) == nil)
  }
}

@Suite struct TableTests {
  private func insert(_ key: Int, _ value: Int, _ table: Table, _ heap: Heap) throws {
    let slots = try #require(heap.insert(into: table, hash: key))
    slots[0] = key
    slots[1] = value
  }

  @Test func keepsTheOrderOfInsertion() throws {
    let machine = Machine()
    let heap = machine.heap
    let raw = machine.layout(.raw)
    let table = Table(heap.makeTable(key: raw, value: raw))
    let keys = (0..<1000).map { ($0 &* 7919) % 1009 }
    for key in keys { try insert(key, key * 2, table, heap) }
    for key in keys.filter({ $0 % 3 == 0 }) {
      table.remove(table.find(key) { $0[0] == key })
    }
    let left = keys.filter { $0 % 3 != 0 }
    #expect(table.count == left.count)
    var found: [Int] = []
    var position = table.next(from: 0)
    while position < table.end {
      found.append(table.key(position)[0])
      #expect(table.value(position)[0] == table.key(position)[0] * 2)
      position = table.next(from: position + 1)
    }
    #expect(found == left)
    #expect(table.find(3) { $0[0] == 3 } == -1)
    heap.release(table.object.slot)
    #expect(machine.state.pointee.liveObjects == 0)
    #expect(machine.state.pointee.memoryUsed == 0)
  }

  @Test func findsKeysWhoseHashesAreAllTheSame() throws {
    let machine = Machine()
    let raw = machine.layout(.raw)
    let table = Table(machine.heap.makeTable(key: raw, value: raw))
    for key in 0..<50 {
      let slots = try #require(machine.heap.insert(into: table, hash: 42))
      slots[0] = key
      slots[1] = -key
    }
    for key in 0..<50 {
      let position = table.find(42) { $0[0] == key }
      #expect(position >= 0 && table.value(position)[0] == -key)
    }
    #expect(table.find(42) { $0[0] == 50 } == -1)
  }

  @Test func copiesASharedTableOnWrite() throws {
    let machine = Machine()
    let heap = machine.heap
    let table = Table(
      heap.makeTable(key: machine.layout(.reference), value: machine.layout(.raw)))
    let slots = try #require(heap.insert(into: table, hash: 1))
    slots[0] = heap.makeString("key").slot
    slots[1] = 5
    var mine = table.object.slot
    heap.retain(mine)
    let copy = try #require(heap.uniqueTable(&mine))
    copy.value(0)[0] = 6
    #expect(table.value(0)[0] == 5)
    #expect(Object(known: copy.key(0)[0]).string == "key")
    heap.release(mine)
    heap.release(table.object.slot)
    #expect(machine.state.pointee.liveObjects == 0)
  }
}
