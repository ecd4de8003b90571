import Diagnostics
import SwiftSyntax

extension Universe {
  /// Links each `override` with the member of the superclass that it replaces; once per class.
  func resolveOverrides(in nominal: NominalDecl) {
    let info = nominal.info
    guard nominal.kind == .class, !info.didResolveOverrides else { return }
    info.didResolveOverrides = true
    guard let parent = superclass(of: nominal.declaredType),
      case .nominal(let parentDecl, let arguments) = parent
    else {
      for entry in info.memberOrder {
        let modifiers = entry.syntax.asProtocol((any WithModifiersSyntax).self)?.modifiers
        guard let mark = modifiers?.first(where: { $0.name.text == "override" }) else { continue }
        report(
          "override", "'\(entry.name)' overrides nothing: '\(nominal.name)' has no superclass",
          at: mark, in: entry.context, help: "remove 'override'")
      }
      return
    }
    resolveOverrides(in: parentDecl)
    let bindings = self.bindings(of: parentDecl, arguments)
    for entry in info.memberOrder where entry.kind != .deinitializerDecl {
      let modifiers =
        entry.syntax.asProtocol((any WithModifiersSyntax).self)?.modifiers.map(\.name.text) ?? []
      let isInitializer = entry.name == "init"
      guard let decl = entry.decl(self) else { continue }
      let isOverride = modifiers.contains("override")
      let inherited = members(named: entry.name, of: parent, isStatic: entry.isStatic, [])
        .filter { $0.proto == nil && !isHidden($0.decl, from: entry.context) }
      switch decl {
      case .function(let function):
        let old = inherited.lazy.compactMap { member -> FunctionDecl? in
          guard case .function(let old) = member.decl, old.name == function.name,
            old.ownGenericParameters.count == function.ownGenericParameters.count,
            old.ownBounds == function.ownBounds,
            self.takes(function, whatIsTakenBy: old, bindings.naming(old, as: function))
          else { return nil }
          return old
        }.first
        let isFree =
          isInitializer
          && old.map {
            $0.isDelegating || requiredInitializers.contains($0) && modifiers.contains("required")
          } ?? true
        let isInherited =
          old.map {
            !isInitializer || !$0.isDelegating || requiredInitializers.contains($0)
          } ?? false
        check(
          isOverride, isInherited, entry, function.name, isFree: isFree,
          needs: old.map(requiredInitializers.contains) ?? false ? "required" : "override")
        if let old, isOverride || isInitializer {
          if old.owner?.kind == .class, !old.isDynamic, !isInitializer {
            report(
              "final-override", "'\(entry.name)' is final in the superclass", at: function.range,
              in: entry.context.source)
          }
          let wanted = self.substitute(old.result, bindings.naming(old, as: function))
          if !isInitializer, function.result != wanted, !function.result.hasError,
            !isCovariant(function.result, wanted)
          {
            report(
              "override",
              "'\(function.name)' returns '\(describe(function.result))', the method it overrides '\(describe(wanted))'",
              at: function.range, in: entry.context.source, help: "return the same type",
              notes: old.range == .nowhere ? [] : [.init("overridden here", at: old.range)])
          }
          if isOverride, old.returnsSelf, !function.returnsSelf,
            !nominal.isFinal || !function.result.mentions(nominal.declaredType)
          {
            report(
              "override", "'\(function.name)' must return 'Self', as the method it overrides",
              at: function.range, in: entry.context.source, help: "write '-> Self'",
              notes: old.range == .nowhere ? [] : [.init("overridden here", at: old.range)])
          }
          if isOverride, function.isThrowing, !old.isThrowing {
            report(
              "override",
              "'\(function.name)' throws, but the method it overrides doesn't",
              at: function.range, in: entry.context.source,
              help: "handle the errors inside, or let both throw",
              notes: old.range == .nowhere ? [] : [.init("overridden here", at: old.range)])
          }
          function.overridden = old
          function.isDynamic = true
          if !isInitializer { old.owner?.isOverridden = true }
          info.overrides.append(function)
        }
      case .storage(let storage):
        let old = inherited.lazy.compactMap { member -> StorageDecl? in
          guard case .storage(let old) = member.decl else { return nil }
          // Subscripts differ in what they take.
          guard let mine = storage.getter, let theirs = old.getter else { return old }
          return self.takes(mine, whatIsTakenBy: theirs, bindings) ? old : nil
        }.first
        check(isOverride, old != nil, entry, storage.name, isFree: false)
        guard isOverride, let old else { continue }
        if old.storedIndex != nil, !old.isOverridden {
          guard old.owner?.info.context.root === entry.context.root else {
            report(
              "unsupported",
              "'\(storage.name)' is stored in a class of an earlier cell, so it can't be overridden",
              at: storage.range, in: entry.context.source,
              help:
                "declare both classes in one cell, or make '\(storage.name)' computed in the first")
            continue
          }
          makeOverridable(old)
        }
        let wanted = substitute(old.type, bindings)
        if isOverride, storage.name != "subscript", storage.type != wanted, !storage.type.hasError,
          !isCovariant(storage.type, wanted)
        {
          report(
            "override",
            "'\(storage.name)' is of type '\(describe(storage.type))', the property it overrides of type '\(describe(wanted))'",
            at: storage.range, in: entry.context.source, help: "give it the same type",
            notes: old.range == .nowhere ? [] : [.init("overridden here", at: old.range)])
        }
        if isOverride, old.isConstant {
          report(
            "override", "'\(storage.name)' can't override a 'let'", at: storage.range,
            in: entry.context.source, help: "declare it with 'var' in the superclass",
            notes: old.range == .nowhere ? [] : [.init("overridden here", at: old.range)])
        }
        if isOverride, isSettable(old), storage.setter == nil, storage.storedIndex == nil,
          !isHidden(.storage(old), from: entry.context)
        {
          report(
            "override", "'\(storage.name)' can be set in the superclass, so it needs a setter here",
            at: storage.range, in: entry.context.source, help: "add 'set { … }'",
            notes: old.range == .nowhere ? [] : [.init("overridden here", at: old.range)])
        }
        for (mine, theirs) in [(storage.getter, old.getter), (storage.setter, old.setter)] {
          guard let mine, let theirs else { continue }
          mine.overridden = theirs
          mine.isDynamic = true
          theirs.owner?.isOverridden = true
          info.overrides.append(mine)
        }
      default: break
      }
    }
  }

