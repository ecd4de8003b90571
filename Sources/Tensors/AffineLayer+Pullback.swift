/// The way back.
extension AffineLayerCall {
  /// Cotangents of what the network reads, and of what each of its layers gives before its function,
  /// one after the other.
  private struct Cotangents {
    let call: AffineLayerCall
    let first: Output

    subscript(index: Int) -> Output {
      var place = first
      for before in 0..<index { place += call.rows * call.widths[before] }
      return place
    }
  }

  /// The cotangents of all inputs that need one, from that of the result, `[N, D + 1]`.
  ///
  /// First row by row through the map and the network, then the weights': sums over all rows.
  func pullback(
    _ g: Tensor, saved: Tensor, needs: (Int) -> Bool, _ put: (Int, consuming Tensor) -> Void
  ) {
    let context = ThreadContext.current
    let (scratch, capacity) = context.take(count: rows * widths.reduce(0, +))
    defer { context.put(scratch, capacity: capacity) }
    let cotangents = Cotangents(call: self, first: scratch)
    let places = Saved(self, rows: rows, at: saved.storage.pointer)
    let deepest = (0..<depth).first { index in
      needs(0) || (1..<layer.place(index) + 2).contains { needs($0) }
    }
    let ofResult = Input(g.storage.pointer)
    let byX = Tensor.make(inputs[0].shape) { byX in
      withMaskedWeights { weights in
        forEachPart { range in
          throughMap(ofResult, range, places, ofX: byX, ofRaw: cotangents[depth])
          guard let deepest else { return }
          throughNetwork(range, weights, places, cotangents, downTo: needs(0) ? -1 : deepest)
          if needs(0) { addRead(range, cotangents[0], to: byX) }
        }
      }
    }
    if needs(0) { put(0, byX) } else { Tensor.recycle(consume byX) }
    for index in 0..<depth {
      let place = layer.place(index)
      let source =
        index > 0
        ? Input(places.hidden(index - 1))
        : readsAll ? Input(inputs[0].storage.pointer) : Input(places.read)
      let g = Input(cotangents[index + 1])
      if needs(place) { put(place, ofWeights(index, g, source)) }
      if needs(place + 1) {
        let n = widths[index + 1]
        put(place + 1, .make(bias(index).shape) { Reduction.sumRows(g, rows, n, $0) })
      }
    }
  }

  /// Cotangents from the network's output down to that of layer `last`'s values, or with −1 to what
  /// the network read.
  private func throughNetwork(
    _ range: Range<Int>, _ weights: MaskedWeights, _ places: Saved, _ cotangents: Cotangents,
    downTo last: Int
  ) {
    for index in (0..<depth).reversed() where index > last {
      let (k, n) = (widths[index], widths[index + 1])
      let next = cotangents[index] + range.lowerBound * k
      let isRectified = index > 0 && layer.activation == .relu
      let values = index > 0 ? Input(places.hidden(index - 1)) + range.lowerBound * k : nil
      MatrixProduct.multiply(
        MatrixProduct.View(
          Input(cotangents[index + 1]) + range.lowerBound * n, columns: n, isTransposed: false),
        MatrixProduct.View(weights[index], columns: k, isTransposed: false),
        m: range.count, n: k, k: n, next, Panel.Finish(gate: isRectified ? values : nil),
        band: ProductBand(innerStarts: band(index)?.firstOutputs))
      if let values, !isRectified {
        layer.activation.slopeFromValue.evaluate(
          Input(next), 1, values, 1, next, range.count * k)
      }
    }
  }

  /// Adds the cotangents of what the network read to those of the points.
  private func addRead(_ range: Range<Int>, _ g: Input, to byX: Output) {
    layer.read.withUnsafeBufferPointer { read in
      for row in range {
        for index in 0..<read.count {
          byX[row &* dimension &+ read[index]] += g[row &* read.count &+ index]
        }
      }
    }
  }

  private func ofWeights(_ index: Int, _ g: Input, _ source: Input) -> Tensor {
    let (k, n) = (widths[index], widths[index + 1])
    return .make(weights(index).shape) { out in
      MatrixProduct.multiply(
        MatrixProduct.View(g, columns: n, isTransposed: true),
        MatrixProduct.View(source, columns: k, isTransposed: false), m: n, n: k, k: rows, out,
        band: ProductBand(rowStarts: band(index)?.firstOutputs))
      if let mask = mask(index) {
        BinaryFunction.multiply.evaluate(Input(out), 1, mask.storage.pointer, 1, out, n * k)
      }
    }
  }

