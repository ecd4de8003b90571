/// Writes the types through which values of cells' own types pass for the library's protocols.
///
/// For each protocol that refines no other one there is one adapter, generic in which of its
/// refinements a cell's type conforms to as well: the library asks for them with `as?`. Each
/// requirement calls the cell, or does what the library's default does.
struct AdapterWriter {
  struct LibraryProtocol {
    let path: String
    /// As written: other protocols, `AnyObject`, `Sendable`.
    let inherited: [String]
    /// Requirements that no cell can fulfil, with the reason.
    var missing: [String] = []
  }

  let module: String
  let protocols: [LibraryProtocol]
  let members: [ProtocolMember]

  /// What is done with a result before the library gets it, where `$` stands for it: its shape is
  /// looked at, since the library relies on it.
  static let checks: [String: String] = [
    "ForwardBijection.dimension": "cell.features($)",
    "ForwardBijection.forward(_: Tensor)": "cell.mapped($, by: \"forward\", x)",
    "Bijection.inverse(_: Tensor)": "cell.mapped($, by: \"inverse\", z)",
    "ElementwiseBijection.forwardEach(_: Tensor)": "cell.mappedEach($, by: \"forwardEach\", x)",
    "ElementwiseBijection.inverseEach(_: Tensor)": "cell.mappedEach($, by: \"inverseEach\", z)",
    "ConditionalBijection.contextDimension": "cell.contextFeatures($)",
    "ConditionalBijection.forward(_: Tensor, given: Tensor)":
      "cell.mapped($, by: \"forward\", x)",
    "ConditionalBijection.inverse(_: Tensor, given: Tensor)":
      "cell.mapped($, by: \"inverse\", z)",
    "Transformer.parametersPerFeature": "cell.parameterCount($)",
    "Transformer.forward(_: Tensor, parameters: Tensor)": "cell.mapped($, by: \"forward\", x)",
    "Transformer.inverse(_: Tensor, parameters: Tensor)": "cell.mapped($, by: \"inverse\", z)",
    "Distribution.dimension": "cell.features($)",
    "Distribution.logDensity(_: Tensor)": "cell.density($, of: x, dimension)",
    "Distribution.sample(_: Int, using: inout Philox)": "cell.draws($, count, dimension)",
    "DistributionWithMoments.mean": "cell.moment($, \"mean\", dimension)",
    "DistributionWithMoments.variance": "cell.moment($, \"variance\", dimension)",
    "Conditioner.settle(inputs: Int, outputs: Int)": "cell.settled($, outputs: outputs)",
    "Conditioner.callAsFunction(_: Tensor)": "cell.rows($, by: \"callAsFunction\", x)",
    "OptimizerRun.step(_: [Tensor], gradients: [Tensor])": "cell.stepped($, from: values)",
  ]

  // MARK: Families

  private func parents(_ name: String) -> [String] {
    protocols.first { $0.path == name }?.inherited.filter { parent in
      protocols.contains { $0.path == parent }
    } ?? []
  }

  /// A protocol and all that it refines.
  private func ancestry(_ name: String) -> Set<String> {
    parents(name).reduce(into: [name]) { $0.formUnion(ancestry($1)) }
  }

  /// Protocols that refine `root`, those that others refine before them.
  private func refinements(of root: String) -> [String] {
    protocols.map(\.path).filter { $0 != root && ancestry($0).contains(root) }
      .enumerated().sorted {
        (ancestry($0.element).count, $0.offset) < (ancestry($1.element).count, $1.offset)
      }.map(\.element)
  }

  /// - Throws: `GeneratorError` where an adapter can't be written.
  func text() throws -> String {
    var text = ""
    for root in protocols where parents(root.path).isEmpty {
      text += try family(root)
    }
    return text
  }

  private func family(_ root: LibraryProtocol) throws -> String {
    let refined = refinements(of: root.path)
    for proto in protocols where proto.path == root.path || refined.contains(proto.path) {
      if let missing = proto.missing.first {
        throw GeneratorError("no adapter for \(proto.path): \(missing)")
      }
    }
    let isClass = root.inherited.contains("AnyObject")
    if isClass && !refined.isEmpty {
      throw GeneratorError("no adapter for \(root.path): refinements of a protocol of classes")
    }
    let adapter = "\(root.path)Adapter"
    let parameters = refined.map { "Is\($0): Presence" }.joined(separator: ", ")
    var text = "\n/// A value of a cell's own type that conforms to `\(root.path)`.\n"
    text += "\(isClass ? "final class" : "struct") \(adapter)"
    text += parameters.isEmpty ? "" : "<\(parameters)>"
    text += ": \(module).\(root.path), CellAdapter {\n"
    let hasSetter = members.contains { $0.owner == root.path && $0.setter != nil }
    text += "  \(hasSetter ? "private(set) var" : "let") cell: CellValue\n"
    text += hasSetter || isClass ? "\n  init(cell: CellValue) { self.cell = cell }\n" : ""
    if root.inherited.contains("CustomStringConvertible") {
      text += "\n  var description: String { cell.description }\n"
    }
    text += try requirements(of: root.path) + "}\n"
    for name in refined {
      let conditions = refined.filter { ancestry(name).contains($0) }
        .map { "Is\($0) == Present" }.joined(separator: ", ")
      text += "\nextension \(adapter): \(module).\(name) where \(conditions) {"
      text += try requirements(of: name) + "}\n"
    }
    for name in [root.path] + refined {
      text += crossing(name, adapter, refined)
    }
    return text
  }

