struct Cell: Hashable { let r: Int, c: Int }
var board: [Cell: String] = [:]
board[Cell(r: 0, c: 1)] = "x"
board[Cell(r: 2, c: 2)] = "o"
print(board[Cell(r: 0, c: 1)]!, board[Cell(r: 1, c: 1)] ?? ".", board.count)
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int {
  if n < 2 { return n }
  if let m = memo[n] { return m }
  let r = fib(n - 1) + fib(n - 2)
  memo[n] = r
  return r
}
print(fib(80), memo.count)
let byBool = [true: "yes", false: "no"]
print(byBool[3 > 2]!)
let byDouble: [Double: String] = [0.5: "half", 0: "zero"]
print(byDouble[0.5]!, byDouble[-0.0]!)