  /// The cotangents of x without the network, `[N, D]`, and of the network's output, `[N, 2k]`.
  private func throughMap(
    _ g: Input, _ range: Range<Int>, _ places: Saved, ofX: Output, ofRaw: Output
  ) {
    let k = changedCount
    let (bound, isInverse) = (layer.bound, layer.isInverse)
    let x = Input(inputs[0].storage.pointer)
    layer.changed.withUnsafeBufferPointer { changed in
      for row in range {
        let from = g + row &* (dimension &+ 1)
        let to = ofX + row &* dimension
        let raw = ofRaw + row &* 2 &* k
        let ofLogDet = from[dimension]
        for feature in 0..<dimension { to[feature] = from[feature] }
        for index in 0..<k {
          let feature = changed[index]
          let place = row &* k &+ index
          let ofValue = from[feature]
          let byX = ofValue * places.scales[place]
          let bend = places.logs[place] / bound
          let slope = (1.0).addingProduct(-bend, bend)
          to[feature] = byX
          let source = x[row &* dimension &+ feature]
          if isInverse {
            raw[index] = ofValue
            raw[k &+ index] = (byX * source + ofLogDet) * slope
          } else {
            let shift = places.raw[row &* 2 &* k &+ index]
            raw[index] = -byX
            raw[k &+ index] = -(byX * (source - shift) + ofLogDet) * slope
          }
        }
      }
    }
  }
}

extension UnaryFunction {
  /// What passes a cotangent back through the function, from its value.
  package var slopeFromValue: BinaryFunction {
    switch self {
    case .tanh: .tanhPullback
    case .sigmoid: .sigmoidPullback
    default: .reluPullback
    }
  }
}

extension AffineLayer {
  /// Puts the cotangents of the inputs that need one, from that of the result and what `perform`
  /// saved.
  package func pullback(
    _ g: Tensor, inputs: ShortList<Tensor>, saved: Tensor, needs: (Int) -> Bool,
    _ put: (Int, consuming Tensor) -> Void
  ) {
    let call = AffineLayerCall(self, inputs)
    Supervision.charge(work: 2 * work(inputs) * call.rows)
    if Supervision.hasFault { return }
    call.pullback(g, saved: saved, needs: needs, put)
  }

  /// The place of a dense layer's weights among the inputs.
  package func place(_ index: Int) -> Int { 1 + index * stride }

  /// The layer's steps one by one, which can be followed by a recorder.
  ///
  /// - Returns: The features that are mapped, the input of each dense layer, its weights times
  ///   its mask, and what the network gives.
  package func steps(
    _ inputs: ShortList<Tensor>
  ) -> (features: Tensor, hidden: [Tensor], weights: [Tensor], raw: Tensor) {
    let depth = (inputs.count - 1) / stride
    var hidden: [Tensor] = []
    var weights: [Tensor] = []
    var value = inputs[0].gathered(axis: 1, indices: read)
    for index in 0..<depth {
      let place = place(index)
      hidden.append(value)
      weights.append(isMasked ? inputs[place] * inputs[place + 2] : inputs[place])
      value =
        index < depth - 1
        ? linear(value, weights[index], inputs[place + 1], then: activation)
        : linear(value, weights[index], inputs[place + 1])
    }
    return (inputs[0].gathered(axis: 1, indices: changed), hidden, weights, value)
  }

  /// The part of a cotangent of the result that belongs to the changed features and the log-det.
  package func ofMap(_ g: Tensor) -> Tensor {
    g.gathered(axis: 1, indices: changed + [g.shape[1] - 1])
  }

  /// The cotangent of the points, from that of the result and what came back through the map and the
  /// network.
  package func ofPoints(_ g: Tensor, byX: Tensor, byNetwork: Tensor) -> Tensor {
    let dimension = g.shape[1] - 1
    let passed = (0..<dimension).filter { !changed.contains($0) }
    let parts = [
      g.gathered(axis: 1, indices: passed)
        .scattered(axis: 1, indices: passed, length: dimension),
      byX.scattered(axis: 1, indices: changed, length: dimension),
      byNetwork.scattered(axis: 1, indices: read, length: dimension),
    ]
    return parts[0] + parts[1] + parts[2]
  }
}
