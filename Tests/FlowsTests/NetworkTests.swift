import Autodiff
import Flows
import Tensors
import Testing

/// Networks against their formulas, written out number by number.
@Suite struct NetworkTests {
  private func filled(_ parameters: [Parameter], seed: UInt64 = 4) {
    var generator = Philox(seed: seed)
    perturb(parameters, by: 0.5, using: &generator)
  }

  private func points(_ shape: [Int]) -> Tensor {
    var generator = Philox(seed: 9)
    return generator.normal(shape: shape)
  }

  @Test func denseIsAMatrixProductAndABias() {
    let layer = Dense(
      weight: [[1, 2, 3], [4, 5, 6]], bias: [10, 20], mask: [[1, 0, 1], [1, 1, 1]])
    #expect(layer([[1, 1, 1], [0, 1, 2]]) == [[14, 35], [16, 37]])
    #expect(layer([1, 1, 1]) == [14, 35])
    #expect(layer([[[1, 1, 1]]]) == [[[14, 35]]])
    #expect(layer(Tensor(zeros: [0, 3])).shape == [0, 2])
    #expect(layer.parameterCount == 5 + 2)
  }

  @Test func layerNormHasTheMeanAndVarianceOfItsParameters() {
    let norm = LayerNorm(width: 5)
    norm.gain.value = Tensor(repeating: 2, shape: [5])
    norm.bias.value = Tensor(repeating: -1, shape: [5])
    let x = points([3, 2, 5]) * 4 + 7
    let y = norm(x)
    #expect(y.shape == x.shape)
    #expect(relativeDifference(y.mean(axis: -1), Tensor(repeating: -1, shape: [3, 2])) < 1e-14)
    let variance = x.variance(axis: -1)
    #expect(relativeDifference(y.variance(axis: -1), 4 * variance / (variance + 1e-5)) < 1e-13)
    #expect(relativeDifference(norm(x[0][1]), y[0][1]) < 1e-15)
    // (1, 2, 3) has variance 2/3.
    let plain = LayerNorm(width: 3)([1, 2, 3])
    #expect(relativeDifference(plain, [-1, 0, 1] / sqrt(Tensor(2.0 / 3 + 1e-5))) < 1e-15)
  }

  @Test func aResidualBlockAddsItsNetworkToItsInput() {
    let block = ResidualBlock(width: 3, hidden: 4, activation: .tanh)
    let h = points([2, 5, 3])
    #expect(block(h) == h)
    filled(block.parameters)
    let inner = tanh(
      matmul(tanh(h), block.first.weight.value.transposed()) + block.first.bias.value)
    let expected =
      h + matmul(inner, block.second.weight.value.transposed()) + block.second.bias.value
    #expect(relativeDifference(block(h), expected) < 1e-14)
    #expect(block.parameterCount == 3 * 4 + 4 + 4 * 3 + 3)
  }

  @Test func aResidualNetworkStandsAlone() {
    let network = ResidualMLP(inputs: 3, width: 6, blocks: 2, outputs: 2)
    #expect(network.parameterCount == 3 * 6 + 6 + 2 * (2 * (6 * 6 + 6)) + 6 * 2 + 2)
    #expect(network(points([4, 3])).shape == [4, 2])
    #expect(network(points([3])).shape == [2])
    #expect(network(points([4, 3])).norm().scalar > 0)
  }

  /// Vaswani et al. (2017), equation 1 for each head, position by position.
  @Test(arguments: [1, 2, 3]) func attentionFollowsItsFormula(_ heads: Int) {
    let width = 6
    let length = 4
    let each = width / heads
    let attention = CausalSelfAttention(width: width, heads: heads)
    filled(attention.parameters)
    let x = points([2, length, width])
    let result = attention(x)
    let weights = attention.weights(x)
    #expect(result.shape == x.shape && weights.shape == [2, heads, length, length])
    for n in 0..<2 {
      let (q, k, v) = (
        attention.query(x[n]).scalars, attention.key(x[n]).scalars, attention.value(x[n]).scalars
      )
      var mixed = Array(repeating: 0.0, count: length * width)
      for head in 0..<heads {
        for i in 0..<length {
          let scores = (0...i).map { j in
            (0..<each).reduce(0.0) {
              $0 + q[i * width + head * each + $1] * k[j * width + head * each + $1]
            } / Double(each).squareRoot()
          }
          let a = exp(Tensor(scores)) / exp(Tensor(scores)).sum()
          let found = weights[n][head][i]
          #expect(relativeDifference(found.slice(axis: 0, 0..<i + 1), a) < 1e-13)
          #expect(found.slice(axis: 0, i + 1..<length).scalars.allSatisfy { $0 == 0 })
          for (j, share) in a.scalars.enumerated() {
            for c in head * each..<(head + 1) * each {
              mixed[i * width + c] += share * v[j * width + c]
            }
          }
        }
      }
      let expected = attention.output(Tensor(shape: [length, width], scalars: mixed))
      #expect(relativeDifference(result[n], expected) < 1e-13)
      #expect(relativeDifference(attention(x[n]), expected) < 1e-13)
    }
    #expect(attention(Tensor(zeros: [0, length, width])).shape == [0, length, width])
    #expect(attention.weights(x[0]).shape == [heads, length, length])
    #expect(
      attention.weights(Tensor(zeros: [0, length, width])).shape == [0, heads, length, length])
  }

  @Test func aTransformerLooksBackOnly() {
    let transformer = CausalTransformer(width: 4, heads: 2, hidden: 5, layers: 2)
    filled(transformer.parameters)
    let x = points([3, 4])
    let J = jacobian(of: { transformer($0.reshaped([3, 4])) }, at: x.flattened())
      .reshaped([3, 4, 3, 4])
    for i in 0..<3 {
      for j in 0..<3 {
        let block = J[i].slice(axis: 1, j..<j + 1)
        #expect(block.norm().scalar == 0 ? j > i : j <= i, "∂\(i)/∂\(j)")
      }
    }
    #expect(transformer.parameterCount == 2 * (4 * 4 + 4 * (4 * 4 + 4) + 4 * 5 + 5 + 5 * 4 + 4))
  }

  @Test func aConvolutionIsASumOverNinePixels() {
    let images = ImageShape(channels: 2, height: 3, width: 4)
    let network = ConvolutionalNetwork(images, hidden: [], outputs: 3)
    let x = points([2, images.count])
    let y = network(x).reshaped([2, 3, 3, 4])
    // Weights `[out, 9 · in]`: the nine pixels row by row, the channels of each side by side.
    let weight = network.parameters[0].value.reshaped([3, 3, 3, 2])
    let bias = network.parameters[1].value
    let pixels = x.reshaped([2, 2, 3, 4])
    var expected: [Double] = []
    for n in 0..<2 {
      for out in 0..<3 {
        for row in 0..<3 {
          for column in 0..<4 {
            var sum = bias[out].scalar
            for (dy, dx) in (0..<9).map({ ($0 / 3, $0 % 3) }) {
              let (r, c) = (row + dy - 1, column + dx - 1)
              guard (0..<3).contains(r), (0..<4).contains(c) else { continue }
              for channel in 0..<2 {
                sum += weight[out][dy][dx][channel].scalar * pixels[n][channel][r][c].scalar
              }
            }
            expected.append(sum)
          }
        }
      }
    }
    #expect(relativeDifference(y, Tensor(shape: [2, 3, 3, 4], scalars: expected)) < 1e-14)
  }
}
