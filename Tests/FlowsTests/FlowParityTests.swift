import Autodiff
import Flows
import Tensors
import Testing

/// Stacks of layers against numbers of torch, zuko and nflows: every file in the folder.
@Suite struct FlowParityTests {
  static let names = Fixtures.names { !$0["layers"].isNull && !$0["expected"].isNull }

  /// The tolerance that the fixtures' own check suggests, relative to 1 + |expected|.
  static let tolerance = 1e-10

  @Test func findsTheFixtures() {
    #expect(Self.names.contains("realnvp_lecture") && Self.names.count >= 14)
  }

  private func load(_ name: String) throws -> (JSON, [FixtureLayer], Flow) {
    let json = try Fixtures.load(name)
    let layers = try json["layers"].items.map(FixtureLayer.init)
    let base = StandardNormal(dimension: Int(json["dim"].double))
    return (json, layers, Flow(base: base, layers: layers.map(\.bijection)))
  }

  @Test(arguments: names)
  func forwardAgrees(_ name: String) throws {
    let (json, layers, flow) = try load(name)
    let x = json["x"].tensor
    let (z, logDet) = flow.bijection.forward(x)
    #expect(relativeDifference(z, json["expected"]["z"].tensor) < Self.tolerance)
    #expect(relativeDifference(logDet, json["expected"]["log_det"].tensor) < Self.tolerance)
    let logDensity = flow.logDensity(x)
    #expect(relativeDifference(logDensity, json["expected"]["log_prob"].tensor) < Self.tolerance)
    var state = x
    for (layer, step) in zip(layers, json["expected"]["steps"].items) {
      let (value, logDet) = layer.bijection.forward(state)
      #expect(relativeDifference(value, step["z"].tensor) < Self.tolerance)
      #expect(relativeDifference(logDet, step["log_det"].tensor) < Self.tolerance)
      state = value
    }
  }

  @Test(arguments: names)
  func gradientsAgree(_ name: String) throws {
    let (json, layers, flow) = try load(name)
    let x = json["x"].tensor
    let ours = layers.map { $0.parameters.map(\.parameter) + ($0.combined?.parameters ?? []) }
    let (loss, gradients) = gradients(
      of: { -flow.logDensity(x).mean() }, wrt: ours.flatMap { $0 })
    #expect(relativeDifference(loss, json["expected"]["loss"].tensor) < Self.tolerance)
    var rest = gradients[...]
    var found: [String: Tensor] = [:]
    for (index, layer) in layers.enumerated() {
      for (key, _, part) in layer.parameters {
        found["layers[\(index)].\(key)"] = part(rest.removeFirst())
      }
      if let (key, parameters, part) = layer.combined {
        found["layers[\(index)].\(key)"] = part(Array(rest.prefix(parameters.count)))
        rest = rest.dropFirst(parameters.count)
      }
    }
    for path in json["expected"]["grads"].keys {
      let gradient = try #require(found[path], "\(path)")
      let expected = json["expected"]["grads"][path].tensor
      #expect(relativeDifference(gradient, expected) < Self.tolerance, "\(path)")
    }
    let byPoints = gradient(of: { -flow.logDensity($0).mean() }, at: x)
    #expect(relativeDifference(byPoints, json["expected"]["grad_x"].tensor) < Self.tolerance)
  }

  @Test(arguments: names)
  func jacobianAgrees(_ name: String) throws {
    let (json, _, flow) = try load(name)
    if json["expected"]["jacobian_x0"].isNull { return }
    let J = jacobian(of: flow.bijection.forward, at: json["x"].tensor[0])
    let expected = json["expected"]["jacobian_x0"].tensor
    #expect(relativeDifference(J, expected) < Self.tolerance)
  }

  @Test(arguments: names)
  func inverseAgrees(_ name: String) throws {
    let (json, _, flow) = try load(name)
    if json["inverse"].isNull { return }
    let (x, logDet) = flow.bijection.inverse(json["inverse"]["z"].tensor)
    // Inverting an autoregressive stack magnifies rounding: 1e-8 is what the fixtures' own check
    // allows for it.
    #expect(relativeDifference(x, json["inverse"]["x"].tensor) < 1e-8)
    #expect(relativeDifference(logDet, json["inverse"]["log_det_inverse"].tensor) < 1e-8)
  }

  /// 50 full-batch Adam steps of another library: every loss, and where the biases end.
  @Test(arguments: Fixtures.names(having: "losses", "layers", "optimizer"))
  func trainingAgrees(_ name: String) throws {
    let json = try Fixtures.load(name)
    let layers = try json["layers"].items.map(FixtureLayer.init)
    let flow = Flow(
      base: StandardNormal(dimension: json["x"].tensor.shape[1]),
      layers: layers.map(\.bijection))
    let x = json["x"].tensor
    let rule = json["optimizer"]
    let history = fit(
      flow, to: x, steps: json["losses"].items.count, batch: x.shape[0],
      optimizer: Adam(
        rate: rule["lr"].double, beta1: rule["beta1"].double, beta2: rule["beta2"].double,
        epsilon: rule["eps"].double), gradientLimit: .infinity)
    #expect(relativeDifference(Tensor(history.losses), json["losses"].tensor) < Self.tolerance)
    for (index, layer) in layers.enumerated() {
      for (key, parameter, _) in layer.parameters where key.hasSuffix(".b") {
        let expected = json["final_biases"]["layers[\(index)].\(key)"].tensor
        #expect(relativeDifference(parameter.value, expected) < Self.tolerance)
      }
    }
  }

  @Test(
    arguments: Fixtures.names(having: "runs", "w0"),
    ["sgd", "sgd_momentum", "sgd_nesterov", "adam", "adamw", "rmsprop"])
  func optimizerAgrees(_ file: String, _ name: String) throws {
    let json = try Fixtures.load(file)
    let settings = json["runs"][name]["settings"]
    let rate = settings["lr"].double
    let rule: any Optimizer =
      switch name {
      case "sgd": SGD(rate: rate)
      case "sgd_momentum": SGD(rate: rate, momentum: settings["momentum"].double)
      case "sgd_nesterov":
        SGD(rate: rate, momentum: settings["momentum"].double, isNesterov: true)
      case "rmsprop":
        RMSProp(rate: rate, decay: settings["alpha"].double, epsilon: settings["eps"].double)
      default:
        Adam(
          rate: rate, beta1: settings["betas"].doubles[0], beta2: settings["betas"].doubles[1],
          epsilon: settings["eps"].double, weightDecay: settings["weight_decay"].double)
      }
    let (c, m) = (json["c"].tensor, json["m"].tensor)
    let run = rule.start()
    var w = json["w0"].tensor
    for expected in json["runs"][name]["trajectory"].items {
      let slope = gradient(of: { 0.5 * (c * square($0 - m)).sum() + cos($0).sum() }, at: w)
      w = run.step([w], gradients: [slope])[0]
      #expect(relativeDifference(w, expected.tensor) < 1e-12)
    }
  }
}
