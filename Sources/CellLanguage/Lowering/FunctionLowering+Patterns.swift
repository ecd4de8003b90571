import CellMachine
import Diagnostics

extension FunctionLowering {
  /// Whether the registers of an expression's value keep it while the pattern's variables are in
  /// use.
  func isStable(_ expr: Expr, _ operand: Operand) -> Bool {
    var current = expr
    while true {
      switch current.kind {
      case .variable(let variable):
        return variable.isConstant
          || variable.scope == .global
            && variables[variable] == nil
      case .field(let base, _), .tupleElement(let base, _), .wrap(let base), .upcast(let base),
        .forceUnwrap(let base), .bindOptional(let base):
        current = base
      case .load: return false
      default: return true
      }
    }
  }

  /// Binds a pattern's variables to parts of `operand`; jumps when it doesn't match.
  ///
  /// What is tested leaves no cleanups before the last test, so that the jump needs none.
  func bind(
    _ pattern: Pattern, _ operand: Operand, isStable: Bool,
    otherwise: FunctionBuilder.Label?
  ) throws {
    // Test everything first, then bind: a jump out in between would leave variables behind.
    if let otherwise { try test(pattern, operand, otherwise) }
    try bindVariables(pattern, operand, isStable)
  }

  private func bindVariables(
    _ pattern: Pattern, _ operand: Operand, _ isStable: Bool
  ) throws {
    switch pattern.kind {
    case .wildcard, .none, .boolean, .expression, .isType:
      break
    case .binding(let variable):
      let info = storageInfo(variable)
      if isStable && variable.isConstant && !needsBox(variable) && variable.scope == .local
        && variable.ownership == .strong
      {
        alias(variable, to: operand.base)
      } else {
        let base = allocate(info.count)
        copy(from: operand.base, to: base, info)
        declare(variable, at: base)
      }
    case .tuple(let patterns):
      for (index, part) in patterns.enumerated() {
        let field = operand.info.fields[index]
        try bindVariables(part, borrowed(operand.base + field.offset, field.info), isStable)
      }
    case .enumCase(let element, let patterns):
      guard !patterns.allSatisfy(\.isIrrefutableWildcard) else { return }
      for (part, value) in zip(patterns, try payload(element, operand, patterns)) {
        try bindVariables(part, value.operand, isStable || value.isCopy)
      }
    case .some(let inner):
      try bindVariables(inner, try unwrapped(operand), isStable)
    case .asType(let type, let inner):
      guard !inner.isIrrefutableWildcard else { return }
      if isCastByParts(operand.info, info(type)) {
        return try bindVariables(inner, operand, castTo: info(type))
      }
      let value = try castKnown(operand, to: info(type))
      try bindVariables(inner, value, true)
    }
  }

  /// Binds what a cast, which has been tested, makes of the value.
  private func bindVariables(
    _ pattern: Pattern, _ operand: Operand, castTo target: TypeInfo
  ) throws {
    let base = allocate(target.count)
    try castSurely(operand, to: target, into: base)
    if case .binding(let variable) = pattern.kind { return declare(variable, at: base) }
    declare(
      Variable(
        name: "cast", type: target.type, isConstant: true, scope: .local, range: .nowhere,
        function: nil), at: base)
    try bindVariables(pattern, borrowed(base, target), true)
  }

  private func unwrapped(_ operand: Operand) throws -> Operand {
    guard case .optional(let wrapped, _) = operand.info.shape else {
      throw failure("an optional pattern")
    }
    return borrowed(operand.base, wrapped)
  }

