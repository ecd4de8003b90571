func run(_ fs: [() throws -> Int]) rethrows -> [Int] { // error: rethrows
  try fs.map { try $0() }
}
print(try run([]))
