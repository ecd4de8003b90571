import SwiftSyntax

/// Where an operator stands.
enum Fixity: CaseIterable {
  case prefix, infix, postfix

  /// Of an operator's function, as its modifiers say.
  init(of declaration: DeclSyntax) {
    let modifiers = declaration.as(FunctionDeclSyntax.self)?.modifiers.map(\.name.text) ?? []
    self =
      modifiers.contains("prefix")
      ? .prefix : modifiers.contains("postfix") ? .postfix : .infix
  }
}

/// A function of an operator.
///
/// Most operators have dozens in the standard library, one for each kind of number, and operands rule
/// out most of them; only the rest is parsed and declared.
final class OperatorFunction {
  private let entry: () -> MemberEntry?
  /// The types of a library that it is declared in, the outermost first.
  private let owners: (outermost: MemberEntry, inner: [Substring])?
  /// What the parameters take, as far as the text shows.
  private let parameters: [Parameter]
  /// What literals prefer comes first: Int, Double and String.
  fileprivate let order: Int
  fileprivate let isAssigning: Bool
  private var declared: Declared?

  private enum Parameter {
    /// Nothing but a value of the owner, which is no class.
    case owner
    /// A value of the protocol that is the owner.
    case conforming
    case tuple
    case array
    case other

    func mayTake(_ operand: Type, owner: NominalDecl?, _ solver: Solver) -> Bool {
      switch operand {
      case .variable, .error: return true
      default: break
      }
      switch self {
      case .owner: return owner.map { operand.isOf($0) } ?? false
      case .array: return operand.isOf(solver.universe.arrayDecl)
      case .tuple:
        if case .tuple = operand { return true }
        return false
      case .conforming:
        guard let owner, !operand.hasVariables else { return true }
        return solver.universe.conforms(operand, to: owner, solver.environment)
      case .other: return true
      }
    }
  }

  private struct Declared {
    let candidate: Candidate?
    /// The types that it takes; nil where others may convert to one.
    let plainTypes: [NominalDecl?]

    init(_ entry: MemberEntry?, _ universe: Universe) {
      guard case .function(let function)? = entry?.decl(universe) else {
        (candidate, plainTypes) = (nil, [])
        return
      }
      candidate = Candidate(.function(function))
      plainTypes = function.parameters.map { parameter in
        guard case .nominal(let nominal, _) = parameter.variable.type,
          nominal !== universe.optionalDecl, nominal !== universe.anyHashable,
          !parameter.isAutoclosure, !parameter.isVariadic
        else { return nil }
        return nominal
      }
    }
  }

  fileprivate init(_ entry: MemberEntry, _ universe: Universe) {
    self.entry = { entry }
    owners = nil
    parameters = []
    let declared = Declared(entry, universe)
    self.declared = declared
    let function = declared.candidate?.function
    order = Self.order(
      function?.owner?.name, isProtocol: function?.owner?.kind == .protocol)
    isAssigning = function?.parameters.first?.isInout ?? false
  }

  fileprivate init(
    _ function: LibraryInterface.OperatorFunction, in file: Universe.FileScope, _ universe: Universe
  ) {
    let path = function.owner?.split(separator: ".") ?? []
    let home = function.owner.flatMap { universe.home(of: $0, from: file) }
    let outermost = path.first.flatMap { home?.entries[String($0)]?.libraryType }
    owners = outermost.map { ($0, Array(path.dropFirst())) }
    entry = { [unowned universe] in
      guard let name = function.declaration.names.first else { return nil }
      let entries =
        if let owner = function.owner {
          home.flatMap { universe.nominal(at: owner, in: $0) }?.info.members[name]
        } else {
          file.entries[name]
        }
      return entries?.first { $0.library === function.declaration }
    }
    let kind = function.ownerKind
    order = Self.order(function.owner, isProtocol: kind == .protocolDecl)
    let written = function.declaration.parameterTypes
    isAssigning = written.first?.isInout ?? false
    parameters = written.map { parameter in
      if parameter.type.hasPrefix("(") { return .tuple }
      if parameter.type.hasPrefix("["), !parameter.type.contains(":") { return .array }
      guard let kind, kind != .classDecl, let owner = path.last else { return .other }
      if parameter.type == "Self" { return kind == .protocolDecl ? .conforming : .owner }
      return kind != .protocolDecl
        && (parameter.type == owner || parameter.type.hasPrefix(owner + "<"))
        ? .owner : .other
    }
  }