  /// Jumps unless a value matches.
  private func test(
    _ pattern: Pattern, _ operand: Operand, _ otherwise: FunctionBuilder.Label
  ) throws {
    switch pattern.kind {
    case .wildcard, .binding:
      break
    case .none:
      builder.branch(.jumpNeImmediate, nilFlag(operand), 0, to: otherwise)
    case .boolean(let wanted):
      builder.jump(wanted ? .jumpUnless : .jumpIf, operand.base, to: otherwise)
    case .tuple(let patterns):
      for (index, part) in patterns.enumerated() {
        let field = operand.info.fields[index]
        try test(part, borrowed(operand.base + field.offset, field.info), otherwise)
      }
    case .some(let inner):
      builder.branch(.jumpEqImmediate, nilFlag(operand), 0, to: otherwise)
      try test(inner, try unwrapped(operand), otherwise)
    case .enumCase(let element, let patterns):
      try testCase(element, patterns, operand, otherwise)
    case .expression(let subject, let expr):
      let saved = variables[subject]
      alias(subject, to: operand.base)
      try branch(expr, ifFalse: otherwise)
      variables[subject] = saved
    case .isType(let type):
      try testType(operand, info(type), otherwise)
    case .asType(let type, let inner):
      if !inner.isIrrefutable, isCastByParts(operand.info, info(type)) {
        return try test(inner, operand, castTo: info(type), otherwise)
      }
      try testType(operand, info(type), otherwise)
      guard !inner.isIrrefutable else { return }
      let value = try castKnown(operand, to: info(type))
      try test(inner, value, otherwise)
    }
  }

  /// Tests what a cast makes of a value.
  private func test(
    _ pattern: Pattern, _ operand: Operand, castTo target: TypeInfo,
    _ otherwise: FunctionBuilder.Label
  ) throws {
    let base = allocate(target.count)
    try cast(operand, to: target, into: base, otherwise: otherwise)
    try releasing(base, target, otherwise: otherwise) { no in
      try test(pattern, borrowed(base, target), no)
    }
  }

  /// Tests an owned value, which is let go of whatever comes of it.
  func releasing(
    _ base: Int, _ info: TypeInfo, otherwise: FunctionBuilder.Label,
    _ test: (FunctionBuilder.Label) throws -> Void
  ) rethrows {
    let no = builder.makeLabel()
    let end = builder.makeLabel()
    try test(no)
    release(base, info)
    builder.jump(to: end)
    builder.place(no)
    release(base, info)
    builder.jump(to: otherwise)
    builder.place(end)
  }

  private func testCase(
    _ element: EnumCaseDecl, _ patterns: [Pattern], _ operand: Operand,
    _ otherwise: FunctionBuilder.Label
  ) throws {
    if case .optional = operand.info.shape {
      builder.branch(
        element.payload.isEmpty ? .jumpNeImmediate : .jumpEqImmediate, nilFlag(operand), 0,
        to: otherwise)
    } else if case .enumeration(let cases) = operand.info.shape, cases.count > 1 {
      builder.branch(.jumpNeImmediate, operand.base, element.index, to: otherwise)
    }
    guard !patterns.allSatisfy(\.isIrrefutable) else { return }
    for (part, value) in zip(patterns, try payload(element, operand, patterns)) {
      try test(part, value.operand, otherwise)
    }
  }

  /// The payload's values: where they lie, or collected side by side when they are scattered.
  private func payload(
    _ element: EnumCaseDecl, _ operand: Operand, _ patterns: [Pattern]
  ) throws -> [(operand: Operand, isCopy: Bool)] {
    if case .optional(let wrapped, _) = operand.info.shape {
      return [(borrowed(operand.base, wrapped), false)]
    }
    guard case .enumeration(let cases) = operand.info.shape,
      let info = cases.first(where: { $0.decl === element })
    else { throw failure("an enum pattern") }
    return zip(info.payload, patterns).map { field, pattern in
      if pattern.isIrrefutableWildcard { return (borrowed(operand.base, field.info), false) }
      if info.isBoxed {
        // What lies in the box stays there as long as the value does.
        let base = allocate(field.info.count)
        for k in 0..<field.info.count {
          emit(.loadSlot, base + k, operand.base + info.places[0], field.offset + k)
        }
        return (borrowed(base, field.info), false)
      }
      let places = info.places[field.offset..<(field.offset + field.info.count)]
      if let first = places.first, Array(places) == Array(first..<(first + places.count)) {
        return (borrowed(operand.base + first, field.info), false)
      }
      let base = allocate(field.info.count)
      for (k, place) in places.enumerated() { emit(.move, base + k, operand.base + place) }
      return (borrowed(base, field.info), false)
    }
  }

