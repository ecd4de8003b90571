let words = ["banana", "kiwi", "apple", "fig"]
print(words.min()!, words.max()!, words.min { $0.count < $1.count }!, words.max { $0.count < $1.count }!)
print(words.sorted { $0.count == $1.count ? $0 < $1 : $0.count < $1.count })
print([Int]().min() as Any, [3.5].max()!, (1...5).max()!, [[3], [1, 2]].max { $0.count < $1.count }!)
print(words.sorted().reversed().map { $0.prefix(2) }, words.count { $0.count > 4 })
