struct Data {
  var n: Int
  lazy var squares: [Int] = {
    print("computing")
    return (0..<n).map { $0 * $0 }
  }()
}
var d = Data(n: 4)
print("made")
print(d.squares)
print(d.squares.count)