  // MARK: Switch

  func lowerSwitch(_ subject: Expr, _ cases: [SwitchCase], _ label: LoopLabel) throws {
    let end = builder.makeLabel()
    try scope {
      var operand = try lower(subject)
      let bindsVariables = cases.contains { $0.items.contains { $0.pattern.bindsVariables } }
      var isStable = isStable(subject, operand)
      if !isStable && bindsVariables {
        if operand.isBorrowed {
          operand = stabilised(operand)
        } else {
          let base = allocate(operand.count)
          move(from: operand.base, to: base, count: operand.count)
          operand = borrowed(base, operand.info)
        }
        isStable = true
      }
      loops[ObjectIdentifier(label)] = LoopTarget(
        breakLabel: end, continueLabel: nil, cleanupDepth: cleanups.count)
      let bodies = cases.map { _ in builder.makeLabel() }
      let nexts = cases.map { _ in builder.makeLabel() }
      try lowerSwitchTable(operand, cases, nexts, bodies)
      for (index, element) in cases.enumerated() {
        let following = index + 1 < cases.count ? nexts[index + 1] : nil
        builder.place(nexts[index])
        mark(element.range)
        try lowerSwitchCase(
          element, operand, isStable, body: bodies[index], otherwise: following ?? end,
          fallthrough: index + 1 < bodies.count ? bodies[index + 1] : end, end: end)
        if index + 1 < cases.count && !element.body.alwaysLeaves { builder.jump(to: end) }
      }
      // Before the scope ends: its cleanups have to run on every way that leads here.
      builder.place(end)
    }
  }

  /// Jumps straight to the first case that can match, by tag, number or ASCII character, when that
  /// pays; past its test, when that says no more.
  private func lowerSwitchTable(
    _ operand: Operand, _ cases: [SwitchCase], _ tests: [FunctionBuilder.Label],
    _ bodies: [FunctionBuilder.Label]
  ) throws {
    guard cases.reduce(0, { $0 + max(1, $1.items.count) }) >= 4 else { return }
    var first: [Int: FunctionBuilder.Label] = [:]
    var otherwise: FunctionBuilder.Label?
    for (index, element) in cases.enumerated() {
      if element.items.isEmpty {
        otherwise = bodies[index]
        break
      }
      let isPlain = element.items.allSatisfy {
        $0.condition == nil && !$0.pattern.bindsVariables && $0.pattern.saysNoMoreThanItsCase
      }
      for item in element.items {
        guard let value = switchNumber(item.pattern, operand.info) else {
          // It may match anything: all values not seen yet go there.
          otherwise = tests[index]
          break
        }
        if first[value] == nil { first[value] = isPlain ? bodies[index] : tests[index] }
      }
      if otherwise != nil { break }
    }
    // An enum's cases are all there, even when no `default` is.
    let rest = otherwise ?? tests[tests.count - 1]
    guard first.count >= 4, let low = first.keys.min(), let high = first.keys.max() else { return }
    if case .character = operand.info.shape {
      let code = allocate(1)
      emit(.characterCode, code, operand.base)
      // Characters that aren't ASCII may still be equal to one: they are tested.
      builder.jumpTable(
        code, low: 0, (0..<128).map { first[$0] ?? rest }, otherwise: tests[0], machine: machine)
      next = code
      return
    }
    guard high - low < 4 * first.count, high - low < 1024 else { return }
    builder.jumpTable(
      operand.base, low: low, (low...high).map { first[$0] ?? rest }, otherwise: rest,
      machine: machine)
  }

