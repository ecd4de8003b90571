/// The code of one thunk as it is put together: takes, the call, gives.
///
/// Arguments are taken in order inside the call expression; where something has to happen around
/// the call (`inout`, functions of labelled tuples, variadics), each is taken into a `let` first.
struct CallBody {
  struct Argument {
    var label: String?
    var value: String
    var labelled: String { (label.map { "\($0): " } ?? "") + value }
  }

  let result: String?
  var returnsSelf = false
  var usesLets = false
  private var lines: [String] = []
  private var after: [String] = []
  private var takes = false
  private var count = 0

  init(result: String?, _ parameters: [ModuleWriter.ParameterShape] = []) {
    self.result = result
    usesLets = parameters.contains { $0.isInout || $0.crossing.labelledResult != nil }
  }

  /// An argument of a type, as an expression or the name of a `let`.
  mutating func take(
    _ codec: String, isInout: Bool = false, isReference: Bool = false, method: String = "take"
  ) -> String {
    let expression = "call.\(method)(\(codec).self)"
    guard usesLets || isInout else {
      takes = true
      return expression
    }
    let name = "a\(count)"
    count += 1
    lines.append("\(isInout && !isReference ? "var" : "let") \(name) = try \(expression)")
    return name
  }

  mutating func receiver(_ owner: ModuleWriter.Owner, isMutating: Bool) -> String {
    let codec = owner.crossing.codec
    if isMutating {
      let hasSelf = owner.isProtocol
      usesLets = true
      let name = take(
        codec, isInout: true, isReference: owner.isClassBound,
        method: hasSelf ? "takeSelfInout" : "takeInout")
      after.append("call.\(hasSelf ? "giveSelf" : "give")(\(codec).self, \(name))")
      return name
    }
    return take(codec, method: returnsSelf ? "takeSelf" : "take")
  }

  mutating func arguments(
    _ parameters: [ModuleWriter.ParameterShape], needsLets: Bool = false
  ) -> [Argument] {
    parameters.map { parameter in
      if parameter.isInout {
        let name = take(parameter.crossing.codec, isInout: true, method: "takeInout")
        after.append("call.give(\(parameter.crossing.codec).self, \(name))")
        return Argument(label: parameter.label, value: (needsLets ? "" : "&") + name)
      }
      var value = take(parameter.crossing.codec)
      if let count = parameter.crossing.labelledResult {
        // Swift doesn't turn a function that returns (A, B) into one that returns (a: A, b: B).
        let names = (0..<count).map { "x\($0)" }.joined(separator: ", ")
        let given = (0..<count).map { "x\($0)" }.joined(separator: ", ")
        value = count == 0 ? "{ \(value)() }" : "{ \(names) in \(value)(\(given)) }"
      }
      return Argument(label: parameter.label, value: value)
    }
  }

  /// A whole call.
  mutating func call(
    _ target: String, _ parameters: [ModuleWriter.ParameterShape], isInitializer: Bool = false
  ) -> [String] {
    if parameters.count == 1, parameters[0].isVariadic {
      let name = parameters[0].label.map { "(\($0):)" } ?? "(_:)"
      let function = target + (isInitializer ? ".init" : "") + name
      let array = take(parameters[0].crossing.codec)
      return finish("splat(\(function))(\(array))")
    }
    let list = arguments(parameters).map(\.labelled).joined(separator: ", ")
    return finish("\(target)(\(list))")
  }

  /// The lines, with what the call gives back.
  func finish(_ expression: String) -> [String] {
    var line = expression
    if let result {
      line = "call.\(returnsSelf ? "giveSelf" : "give")(\(result).self, \(expression))"
    }
    return lines + [(takes ? "try " : "") + line] + after
  }
}
