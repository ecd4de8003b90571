/// Sums of products over named axes.
///
/// The rule names each axis by a letter: `"ij,jk->ik"` is the matrix product, `"bij,bjk->bik"` a
/// batch of them, `"ij->j"` a sum of rows, `"i,j->ij"` an outer product, `"ii->"` isn't allowed (use
/// `trace`). A letter that the result doesn't have is summed over. Products are made of matrix
/// products, so the sums are added in the order of the first contracted axis of the left side.
///
/// A rule that doesn't fit the shapes faults with `ShapeError`.
public func einsum(_ rule: String, of operands: [Tensor]) -> Tensor {
  do {
    return try Contraction(rule, operands.map(\.shape)).apply(to: operands)
  } catch {
    return fault(error, returning: .placeholder(operands.first?.shape ?? []))
  }
}

/// Sums over named axes of one tensor, see `einsum`.
public func einsum(_ rule: String, _ a: Tensor) -> Tensor { einsum(rule, of: [a]) }

/// Sums of products over named axes of two tensors, see `einsum`.
public func einsum(_ rule: String, _ a: Tensor, _ b: Tensor) -> Tensor { einsum(rule, of: [a, b]) }

/// A rule of `einsum` that fits its operands.
private struct Contraction {
  private let inputs: [[Character]]
  private let result: [Character]

  init(_ rule: String, _ shapes: [[Int]]) throws {
    let text = rule.filter { $0 != " " }
    let named = Self.split(text, at: "->")
    guard named.count == 2 else {
      throw ShapeError("einsum needs a rule such as \"ij,jk->ik\", got \"\(rule)\"")
    }
    let inputs = named[0].split(separator: ",", omittingEmptySubsequences: false)
      .map { Array($0) }
    let result = Array(named[1])
    guard inputs.count == shapes.count, !shapes.isEmpty else {
      throw ShapeError(
        "einsum needs a tensor for each part of \"\(rule)\", got \(shapes.count)")
    }
    var lengths: [Character: Int] = [:]
    for (letters, shape) in zip(inputs, shapes) {
      guard letters.count == shape.count, Set(letters).count == letters.count else {
        throw ShapeError(
          "einsum needs one letter for each axis, none twice, got \"\(String(letters))\" for "
            + "shape \(shape)")
      }
      for (letter, length) in zip(letters, shape) {
        if let other = lengths.updateValue(length, forKey: letter), other != length {
          throw ShapeError(
            "einsum needs one length for axis \(letter) of \"\(rule)\", got \(other) and "
              + "\(length): shapes \(shapes)")
        }
      }
    }
    guard Set(result).count == result.count, result.allSatisfy({ lengths[$0] != nil }) else {
      throw ShapeError(
        "einsum needs a result of axes that the operands have, none twice, got "
          + "\"\(String(result))\" in \"\(rule)\"")
    }
    self.inputs = inputs
    self.result = result
  }

  private static func split(_ text: String, at arrow: String) -> [Substring] {
    guard let place = text.firstIndex(of: "-"), text[place...].hasPrefix(arrow) else { return [] }
    return [text[..<place], text[text.index(place, offsetBy: arrow.count)...]]
  }

  func apply(to operands: [Tensor]) -> Tensor {
    var (value, letters) = (operands[0], inputs[0])
    for index in operands.indices.dropFirst() {
      let later = result + inputs[(index + 1)...].flatMap { $0 }
      (value, letters) = Self.product(
        value, letters, operands[index], inputs[index], kept: Set(later))
    }
    (value, letters) = Self.summed(value, letters, kept: Set(result))
    return Self.ordered(value, letters, as: result)
  }

  /// The sum over axes that nothing later reads.
  private static func summed(
    _ a: Tensor, _ letters: [Character], kept: Set<Character>
  ) -> (Tensor, [Character]) {
    let axes = letters.indices.filter { !kept.contains(letters[$0]) }
    if axes.isEmpty { return (a, letters) }
    return (a.sum(axes: axes, keepingDimensions: false), letters.filter { kept.contains($0) })
  }

  private static func ordered(
    _ a: Tensor, _ letters: [Character], as wanted: [Character]
  ) -> Tensor {
    let order = wanted.compactMap { letters.firstIndex(of: $0) }
    return order == Array(letters.indices) ? a : a.transposed(order)
  }

  private static func product(
    _ a: Tensor, _ aLetters: [Character], _ b: Tensor, _ bLetters: [Character],
    kept: Set<Character>
  ) -> (Tensor, [Character]) {
    let (a, aLetters) = summed(a, aLetters, kept: kept.union(bLetters))
    let (b, bLetters) = summed(b, bLetters, kept: kept.union(aLetters))
    let shared = aLetters.filter { bLetters.contains($0) }
    let batch = shared.filter { kept.contains($0) }
    let contracted = shared.filter { !kept.contains($0) }
    let left = aLetters.filter { !shared.contains($0) }
    let right = bLetters.filter { !shared.contains($0) }
    let lengths = Dictionary(
      zip(aLetters + bLetters, a.shape + b.shape), uniquingKeysWith: { first, _ in first })
    func count(_ letters: [Character]) -> Int { letters.reduce(1) { $0 * (lengths[$1] ?? 1) } }
    let batchCount = count(batch)
    let rows = ordered(a, aLetters, as: batch + left + contracted)
      .reshaped([batchCount, count(left), count(contracted)])
    let columns = ordered(b, bLetters, as: batch + contracted + right)
      .reshaped([batchCount, count(contracted), count(right)])
    let letters = batch + left + right
    return (matmul(rows, columns).reshaped(letters.map { lengths[$0] ?? 1 }), letters)
  }
}