  private func switchNumber(_ pattern: Pattern, _ info: TypeInfo) -> Int? {
    switch (pattern.kind, info.shape) {
    case (.enumCase(let element, _), .enumeration): return element.index
    case (.expression(let subject, let test), .integer),
      (.expression(let subject, let test), .character):
      if case .integer(let bits, let isSigned) = info.shape, !isSigned && bits == 64 { return nil }
      guard case .call(.direct(let reference), let arguments) = test.kind, arguments.count == 2,
        isEquality(reference), case .value(let a) = arguments[0], case .value(let b) = arguments[1]
      else { return nil }
      return literal(a, b, subject) ?? literal(b, a, subject)
    default: return nil
    }
  }

  /// `~=` and `==` of the standard library.
  private func isEquality(_ reference: FunctionReference) -> Bool {
    reference.decl.isLibrary && ["~=", "=="].contains(reference.decl.name.prefix(2))
  }

  private func literal(_ a: Expr, _ b: Expr, _ subject: Variable) -> Int? {
    guard case .variable(subject) = b.kind else { return nil }
    switch a.kind {
    case .integer(let value): return Int(truncatingIfNeeded: value)
    case .string(let text) where text.utf8.count == 1:
      return text.utf8.first.flatMap { $0 < 128 ? Int($0) : nil }
    default: return nil
    }
  }

  private func lowerSwitchCase(
    _ element: SwitchCase, _ operand: Operand, _ isStable: Bool, body: FunctionBuilder.Label,
    otherwise: FunctionBuilder.Label, fallthrough following: FunctionBuilder.Label,
    end: FunctionBuilder.Label
  ) throws {
    fallthroughTargets.append(following)
    defer { fallthroughTargets.removeLast() }
    if element.items.isEmpty {
      builder.place(body)
      try lower(element.body)
      return
    }
    let mark = next
    for (index, item) in element.items.enumerated() {
      let isLast = index == element.items.count - 1
      let no = isLast ? otherwise : builder.makeLabel()
      try scope {
        let depth = cleanups.count
        try bind(item.pattern, operand, isStable: isStable, otherwise: no)
        if let condition = item.condition {
          if cleanups.count == depth {
            try branch(condition, ifFalse: no)
          } else {
            let yes = builder.makeLabel()
            try branch(condition, ifTrue: yes)
            leave(to: depth)
            builder.jump(to: no)
            builder.place(yes)
          }
        }
        if isLast {
          builder.place(body)
          try lower(element.body)
        } else if item.pattern.bindsVariables {
          // Bodies are small when several patterns bind: each has its own copy.
          try lower(element.body)
          leave(to: depth)
          builder.jump(to: end)
        } else {
          builder.jump(to: body)
        }
      }
      if !isLast { builder.place(no) }
    }
    next = mark
  }
}

extension Pattern {
  /// Matches whatever it meets.
  var isIrrefutable: Bool {
    switch kind {
    case .wildcard, .binding: true
    case .tuple(let parts): parts.allSatisfy(\.isIrrefutable)
    case .enumCase, .some, .none, .boolean, .expression, .isType, .asType: false
    }
  }

  /// `let x?`: what doesn't match is nil, which holds nothing.
  var matchesUnlessNil: Bool {
    if case .some(let inner) = kind { inner.isIrrefutable } else { false }
  }

  /// Whether it matches each value of its case; for what is no case of an enum, each equal number.
  fileprivate var saysNoMoreThanItsCase: Bool {
    if case .enumCase(_, let parts) = kind { parts.allSatisfy(\.isIrrefutable) } else { true }
  }

  var isIrrefutableWildcard: Bool { if case .wildcard = kind { true } else { false } }

  var bindsVariables: Bool {
    switch kind {
    case .binding: true
    case .tuple(let parts), .enumCase(_, let parts): parts.contains { $0.bindsVariables }
    case .some(let inner), .asType(_, let inner): inner.bindsVariables
    case .wildcard, .none, .boolean, .expression, .isType: false
    }
  }
}
