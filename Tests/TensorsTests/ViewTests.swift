import Testing

@testable import Tensors

/// Tensors that share the numbers of another one.
@Suite struct ViewTests {
  private static let x = Tensor(range: 0..<24).reshaped([4, 3, 2])

  @Test func leadingSlicesShareTheirNumbers() {
    let rows = Self.x[rows: 1..<3]
    #expect(rows.storage.pointer == Self.x.storage.pointer + 6)
    #expect(rows.scalars == (6..<18).map(Double.init))
    let inside = rows[1][rows: 1..<3]
    #expect(inside.storage.pointer == Self.x.storage.pointer + 14)
    #expect(inside == Tensor([[14, 15], [16, 17]]))
    #expect(inside.transposed() == Tensor([[14, 16], [15, 17]]))
    #expect(inside.reshaped([4]).storage.pointer == inside.storage.pointer)
  }

  @Test func otherSlicesAndSmallPartsAreCopies() {
    let columns = Self.x[columns: 0..<1]
    #expect(columns.scalars == stride(from: 0.0, to: 24, by: 2).map { $0 })
    // One part of many would keep all of them in memory.
    let large = Tensor(zeros: [100, 4])
    #expect(large[3].storage.pointer != large.storage.pointer + 12)
  }

  @Test func writingInPlaceLeavesTheOriginAlone() {
    var part = Self.x[rows: 0..<2]
    part.accumulate(Tensor(ones: [2, 3, 2]))
    #expect(part.scalars == (1...12).map(Double.init))
    #expect(Self.x.scalars == (0..<24).map(Double.init))
    var (means, squares) = ([Self.x[rows: 0..<2]], [Self.x[rows: 2..<4]])
    let step = AdamStep(
      size: 0.1, beta1: 0.9, beta2: 0.9, rootCorrection: 1, epsilon: 1e-8, shrink: 1)
    _ = adamStep([part], [part], &means, &squares, step)
    #expect(Self.x.scalars == (0..<24).map(Double.init))
  }

  @Test func aPartOutlivesItsOrigin() {
    func part() -> Tensor {
      let origin = Tensor(range: 0..<8) * 2
      return origin.slice(axis: 0, 4..<8)
    }
    let kept = part()
    // Takes the block of the origin, were it free.
    let other = Tensor(zeros: [8])
    #expect(kept.scalars == [8, 10, 12, 14])
    #expect(other.sum().scalar == 0)
  }
}
