var x: Int? = nil
print(x as Any, x == nil)
x = 5
print(x as Any, x!, x != nil, x == 5)
print(x.map { $0 + 1 } as Any, x.flatMap { $0 > 9 ? $0 : nil } as Any)
let s: String? = "hi"
print(s?.count as Any, s!.uppercased())
let words: [String?] = ["a", nil, "b"]
print(words, words.compactMap { $0 })
print(Optional(3), Optional<Int>.none as Any)