  /// The type that chooses the adapter, one refinement after the other.
  private func crossing(_ name: String, _ adapter: String, _ refined: [String]) -> String {
    let free = refined.filter { !ancestry(name).contains($0) }
    let arguments = refined.map { free.contains($0) ? "Is\($0)" : "Present" }
    let made = adapter + (refined.isEmpty ? "" : "<\(arguments.joined(separator: ", "))>")
    let result = "any \(module).\(name)"
    var text = "\n/// How `any \(name)` crosses.\npackage enum Any\(name): ProtocolCrossing {\n"
    text += "  package typealias Crossed = \(result)\n\n"
    for position in 0...free.count {
      let known = free.prefix(position)
      let generics = known.map { "Is\($0): Presence" }.joined(separator: ", ")
      let list = (["_ cell: CellValue"] + known.map { "_ is\($0): Is\($0).Type" })
        .joined(separator: ", ")
      text += position == 0 ? "  package static" : "\n  private static"
      text += " func adapt\(generics.isEmpty ? "" : "<\(generics)>")"
      text += "(\n    \(list)\n  ) -> \(result) {\n"
      if position < free.count {
        let given = (["cell"] + known.map { "is\($0)" }).joined(separator: ", ")
        text += "    cell.conforms(to: \"\(module).\(free[position])\")\n"
        text += "      ? adapt(\(given), Present.self) : adapt(\(given), Absent.self)\n"
      } else {
        text += "    \(made)(cell: cell)\n"
      }
      text += "  }\n"
    }
    return text + "}\n"
  }

  // MARK: Requirements

  private func requirements(of name: String) throws -> String {
    try members.filter { $0.owner == name && $0.isRequirement }.map(requirement).joined()
  }

  private func requirement(_ member: ProtocolMember) throws -> String {
    if let result = member.result, !result.canReturn {
      throw GeneratorError(
        "no adapter for \(member.owner): \(member.key) returns \(result.interface)")
    }
    var lines = standards(of: member)
    var given: [String] = ["\(member.number)", "\(member.result?.codec ?? "Nothing").self"]
    for parameter in member.parameters {
      let codec = parameter.crossing.codec
      if parameter.isInout {
        lines.append("let \(parameter.name)Given = GivenInout(\(codec).self, \(parameter.name))")
        lines.append("defer { \(parameter.name) = \(parameter.name)Given.value }")
        given.append("\(parameter.name)Given")
      } else {
        given.append("Given(\(codec).self, \(parameter.name))")
      }
    }
    let call = "cell.call(\(given.joined(separator: ", ")))"
    let check = Self.checks["\(member.owner).\(member.key)"] ?? "$"
    let result = check.split(separator: "$", omittingEmptySubsequences: false)
      .joined(separator: call)
    lines.append(member.result == nil ? result : "return \(result)")
    guard let setter = member.setter, let codec = member.result?.codec else {
      let body = lines.map { "    \($0)\n" }.joined()
      return "\n  \(member.isProperty ? "var" : "func") \(member.declaration) {\n\(body)  }\n"
    }
    let body = lines.map { "      \($0)\n" }.joined()
    return "\n  var \(member.declaration) {\n    get {\n\(body)    }\n"
      + "    set { cell = cell.setting(\(setter), Given(\(codec).self, newValue)) }\n  }\n"
  }

  /// Goes to the library's default, whichever it is for the cell's type.
  private func standards(of member: ProtocolMember) -> [String] {
    let found = defaults(of: member)
    guard !found.isEmpty else { return [] }
    let given = member.parameters.map {
      ($0.label.map { "\($0): " } ?? "") + ($0.isInout ? "&" : "") + $0.name
    }.joined(separator: ", ")
    var lines = ["switch cell.standard(\(member.number)) {"]
    for standard in found {
      let call = "standard\(standard.number)(\(given))"
      if ancestry(member.owner).contains(standard.owner) {
        lines.append("case \(standard.number): return \(call)")
      } else {
        lines.append("case \(standard.number):")
        lines.append(
          "  if let refined = self as? any \(module).\(standard.owner) { return refined.\(call) }")
      }
    }
    return lines + ["default: break", "}"]
  }

  /// What extensions of the protocol, and of those that refine it, give for a requirement.
  private func defaults(of member: ProtocolMember) -> [ProtocolMember] {
    members.filter {
      !$0.isRequirement && $0.key == member.key && $0.body != nil
        && (ancestry($0.owner).contains(member.owner) || ancestry(member.owner).contains($0.owner))
    }
  }

  /// The library's defaults as functions that an adapter, which has the requirement itself, can
  /// call; their statements are the library's.
  func standardFunctions() -> String {
    var text = ""
    for requirement in members where requirement.isRequirement {
      for standard in defaults(of: requirement) {
        let result = standard.resultType.isEmpty ? "" : " -> \(standard.resultType)"
        let list = standard.parameters.map(\.declaration).joined(separator: ", ")
        // The later lines are indented as in the library.
        let lines = (standard.body ?? "").split(separator: "\n")
        let body = lines.enumerated().map { index, line in
          (index == 0 ? "    " : "") + line + "\n"
        }.joined()
        text += "\nextension \(module).\(standard.owner) {\n"
        text += "  fileprivate func standard\(standard.number)(\(list))\(result) {\n\(body)  }\n}\n"
      }
    }
    return text
  }
}
