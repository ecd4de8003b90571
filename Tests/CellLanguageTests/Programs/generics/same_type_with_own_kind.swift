extension Array where Element == [Double] {
  func zeros() -> [[Double]] { [[Double]](repeating: .init(repeating: 0, count: count), count: count) }
  func z2() -> [[Double]] { var r = [[Double]](repeating: [Double](repeating: 0, count: 2), count: count); r[0][0] = 1; return r }
}
print([[1.0], [2]].zeros(), [[1.0], [2]].z2())
