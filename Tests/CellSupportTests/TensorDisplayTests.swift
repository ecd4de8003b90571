import Testing

@testable import CellSupport

@Suite struct TensorDisplayTests {
  static let table: [(values: [Double], texts: [String])] = [
    ([1.0, -2, 30], ["1", "−2", "30"]),
    ([0.5, 0.25], ["0.50", "0.25"]),
    ([1.0 / 3, 2], ["0.3333", "2.0000"]),
    ([1234.567, 0], ["1234.57", "0.00"]),
    ([1, 1.5e-17], ["1", "1.5×10⁻¹⁷"]),
    ([-0.0, .nan, .infinity, -.infinity], ["0", "NaN", "∞", "−∞"]),
    ([2e7, 1], ["2×10⁷", "1"]),
  ]

  @Test(arguments: table)
  func setsNumbersSideBySide(values: [Double], texts: [String]) {
    #expect(TensorDisplay.texts(values) == texts)
  }

  @Test func showsAllIndicesOrBothEnds() {
    #expect(TensorDisplay.shownIndices(3, whole: 3, ends: 1) == [0, 1, 2])
    #expect(TensorDisplay.shownIndices(4, whole: 3, ends: 1) == [0, nil, 3])
  }
}