  /// The type that declares it, if somebody has named that already.
  private var owner: NominalDecl? {
    guard let owners, case .type(var nominal)? = owners.outermost.resolved else { return nil }
    for name in owners.inner {
      guard
        case .type(let next)? = nominal.info.members[String(name)]?.libraryType?.resolved
      else { return nil }
      nominal = next
    }
    return nominal
  }

  private static func order(_ owner: String?, isProtocol: Bool) -> Int {
    switch owner {
    case "Int": 0
    case "Double": 1
    case "String": 2
    case nil: 3
    default: isProtocol ? 5 : 4
    }
  }

  func candidate(in universe: Universe) -> Candidate? { declare(universe).candidate }

  private func declare(_ universe: Universe) -> Declared {
    if let declared { return declared }
    let declared = Declared(entry(), universe)
    self.declared = declared
    return declared
  }

  /// The function, unless what is known of the operands excludes it for good.
  fileprivate func candidate(for operands: [Type], _ solver: Solver) -> Candidate? {
    if declared == nil, !parameters.isEmpty {
      guard parameters.count == operands.count else { return nil }
      let owner = owner
      for (operand, parameter) in zip(operands, parameters)
      where !parameter.mayTake(operand, owner: owner, solver) {
        return nil
      }
    }
    let declared = declare(solver.universe)
    guard declared.plainTypes.count == operands.count,
      !zip(operands, declared.plainTypes).contains(where: { type, wanted in
        wanted.map { solver.isRuledOut(type, by: $0) } ?? false
      })
    else { return nil }
    return declared.candidate
  }
}

/// The functions of an operator, as literals prefer them.
struct OperatorFunctions {
  private let functions: [OperatorFunction]
  /// Whether it changes its operand without an `&`: `a += b`, `a++`.
  let isAssigning: Bool

  fileprivate init(_ functions: [OperatorFunction]) {
    self.functions = functions.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }.map(\.element)
    isAssigning = functions.contains { $0.isAssigning }
  }

  var isEmpty: Bool { functions.isEmpty }

  func candidates(in universe: Universe) -> [Candidate] {
    functions.compactMap { $0.candidate(in: universe) }
  }

  /// Without the functions that what is known of the operands excludes for good.
  func candidates(for operands: [Type], _ solver: Solver) -> [Candidate] {
    functions.compactMap { $0.candidate(for: operands, solver) }
  }
}

extension Universe {
  struct OperatorKey: Hashable {
    let name: String
    let fixity: Fixity
  }

  func operatorFunctions(_ name: String, _ fixity: Fixity) -> OperatorFunctions {
    let key = OperatorKey(name: name, fixity: fixity)
    if let known = operatorCache[key] { return known }
    let ofLibraries = loaded.flatMap { library, file in
      (library.operators[name] ?? []).filter { $0.declaration.fixity == fixity }.map {
        OperatorFunction($0, in: file, self)
      }
    }
    let own = (operatorEntries[name] ?? []).filter { Fixity(of: $0.syntax) == fixity }
    let functions = OperatorFunctions(ofLibraries + own.map { OperatorFunction($0, self) })
    operatorCache[key] = functions
    return functions
  }

  var operatorNames: [String] {
    loaded.reduce(into: Set(operatorEntries.keys)) { $0.formUnion($1.library.operators.keys) }
      .sorted()
  }
}

extension LibraryDeclaration {
  /// The types of a function's parameters, as written.
  fileprivate var parameterTypes: [(type: Substring, isInout: Bool)] {
    let text = Substring(text().utf8.dropFirst(nameEnd))
    var types: [(Substring, Bool)] = []
    var depth = 0
    var start: String.Index?
    func add(upTo end: String.Index) {
      guard var type = start.map({ text[$0..<end] }) else { return }
      type = type.drop { $0 == " " }
      let isInout = type.hasPrefix("inout ")
      types.append((isInout ? type.dropFirst(6) : type, isInout))
      start = nil
    }
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth > 0 { break }
        add(upTo: index)
        return types
      case UInt8(ascii: ",") where depth == 1: add(upTo: index)
      case UInt8(ascii: ":") where depth == 1: start = text.utf8.index(after: index)
      default: break
      }
    }
    return []
  }
}

extension Type {
  fileprivate func isOf(_ nominal: NominalDecl) -> Bool {
    if case .nominal(let own, _) = self { own === nominal } else { false }
  }
}
