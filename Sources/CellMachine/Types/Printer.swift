// Values as text, exactly as Swift's `print`, `String(describing:)` and `debugPrint` have it.
extension Machine {
  package enum DescriptionStyle {
    /// `print(x)`, `"\(x)"`.
    case plain
    /// Inside containers, `debugPrint`: strings quoted, types with their module.
    case debug
  }

  /// The text of a value that lies in `slots`.
  package func describe(_ slots: Slots, type: TypeID, style: DescriptionStyle = .plain) -> String {
    var text = ""
    var printer = Printer(machine: self)
    printer.print(slots, type, style, to: &text)
    return text
  }

  /// The text of what an existential or an instance holds.
  package func describe(reference: Slot, style: DescriptionStyle = .plain) -> String {
    var slot = reference
    return withUnsafeMutablePointer(to: &slot) { slots in
      var text = ""
      var printer = Printer(machine: self)
      printer.printReference(slots, style, to: &text)
      return text
    }
  }
}

extension Machine {
  /// Lends what a `weak` or `unowned` field names, held while `body` runs.
  func withTarget(of slots: Slots, _ type: TypeID, _ body: (Slots) -> Void) {
    var target = Machine.loadWeak(slots[0])
    if target == 0 {
      guard case .optional = types[type].kind else { return trap(.danglingUnowned) }
    }
    defer { heap.release(target) }
    body(&target)
  }
}

/// Writes one value. Nesting is bounded: a value can be deeper than the native stack.
struct Printer {
  let machine: Machine
  var depth = 0
  static let depthMax = 500

  typealias Style = Machine.DescriptionStyle

  mutating func print(_ slots: Slots, _ id: TypeID, _ style: Style, to text: inout String) {
    guard depth < Printer.depthMax else {
      machine.trap(.depthLimit, "the value is nested too deeply to be printed")
      return
    }
    machine.heap.burn(4)
    guard machine.state.pointee.trapped == 0 else { return }
    depth += 1
    defer { depth -= 1 }
    let type = machine.types[id]
    if let own = ownDescription(slots, type, style) {
      text += own
      return
    }
    switch type.kind {
    case .integer(let bits, let isSigned):
      text +=
        isSigned || bits < 64
        ? String(slots[0]) : String(UInt64(truncatingIfNeeded: slots[0]))
    case .double:
      text += Double(bitPattern: UInt64(truncatingIfNeeded: slots[0])).description
    case .float:
      text += Float(bitPattern: UInt32(truncatingIfNeeded: slots[0])).description
    case .bool:
      text += slots[0] != 0 ? "true" : "false"
    case .string:
      let value = Object(known: slots[0]).string
      if style == .plain { text += value } else { text += value.debugDescription }
    case .character:
      let value = Object(known: slots[0]).string
      if style == .plain {
        text += value
      } else {
        text += value.first?.debugDescription ?? "\"\""
      }
    case .tuple(let fields):
      printFields(slots, fields, open: "(", style: .debug, to: &text)
    case .struct(let fields):
      text += style == .plain ? type.name : type.qualifiedName
      printFields(slots, fields, open: "(", style: .debug, to: &text)
    case .enum(let cases):
      printCase(slots, type, cases, style, to: &text)
    case .optional(let wrapped, let tagOffset):
      if slots[tagOffset ?? 0] == 0 {
        text += "nil"
      } else {
        text += "Optional("
        print(slots, wrapped, .debug, to: &text)
        text += ")"
      }
    case .array(let element):
      printArray(slots, element, to: &text)
    case .dictionary(let key, let value):
      printDictionary(slots, key, value, to: &text)
    case .set(let element):
      printSet(slots, element, style, type, to: &text)
    case .class:
      text += machine.types[Object(known: slots[0]).type].qualifiedName
    case .existential:
      printReference(slots, style, to: &text)
    case .function:
      text += "(Function)"
    case .metatype:
      let named = machine.types[slots[0]]
      text += style == .plain ? named.name : named.qualifiedName
    case .host:
      let value = Object(known: slots[0]).body(as: Any.self).pointee
      text += style == .plain ? String(describing: value) : String(reflecting: value)
    case .unknown:
      text += type.name
    }
  }

