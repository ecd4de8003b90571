let pairs: KeyValuePairs = ["b": 1, "a": 2, "b": 3]
print(pairs, pairs.count, pairs[1].key, pairs.map(\.value), pairs.first { $0.key == "b" }!.value)
func joined(_ attributes: KeyValuePairs<String, Int> = [:]) -> String {
  attributes.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
}
print(joined(["x": 1, "y": 2]), joined().isEmpty)
