struct Row {
  private var cells = [1, 2]
  private subscript(i: Int) -> Int { cells[i] }
}
print(Row()[1])  // error: private
