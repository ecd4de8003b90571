enum Op { case plus; func callAsFunction(_ a: Int, _ b: Int) -> Int { a + b } }; print(Op.plus(1, 1))
let o: Int = Op.plus(2, 3); print(o)
