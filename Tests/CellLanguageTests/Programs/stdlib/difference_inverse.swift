let changes = [1, 4, 3, 5].difference(from: [1, 2, 3])
print([1, 2, 3].applying(changes) ?? [], [1, 4, 3, 5].applying(changes.inverse()) ?? [])
print(changes.inverse().inverse() == changes, changes.inverse().removals.count)
var word = "añ"
word.makeContiguousUTF8()
print(word.isContiguousUTF8, word.dropFirst().isContiguousUTF8, word)