  private func isSettable(_ storage: StorageDecl) -> Bool {
    !storage.isConstant && (storage.storedIndex != nil || storage.setter != nil)
      && !hasHiddenSetter(storage)
  }

  /// Whether two members have parameters of the same labels and types.
  private func takes(
    _ function: FunctionDecl, whatIsTakenBy old: FunctionDecl, _ bindings: Substitution
  ) -> Bool {
    old.parameters.count == function.parameters.count
      && zip(old.parameters, function.parameters).allSatisfy {
        $0.label == $1.label
          && substitute($0.variable.type, bindings) == $1.variable.type
      }
  }

  /// From now on the stored property is reached through accessors that a subclass may override.
  private func makeOverridable(_ storage: StorageDecl) {
    storage.isOverridden = true
    let getter = accessor(.getter, forStored: storage)
    getter.isDynamic = true
    storage.getter = getter
    guard !storage.isConstant else { return }
    let setter = accessor(.setter, forStored: storage)
    setter.isDynamic = true
    storage.setter = setter
  }

  /// Overrides of properties in the classes of a file decide how its bodies reach them.
  func resolvePropertyOverrides(in entries: [MemberEntry]) {
    for entry in entries {
      guard case .type(let nominal)? = entry.resolved, nominal.kind != .protocol else { continue }
      if nominal.kind == .class,
        nominal.info.memberOrder.contains(where: {
          $0.syntax.as(VariableDeclSyntax.self)?.modifiers.contains { $0.name.text == "override" }
            ?? false
        })
      {
        resolveHeader(of: nominal)
        resolveOverrides(in: nominal)
      }
      resolvePropertyOverrides(in: nominal.info.memberOrder)
    }
  }

  /// A class with initialisers of its own must have those that its superclass requires.
  func checkRequiredInitializers(of nominal: NominalDecl) {
    guard nominal.kind == .class, nominal.info.hasOwnInitializer,
      let parent = superclass(of: nominal.declaredType)
    else { return }
    let own = Set(nominal.info.overrides.compactMap(\.overridden))
    for member in members(named: "init", of: parent, isStatic: true, []) {
      guard case .function(let function) = member.decl, requiredInitializers.contains(function),
        !own.contains(function)
      else { continue }
      report(
        "required-initializer",
        "'\(nominal.name)' must have the initialiser '\(function.name)', which its superclass requires",
        at: placeOfInitializer(in: nominal), in: nominal.info.context.source,
        help: "write 'required \(function.name.prefix { $0 != "(" })(…) { … }'",
        notes: function.range == .nowhere ? [] : [.init("required here", at: function.range)])
    }
  }

  /// Where another initialiser would stand, and where the compiler points: behind the last one.
  private func placeOfInitializer(in nominal: NominalDecl) -> SourceRange {
    let source = nominal.info.context.source
    let last = nominal.info.memberOrder.last {
      $0.syntax.is(InitializerDeclSyntax.self) && !$0.context.isExtension
    }
    guard let last else { return nominal.range }
    var place = source.range(of: last.syntax).end
    (place.line, place.column) = (place.line + 1, 1)
    return SourceRange(at: place)
  }

  /// An override may return a subclass, or a wrapped value where an optional was returned.
  private func isCovariant(_ type: Type, _ wanted: Type) -> Bool {
    if isSubclass(type, of: wanted, []) { return true }
    if isOptional(wanted), case .nominal(_, let inner) = wanted, let first = inner.first {
      if isOptional(type), case .nominal(_, let have) = type, let mine = have.first {
        return isCovariant(mine, first)
      }
      return isCovariant(type, first)
    }
    return wanted.contains { $0.isAbstract || $0.hasError }
      || type.contains { $0.isAbstract || $0.hasError }
  }

  private func check(
    _ isOverride: Bool, _ exists: Bool, _ entry: MemberEntry, _ name: String, isFree: Bool,
    needs modifier: String = "override"
  ) {
    if isOverride, !exists {
      report(
        "override", "'\(name)' overrides nothing: the superclass has no such member",
        at: entry.syntax, in: entry.context, help: "remove 'override'")
    } else if !isOverride, exists, !isFree, !entry.isStatic || entry.name == "init" {
      report(
        "override", "'\(name)' replaces a member of the superclass, so it needs '\(modifier)'",
        at: entry.syntax, in: entry.context, help: "write '\(modifier)' before it")
    }
  }
}

extension FunctionDecl {
  /// For each generic parameter of its own what that conforms to.
  fileprivate var ownBounds: [Set<NominalDecl>] {
    ownGenericParameters.map { parameter in
      Set(
        requirements.compactMap { requirement in
          if case .conforms(.parameter(parameter), let proto) = requirement { proto } else { nil }
        })
    }
  }
}

extension Substitution {
  /// With the generic parameters that a method has for itself called as those of its override.
  fileprivate func naming(_ old: FunctionDecl, as function: FunctionDecl) -> Substitution {
    var result = self
    for (from, to) in zip(old.ownGenericParameters, function.ownGenericParameters) {
      result[from] = .parameter(to)
    }
    return result
  }
}
