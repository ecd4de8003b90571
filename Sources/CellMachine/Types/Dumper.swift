/// Values as trees, exactly as Swift's `dump` has them.
struct Dumper {
  let machine: Machine
  var text = ""
  /// Instances and types seen so far, which are numbered; an instance is shown once.
  private var instances: [Slot: Int] = [:]
  private var depth = 0
  /// How far the levels go that are still shown, by indentation.
  private let indentMax: Int
  private var itemsLeft: Int

  init(machine: Machine, indentMax: Int, itemsMax: Int) {
    self.machine = machine
    self.indentMax = indentMax
    itemsLeft = itemsMax
  }

  private struct Child {
    var name: String?
    var slots: Slots
    var type: TypeID
    var isWeak = false
  }

  mutating func dump(_ slots: Slots, _ id: TypeID, name: String?, indent: Int) {
    guard depth < Printer.depthMax else {
      machine.trap(.depthLimit, "the value is nested too deeply to be printed")
      return
    }
    guard machine.state.pointee.trapped == 0, itemsLeft > 0 else { return }
    machine.heap.burn(4)
    depth += 1
    defer { depth -= 1 }
    let type = machine.types[id]
    switch type.kind {
    case .existential:
      let object = Object(known: slots[0])
      if slots[0] != 0, object.kind == .existential {
        return dump(object.body, object.type, name: name, indent: indent)
      }
      if slots[0] != 0 { return dump(slots, object.type, name: name, indent: indent) }
      line(indent, isLeaf: true, name, "nil")
    case .class:
      dumpInstance(slots, Object(known: slots[0]).type, name: name, indent: indent)
    case .optional(let wrapped, let tagOffset):
      let isNil = slots[tagOffset ?? 0] == 0
      line(indent, isLeaf: isNil, name, described(slots, id))
      if !isNil {
        dumpChildren([Child(name: "some", slots: slots, type: wrapped)], indent: indent)
      }
    case .tuple(let fields):
      let title = fields.count == 1 ? "(1 element)" : "(\(fields.count) elements)"
      branch(indent, name, title, tupleChildren(slots, fields))
    case .struct where type.qualifiedName == "Swift.Substring":
      line(indent, isLeaf: true, name, described(slots, id))
    case .struct(let fields):
      branch(indent, name, title(slots, id, type), children(slots, fields))
    case .enum(let cases): dumpCase(slots, id, type, cases, name: name, indent: indent)
    case .array(let element):
      let array = Object(known: slots[0])
      branch(
        indent, name, counted(array.count, "element"),
        (0..<array.count).map { Child(name: nil, slots: array.element($0), type: element) })
    case .set(let element):
      let table = Table(Object(known: slots[0]))
      let live = (0..<table.end).filter { table.isLive($0) }
      branch(
        indent, name, counted(live.count, "member"),
        live.map { Child(name: nil, slots: table.key($0), type: element) })
    case .dictionary(let key, let value):
      dumpDictionary(slots, key, value, name: name, indent: indent)
    case .metatype:
      let number = number(of: slots[0])
      line(indent, isLeaf: true, name, described(slots, id) + " #\(number)")
    case .integer, .double, .float, .bool, .string, .character, .function, .host, .unknown:
      line(indent, isLeaf: true, name, described(slots, id))
    }
  }

  // MARK: Lines

  private mutating func line(_ indent: Int, isLeaf: Bool, _ name: String?, _ title: String) {
    itemsLeft -= 1
    text += String(repeating: " ", count: max(0, indent))
    text += isLeaf ? "- " : indent >= indentMax ? "▹ " : "▿ "
    if let name { text += name + ": " }
    text += title + "\n"
  }

  private mutating func branch(
    _ indent: Int, _ name: String?, _ title: String, _ children: [Child]
  ) {
    line(indent, isLeaf: children.isEmpty, name, title)
    dumpChildren(children, indent: indent)
  }

  /// What lies below a line, as far as it is wanted.
  private mutating func dumpChildren(_ children: [Child], indent: Int) {
    eachChild(of: children.count, indent: indent) { dumper, index in
      let child = children[index]
      guard child.isWeak else {
        return dumper.dump(child.slots, child.type, name: child.name, indent: indent + 2)
      }
      dumper.machine.withTarget(of: child.slots, child.type) {
        dumper.dump($0, child.type, name: child.name, indent: indent + 2)
      }
    }
  }

