import Testing

@testable import Tensors

@Suite struct ShortListTests {
  @Test(arguments: 0..<7)
  func holdsItsElementsInOrder(_ count: Int) {
    let elements = (0..<count).map { 10 * $0 }
    var list = ShortList(elements)
    #expect(list.count == count)
    #expect(Array(list) == elements)
    for index in list.indices {
      list[index] += index
      #expect(list[index] == 11 * index)
    }
    #expect(Array(list) == elements.indices.map { 11 * $0 })
  }

  @Test func literalsAndElementsMadeInOrder() {
    let empty: ShortList<Int> = []
    let five: ShortList<String?> = ["a", nil, "c", nil, "e"]
    #expect(empty.isEmpty)
    #expect(Array(five) == ["a", nil, "c", nil, "e"])
    var next = 0
    let counted = ShortList(count: 5) { index in
      defer { next += 1 }
      return index * 10 + next
    }
    #expect(Array(counted) == [0, 11, 22, 33, 44])
  }
}