  /// What the type's own `description` or `debugDescription` says.
  private func ownDescription(_ slots: Slots, _ type: TypeDescriptor, _ style: Style) -> String? {
    var type = type
    // An instance may be of a subclass, which knows better.
    if case .class = type.kind { type = machine.types[Object(known: slots[0]).type] }
    let function =
      style == .plain
      ? type.description ?? type.debugDescription : type.debugDescription ?? type.description
    guard let function else { return nil }
    let count = machine.layouts[type.layout].count
    let result = machine.call(
      function: function, UnsafeBufferPointer(start: UnsafePointer(slots), count: count))
    guard let result else { return "" }
    let object = Object(known: result[0])
    defer { machine.heap.release(object.slot) }
    return object.string
  }

  mutating func printReference(_ slots: Slots, _ style: Style, to text: inout String) {
    guard slots[0] != 0 else {
      text += "nil"
      return
    }
    let object = Object(known: slots[0])
    if object.kind == .existential {
      print(object.body, object.type, style, to: &text)
    } else {
      print(slots, object.type, style, to: &text)
    }
  }

  private mutating func printFields(
    _ slots: Slots, _ fields: [TypeDescriptor.Field], open: String, style: Style,
    to text: inout String
  ) {
    text += open
    for (index, field) in fields.enumerated() {
      if index > 0 { text += ", " }
      if let name = field.name { text += name + ": " }
      if field.isWeak {
        machine.withTarget(of: slots + field.offset, field.type) {
          print($0, field.type, style, to: &text)
        }
      } else {
        print(slots + field.offset, field.type, style, to: &text)
      }
    }
    text += ")"
  }

  private mutating func printCase(
    _ slots: Slots, _ type: TypeDescriptor, _ cases: [TypeDescriptor.Case], _ style: Style,
    to text: inout String
  ) {
    let tag = slots[0]
    guard cases.indices.contains(tag) else { return }
    let chosen = cases[tag]
    if style == .debug { text += type.qualifiedName + "." }
    text += chosen.name
    guard !chosen.payload.isEmpty else { return }
    if chosen.isBoxed {
      let payload = Object(known: slots[chosen.places[0]]).body
      printPayload(payload, chosen.payload, to: &text)
    } else {
      // Collect the payload from where the enum's layout has put its slots.
      let payload = Slots.allocate(capacity: max(1, chosen.places.count))
      defer { payload.deallocate() }
      for (index, place) in chosen.places.enumerated() { payload[index] = slots[place] }
      printPayload(payload, chosen.payload, to: &text)
    }
  }

  /// In parentheses; a tuple that is all of it has its own.
  private mutating func printPayload(
    _ slots: Slots, _ fields: [TypeDescriptor.Field], to text: inout String
  ) {
    if fields.count == 1, fields[0].name == nil, case .tuple = machine.types[fields[0].type].kind {
      print(slots + fields[0].offset, fields[0].type, .debug, to: &text)
    } else {
      printFields(slots, fields, open: "(", style: .debug, to: &text)
    }
  }

  private mutating func printArray(_ slots: Slots, _ element: TypeID, to text: inout String) {
    let array = Object(known: slots[0])
    text += "["
    for index in 0..<array.count {
      if index > 0 { text += ", " }
      print(array.element(index), element, .debug, to: &text)
      if machine.state.pointee.trapped != 0 { return }
    }
    text += "]"
  }

  private mutating func printDictionary(
    _ slots: Slots, _ key: TypeID, _ value: TypeID, to text: inout String
  ) {
    let table = Table(Object(known: slots[0]))
    text += "["
    var isFirst = true
    for position in 0..<table.end where table.isLive(position) {
      if !isFirst { text += ", " }
      isFirst = false
      print(table.key(position), key, .debug, to: &text)
      text += ": "
      print(table.value(position), value, .debug, to: &text)
      if machine.state.pointee.trapped != 0 { return }
    }
    text += isFirst ? ":]" : "]"
  }

  private mutating func printSet(
    _ slots: Slots, _ element: TypeID, _ style: Style, _ type: TypeDescriptor,
    to text: inout String
  ) {
    let table = Table(Object(known: slots[0]))
    // `debugDescription` of a set names the type; `description` does not.
    text += style == .plain ? "[" : "Set(["
    var isFirst = true
    for position in 0..<table.end where table.isLive(position) {
      if !isFirst { text += ", " }
      isFirst = false
      print(table.key(position), element, .debug, to: &text)
      if machine.state.pointee.trapped != 0 { return }
    }
    text += style == .plain ? "]" : "])"
  }
}