  private mutating func eachChild(
    of count: Int, indent: Int, _ show: (inout Dumper, Int) -> Void
  ) {
    guard indent < indentMax else { return }
    for index in 0..<count {
      if itemsLeft <= 0 {
        text += String(repeating: " ", count: indent + 4)
        text += "(\(count - index)\(index > 0 ? " more" : "") "
        text += count - index == 1 ? "child)\n" : "children)\n"
        return
      }
      show(&self, index)
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func described(_ slots: Slots, _ id: TypeID) -> String {
    machine.describe(slots, type: id, style: .debug)
  }

  /// What a type says of itself, else its name.
  private func title(_ slots: Slots, _ id: TypeID, _ type: TypeDescriptor) -> String {
    type.debugDescription != nil || type.description != nil
      ? described(slots, id) : type.qualifiedName
  }

  // MARK: Parts

  private func children(_ slots: Slots, _ fields: [TypeDescriptor.Field]) -> [Child] {
    fields.map {
      Child(name: $0.name, slots: slots + $0.offset, type: $0.type, isWeak: $0.isWeak)
    }
  }

  private func tupleChildren(_ slots: Slots, _ fields: [TypeDescriptor.Field]) -> [Child] {
    fields.enumerated().map { position, field in
      Child(name: field.name ?? ".\(position)", slots: slots + field.offset, type: field.type)
    }
  }

  private mutating func dumpCase(
    _ slots: Slots, _ id: TypeID, _ type: TypeDescriptor, _ cases: [TypeDescriptor.Case],
    name: String?, indent: Int
  ) {
    guard cases.indices.contains(slots[0]) else { return }
    let chosen = cases[slots[0]]
    let hasOwn = type.debugDescription != nil || type.description != nil
    let title = hasOwn ? described(slots, id) : type.qualifiedName + "." + chosen.name
    line(indent, isLeaf: chosen.payload.isEmpty, name, title)
    if chosen.payload.isEmpty { return }
    let payload = Slots.allocate(capacity: max(1, chosen.places.count))
    defer { payload.deallocate() }
    for (index, place) in chosen.places.enumerated() { payload[index] = slots[place] }
    let parts = chosen.isBoxed ? Object(known: slots[chosen.places[0]]).body : payload
    if chosen.payload.count == 1, chosen.payload[0].name == nil {
      let only = chosen.payload[0]
      dumpChildren(
        [Child(name: chosen.name, slots: parts + only.offset, type: only.type)], indent: indent)
    } else if indent < indentMax, itemsLeft > 0 {
      let count = chosen.payload.count
      branch(
        indent + 2, chosen.name, count == 1 ? "(1 element)" : "(\(count) elements)",
        tupleChildren(parts, chosen.payload))
    }
  }

  private mutating func dumpDictionary(
    _ slots: Slots, _ key: TypeID, _ value: TypeID, name: String?, indent: Int
  ) {
    let table = Table(Object(known: slots[0]))
    let live = (0..<table.end).filter { table.isLive($0) }
    line(indent, isLeaf: live.isEmpty, name, counted(live.count, "key/value pair"))
    eachChild(of: live.count, indent: indent) { dumper, index in
      dumper.branch(
        indent + 2, nil, "(2 elements)",
        [
          Child(name: "key", slots: table.key(live[index]), type: key),
          Child(name: "value", slots: table.value(live[index]), type: value),
        ])
    }
  }

  private mutating func number(of instance: Slot) -> Int {
    let number = instances[instance] ?? instances.count
    instances[instance] = number
    return number
  }

  private mutating func dumpInstance(_ slots: Slots, _ id: TypeID, name: String?, indent: Int) {
    let type = machine.types[id]
    guard case .class(let all, let superclass) = type.kind else { return }
    var inherited: [TypeDescriptor.Field] = []
    if let superclass, case .class(let fields, _) = machine.types[superclass].kind {
      inherited = fields
    }
    let own = Array(all.dropFirst(inherited.count))
    let seen = instances[slots[0]]
    let number = number(of: slots[0])
    let isLeaf = own.isEmpty && superclass == nil
    line(indent, isLeaf: isLeaf, name, title(slots, id, type) + " #\(number)")
    if seen != nil || indent >= indentMax { return }
    let body = Object(known: slots[0]).body
    if let superclass { dumpSuperclass(body, superclass, indent: indent + 2) }
    dumpChildren(children(body, own), indent: indent)
  }

  private mutating func dumpSuperclass(_ body: Slots, _ id: TypeID, indent: Int) {
    guard case .class(let all, let superclass) = machine.types[id].kind else { return }
    var inherited = 0
    if let superclass, case .class(let fields, _) = machine.types[superclass].kind {
      inherited = fields.count
    }
    let own = Array(all.dropFirst(inherited))
    guard itemsLeft > 0 else { return }
    line(
      indent, isLeaf: own.isEmpty && superclass == nil, "super", machine.types[id].qualifiedName)
    guard indent < indentMax else { return }
    if let superclass { dumpSuperclass(body, superclass, indent: indent + 2) }
    dumpChildren(children(body, own), indent: indent)
  }
}
