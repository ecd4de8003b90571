let line = "name: value: more"
let parts = line.split(separator: ":")
print(parts, parts[0], parts.count)
print(line.split(separator: ":", maxSplits: 1).map(String.init))
print(line.prefix(4), line.suffix(4), line.dropFirst(6), line.dropLast(10))
let sub = line.prefix(4)
print(String(sub).count, sub == "name", sub.uppercased(), sub + "!")
print("a b  c".split(separator: " "), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false))
print("x=1;y=2".split(separator: ";").map { $0.split(separator: "=").map(String.init) })
