let syllables = ["ka", "lo", "mi", "nu", "re", "sa", "te", "vo"]

var state = 1
var words: [String] = []
for _ in 0..<300_000 {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  let draw = state / 65_536
  words.append(syllables[draw % 8] + syllables[draw / 8 % 8] + syllables[draw / 64 % 8])
}

var counts: [String: Int] = [:]
for word in words {
  counts[word, default: 0] += 1
}

var residues: [Int: Int] = [:]
var n = 1
for _ in 0..<2_500_000 {
  n = n * 48_271 % 2_147_483_647
  residues[n % 5_003, default: 0] += 1
}

let ranked = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
for (word, count) in ranked.prefix(5) {
  print(word, count)
}
var checksum = 0
for (residue, count) in residues {
  checksum += residue * count % 1_009
}
print(counts.count, residues.count, checksum)
