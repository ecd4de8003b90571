import Foundation
for s in ["E𝄪2", "🎵x", "é", "", "abcdefgh", "🎵🎵🎵"] { print("|" + s.padding(toLength: 5, withPad: ".", startingAt: 0) + "|", "ab".padding(toLength: 5, withPad: s.isEmpty ? " " : s, startingAt: 0)) }
print("ab".padding(toLength: 7, withPad: "xyz", startingAt: 1), "a\u{301}b".padding(toLength: 2, withPad: " ", startingAt: 0) + "|", "abc".prefix(2).padding(toLength: 4, withPad: "-", startingAt: 0))
