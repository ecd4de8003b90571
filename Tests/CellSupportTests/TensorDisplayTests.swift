import Tensors
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
    ([2e7, .nan], ["2×10⁷", "NaN"]),
    ([123_456, -1000], ["123\u{202F}456", "−1000"]),
  ]

  @Test(arguments: table)
  func setsNumbersSideBySide(values: [Double], texts: [String]) {
    #expect(TensorDisplay.texts(values) == texts)
  }

  /// Columns are different quantities: whole numbers beside fractions stay whole.
  @Test func columnsOfATableHaveTheirOwnDecimals() {
    let tensor = Tensor((0..<20).map { [Double($0), 1 / Double($0 + 1)] })
    guard case .table(let header, let rows) = TensorDisplay.value(tensor) else {
      Issue.record("not a table")
      return
    }
    #expect(header == ["[20, 2]", "0", "1"])
    #expect(rows[1] == ["1", "1", "0.5000"])
    #expect(rows[5] == ["⋯", "⋯", "⋯"])
    #expect(rows[10] == ["19", "19", "0.0500"])
  }

  @Test func integersInSentencesHaveTheirThousandsApart() {
    func text(_ value: some BinaryInteger) -> String? {
      ShownValue.inlineText(nil, isInteger: true, description: "\(value)")
    }
    #expect(text(1234) == "1234")
    #expect(text(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(text(-12_345) == "-12\u{202F}345")
    #expect(ShownValue.inlineText(nil, isInteger: false, description: "20240131") == "20240131")
  }

  @Test func showsAllIndicesOrBothEnds() {
    #expect(TensorDisplay.shownIndices(3, whole: 3, ends: 1) == [0, 1, 2])
    #expect(TensorDisplay.shownIndices(4, whole: 3, ends: 1) == [0, nil, 3])
  }
}
