import Autodiff
import Flows
import Tensors
import Testing

/// Networks and discrete models against torch: every fixture with their keys in the folder.
@Suite struct NetworkParityTests {
  /// What the fixtures suggest for float64, relative to 1 + |expected|.
  static let tolerance = 1e-10

  @Test(arguments: Fixtures.names(having: "net", "logits", "total_probability"))
  func binaryMaskedNetworkAgrees(_ name: String) throws {
    let json = try Fixtures.load(name)
    let layers = FixtureLayer.dense(json["net"])
    let features = Int(json["dim"].double)
    let model = AutoregressiveMLP(
      network: MaskedMLP(
        ranks: Array(0..<features), layers: layers,
        activation: try FixtureLayer.activation(json["net"])))
    let x = json["x"].tensor
    #expect(relativeDifference(model.logits(x), json["logits"].tensor) < Self.tolerance)
    #expect(relativeDifference(model.logDensity(x), json["log_prob"].tensor) < Self.tolerance)
    let parameters = layers.flatMap(\.parameters)
    let (loss, slopes) = gradients(of: { -model.logDensity(x).mean() }, wrt: parameters)
    #expect(relativeDifference(loss, json["loss"].tensor) < Self.tolerance)
    for index in layers.indices {
      for (offset, key) in ["W", "b"].enumerated() {
        let expected = json["grads"]["net.layers[\(index)].\(key)"].tensor
        #expect(relativeDifference(slopes[2 * index + offset], expected) < Self.tolerance)
      }
    }
    let all = (0..<1 << features).map { code in (0..<features).map { Double(code >> $0 & 1) } }
    let total = exp(model.logDensity(Tensor(all))).sum().scalar
    #expect(abs(total - json["total_probability"].double) < 1e-12)
  }

  @Test(arguments: Fixtures.names(having: "params", "tokens", "heads"))
  func causalTransformerAgrees(_ name: String) throws {
    let json = try Fixtures.load(name)
    let p = json["params"]
    func dense(_ weight: String, _ bias: String) -> Dense {
      Dense(weight: p[weight].tensor, bias: p[bias].tensor, name: weight)
    }
    func norm(_ name: String) -> LayerNorm {
      LayerNorm(gain: p["\(name).g"].tensor, bias: p["\(name).b"].tensor)
    }
    let block = CausalTransformer.Block(
      attentionNorm: norm("ln1"),
      attention: CausalSelfAttention(
        query: dense("wq", "bq"), key: dense("wk", "bk"), value: dense("wv", "bv"),
        output: dense("wo", "bo"), heads: Int(json["heads"].double)),
      networkNorm: norm("ln2"), expand: dense("w1", "b1"), contract: dense("w2", "b2"))
    let weights = AutoregressiveTransformer.Weights(
      symbols: p["tok"].tensor, positions: p["pos"].tensor,
      transformer: CausalTransformer(blocks: [block]),
      norm: norm("lnf"), head: dense("head", "head_b"))
    let model = AutoregressiveTransformer(weights)
    let x = json["tokens"].tensor
    #expect(relativeDifference(model.logits(x), json["logits"].tensor) < Self.tolerance)
    #expect(relativeDifference(model.logDensity(x), json["log_prob"].tensor) < Self.tolerance)
    let (loss, slopes) = gradients(of: { -model.logDensity(x).mean() }, wrt: model.parameters)
    #expect(relativeDifference(loss, json["loss"].tensor) < Self.tolerance)
    let keys = [
      "tok", "pos", "ln1.g", "ln1.b", "wq", "bq", "wk", "bk", "wv", "bv", "wo", "bo", "ln2.g",
      "ln2.b", "w1", "b1", "w2", "b2", "lnf.g", "lnf.b", "head", "head_b",
    ]
    #expect(Set(keys) == Set(json["grads"].keys))
    for (key, slope) in zip(keys, slopes) {
      let expected = json["grads"][key].tensor
      #expect(relativeDifference(slope, expected) < Self.tolerance, "\(key)")
    }
  }

  @Test(arguments: Fixtures.names(having: "x_chw", "z_chw"))
  func squeezeAgrees(_ name: String) throws {
    let json = try Fixtures.load(name)
    let x = json["x_chw"].tensor
    let layer = Squeeze(
      ImageShape(channels: x.shape[0], height: x.shape[1], width: x.shape[2]),
      factor: Int(json["factor"].double))
    let (z, logDet) = layer.forward(x)
    #expect(z == json["z_chw"].tensor && logDet == Tensor(0))
    #expect(layer.inverse(z).value == x)
  }

  @Test(arguments: Fixtures.names(having: "image_shape_chw", "layers"))
  func imageMasksAgree(_ name: String) throws {
    let json = try Fixtures.load(name)
    let axes = json["image_shape_chw"].integers
    let shape = ImageShape(channels: axes[0], height: axes[1], width: axes[2])
    let ours: [String: Mask] = [
      "checkerboard": .checkerboard(0, shape),
      "checkerboard_inverted": .checkerboard(0, shape).inverted,
      "channel": .channelwise(0, shape), "channel_inverted": .channelwise(1, shape),
    ]
    for layer in json["layers"].items {
      let mask = try #require(ours[layer["mask_kind"].text])
      let expected = layer["mask"].tensor.scalars.map { $0 != 0 }
      #expect(mask.kept(dimension: shape.count) == expected)
    }
  }
}
